// Checks a chain of members with each rule forced, and writes what the worst took: tsx chain.ts <members>
// Prints JSON: the rule, the CPU of one check with it in milliseconds, parsing included, and why the file was refused, if it was.
import { rules } from '../../../rules/src/generated/rules';
import { createChecker } from '../../../rules/src/hosts/node/checker';

const FILE = '/project/src/chain.js';
const chainOf = (members: number): string => `export const last = start${'.user\n'.repeat(members)};\nconsole.log(last);\n`;

interface Check {
  readonly rule: string;
  readonly cpu: number;
  readonly problem?: string;
}

function checkWith(rule: string, text: string): Check {
  const only = Object.fromEntries(Object.keys(rules).map((id) => [id, id === rule ? 'error' : 'off'] as const));
  const checker = createChecker({ cwd: '/project', settings: { strictness: 'strict' }, rules: only, isPrefilterOff: true });
  const start = process.cpuUsage();
  const { problems } = checker.checkText(text, FILE);
  const { user, system } = process.cpuUsage(start);
  return { rule, cpu: (user + system) / 1000, problem: problems[0]?.message };
}

const text = chainOf(Number(process.argv[2]));
const checkAll = (code: string): Check[] => Object.keys(rules).map((id) => checkWith(id, code));
// The first check of each rule also loads its code.
checkAll(chainOf(10));
process.stdout.write(JSON.stringify(checkAll(text).sort((a, b) => b.cpu - a.cpu)[0]));
