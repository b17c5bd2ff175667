import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fixText } from '../../../rules/src/hosts/node/fixes/fix-text';
import { replaceFile } from '../../../rules/src/hosts/node/fixes/replace-file';
import type { FileResult } from '../../../rules/src/rule/finding';
import { CommandProject, LOG, LOOP } from '../../support/command-project';
import { runCommand } from '../../support/run-command';

const CALM = 'export const Clip = ({ clip }) => <video src={clip} />;\n';
const AD = '<p><a href="https://shop.example/toy?aff_id=77">New robot (ad)</a></p>\n';
const MARKED = /<a (?:.* )?rel="sponsored"/;
const SUGGESTIONS = ['--fix-suggestions', '--rule', 'no-autoplay-loop'];

describe('the edits of the command', function() {
  this.timeout(60_000);
  let project: CommandProject;
  const open = (files: Readonly<Record<string, string>>): CommandProject => project = new CommandProject(files);
  const read = (name: string): string => fs.readFileSync(project.at(name), 'utf8');
  afterEach(() => project.remove());

  it('are with --fix those that change nothing in the running program', () => {
    open({ 'a.html': AD, 'b.jsx': LOOP });
    const { code, stdout, stderr } = project.run('--fix', '--preset', 'strict');
    assert.match(read('a.html'), MARKED);
    assert.equal(read('b.jsx'), LOOP);
    assert.deepEqual([code, stderr], [1, '1 edit in 1 file made.\n']);
    assert.doesNotMatch(stdout, /^a\.html/m);
    assert.equal(project.run('--fix', '--preset', 'strict', 'a.html').stderr, '');
  });

  it('are those suggested by the rules that are named, and no others', () => {
    open({ 'src/a.jsx': LOOP + LOG, 'b.jsx': LOOP });
    const { code, stdout, stderr } = project.run(...SUGGESTIONS);
    assert.deepEqual([code, stdout, stderr], [0, stdout, '2 edits in 2 files made.\n']);
    assert.deepEqual([read('src/a.jsx'), read('b.jsx')], [CALM + LOG, CALM]);
    project.write({ 'b.jsx': LOOP });
    assert.equal(project.run('--fix-suggestions', '--paragraph', '96').code, 0);
    assert.equal(read('b.jsx'), CALM);
  });

  it('keep byte order mark, line ends, mode, and the link that leads to a file', function() {
    if (process.platform === 'win32') this.skip();
    open({ 'a.jsx': `\ufeff// first\r\n${LOOP.replace('\n', '\r\n')}`, 'src/real.jsx': LOOP });
    fs.chmodSync(project.at('a.jsx'), 0o755);
    fs.symlinkSync('src/real.jsx', project.at('link.jsx'));
    assert.equal(project.run(...SUGGESTIONS, 'a.jsx', 'link.jsx').code, 0);
    assert.equal(read('a.jsx'), `\ufeff// first\r\n${CALM.replace('\n', '\r\n')}`);
    assert.equal(fs.statSync(project.at('a.jsx')).mode & 0o777, 0o755);
    assert.ok(fs.lstatSync(project.at('link.jsx')).isSymbolicLink());
    assert.equal(read('src/real.jsx'), CALM);
    assert.deepEqual(fs.readdirSync(project.path).sort(), ['a.jsx', 'link.jsx', 'src']);
  });

  it('are a patch in a dry run, which git applies, and change no file', () => {
    const files = {
      'src/a b.jsx': `// 1\n// 2\n// 3\n// 4\n${LOOP}`,
      'é.jsx': `${LOOP.trimEnd()}`,
      'crlf.jsx': LOOP.replace('\n', '\r\n'),
    };
    open(files);
    const { code, stdout, stderr } = project.run(...SUGGESTIONS, '--fix-dry-run');
    assert.deepEqual([code, stderr], [0, '3 edits in 3 files would be made; nothing was written.\n']);
    for (const [name, text] of Object.entries(files)) assert.equal(read(name), text);
    const applied = runCommand('git', ['apply', '--verbose', '-'], project.path, { input: stdout });
    assert.equal(applied.code, 0, applied.stderr);
    assert.deepEqual([read('src/a b.jsx'), read('é.jsx'), read('crlf.jsx')], [
      `// 1\n// 2\n// 3\n// 4\n${CALM}`,
      CALM.trimEnd(),
      CALM.replace('\n', '\r\n'),
    ]);
    assert.equal(project.run('--fix-dry-run').stdout, '');
  });

  it('are a patch for a text on standard input', () => {
    const { stdout } = open({}).runWith({ input: LOOP }, '-', '--stdin-filename', 'src/a.jsx', ...SUGGESTIONS, '--fix-dry-run');
    assert.match(
      stdout,
      /^--- a\/src\/a\.jsx\n\+\+\+ b\/src\/a\.jsx\n@@ .+ @@\n-export.+autoPlay loop \/>;\n\+export.+<video src=\{clip\} \/>;\n$/,
    );
  });

  it('leave the cache true', () => {
    open({ 'a.jsx': LOOP, 'src/b.jsx': LOG });
    const kept = ['--cache-location', 'kept'];
    assert.equal(project.run(...kept).code, 1);
    assert.equal(project.run(...kept, ...SUGGESTIONS).code, 0);
    assert.match(project.run(...kept).stdout, /^1 finding \(/m);
    assert.match(project.run(...kept, 'a.jsx').stdout, /^No findings/m);
  });

  it('are not made to bytes that are not UTF-8, to what cannot be parsed, or to what is suppressed', () => {
    open({ 'b.jsx': '<video autoPlay loop', 'c.jsx': `// eslint-disable-next-line gc25/no-autoplay-loop -- a drawing\n${LOOP}` });
    fs.writeFileSync(project.at('a.jsx'), Buffer.concat([Buffer.from(`// caf\xe9\n`, 'latin1'), Buffer.from(LOOP)]));
    const before = fs.readFileSync(project.at('a.jsx'));
    const { code, stdout } = project.run(...SUGGESTIONS);
    assert.equal(code, 2);
    assert.match(stdout, /^problem {2}a\.jsx was not fixed \(it has bytes that are not UTF-8\)\.$/m);
    assert.deepEqual(fs.readFileSync(project.at('a.jsx')), before);
    assert.match(read('c.jsx'), /autoPlay loop/);
  });

  it('are not written over a text that changed meanwhile, and leave nothing behind', () => {
    open({ 'a.jsx': 'newer\n' });
    assert.throws(() => replaceFile(project.at('a.jsx'), LOOP, CALM), /it changed meanwhile/);
    assert.throws(() => replaceFile(project.at('gone.jsx'), LOOP, CALM), { code: 'ENOENT' });
    assert.deepEqual([read('a.jsx'), fs.readdirSync(project.path)], ['newer\n', ['a.jsx']]);
  });

  for (
    const [args, message] of [
      [['--fix-suggestions'],
        /^--fix-suggestions changes what the product does, so say for which findings with --rule or --paragraph; run/],
      [['--fix-dry-run', '--format', 'json'], /^--fix-dry-run prints a patch in place of findings; run/],
      [['-', '--stdin-filename', 'a.jsx', '--fix'], /^A text on standard input is not changed; add --fix-dry-run to get a patch; run/],
    ] as const
  ) {
    it(`are not guessed from "${args.join(' ')}"`, () => {
      const { code, stdout, stderr } = open({ 'a.jsx': LOOP }).run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(read('a.jsx'), LOOP);
    });
  }
});

describe('an edit of a text', () => {
  const at = (text: string, word: string, replacement: string): FileResult => {
    const findings = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      ruleId: word,
      messageId: 'found',
      suggestions: [{ title: 'Replace', edits: [{ range: [index, index + word.length], text: replacement }] }],
    }));
    return { file: 'a.js', findings: findings as unknown as FileResult['findings'], problems: [] };
  };
  const fixed = (text: string, replacement: string, judge: (text: string) => FileResult[]): string => {
    const { text: after, edits } = fixText(text, { find: (current) => at(current, 'bad', replacement), judge, withSuggestions: true });
    return `${edits} ${after}`;
  };

  it('is made at each place, in a further round where another was in the way', () => {
    assert.equal(fixed('bad bad', 'good', (text) => [at(text, 'bad', '')]), '2 good good');
    const find = (text: string): FileResult => {
      const wide = at(text, 'bad', 'good');
      const findings = wide.findings.map((finding) => ({
        ...finding,
        suggestions: [{ title: 'Replace', edits: [{ range: [0, text.length] as const, text: text.replace('bad', 'good') }] }],
      }));
      return { ...wide, findings };
    };
    assert.deepEqual(fixText('bad bad', { find, judge: (text) => [at(text, 'bad', '')], withSuggestions: true }), {
      text: 'good good',
      edits: 2,
    });
  });

  it('is not made when it leaves its finding or adds another, in any strictness', () => {
    const strictly = (text: string): FileResult[] => [at(text, 'bad', ''), {
      ...at(text, 'bad', ''),
      findings: [...at(text, 'bad', '').findings, ...at(text, 'worse', '').findings],
    }];
    assert.equal(fixed('bad', 'worse', strictly), '0 bad');
    assert.equal(fixed('bad', 'very bad', (text) => [at(text, 'bad', '')]), '0 bad');
  });

  it('is not made when the text can no longer be read, or strict JSON is none any more', () => {
    const parsed = (text: string): FileResult[] => [
      { ...at(text, 'bad', ''), problems: text.includes('{') ? [{ kind: 'syntax', message: 'broken' }] : [] },
    ];
    assert.equal(fixed('bad', '{', parsed), '0 bad');
    assert.equal(fixed('["bad"]', 'a"', (text) => [at(text, 'bad', '')]), '0 ["bad"]');
  });
});
