/** Vocabulary of dialogs, refusals and exits in code (GC25 ¶110; no-confirm-shaming, no-obstructed-exit). */

/** Keys and handlers of a control that refuses. */
export const refusalNames: readonly string[] = ['decline', 'cancel', 'skip', 'dismiss', 'reject', 'refuse', 'no thanks', 'nothanks',
  'close', 'unsubscribe', 'not now', 'leave', 'exit', 'quit', 'later', 'opt out', 'deny', 'secondary', 'secondary cta label', 'abandon',
  'no button', 'set open', 'set is open', 'set visible', 'set show', 'set is visible', 'hide'];
/** Elements that people press, by their names. */
export const pressedTags: readonly string[] = ['button', 'a', 'pressable', 'touchable opacity', 'touchable', 'link', 'label', 'btn', 'cta',
  'cancel', 'radio'];
/** Words in the key of a text that is on such an element. */
export const choiceKeys: readonly string[] = ['button', 'btn', 'label', 'cancel', 'cta'];
/** Stories and questions, whose options are no controls of a dialog. */
export const playNames: readonly string[] = ['quiz', 'answer', 'answers', 'question', 'questions', 'option', 'options', 'dialogue', 'story',
  'npc', 'character', 'choice', 'choices', 'script', 'scene', 'lines', 'quote', 'quotes', 'lyrics', 'poem', 'chat', 'message list',
  'sentence', 'vocabulary', 'phrase', 'phrases', 'translation exercise', 'article', 'blog', 'comment', 'review', 'testimonial'];
/** Dialogs about leaving. */
export const leavingNames: readonly string[] = ['exit', 'leave', 'leaving', 'quit', 'unsubscribe', 'cancel subscription', 'cancel plan',
  'delete account', 'close account', 'deactivate', 'goodbye', 'logout', 'log out', 'churn', 'retention', 'abandon', 'stop'];
export const sadNames: readonly string[] = ['sad', 'cry', 'crying', 'tears', 'heartbroken', 'unhappy', 'broken heart'];

/** Work that is not saved yet, which a question before leaving protects. */
export const unsavedWork: readonly string[] = ['dirty', 'unsaved', 'has changes', 'unsaved changes', 'is editing', 'editing', 'draft',
  'has unsaved', 'needs save', 'save', 'saved', 'modified', 'touched'];
/** Work that goes on, which it protects as well, and screens that have to stay. */
export const runningWork: readonly string[] = ['upload', 'uploading', 'saving', 'recording', 'is recording', 'call', 'in call', 'exam',
  'test started', 'is test', 'proctor', 'submitting', 'is submitting', 'pending', 'sweep', 'downloading', 'download', 'importing',
  'exporting', 'in progress', 'processing', 'running', 'sync', 'flush', 'payment', 'transaction', 'generating'];
/** Last words in the name of a boolean that is true while work is unsaved. */
export const unsavedStates: readonly string[] = ['dirty', 'unsaved', 'has changes', 'unsaved changes', 'has unsaved changes', 'modified',
  'changed', 'edited', 'has edits', 'needs save', 'needs saving'];
/** The same as libraries of forms give it, which is always a boolean. */
export const unsavedPaths: ReadonlySet<string> = new Set(['react-hook-form:useForm().formState.isDirty',
  'react-hook-form:useFormState().isDirty', 'react-hook-form:useFormContext().formState.isDirty', 'formik:useFormik().dirty',
  'formik:useFormikContext().dirty']);
export const protectiveNames: readonly string[] = ['break', 'break screen', 'bedtime', 'rest', 'screen time', 'consent', 'terms', 'legal',
  'age gate', 'safety', 'emergency', 'payment', 'checkout', 'exam', 'kiosk', 'lock screen', 'lock', 'pin', 'verification', 'otp', 'login',
  'auth', 'sign in', 'loading', 'loader', 'progress', 'upload', 'maintenance', 'update required', 'force update', 'onboarding', 'confirm',
  'delete', 'error', 'session expired', 'parental', 'parent gate'];
/** States that let people leave, by their names. */
export const closableNames: readonly string[] = ['show close', 'can close', 'close enabled', 'show close button', 'is closable', 'closable',
  'can skip', 'show skip', 'skip enabled', 'skippable', 'can dismiss', 'dismissible', 'show dismiss', 'show exit', 'can exit',
  'close visible', 'close button visible', 'show skip button', 'can leave', 'close ready'];
/** What is not essential: ads, offers, rewards. */
export const offerPlaces: readonly string[] = ['ad', 'ads', 'advert', 'advertisement', 'interstitial', 'offer', 'offers', 'reward',
  'rewarded', 'rewards', 'promo', 'promotion', 'paywall', 'premium', 'subscribe', 'subscription', 'upsell', 'donate', 'donation', 'sale',
  'discount', 'sponsor', 'newsletter', 'popup', 'beg', 'upgrade'];
/** Switches that take ways to close a dialog away when they are off, folded. */
export const outsideSwitches: readonly string[] = ['closeonoverlayclick', 'shouldcloseonoverlayclick', 'closeonclickoutside',
  'maskclosable', 'closeonbackdropclick', 'closeonoutsideclick', 'dismissable', 'backdropdismiss', 'closeondimmerclick',
  'closeonclickmodal'];
export const escapeSwitches: readonly string[] = ['closeonesc', 'shouldcloseonesc', 'closeonescape', 'keyboard', 'escapedismiss',
  'closeonpressescape', 'closeonescapekey'];
/** Switches that do when they are on, folded. */
export const outsideLocks: readonly string[] = ['disablebackdropclick', 'nobackdropdismiss'];
export const escapeLocks: readonly string[] = ['disableescapekeydown', 'noescdismiss'];
/** Parts that close. */
export const closingWords: readonly string[] = ['close', 'dismiss', 'cancel', 'skip', 'later', 'no thanks', 'not now', 'exit', 'back', 'x'];
/** Events that a dialog gives when it is to close, folded; and props that hold whether it is open. */
export const closeEvents: readonly string[] = ['close', 'requestclose', 'dismiss', 'hide', 'cancel', 'openchange', 'diddismiss'];
export const openProps: readonly string[] = ['open', 'isopen', 'visible', 'show', 'isvisible', 'opened', 'modelvalue', 'in'];
