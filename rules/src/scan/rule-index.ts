import { WordScanner } from './word-scanner';
import { digitValues, type PackedWords, unpackWords } from './word-table';

/** Which rules which words wake, as `compileTriggers` writes it. */
export interface PackedIndex {
  readonly words: PackedWords;
  /** Numbers in base-64 digits of five bits, least significant first; the sixth bit says that another digit follows. */
  readonly numbers: string;
  readonly rules: readonly string[];
}

/** Reads numbers one after the other. */
class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  next(): number {
    let value = 0;
    for (let shift = 0;; shift += 5) {
      const digit = digitValues[this.text.charCodeAt(this.at++)];
      value |= (digit & 31) << shift;
      if (digit < 32) return value;
    }
  }

  /** Lists whose items are sorted, each item less the one before and less one. */
  lists(): Lists {
    const count = this.next();
    const begins = new Uint32Array(count + 1);
    // A number takes at least one digit.
    const items = new Uint16Array(this.text.length - this.at);
    let used = 0;
    for (let list = 0; list < count; list++) {
      let item = -1;
      for (let left = this.next(); left > 0; left--) items[used++] = item += this.next() + 1;
      begins[list + 1] = used;
    }
    return { begins, items: items.subarray(0, used) };
  }
}

/** Lists of numbers, one behind the other: list `i` is `items` from `begins[i]` to `begins[i + 1]`. */
interface Lists {
  readonly begins: Uint32Array;
  readonly items: Uint16Array;
}

/** For each item the lists that contain it. */
function inverted({ begins, items }: Lists, count: number): Lists {
  const sizes = new Uint32Array(count + 1);
  for (const item of items) sizes[item + 1]++;
  for (let i = 0; i < count; i++) sizes[i + 1] += sizes[i];
  const next = sizes.slice();
  const lists = new Uint16Array(items.length);
  for (let list = 0; list + 1 < begins.length; list++)
    for (let i = begins[list]; i < begins[list + 1]; i++) lists[next[items[i]]++] = list;
  return { begins: sizes, items: lists };
}

/** Answers for one set of rules which of them a text can concern. */
export class RuleIndex {
  private readonly scanner: WordScanner;
  private readonly rules: readonly string[];
  private readonly groupsOfWord: Lists;
  private readonly triggersOfGroup: Lists;
  private readonly rulesOfTrigger: Lists;
  /** Number of groups of each trigger. */
  private readonly sizes: Uint8Array;
  /** In which scan a group or trigger was last met, so that nothing is cleared between scans. */
  private readonly groupSeen: Uint32Array;
  private readonly triggerSeen: Uint32Array;
  private readonly met: Uint8Array;
  private turn = 0;

  constructor({ words, numbers, rules }: PackedIndex) {
    const table = unpackWords(words);
    this.scanner = new WordScanner(table);
    this.rules = rules;
    const source = new NumberReader(numbers);
    const [groups, triggers, ofRules] = [source.lists(), source.lists(), source.lists()];
    const [groupCount, triggerCount] = [groups.begins.length - 1, triggers.begins.length - 1];
    this.groupsOfWord = inverted(groups, table.length);
    this.triggersOfGroup = inverted(triggers, groupCount);
    this.rulesOfTrigger = inverted(ofRules, triggerCount);
    this.sizes = Uint8Array.from({ length: triggerCount }, (_, trigger) => triggers.begins[trigger + 1] - triggers.begins[trigger]);
    this.groupSeen = new Uint32Array(groupCount);
    this.triggerSeen = new Uint32Array(triggerCount);
    this.met = new Uint8Array(triggerCount);
  }

  /** The rules that have a trigger all of whose groups have a word in one of the texts. */
  scan(...texts: readonly string[]): ReadonlySet<string> {
    const words = this.scanner.scan(texts);
    const { begins, items } = this.groupsOfWord;
    const rules = new Set<string>();
    this.turn++;
    for (const word of words) for (let at = begins[word]; at < begins[word + 1]; at++) this.meet(items[at], this.turn, rules);
    return rules;
  }

  /** Counts a group for its triggers. */
  private meet(group: number, turn: number, found: Set<string>): void {
    if (this.groupSeen[group] === turn) return;
    this.groupSeen[group] = turn;
    const { begins, items } = this.triggersOfGroup;
    for (let at = begins[group]; at < begins[group + 1]; at++) {
      const trigger = items[at];
      if (this.triggerSeen[trigger] !== turn) {
        this.triggerSeen[trigger] = turn;
        this.met[trigger] = 0;
      }
      if (++this.met[trigger] < this.sizes[trigger]) continue;
      const ofTrigger = this.rulesOfTrigger;
      for (let i = ofTrigger.begins[trigger]; i < ofTrigger.begins[trigger + 1]; i++) found.add(this.rules[ofTrigger.items[i]]);
    }
  }
}
