// Prints how the work of each rule and view grows with a file: tsx test/bench/growth.ts [lines,lines,…] [chains|programs] [rule,rule]
// Programs are made of our own cases, each in a function; chains and nestings grow by their links. Every rule is forced and `strict`.
import { Linter } from 'eslint';
import type { Lang } from '../../rules/src/rule/case';
import { rules } from '../../rules/src/generated/rules';
import { withoutTriggers } from '../../rules/src/rule/trigger-index';
import { stepsOf } from '../../rules/src/program/syntax/work-budget';
import { readingsOf } from '../support/cases/case-languages';
import { chains, programOf, statementCases } from '../support/growing-files';
import { Probe, type Work } from '../support/work-probe';

/** The work of all rules, or of those named, over a text. */
function workOn(text: string, lang: Lang, ids: readonly string[], log?: (message: string) => void): Probe {
  const linter = new Linter({ configType: 'flat', cwd: '/project' });
  return Probe.watch((probe) => {
    const watched = Object.fromEntries(ids.map((id) => [id, {
      ...rules[id],
      create(context: { readonly sourceCode: object }) {
        const listener = rules[id].create(context as never) as Record<string, () => void>;
        const run = (): void => probe.run(id, () => listener.Program(), () => stepsOf(context.sourceCode).get(id) ?? 0);
        return { Program: run };
      },
    }]));
    const messages = withoutTriggers(() =>
      linter.verify(text, [{
        files: ['**/*.{js,jsx,tsx,html,vue,svelte}'],
        ...readingsOf(lang)[0].config,
        plugins: { gc25: { rules: watched } },
        settings: { gc25: { strictness: 'strict' } },
        rules: Object.fromEntries(ids.map((id) => [`gc25/${id}`, 'error'])),
      }] as never, { filename: `/project/${readingsOf(lang)[0].filename}` })
    );
    for (const { message, fatal, ruleId } of messages) if (fatal || ruleId === null || message.startsWith('Checking this file')) log?.(message);
  });
}

const exponent = (less: number, more: number, factor: number): number => Math.log(more / less) / Math.log(factor);

function table(name: string, sizes: readonly number[], probes: readonly (readonly Probe[])[]): void {
  const sum = (list: readonly Probe[], of: (probe: Probe) => number): number => list.reduce((all, probe) => all + of(probe), 0);
  const factor = (at: number): number => sizes[at] / sizes[at - 1];
  const row = (title: string, of: (work: Work) => number, each: (probe: Probe) => Work | undefined, least: number): void => {
    const values = probes.map((list) => sum(list, (probe) => {
      const work = each(probe);
      return work ? of(work) : 0;
    }));
    if ((values.at(-1) as number) < least) return;
    const exponents = values.slice(1).map((value, at) => (values[at] > 0 ? exponent(values[at], value, factor(at + 1)).toFixed(2) : '-'));
    process.stdout.write(`  ${title.padEnd(52)} ${values.map((value) => value.toFixed(0).padStart(9)).join(' ')}   ${exponents.join(' ')}\n`);
  };
  process.stdout.write(`${name}: ${sizes.join(', ')}\n`);
  const kinds: readonly (readonly [string, (work: Work) => number, number])[] = [
    ['looks (steps + visits)', ({ steps, visits }) => steps + visits, 20_000],
    ['questions', ({ questions }) => questions, 20_000],
    ['CPU ms', ({ time }) => time, 20],
  ];
  for (const [title, of, least] of kinds) {
    row(`all: ${title}`, of, (probe) => probe.total, 0);
    const names = [...new Set(probes.flat().flatMap(({ work }) => [...work.keys()]))];
    const last = (key: string): number => sum(probes.at(-1) ?? [], ({ work }) => (work.get(key) ? of(work.get(key) as Work) : 0));
    const detailOf = (key: string) => (probe: Probe): number => probe.details.get(key) ?? 0;
    if (title.startsWith('looks')) {
      for (const key of new Set(probes.flat().flatMap(({ details }) => [...details.keys()]))) {
        const values = probes.map((list) => sum(list, detailOf(key)));
        const grows = exponent(values.at(-2) ?? 1, values.at(-1) ?? 1, factor(values.length - 1));
        if ((values.at(-1) ?? 0) > 3000 && grows > 1.1) process.stdout.write(`  ! ${key.padEnd(70)} ${values.join(' ')}  ${grows.toFixed(2)}\n`);
      }
    }
    for (const key of names.sort((a, b) => last(b) - last(a)).slice(0, 40)) row(key, of, ({ work }) => work.get(key), least);
  }
}

async function main([sizes = '2000,8000', kind = 'all', only]: readonly string[]): Promise<void> {
  const lengths = sizes.split(',').map(Number);
  const ids = only?.split(',') ?? Object.keys(rules);
  const log = (message: string): void => void process.stderr.write(`${message}
`);
  if (kind !== 'chains') {
    const cases = await statementCases();
    const shares = 4;
    workOn(programOf(cases, 1000, 0, shares), 'tsx', ids);
    const probes = lengths.map((lines) =>
      Array.from({ length: shares }, (_, share) => workOn(programOf(cases, lines, share, shares), 'tsx', ids, log))
    );
    table('programs, lines', lengths, probes);
  }
  if (kind !== 'programs') {
    for (const [name, { lang, most, make }] of Object.entries(chains)) {
      const links = [most / 16, most / 4, most].map(Math.round);
      table(name, links, links.map((count) => [workOn(make(count), lang, ids, log)]));
    }
  }
}

void main(process.argv.slice(2));
