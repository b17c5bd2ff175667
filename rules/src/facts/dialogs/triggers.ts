import { closableNames, escapeLocks, escapeSwitches, leavingNames, outsideLocks, outsideSwitches, refusalNames,
  sadNames } from '../../knowledge/words/attention/dialog-words';
import { pleaTexts, shameTexts } from '../../knowledge/words/spoken/refusal-texts';
import { NON_ASCII, phraseTriggers, unlessBefore } from '../../scan/triggers';

/** Pleas with an apostrophe, which is written in several ways or left out. */
const quotedPleas: readonly string[] = ["'tgo", "'tleave", "'tabandon", "'llbesad", 'dontgo', 'dontleave', 'dontabandon'];

/** Words of which a file holds one of each group when it makes refusing hard to bear. */
export const shamingTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers(shameTexts).filter((word) => word.length > 5)],
  [phraseTriggers(pleaTexts).filter((word) => word.length > 5)],
  // With an apostrophe, which is written in several ways.
  [['nothanks', 'no,', 'nope', 'nah', 'skip', 'decline', 'dismiss', 'abandon'], ['care', 'rather', 'missout', 'overpaying', 'fullprice',
    'wanttobe', 'likesaving', 'needthese', 'needhelp', 'quitter', 'smart', 'losing', 'boring'], ['button', 'pressable', 'touchable',
    'text:', 'label', 'onclick', 'onpress', '@click', 'href']],
  [quotedPleas, phraseTriggers(leavingNames)],
  [['exit', 'leave', 'quit', 'unsubscribe'], ['dialog', 'modal', 'alert', 'sheet'], [...phraseTriggers(sadNames), 'don', 'please']],
  [[NON_ASCII], ['onclick', '@click', 'onpress', 'on:click', '(click)', 'decline', 'nothanks']],
];

/** Behind the name of an event: it is an argument, called or declared as a type, or its handler calls something without `true`. */
const HANDED_ON = String.raw`[,)}\];.&|]|\((?![\w\s,:]{0,99}\)\s{0,9}\{)|\?\.`;
const TYPE = String.raw`\??:\s{0,9}\([^()]{0,200}\)\s{0,9}=>\s{0,9}(?:void|Promise)`;
const WITHOUT_TRUE = String
  .raw`=\{\s{0,99}\(\)\s{0,9}=>\s{0,9}\{?\s{0,99}(?:void )?[\w$.]{1,60}\((?:false|null|undefined)?\)[\s;]{0,99}\}?\s{0,99}\}`;
const NO_REOPENING = new RegExp(String.raw`\s{0,9}(?:${HANDED_ON}|${TYPE}|${WITHOUT_TRUE})`);

/** Words of such texts in files of translations, where nothing else says what a text is for. */
export const translatedShamingTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers([...shameTexts, ...pleaTexts]).filter((word) => word.length > 5)],
  [['nothanks', 'no,i', 'nope', 'nah', 'skip', 'decline', 'dismiss', 'abandon'], ['dontcare', 'dont', 'don', 'rather', 'missout',
    'overpaying', 'fullprice', 'quitter', 'losing']],
  [quotedPleas, phraseTriggers(leavingNames)],
  [[NON_ASCII], refusalNames.map((name) => `${name.replaceAll(' ', '')}":"`)],
];

/** Words of which a file holds one of each group when it traps the back button, asks before a page is left, or locks a dialog. */
export const lockTriggers: readonly (readonly (readonly string[])[])[] = [
  [['popstate', 'onpopstate'], ['pushstate', 'history.go', 'history.forward', 'forward(']],
  [['hardwarebackpress']],
  [['beforeunload', 'onbeforeunload'], ['preventdefault', 'returnvalue', 'return']],
  [['onbeforeunload=']],
  [[...outsideSwitches, ...outsideLocks], [...escapeSwitches, ...escapeLocks]],
];

/** The same when it closes a dialog late, or opens it again. */
export const obstacleTriggers: readonly (readonly (readonly string[])[])[] = [
  [['settimeout'], phraseTriggers(closableNames)],
  [[...unlessBefore(['onclose', 'ondismiss', 'onrequestclose', 'onhide', 'onopenchange'], NO_REOPENING), '@close', 'on:close', '(close)'], [
    '(true)',
    '(true,',
    '= true',
  ]],
];
