// Checks a chain of members with each rule forced, and writes what the worst took: tsx chain.ts <members>
// Prints JSON: the rule, and the CPU of one check with it in milliseconds, parsing included.
import { rules } from '../../../rules/src/generated/rules';
import { createChecker } from '../../../rules/src/hosts/node/checker';

const FILE = '/project/src/chain.js';
const chainOf = (members: number): string => `export const last = start${'.user\n'.repeat(members)};\nconsole.log(last);\n`;

function cpuWith(only: string, text: string): number {
  const off = Object.fromEntries(Object.keys(rules).map((id) => [id, id === only ? 'error' : 'off'] as const));
  const checker = createChecker({ cwd: '/project', settings: { strictness: 'strict' }, rules: off, isPrefilterOff: true });
  const start = process.cpuUsage();
  const { problems } = checker.checkText(text, FILE);
  const { user, system } = process.cpuUsage(start);
  // What is refused is not fast.
  if (problems.length > 0) throw new Error(`${only}: ${problems[0].message}`);
  return (user + system) / 1000;
}

const text = chainOf(Number(process.argv[2]));
// The first check of each also loads its code.
for (const id of Object.keys(rules)) cpuWith(id, chainOf(10));
const [rule, cpu] = Object.keys(rules).map((id) => [id, cpuWith(id, text)] as const).sort(([, a], [, b]) => b - a)[0];
process.stdout.write(JSON.stringify({ rule, cpu }));
