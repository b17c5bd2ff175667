/** What a handler answers with, or shows to those whom it turns away. */
export const refusalCallees: ReadonlySet<string> = new Set(['alert', 'setError', 'setErrors', 'toast', 'showError', 'Alert']);

/** What an early `return` gives back when it answers a request. */
export const refusalTargets: ReadonlySet<string> = new Set(['res', 'reply', 'Response', 'NextResponse', 'ctx']);

/** First words of functions that show an error and whose result an early `return` returns. */
export const refusalStarts: ReadonlySet<string> = new Set(['set', 'show', 'alert', 'toast']);

/** Last words of objects and lists in which a form notes what is wrong with its fields. */
export const faultHolders: ReadonlySet<string> = new Set(['errors', 'issues', 'faults', 'problems', 'violations', 'missing']);

/** Functions of form libraries that note a fault of one field. */
export const faultSetters: ReadonlySet<string> = new Set(['setFieldError', 'addError', 'addIssue', 'setFieldErrors']);

/** Words in the keys of an answer that says what is wrong. */
export const refusalKeys: readonly string[] = ['error', 'errors', 'message', 'messages', 'status', 'success', 'valid', 'ok', 'fail',
  'failed', 'reason', 'code'];

/** Words of messages that something is missing. */
export const complaintWords: readonly string[] = ['res', 'reply', 'ctx', 'alert', 'toast', 'status', 'error', 'errors', 'required',
  'message', 'messages'];

/** Enrolment in a school goes by what the law asks for. */
export const enrolmentWords: readonly string[] = ['enrol', 'enroll', 'enrols', 'enrolls', 'enrolled', 'enrolling', 'enrolment',
  'enrollment', 'enrolments', 'enrollments'];

/** What is missing is who has signed in, not something that a form asks for. */
export const signedInWords: readonly string[] = ['log in', 'login', 'logged in', 'sign in', 'signin', 'signed in'];

/** What those who run a product fill in. */
export const ownSettings: ReadonlySet<string> = new Set(['config', 'settings', 'options', 'env', 'process', 'props']);

/** First words of flags, which are not values that a user enters. */
export const givenFlags: ReadonlySet<string> = new Set(['is', 'has', 'valid', 'validate', 'validated', 'validation', 'validator', 'check',
  'checked', 'checks', 'show', 'shows', 'hide', 'hides', 'use', 'uses', 'enable', 'enabled', 'allow', 'allows']);

/** Names and string literals of files in which users sign up. */
export const beginnings: readonly string[] = ['signup', 'sign up', 'register', 'registration', 'create account', 'create user',
  'create child', 'handle next', 'on submit'];
