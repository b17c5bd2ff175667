import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { CommandProject, LOOP } from '../../support/command-project';
import { runCommand } from '../../support/run-command';

const readme = fs.readFileSync(path.resolve(__dirname, '../../../README.md'), 'utf8');
const blocks = Array.from(readme.matchAll(/^```sh\n([\s\S]+?)^```$/gm), ([, block]) => block);
/** Its input is what other runs wrote, so its own tests run it. */
const WITH_INPUT = /^npx gc25 merge /;
const commands = blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith('npx gc25') && !WITH_INPUT.test(line))
  .map((line) => line.replace(/#.*$/, '').trim());

describe('the commands of the README', function() {
  this.timeout(60_000);
  let project: CommandProject;
  before(() => {
    project = new CommandProject({ 'src/clip.jsx': LOOP });
    runCommand('git', ['init', '-q'], project.path);
  });
  after(() => project.remove());

  it('are found', () => {
    assert.ok(commands.length >= 10, commands.join('\n'));
  });

  // In the order of the page: one that writes a file comes before those that read it.
  for (const command of commands) {
    it(`are understood and checked: ${command}`, () => {
      const { code, stderr } = project.run(...command.split(/\s+/).slice(2));
      assert.ok(code === 0 || code === 1, `${code}: ${stderr}`);
      assert.doesNotMatch(stderr, /--help|no rule/i);
    });
  }
});
