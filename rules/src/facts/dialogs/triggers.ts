import { closableNames, escapeSwitches, outsideSwitches, sadNames } from '../../knowledge/words/dialog-words';
import { pleaTexts, shameTexts } from '../../knowledge/words/spoken/refusal-texts';
import { NON_ASCII } from '../../scan/triggers';

const isPlain = (text: string): boolean => /^[\x20-\x7e]+$/.test(text) && !text.includes("'");
const squeezed =
  (phrases: readonly string[]): string[] => [...new Set(phrases.filter(isPlain).map((phrase) => phrase.replaceAll(' ', '')))];

/** Words of which a file holds one of each group when it makes refusing hard to bear. */
export const shamingTriggers: readonly (readonly (readonly string[])[])[] = [
  [squeezed(shameTexts).filter((word) => word.length > 5)],
  [squeezed(pleaTexts).filter((word) => word.length > 5)],
  // With an apostrophe, which is written in several ways.
  [['nothanks', 'nope', 'nah', 'skip', 'decline', 'dismiss', 'abandon'], ['care', 'rather', 'missout', 'overpaying', 'fullprice',
    'wanttobe', 'likesaving', 'needthese', 'needhelp', 'quitter', 'smart', 'losing', 'boring'], ['button', 'pressable', 'touchable',
    'text:', 'label', 'onclick', 'onpress', '@click', 'href']],
  [['exit', 'leave', 'quit', 'unsubscribe'], ['dialog', 'modal', 'alert', 'sheet'], [...squeezed(sadNames), 'don', 'please']],
  [[NON_ASCII], ['onclick', '@click', 'onpress', 'on:click', '(click)', 'decline', 'cancel', 'skip', 'dismiss', 'exit', 'leave']],
];

/** Words of which a file holds one of each group when it keeps people from leaving. */
export const obstacleTriggers: readonly (readonly (readonly string[])[])[] = [
  [['popstate', 'onpopstate'], ['pushstate', 'history.go', 'history.forward', 'forward(']],
  [['hardwarebackpress']],
  [['beforeunload', 'onbeforeunload'], ['preventdefault', 'returnvalue']],
  [['settimeout'], squeezed(closableNames)],
  [[...outsideSwitches], [...escapeSwitches]],
  [['onclose', '@close', 'ondismiss', 'onrequestclose', 'on:close', '(close)', 'onhide', 'onopenchange'], ['(true)', '= true']],
];
