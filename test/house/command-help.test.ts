import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../support/run-command';

const root = path.resolve(__dirname, '../..');
const command = path.join(root, 'rules/bin/gc25.cjs');

/** Options that need no explanation beyond their help. */
const PLAIN = ['--version', '--help'];

describe('the README on the command', () => {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const helpOf = (...names: string[]): string => runCommand(process.execPath, [command, ...names, '--help'], root).stdout;
  const help = helpOf();
  const others = Array.from(/Commands:\n((?: {2}.+\n)+)/.exec(help)?.[1].matchAll(/^ {2}([a-z]\w*)/gm) ?? [], ([, name]) => name);
  const optionsIn = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z][\w-]+/g))].sort();
  const offered = optionsIn(help.slice(help.indexOf('Options:'), help.indexOf('Examples:')));

  it('explains every option', () => {
    assert.ok(offered.length > 10);
    assert.deepEqual(offered.filter((option) => !PLAIN.includes(option) && !optionsIn(readme).includes(option)), []);
  });

  it('names no option that does not exist', () => {
    const written = [...readme.matchAll(/^(?:npx )?gc25 ([^#\n]+)/gm), ...readme.matchAll(/`gc25 ([^`]+)`/g)];
    const commands = written.map(([, line]) => line);
    assert.ok(commands.length > 5);
    assert.ok(others.includes('cite'));
    const known = [...offered, ...others.flatMap((name) => optionsIn(helpOf(name)))];
    assert.deepEqual(optionsIn(commands.join('\n')).filter((option) => !known.includes(option)), []);
  });
});
