import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../rule-folders';
import { sourceTextQuestions } from './source-text-questions';

/** Measures of the code's structure; each may only go down. `npm run update` writes lower ones into tools/structure.json. */
export interface Structure {
  /** Files of rules that import a room below the facts. */
  readonly rulesBelowFacts: number;
  /** Places in rules and facts that ask something of source text. */
  readonly sourceTextQuestions: number;
  /** Files in the largest folder, vendors and paragraphs left out. */
  readonly largestFolder: number;
  /** Lines of a rule without metadata, cases and blank lines. */
  readonly medianRule: number;
  readonly largestRule: number;
  /** Tests of regular expressions, per 1,000 lines. */
  readonly regexTestsInRules: number;
  readonly regexTestsInFacts: number;
  /** Groups of files that import each other, types included. */
  readonly importCircles: number;
  /** Lines of more than 140 characters outside cases and data. */
  readonly longLines: number;
}

const SOURCE = 'rules/src';
/** What a rule may import beside its own folder. */
const ABOVE = ['rule', 'gc25', 'facts', 'repairs', 'edits'];
const DATA = [`${SOURCE}/knowledge/sdks`, `${SOURCE}/gc25/paragraphs`, `${SOURCE}/generated`];

function filesBelow(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
}
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const isCases = (file: string): boolean => /\/cases(?:\.ts$|\/)/.test(file);
const isIn = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** Paths below the root of the files that a file imports. */
function importsOf(file: string, known: ReadonlySet<string>): string[] {
  return Array.from(textOf(file).matchAll(/\b(?:from|import) ?\(?'(\.[^']*)'/g), ([, to]) => path.posix.join(path.posix.dirname(file), to))
    .flatMap((target) => [`${target}.ts`, `${target}/index.ts`].filter((each) => known.has(each)));
}

/** Groups of files of which each reaches each other, by Tarjan's algorithm. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const numbers = new Map<string, number>();
  const lows = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = numbers.size;
    numbers.set(file, own);
    lows.set(file, own);
    stack.push(file);
    for (const target of imports.get(file) ?? []) {
      const low = numbers.has(target) ? (stack.includes(target) ? numbers.get(target) as number : own) : visit(target);
      lows.set(file, Math.min(lows.get(file) as number, low));
    }
    if (lows.get(file) === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return lows.get(file) as number;
  };
  for (const file of imports.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}

const linesOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + textOf(file).split('\n').length - 1, 0);
const perThousand = (count: number, files: readonly string[]): number => Math.round((count / Math.max(1, linesOf(files))) * 10_000) / 10;
const regexTests = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + (textOf(file).match(/[/\w)]\.test\(/g)?.length ?? 0), 0);

function largestFolder(files: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const file of files)
    if (!DATA.some((folder) => isIn(file, folder))) counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
  return Math.max(...counts.values());
}

export function measureStructure(): Structure {
  const files = filesBelow(SOURCE);
  const sources = [...files, ...['server/src', 'client/src', 'tools'].flatMap(filesBelow)].filter((file) => !isCases(file));
  const known = new Set(sources);
  const imports = new Map(sources.map((file) => [file, importsOf(file, known)]));
  const rules = files.filter((file) => isIn(file, `${SOURCE}/rules`) && !isCases(file));
  const facts = files.filter((file) => isIn(file, `${SOURCE}/facts`));
  const ruleOf = (file: string): string => file.split('/')[3];
  const logic = rules.filter((file) => !['meta.ts', 'triggers.ts'].includes(path.posix.basename(file)));
  const sizes = new Map<string, number>();
  for (const file of logic)
    sizes.set(
      ruleOf(file),
      (sizes.get(ruleOf(file)) ?? 0) + textOf(file).split('\n').filter((line) => line.trim() !== '').length,
    );
  const sorted = [...sizes.values()].sort((a, b) => a - b);
  const isAllowed = (file: string, target: string): boolean =>
    isIn(target, `${SOURCE}/rules/${ruleOf(file)}`) || ABOVE.some((room) => isIn(target, `${SOURCE}/${room}`));
  const all = [...files, ...['server/src', 'client/src', 'tools', 'test'].flatMap(filesBelow)].filter((file) =>
    !isCases(file) && !DATA.some((folder) => isIn(file, folder))
  );
  return {
    rulesBelowFacts: rules.filter((file) => (imports.get(file) ?? []).some((target) => !isAllowed(file, target))).length,
    sourceTextQuestions: [...rules, ...facts].reduce((sum, file) => sum + sourceTextQuestions(textOf(file)).length, 0),
    largestFolder: largestFolder([...files, ...filesBelow('test')]),
    medianRule: sorted[sorted.length >> 1],
    largestRule: sorted.at(-1) as number,
    regexTestsInRules: perThousand(regexTests(rules), rules),
    regexTestsInFacts: perThousand(regexTests(facts), facts),
    importCircles: circlesIn(imports).length,
    longLines: all.reduce((sum, file) => sum + textOf(file).split('\n').filter((line) => line.length > 140).length, 0),
  };
}

const FILE = 'tools/structure.json';
export const recordedStructure = (): Structure => JSON.parse(textOf(FILE)) as Structure;

/** The text of tools/structure.json: of each measure the lower of what is recorded and what is. */
export function structureText(): string {
  const recorded = recordedStructure();
  const measured = measureStructure();
  return `${
    JSON.stringify(
      Object
        .fromEntries(Object.entries(measured).map(
          ([name, value]: [string, number]) => [name, Math.min(value, recorded[name as keyof Structure] ?? Infinity)]
        )),
      undefined,
      2,
    )
  }\n`;
}
