// Prints what reading scripts costs: tsx test/bench/script-readers.ts <folder> [rounds]
// CPU (user and system) of this process in milliseconds, median of the rounds after one to warm up; every reader reads every file
// in each round, in turn. "parse" ends with the tree and its parents, "scopes" has every scope as well.
import fs from 'node:fs';
import path from 'node:path';
import { parseForESLint } from '@typescript-eslint/parser';
import { globbySync } from 'globby';
import { type ParserName, ScriptReader } from '../../rules/src/engine/readers';
import { installedScriptParsers } from '../../rules/src/hosts/node/script-parsers';
import { getSizeProblem } from '../../rules/src/rule/file-size';

interface Script {
  readonly path: string;
  readonly text: string;
}

const installed = installedScriptParsers(process.cwd());
const readerWith = (parser: ParserName): ScriptReader => new ScriptReader((name) => (name === parser ? installed(name) : undefined));

const readers: Readonly<Record<string, (script: Script) => boolean>> = {
  'typescript-eslint, as ESLint reads': ({ path: filePath, text }) => {
    try {
      parseForESLint(text, { filePath, sourceType: 'module', ecmaFeatures: { jsx: true } });
      return true;
    } catch {
      return false;
    }
  },
  ...Object.fromEntries((['typescript', 'oxc'] as const).flatMap((parser) => {
    const reader = readerWith(parser);
    return [
      [`script reader on ${parser}, parse`, (script: Script) => reader.read(script.text, script.path).source !== undefined],
      [`script reader on ${parser}, scopes`, (script: Script) => reader.read(script.text, script.path).source?.scopeManager !== undefined],
    ];
  })),
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

function main([folder = '.', rounds = '5']: readonly string[]): void {
  const scripts = globbySync('**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}', { cwd: folder, ignore: ['**/node_modules/**'], gitignore: true })
    .map((file): Script => ({ path: path.join(folder, file), text: fs.readFileSync(path.join(folder, file), 'utf8') }))
    .filter(({ text }) => getSizeProblem(text) === undefined);
  const lines = scripts.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  process.stdout.write(`${scripts.length} scripts, ${lines} lines\n`);
  const times = Object.fromEntries(Object.keys(readers).map((name) => [name, [] as number[]]));
  const counts: Record<string, number> = {};
  for (let round = 0; round <= Number(rounds); round++)
    for (const [name, read] of Object.entries(readers)) {
      const start = process.cpuUsage();
      counts[name] = scripts.filter(read).length;
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times[name].push((user + system) / 1000);
    }
  const base = median(Object.values(times)[0]);
  for (const [name, list] of Object.entries(times)) {
    const own = median(list);
    process.stdout.write(`${name.padEnd(40)} ${own.toFixed(0).padStart(7)} ms  ${(own / base).toFixed(3)}  ${counts[name]} read\n`);
  }
}

main(process.argv.slice(2));
