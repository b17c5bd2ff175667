import assert from 'node:assert/strict';
import { rules } from '../../../rules/src/generated/rules';
import { CommandProject, LOG, LOOP } from '../../support/command-project';

const FORMATS = ['stylish', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'];
const COUNT = Object.keys(rules).length;

describe('what a run did not see', function() {
  this.timeout(120_000);
  let project: CommandProject;
  const open = (files: Readonly<Record<string, string>>): CommandProject => project = new CommandProject(files);
  afterEach(() => project.remove());

  it('is said in every format, with the first paths', () => {
    const tests = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`src/${index}.test.jsx`, LOOP]));
    const large = LOOP + '// a line of some length that is not minified\n'.repeat(25_000);
    const pug = '<template lang="pug">\nvideo(autoplay loop)\n</template>\n';
    open({ 'a.jsx': LOOP, ...tests, 'big.jsx': large, 'b.vue': pug, 'broken.jsx': '<video autoPlay loop', 'notes.md': '# Notes' });
    for (const format of FORMATS) {
      const { code, stdout } = project.run('.', 'notes.md', '--format', format);
      assert.equal(code, 2, format);
      const said = [
        /Not judged: 5 tests \(src\/0\.test\.jsx, src\/1\.test\.jsx, src\/2\.test\.jsx and 2 more\)\./,
        /Not judged: 1 large or minified file \(big\.jsx\)\./,
        /Not judged: 1 template in a language that gc25 does not read \(b\.vue\)\./,
        /Not judged: 1 file of a kind that gc25 does not read \(notes\.md\)\./,
        new RegExp(`Found nothing to apply to: ${COUNT - 1} of ${COUNT} rules \\(no-age-inappropriate-ads, `),
        /This file could not be parsed/,
        /broken\.jsx/,
      ];
      for (const sentence of said) assert.match(stdout.replaceAll('\\(', '(').replaceAll('\\)', ')'), sentence, format);
    }
  });

  it('is no pass when no rule found anything to apply to', () => {
    open({ 'a.jsx': 'export const answer = 42;\n' });
    for (const format of FORMATS)
      assert.match(project.run('--format', format).stdout, /None of the \d+ rules found anything to apply to\./, format);
    assert.match(project.run('--rule', 'no-loot-boxes').stdout, /^The rule no-loot-boxes found nothing to apply to\.$/m);
  });

  it('includes warnings that --quiet leaves out', () => {
    open({ 'a.jsx': LOOP + LOG, 'gc25.config.json': '{ "rules": { "no-exposed-child-data": "warn" } }' });
    for (const format of FORMATS)
      assert.match(project.run('--quiet', '--format', format).stdout, /Not listed, because of --quiet: 1 warning\./, format);
    assert.doesNotMatch(project.run().stdout, /--quiet/);
  });

  it('includes rules that were asked for and are off in the configuration', () => {
    open({ 'a.jsx': LOOP, 'gc25.config.json': '{ "rules": { "no-autoplay-loop": "off" } }' });
    const { code, stdout } = project.run('--rule', 'no-autoplay-loop');
    assert.equal(code, 0);
    assert.match(stdout, /^Off in the configuration, so not run: no-autoplay-loop\.$/m);
    assert.equal(project.run('--rule', 'no-autoplay-loop', '--strict-coverage').code, 2);
  });

  it('is the same when the results are those of an earlier run', () => {
    // One rule has a finding, another looks at a file and has none.
    open({
      'a.js': LOG,
      'b.js': 'export const answer = 42;\n',
      'c.jsx': LOOP.replace('autoPlay loop', 'autoPlay={false}'),
      'd.test.js': LOG,
    });
    const kept = ['--cache-location', 'kept', '--format', 'json'];
    const first = project.run(...kept).stdout;
    assert.equal(project.run(...kept).stdout, first);
    project.write({ 'e.js': 'export const answer = 43;\n' });
    const noteOf = (stdout: string): unknown => (JSON.parse(stdout) as { summary: { coverage: unknown } }).summary.coverage;
    assert.deepEqual(noteOf(project.run(...kept).stdout), noteOf(project.run('--no-cache', '--format', 'json').stdout));
  });

  it('fails a run with --strict-coverage where product code can be behind it', () => {
    const strict = (files: Readonly<Record<string, string>>, ...args: string[]): readonly (number | string | null)[] => {
      const { code, stderr } = open(files).run('--strict-coverage', ...args);
      project.remove();
      return [code, stderr];
    };
    const refused = 'Some code was not covered, which --strict-coverage does not accept; the output says what.\n';
    const calm = { 'a.jsx': 'export const Clip = () => <video autoPlay={false} loop />;\n' };
    assert.deepEqual(strict({ ...calm, 'a.test.jsx': LOOP }), [0, '']);
    assert.deepEqual(strict({ 'a.js': 'export const answer = 42;\n' }), [2, refused]);
    assert.deepEqual(strict({ ...calm, 'big.jsx': LOOP.trimEnd().repeat(100) }), [2, refused]);
    assert.equal(strict({ ...calm, 'b.vue': '<template lang="pug">\nvideo(loop)\n</template>\n' })[0], 2);
    assert.equal(strict({ ...calm, 'notes.md': '' }, 'a.jsx', 'notes.md')[0], 2);
    open({});
  });
});
