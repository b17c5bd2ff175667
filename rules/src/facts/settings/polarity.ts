import { answerLeads, audienceNames, drawingLeads, exposingEndings, exposingVerbs, fillers, keptBack, negatingFirst, negatingLast,
  negatingPhrases, openAsEnding, openAudiences, openWhenFalse, openWhenTrue, otherSenses, otherSenseSiblings, pageParts, personalTopics,
  protectiveEndings, protectiveVerbs, switchedTopics } from '../../knowledge/words/setting-words';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';

/** How a privacy setting is read: which boolean opens, or that its value is an audience word. */
export interface PrivacyName {
  readonly opensWhen: boolean | 'audience';
  /** `clear` names mean a person's exposure by themselves; `vague` ones need a settings context. */
  readonly weight: 'clear' | 'vague';
  /** What it lets others do says little about a person: `allowDownload`. */
  readonly isWeak?: true;
  /** The value may be a switch instead of a word for an audience: `emailVisibility: true`. */
  readonly isSwitch?: boolean;
}

const joined = (text: string): string => wordsOf(text).join(' ');

/** Phrases made of a verb and a topic, each with what it says. Built once; the scan for triggers uses the same list. */
const topicPhrases: ReadonlyMap<string, PrivacyName> = new Map((['vague', 'clear'] as const).flatMap((weight) => {
  const read = (phrases: readonly string[], opensWhen: boolean) =>
    phrases.map((phrase): [string, PrivacyName] => [joined(phrase), { opensWhen, weight }]);
  return personalTopics[weight].flatMap((topic) => [
    ...read([...exposingVerbs.map((verb) => `${verb} ${topic}`), ...exposingEndings.map((ending) => `${topic} ${ending}`)], true),
    ...read([...protectiveVerbs.map((verb) => `${verb} ${topic}`), ...protectiveEndings.map((ending) => `${topic} ${ending}`)], false),
  ]);
}));
const longestPhrase = Math.max(...[...topicPhrases.keys()].map((phrase) => phrase.split(' ').length));
const audienceNameSet = new Set(audienceNames.map(joined));
const audienceEndings = ['visibility', 'privacy'];

function getTopic(words: readonly string[]): PrivacyName | undefined {
  const plain = words.filter((word, i) => i === 0 || !fillers.includes(word));
  for (let length = longestPhrase; length >= 2; length--) {
    for (let start = 0; start + length <= plain.length; start++) {
      const found = topicPhrases.get(plain.slice(start, start + length).join(' '));
      if (found) return found;
    }
  }
  return undefined;
}

/** What a setting's name says about privacy; undefined for names that are none, or mean something else. */
export function getPrivacyName(name: string): PrivacyName | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > 6 || hasAnyPhrase(name, otherSenses) || isOfPage(words)) return undefined;
  if (hasAnyPhrase(name, openWhenFalse)) return { opensWhen: isNegated(name), weight: 'clear' };
  if (openAsEnding.some((ending) => words.join(' ').endsWith(ending)))
    return { opensWhen: !isNegated(name), weight: 'clear', isWeak: true };
  if (hasAnyPhrase(name, openWhenTrue)) return { opensWhen: !isNegated(name), weight: 'clear' };
  // `visibility.city`: a path of which a part names an audience.
  const isAudience = audienceEndings.includes(words[words.length - 1]) || (name.includes('.') && audienceEndings.includes(words[0]));
  if (!isAudience && !audienceNameSet.has(words.join(' '))) return getTopic(words);
  const weight = words.length > 1 || isAudience ? 'clear' : 'vague';
  return { opensWhen: 'audience', weight, isSwitch: words.length === 2 && switchedTopics.includes(words[0]) };
}

/** Is a name one of a privacy setting: who sees a person, or what is shared of them? */
export const isPrivacySetting = (name: string): boolean => getPrivacyName(name) !== undefined;

/** Does a name ask for some of the things, `includePrivate`, or draw them or a part of the page: `showHiddenPosts`, `showEmailSettings`? */
function isOfPage([lead = '', ...rest]: readonly string[]): boolean {
  if (answerLeads.has(lead)) return keptBack.has(rest[0] ?? '') || rest[0] === 'public';
  return drawingLeads.has(lead) && (keptBack.has(rest[0] ?? '') || pageParts.has(rest.at(-1) ?? ''));
}

const squeezed = (phrases: readonly string[]): string[] => [...new Set(phrases.map((phrase) => wordsOf(phrase).join('')))];

/** Text without which no switch, and no audience, of a privacy setting can be named in a file. For triggers. */
export const switchNameWords: readonly string[] = squeezed([
  ...topicPhrases.keys(),
  ...openWhenTrue,
  ...openAsEnding,
  ...openWhenFalse,
]);
/** The same with a word between verb, topic and ending: `shareMyLocation`, `myLocationShared`. */
export const filledNameWords = {
  verbs: squeezed([...exposingVerbs, ...protectiveVerbs]),
  fillers: squeezed(fillers),
  topics: squeezed(fillers.flatMap((filler) => [...personalTopics.clear, ...personalTopics.vague].map((topic) => `${filler} ${topic}`))),
  endings: squeezed([...exposingEndings, ...protectiveEndings]),
} as const;
export const audienceNameWords: readonly string[] = squeezed([...audienceNames, ...audienceEndings]);

/** `disable…`, `limit…` and `…Disabled` turn the rest of a name round, and so does `optOut` wherever it is. */
const isNegated = (name: string): boolean => {
  const words = wordsOf(name);
  if (hasAnyPhrase(name, openWhenFalse)) return false;
  return negatingFirst.includes(words[0] ?? '') || negatingLast.includes(words.at(-1) ?? '') || hasAnyPhrase(name, negatingPhrases);
};

/** Folds `ALL_USERS`, "all users", `allUsers` to one form. */
export const foldAudience = (value: string): string => value.toLowerCase().replace(/[\s_-]+/g, '');

export const isOpenAudience = (value: unknown): boolean => typeof value === 'string' && openAudiences.includes(foldAudience(value));

const onValues: readonly unknown[] = [true, 1, 'true', 'on', 'always'];
const offValues: readonly unknown[] = [false, 0, 'false', 'off'];

/** Does a first value leave the setting open? `1` and `'true'` count as true. */
export function isOpenValue(name: PrivacyName, value: unknown): boolean {
  if (name.opensWhen === 'audience') return isOpenAudience(value) || (name.isSwitch === true && value === true);
  if (name.opensWhen) return onValues.includes(value) || (isOpenAudience(value) && value !== 'open');
  return offValues.includes(value);
}

/** Do the neighbours of a setting tell that the object is CSS, a token or a build file? */
export const hasOtherSense = (siblings: AstNode | undefined): boolean =>
  entriesOf(siblings).some(({ key }) => otherSenseSiblings.includes(key));
