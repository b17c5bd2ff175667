import assert from 'node:assert/strict';
import { CommandProject, findingsOf, LOOP } from '../../support/command-project';

describe('a text on standard input', function() {
  this.timeout(60_000);
  let project: CommandProject;
  const open = (files: Readonly<Record<string, string>> = {}): CommandProject => project = new CommandProject(files);
  afterEach(() => project.remove());

  it('is checked as the file that is named, which need not exist', () => {
    open({ 'gc25.config.json': '{ "rules": { "no-autoplay-loop": "warn" } }' });
    for (const args of [['-'], ['--stdin']]) {
      const { code, stdout } = project.runWith({ input: LOOP }, ...args, '--stdin-filename', 'src/clip.jsx', '--max-warnings', '0');
      assert.equal(code, 1);
      assert.match(stdout, /^src\/clip\.jsx\n {2}1:53 {2}warning {2}GC25 ¶96: /);
    }
  });

  it('takes the place of what the file holds, in every format', () => {
    open({ 'a.jsx': 'export const answer = 42;\n' });
    const { stdout } = project.runWith({ input: LOOP }, '-', '--stdin-filename', 'a.jsx', '--format', 'json');
    assert.deepEqual(findingsOf({ code: 0, stdout, stderr: '' }), { 'a.jsx': ['no-autoplay-loop'] });
    const prints = (input: string): unknown => {
      const sarif = project.runWith({ input }, '-', '--stdin-filename', 'a.jsx', '--format', 'sarif').stdout;
      return (JSON.parse(sarif) as { runs: { results: { partialFingerprints: unknown }[] }[] }).runs[0].results[0].partialFingerprints;
    };
    // The code of the line identifies a finding, and it is that of the text.
    assert.deepEqual(prints(`\n\n${LOOP}`), prints(LOOP));
  });

  it('leaves nothing in the cache', () => {
    open({ 'a.jsx': 'export const answer = 42;\n' });
    const kept = ['--cache-location', 'kept'];
    assert.equal(project.runWith({ input: LOOP }, '-', '--stdin-filename', 'a.jsx', ...kept).code, 1);
    assert.equal(project.run('a.jsx', ...kept).code, 0);
    assert.equal(project.runWith({ input: LOOP }, '-', '--stdin-filename', 'a.jsx', ...kept).code, 1);
  });

  it('may be empty, and is refused when it is too large or no UTF-8', () => {
    open();
    const checked = (input: string | Buffer): readonly (number | string | null)[] => {
      const { code, stdout } = project.runWith({ input }, '-', '--stdin-filename', 'a.jsx');
      return [code, stdout];
    };
    assert.equal(checked('')[0], 0);
    assert.match(String(checked(Buffer.from(LOOP, 'utf16le'))[1]), /encoded in UTF-16/);
    assert.equal(checked(Buffer.from(LOOP, 'utf16le'))[0], 2);
    assert.match(String(checked('// a line that is not minified\n'.repeat(100_000))[1]), /larger than 1 MB/);
  });

  it('of a kind that gc25 does not read is not read', () => {
    const { code, stderr } = open().runWith({ input: '# Notes' }, '-', '--stdin-filename', 'notes.md');
    assert.deepEqual([code, stderr], [0, 'notes.md was skipped, because gc25 does not read files of its kind.\n']);
  });

  for (
    const [args, message] of [
      [['-'], /^Add --stdin-filename with the path that the text on standard input has or would have, such as "src\/clip\.jsx": .+\.\n$/],
      [['--stdin'], /^Add --stdin-filename /],
      [['--stdin-filename', 'a.jsx'], /^--stdin-filename needs --stdin, or "-" in place of paths; /],
      [['src', '-', '--stdin-filename', 'a.jsx'], /^Standard input is checked alone; give no paths beside it; /],
    ] as const
  ) {
    it(`is not guessed at from "${args.join(' ')}"`, () => {
      const { code, stdout, stderr } = open({ 'src/a.jsx': LOOP }).runWith({ input: LOOP }, ...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }
});
