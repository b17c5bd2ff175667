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
  const help = runCommand(process.execPath, [command, '--help'], root).stdout;
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
    assert.deepEqual(optionsIn(commands.join('\n')).filter((option) => !offered.includes(option)), []);
  });
});
