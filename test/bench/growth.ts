// Prints how the work of each rule and view grows with a file:
//   tsx test/bench/growth.ts [lines,lines,…] [programs|chains] [rule,rule]
// Programs are made of our own cases, each in a function; chains and nestings grow by their links. Every rule is forced and
// `strict`. Lines with a mark are single looks and questions that grow faster than the file.
import { rules } from '../../rules/src/generated/rules';
import { chains, programOf, statementCases } from '../support/growing-files';
import { workOn } from '../support/work-on';
import type { Probe, Work } from '../support/work-probe';

type Sizes = readonly number[];
/** The probes of each size: one for each text of that size. */
type Probes = readonly (readonly Probe[])[];

const SHARES = 4;
const MOST_ROWS = 40;
const MEASURES: readonly { readonly title: string; readonly least: number; of(work: Work): number }[] = [
  { title: 'looks (steps and visits)', least: 20_000, of: ({ steps, visits }) => steps + visits },
  { title: 'questions', least: 20_000, of: ({ questions }) => questions },
  { title: 'CPU ms', least: 20, of: ({ time }) => time },
];

const sum = (probes: readonly Probe[], of: (probe: Probe) => number): number => probes.reduce((total, probe) => total + of(probe), 0);

function printRow(title: string, values: Sizes, sizes: Sizes): void {
  const exponents = values.slice(1).map((value, at) =>
    (values[at] > 0 ? Math.log(value / values[at]) / Math.log(sizes[at + 1] / sizes[at]) : 0).toFixed(2)
  );
  const counts = values.map((value) => value.toFixed(0).padStart(9)).join(' ');
  process.stdout.write(`  ${title.padEnd(70)} ${counts}   ${exponents.join(' ')}\n`);
}

function printTable(name: string, sizes: Sizes, probes: Probes): void {
  process.stdout.write(`${name}: ${sizes.join(', ')}\n`);
  const [before, last] = [probes.at(-2) ?? [], probes.at(-1) ?? []];
  for (const { title, least, of } of MEASURES) {
    printRow(`all: ${title}`, probes.map((list) => sum(list, ({ total }) => of(total))), sizes);
    const workOf = (key: string) => ({ work }: Probe): number => (work.has(key) ? of(work.get(key) as Work) : 0);
    const keys = [...new Set(last.flatMap(({ work }) => [...work.keys()]))].filter((key) => sum(last, workOf(key)) >= least);
    keys.sort((a, b) => sum(last, workOf(b)) - sum(last, workOf(a)));
    for (const key of keys.slice(0, MOST_ROWS)) printRow(key, probes.map((list) => sum(list, workOf(key))), sizes);
  }
  const factor = (sizes.at(-1) as number) / (sizes.at(-2) ?? 1);
  for (const key of new Set(last.flatMap(({ details }) => [...details.keys()]))) {
    const countOf = ({ details }: Probe): number => details.get(key) ?? 0;
    if (sum(last, countOf) > 1.2 * factor * sum(before, countOf) + 3000)
      printRow(`! ${key}`, probes.map((list) => sum(list, countOf)), sizes);
  }
}

async function main([sizes = '2000,8000', kind = 'all', only]: readonly string[]): Promise<void> {
  const ids = only?.split(',') ?? Object.keys(rules);
  if (kind !== 'chains') {
    const cases = await statementCases();
    const probesOf = (lines: number): readonly Probe[] =>
      Array.from({ length: SHARES }, (_, share) => workOn(programOf(cases, lines, share, SHARES), 'tsx', ids));
    probesOf(500);
    const lengths = sizes.split(',').map(Number);
    printTable('programs, lines', lengths, lengths.map(probesOf));
  }
  if (kind !== 'programs') {
    for (const [name, { lang, most, make }] of Object.entries(chains)) {
      const links = [most / 16, most / 4, most].map(Math.round);
      printTable(name, links, links.map((count) => [workOn(make(count), lang, ids)]));
    }
  }
}

void main(process.argv.slice(2));
