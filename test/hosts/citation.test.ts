import assert from 'node:assert/strict';
import path from 'node:path';
import { version } from '../../rules/package.json';
import { citationMarkdown } from '../../rules/src/citation';
import { ruleTexts as citedTexts } from '../../rules/src/generated/rule-texts';
import { ruleTexts } from '../../tools/code/indexes';
import { loadRules, metaOf } from '../../tools/rule-folders';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

const command = path.resolve(__dirname, '../../rules/bin/gc25.cjs');
const LOOP = 'export const Clip = ({ clip }) => (\n  <video\n    src={clip} autoPlay loop />\n);\n';
const PAGE = `https://github.com/gc25/gc25/blob/v${version}/rules/docs/rules`;

describe('a citation', () => {
  const finding = { message: 'GC25 ¶96: <video> plays automatically (`autoPlay`). Let *it* end.', place: 'src/a`b.jsx:1:2' };
  const source = { ruleId: 'no-autoplay-loop', paragraph: 96, help: 'GC25 ¶96 says that measures may be needed.' };

  it('names rule, finding, paragraph, official document, reading and page', () => {
    const lines = citationMarkdown({ ...source, finding }).split('\n');
    assert.equal(lines[0], `**[gc25/no-autoplay-loop](${PAGE}/no-autoplay-loop.md)**: ${citedTexts['no-autoplay-loop'].description}`);
    assert.equal(lines[2], '- Finding: `` src/a`b.jsx:1:2 `` GC25 ¶96: \\<video\\> plays automatically (`autoPlay`). Let \\*it\\* end.');
    assert.match(
      lines[3],
      /^- Cites: \[CRC\/C\/GC\/25, para\. 96\]\(https:\/\/www\.ohchr\.org\/\S+\), “States parties should regulate .*”$/,
    );
    assert.match(lines[4], /^- Our reading: GC25 ¶96 says that measures may be needed\./);
    assert.equal(lines.at(-1), 'A finding is a prompt for review, not a legal conclusion.');
  });

  it('needs no finding', () => {
    assert.doesNotMatch(citationMarkdown(source), /Finding:/);
  });

  it('knows what each rule is about', () => {
    assert.deepEqual(
      Object.entries(citedTexts).map(([id, { description }]) => [id, description]),
      loadRules().map(({ id, rule }) => [id, rule && `${metaOf(rule).description}.`]),
    );
  });

  it('takes whole sentences of the section "Our reading", without its markup', () => {
    const [folder] = loadRules();
    const read = (section: string): string | undefined =>
      /reading: '(.*)' \},$/m.exec(ruleTexts([{ ...folder, about: `## Why\n\nNo.\n\n## Our reading\n\n${section}\n\n## Last\n\nNo.\n` }]))
        ?.[1];
    assert.equal(
      read('- **18 years**: see [¶42](../p.md#p42), "of\n  any age".\n- A child\'s night: 21:00.'),
      '18 years: see ¶42, "of any age". A child\\\'s night: 21:00.',
    );
    assert.equal(read(`A${'a'.repeat(200)}. B${'b'.repeat(200)}.`), `A${'a'.repeat(200)}.`);
    assert.equal(ruleTexts([{ ...folder, about: '## Why\n\nNo.\n' }]).includes('reading: '), false);
  });
});

describe('gc25 cite', function() {
  this.timeout(60_000);
  let folder: ProjectFolder;
  const run = (files: Readonly<Record<string, string>>, ...args: string[]): CommandResult => {
    folder = new ProjectFolder(files);
    return runCommand(process.execPath, [command, 'cite', ...args], folder.path);
  };
  afterEach(() => folder.remove());

  it('prints the citation of a rule', () => {
    const { code, stdout, stderr } = run({}, 'gc25/no-face-recognition');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^\*\*\[gc25\/no-face-recognition\]\(/);
    assert.match(stdout, /para\. 75\]/);
    assert.match(stdout, /^- Our reading: GC25 ¶75 asks /m);
  });

  it('prints the finding that checking the file gives, at any of its lines', () => {
    const { code, stdout, stderr } = run({ 'src/clip.jsx': LOOP }, 'no-autoplay-loop', 'src/clip.jsx:3');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^- Finding: `src\/clip\.jsx:3:16` GC25 ¶96: \\<video\\> plays automatically and loops \(`autoPlay`, `loop`\)\./m);
  });

  it("follows the project's configuration, and cites what is suppressed", () => {
    const files = { 'a.jsx': `/* eslint-disable gc25/no-autoplay-loop -- a drawing */\n${LOOP}` };
    assert.equal(run(files, 'no-autoplay-loop', 'a.jsx:4').code, 0);
    folder.write({ 'gc25.config.json': '{ "rules": { "no-autoplay-loop": "off" } }' });
    assert.equal(runCommand(process.execPath, [command, 'cite', 'no-autoplay-loop', 'a.jsx:4'], folder.path).code, 2);
    assert.equal(runCommand(process.execPath, [command, 'cite', 'no-autoplay-loop', 'a.jsx:4', '--no-config'], folder.path).code, 0);
  });

  const refused: readonly [string, string[], RegExp][] = [
    ['no finding of the rule at the line', ['no-autoplay-loop', 'a.jsx:1'],
      /^There is no finding of no-autoplay-loop at a\.jsx:1; run "gc25 a\.jsx" to list the findings of the file\.\n$/],
    ['no finding at the column', ['no-autoplay-loop', 'a.jsx:3:2'], /^There is no finding .* at a\.jsx:3:2;/],
    ['a finding of another rule', ['no-face-recognition', 'a.jsx:3'], /^There is no finding of no-face-recognition at a\.jsx:3;/],
    ['no such rule', ['no-autoplay-lop'], /^There is no rule "no-autoplay-lop"; did you mean "no-autoplay-loop"\?\n$/],
    ['a name that is like no rule', ['src'], /^There is no rule "src"; rules have names such as no-autoplay-loop\.\n$/],
    ['a place without a line', ['no-autoplay-loop', 'a.jsx'],
      /^"a\.jsx" is not a place; write it as file:line, such as src\/clip\.jsx:12\.\n$/],
    ['a file that is not there', ['no-autoplay-loop', 'b.jsx:3'], /^b\.jsx: This file could not be read/],
    ['a file that does not parse', ['no-autoplay-loop', 'broken.jsx:1'], /^broken\.jsx: This file could not be parsed/],
    ['a file of another kind', ['no-autoplay-loop', 'a.md:1'], /^a\.md has no findings, because gc25 does not read files of its kind\.\n$/],
    ['no rule at all', [], /^Missing required args for command "cite <rule> \[place\]"; run "gc25 --help" for the options\.\n$/],
    ['more than one place', ['no-autoplay-loop', 'a.jsx:3', 'b.jsx:3'], /^Cite takes one rule and at most one place;/],
  ];
  for (const [what, args, expected] of refused)
    it(`exits with 2 on ${what}`, () => {
      const { code, stdout, stderr } = run({ 'a.jsx': LOOP, 'broken.jsx': '<video autoPlay loop' }, ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
    });

  it('is told from a folder of its name', () => {
    folder = new ProjectFolder({ 'cite/a.jsx': LOOP });
    assert.equal(runCommand(process.execPath, [command, './cite'], folder.path).code, 1);
  });
});
