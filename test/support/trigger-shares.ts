import fs from 'node:fs';
import path from 'node:path';
import { getSizeProblem } from '../../rules/src/rule/file-size';
import type { RuleTriggers } from '../../rules/src/rule/rule-triggers';
import { ruleIndexOf } from '../../rules/src/scan/compile-triggers';

export interface TreeFile {
  /** Below the root of its tree. */
  readonly path: string;
  readonly text: string;
}

/** Number and bytes of the files that something wakes a rule for, and the number of those that nothing else does. */
export interface Share {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  readonly alone: number;
}

export interface TreeShares {
  readonly files: number;
  readonly bytes: number;
  readonly presets: Readonly<Record<'recommended' | 'strict', { readonly woken: Share; readonly rules: readonly Share[] }>>;
  /** Of all rules, widest first; words that occur most first. `alone` is within the rule. */
  readonly triggers: readonly (Share & { readonly words: readonly (readonly string[])[] })[];
}

/** The files that gc25 would check, with their text. */
export const treeOf = (files: readonly string[], root: string): TreeFile[] =>
  files.map((file) => ({ path: path.relative(root, file).replaceAll('\\', '/'), text: fs.readFileSync(file, 'utf8') }))
    .filter(({ text }) => getSizeProblem(text) === undefined);

class Count {
  files = 0;
  bytes = 0;
  alone = 0;

  constructor(readonly name: string) {}

  add(bytes: number, isAlone: boolean): void {
    this.files++;
    this.bytes += bytes;
    if (isAlone) this.alone++;
  }
}

const byFiles = (a: Share, b: Share): number => b.files - a.files || a.name.localeCompare(b.name);

/** How much of a tree the triggers of rules wake. `strict` also has the triggers that only it needs. */
export function sharesOf(triggersById: Readonly<Record<string, RuleTriggers>>, tree: readonly TreeFile[]): TreeShares {
  const triggers = Object.entries(triggersById).flatMap(([id, { always, strict = [], anyone = [] }]) => [
    ...always.map((words, i) => ({ rule: id, name: `${id} ${i}`, words, isStrict: false })),
    ...[...strict, ...anyone].map((words, i) => ({ rule: id, name: `${id} strict ${i}`, words, isStrict: true })),
  ]);
  const byName = new Map(triggers.map((trigger) => [trigger.name, trigger]));
  const index = ruleIndexOf(Object.fromEntries(triggers.map(({ name, words }) => [name, [words]])));
  const words = [...new Set(triggers.flatMap((trigger) => trigger.words.flat()))];
  const wordIndex = ruleIndexOf(Object.fromEntries(words.map((word) => [word, [[[word]]]])));
  const counts = new Map<string, Count>();
  const wordCounts = new Map<string, number>();
  const countOf = (name: string): Count => counts.get(name) ?? counts.set(name, new Count(name)).get(name) as Count;
  let bytes = 0;
  for (const file of tree) {
    const size = Buffer.byteLength(file.text);
    bytes += size;
    const found = [...index.scan(file.text, file.path)].map((name) => byName.get(name) as typeof triggers[number]);
    for (const word of wordIndex.scan(file.text, file.path)) wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
    for (const preset of ['recommended', 'strict'] as const) {
      const met = found.filter(({ isStrict }) => preset === 'strict' || !isStrict);
      const rules = new Set(met.map(({ rule }) => rule));
      if (rules.size > 0) countOf(preset).add(size, false);
      for (const rule of rules) countOf(`${preset} ${rule}`).add(size, rules.size === 1);
    }
    for (const { name, rule } of found) countOf(name).add(size, found.filter((other) => other.rule === rule).length === 1);
  }
  const renamed = ({ files, bytes: size, alone }: Count, name: string): Share => ({ name, files, bytes: size, alone });
  const presetOf = (preset: string): TreeShares['presets']['strict'] => ({
    woken: countOf(preset),
    rules: Object.keys(triggersById).map((id) => renamed(countOf(`${preset} ${id}`), id)).sort(byFiles),
  });
  return {
    files: tree.length,
    bytes,
    presets: { recommended: presetOf('recommended'), strict: presetOf('strict') },
    triggers: triggers.map(({ name, words: groups }) => ({
      ...renamed(countOf(name), name),
      words: groups.map((group) =>
        [...group].filter((word) => wordCounts.has(word)).sort((a, b) => (wordCounts.get(b) as number) - (wordCounts.get(a) as number))
          .map((word) => `${word.replace('\u0081', '|')}:${wordCounts.get(word)}`)
      ),
    })).sort(byFiles),
  };
}
