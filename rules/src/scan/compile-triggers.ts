import { type PackedIndex, RuleIndex } from './rule-index';
import { isTriggerWord, NON_ASCII, type PlainWord, plainWord, type Trigger } from './triggers';
import { DIGITS, MOST_SIGNS, packWords } from './word-table';

/** Numbers in the order in which they were asked for. */
class Numbering {
  private readonly ids = new Map<string, number>();
  readonly lists: (readonly number[])[] = [];

  /** The number of a list of numbers, whose order does not matter. */
  idOf(items: Iterable<number>): number {
    const sorted = [...new Set(items)].sort((a, b) => a - b);
    const key = sorted.join();
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.lists.length);
    return this.lists.push(sorted) - 1;
  }
}

const keyOf = ({ plain, condition }: PlainWord): string => `${plain} ${JSON.stringify(condition ?? null)}`;

const isBefore = (one: string, other: string): number => (one === other ? 0 : (one < other ? -1 : 1));

/** By their characters; those with the same characters in a fixed order. */
const byCode = (a: PlainWord, b: PlainWord): number => isBefore(a.plain, b.plain) || isBefore(keyOf(a), keyOf(b));

/** Words without repetitions, sorted. */
function sortedWords(words: readonly string[]): PlainWord[] {
  const known = new Map(words.map(plainWord).map((word) => [keyOf(word), word]));
  const sorted = [...known.values()].sort(byCode);
  const bad = sorted.find(({ plain }) => !isTriggerWord(plain) || plain.length > MOST_SIGNS);
  if (bad) throw new Error(`"${bad.plain}" is not a trigger word: use 2 to ${MOST_SIGNS} characters of ASCII without backslashes.`);
  if (new Set(sorted.flatMap(({ plain }) => [...plain])).size > 63) throw new Error('Trigger words contain more than 63 different signs.');
  return sorted;
}

function packLists(lists: readonly (readonly number[])[]): string {
  const numbers = [lists.length,
    ...lists.flatMap((list) => [list.length, ...list.map((item, i) => item - (i > 0 ? list[i - 1] : -1) - 1)])];
  return numbers.map(packNumber).join('');
}

function packNumber(value: number): string {
  const rest = value >> 5;
  return rest > 0 ? DIGITS[(value & 31) | 32] + packNumber(rest) : DIGITS[value];
}

/** The index of rules by their triggers, as text. The order of rules, triggers and words does not matter to what it finds. */
export function compileTriggers(triggersByRule: Readonly<Record<string, readonly Trigger[]>>): PackedIndex {
  const rules = Object.keys(triggersByRule);
  const all = Object.values(triggersByRule).flat(3);
  const hasNonAscii = all.includes(NON_ASCII);
  const words = sortedWords(all.filter((word) => word !== NON_ASCII));
  const ids = new Map(words.map((word, id) => [keyOf(word), id]));
  const idOf = (word: string): number => (word === NON_ASCII ? words.length : ids.get(keyOf(plainWord(word))) as number);
  const groups = new Numbering();
  const triggers = new Numbering();
  const ofRules = rules.map((rule) =>
    [
      ...new Set(triggersByRule[rule].map((trigger) => triggers.idOf(trigger.map((group) => groups.idOf(group.map(idOf)))))),
    ].sort((a, b) => a - b)
  );
  return {
    words: packWords(words, hasNonAscii),
    numbers: [groups.lists, triggers.lists, ofRules].map(packLists).join(''),
    rules,
  };
}

/** For tools and tests, which ask about triggers that are not in what is generated. */
export const ruleIndexOf = (triggersByRule: Readonly<Record<string, readonly Trigger[]>>): RuleIndex =>
  new RuleIndex(compileTriggers(triggersByRule));
