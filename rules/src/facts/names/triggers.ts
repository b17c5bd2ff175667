import { nameSwitches, realNameWords, verifiedIdentityWords } from '../../knowledge/words/people/form-words';
import { NON_ASCII, type Trigger } from '../../scan/triggers';

const joined = (words: readonly string[]): string[] => words.map((word) => word.replaceAll(' ', ''));
const isLatin = (word: string): boolean => word >= 'a' && word <= 'zz';

/** Words of which a file holds one of each group when it asks for, refuses or shows legal names. */
export const legalNameTriggers: readonly Trigger[] = [
  [[...realNameWords, ...joined(realNameWords)].filter(isLatin)],
  [nameSwitches.flatMap(({ names }) => names)],
  [joined(verifiedIdentityWords)],
  [[NON_ASCII], ['required']],
];
