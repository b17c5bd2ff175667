import assert from 'node:assert/strict';
import { rules } from '../../../rules/src/generated/rules';
import { CommandProject, findingsOf, LOG, LOOP } from '../../support/command-project';

describe('the rules that the command runs', function() {
  this.timeout(60_000);
  let project: CommandProject;
  const open = (files: Readonly<Record<string, string>>): CommandProject => project = new CommandProject(files);
  afterEach(() => project.remove());
  const found = (...args: string[]): string[] => findingsOf(project.run('--format', 'json', ...args))['a.jsx'] ?? [];

  it('are those that are named, with or without the prefix', () => {
    open({ 'a.jsx': LOOP + LOG });
    assert.deepEqual(found(), ['no-autoplay-loop', 'no-exposed-child-data']);
    assert.deepEqual(found('--rule', 'no-autoplay-loop'), ['no-autoplay-loop']);
    assert.deepEqual(found('--rule=gc25/no-exposed-child-data'), ['no-exposed-child-data']);
    assert.deepEqual(found('--rule', 'no-exposed-child-data', '--rule', 'no-autoplay-loop').length, 2);
  });

  it('are those that cite a paragraph, first or further on', () => {
    open({ 'a.jsx': LOOP + LOG });
    assert.deepEqual(found('--paragraph', '96'), ['no-autoplay-loop']);
    assert.deepEqual(found('--paragraph', '15'), ['no-autoplay-loop']);
    assert.deepEqual(found('--paragraph', '116', '--rule', 'no-autoplay-loop').length, 2);
    assert.deepEqual(found('--paragraph', '81'), []);
  });

  it('are no others, even where a comment turns them on', () => {
    open({ 'a.jsx': `/* eslint gc25/no-autoplay-loop: "error" */\n${LOOP}${LOG}` });
    assert.deepEqual(found('--rule', 'no-exposed-child-data'), ['no-exposed-child-data']);
  });

  it('leave the suppressions of others alone', () => {
    open({
      'a.jsx': LOOP + LOG,
      'gc25.config.json': '{ "suppressions": [{ "file": "a.jsx", "rule": "no-autoplay-loop", "reason": "a drawing" }] }',
    });
    assert.doesNotMatch(project.run('--rule', 'no-exposed-child-data').stdout, /suppressed nothing/);
  });

  it('do not come from the results of a run with others', () => {
    open({ 'a.jsx': LOOP + LOG, 'node_modules/x/package.json': '{}' });
    const kept = ['--cache-location', 'kept'];
    assert.equal(found(...kept).length, 2);
    assert.deepEqual(found(...kept, '--rule', 'no-autoplay-loop'), ['no-autoplay-loop']);
    assert.deepEqual(found(...kept, '--paragraph', '70'), ['no-exposed-child-data']);
    assert.equal(found(...kept).length, 2);
  });

  for (
    const [args, message] of [
      [['--rule', 'no-autoplay-lop'],
        `There is no rule "no-autoplay-lop"; did you mean "no-autoplay-loop"? "gc25 --list-rules" lists all ${
          Object.keys(rules).length
        } rules.\n`],
      [['--rule', 'autoplay'], /^There is no rule "autoplay"; did you mean "no-autoplay-loop"\?/],
      [['--paragraph', '3'], /^No rule cites paragraph 3; rules cite the paragraphs 10, .*\b96\b.*\.\n$/],
      [['--paragraph', '126'], /^GC25 has paragraphs 1 to 125, not 126; rules cite the paragraphs 10, /],
      [['--paragraph', 'ninety'], /^--paragraph takes the number of a paragraph, such as 96, not "ninety"; run "gc25 --help"/],
      [['--list-rules', '--format', 'sarif'], /^--list-rules prints stylish or json, not "sarif"; run "gc25 --help"/],
    ] as const
  ) {
    it(`are not guessed from "${args.join(' ')}"`, () => {
      const { code, stdout, stderr } = open({ 'a.jsx': LOOP }).run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      if (typeof message === 'string') assert.equal(stderr, message);
      else assert.match(stderr, message);
    });
  }

  it('are listed with paragraphs, the severity in a preset, and edits', () => {
    open({});
    const { code, stdout } = project.run('--list-rules');
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual([code, lines.length], [0, Object.keys(rules).length]);
    assert.match(stdout, /^no-loot-boxes +warn +¶110, 114, 112, 96, 14 +no edits +Disallow loot boxes/m);
    assert.match(stdout, /^require-ad-label +warn +¶41, 110 +fix +Require a visible label/m);
    assert.match(stdout, /^no-autoplay-loop +error +¶96, 110, 98, 15, 91 +suggestions +Disallow media that starts/m);
    assert.match(project.run('--list-rules', '--preset', 'strict').stdout, /^no-loot-boxes +error /m);
  });

  it('are listed as JSON, restricted like a run', () => {
    open({});
    const [rule, ...others] = JSON.parse(project.run('--list-rules', '--rule', 'no-loot-boxes', '--format', 'json').stdout) as object[];
    assert.deepEqual(others, []);
    assert.deepEqual(rule, {
      id: 'no-loot-boxes',
      paragraphs: [110, 114, 112, 96, 14],
      severity: 'warn',
      isFixable: false,
      hasSuggestions: false,
      description: 'Disallow loot boxes, prize wheels and other chance that is paid for',
      url: 'https://github.com/gc25/gc25/blob/main/rules/docs/rules/no-loot-boxes.md',
    });
  });
});
