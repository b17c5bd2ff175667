import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json';
import type { Log, Result } from 'sarif';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { version } from '../../rules/package.json';
import { MEASURED_WORDS } from '../../tools/pages/rule-words';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../rules/bin/gc25.cjs');

const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';
const LOG = 'console.log(user.password);\n';
const ERRORS = { 'gc25.config.json': '{ "rules": { "no-exposed-child-data": "error" } }' };
const BROKEN = '<video autoPlay loop';
const SILENCED = `// eslint-disable-next-line gc25/no-exposed-child-data -- test data, see the "notes"\n${LOG}`;

describe('the formats of gc25', function() {
  this.timeout(60_000);
  let folder: ProjectFolder;
  const run = (files: Readonly<Record<string, string>>, ...args: string[]): CommandResult => {
    folder = new ProjectFolder(files);
    return again(...args);
  };
  const again = (...args: string[]): CommandResult => runCommand(process.execPath, [command, '--no-cache', ...args], folder.path);
  afterEach(() => folder.remove());

  describe('sarif', () => {
    const logOf = ({ stdout }: CommandResult): Log => JSON.parse(stdout) as Log;
    const resultsOf = (result: CommandResult): Result[] => logOf(result).runs[0].results ?? [];
    const isValid = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' }).addMetaSchema(draft04).compile(sarifSchema);
    const files = { 'src/a b.jsx': LOOP + LOG, 'src/b.jsx': BROKEN, 'src/c.js': SILENCED, 'gc25.config.json': '{ "preset": "strict" }' };

    it('is valid, with findings, suppressions and problems, and with nothing', () => {
      const found = run(files, '--format', 'sarif');
      assert.equal(found.code, 2);
      assert.ok(isValid(logOf(found)), JSON.stringify(isValid.errors));
      assert.ok(isValid(logOf(again('--format', 'sarif', 'gc25.config.json'))), JSON.stringify(isValid.errors));
      assert.ok(!isValid({ ...logOf(found), runs: [{}] }));
    });

    it('has the General Comment as a taxonomy, whose taxa the results name', () => {
      const [{ tool, taxonomies = [], results = [] }] = logOf(run(files, '--format', 'sarif')).runs;
      assert.deepEqual([tool.driver.name, tool.driver.version], ['gc25', version]);
      const loop = results.find(({ ruleId }) => ruleId === 'gc25/no-autoplay-loop');
      assert.equal(loop?.taxa?.[0].id, '¶96');
      for (const { taxa = [], ruleId, ruleIndex = -1 } of results) {
        assert.equal(tool.driver.rules?.[ruleIndex].id, ruleId);
        for (const { id, index = -1 } of taxa) assert.equal(taxonomies[0].taxa?.[index].id, id);
      }
      assert.match(taxonomies[0].taxa?.find(({ id }) => id === '¶96')?.fullDescription?.text ?? '', /unhealthy engagement/);
    });

    it('gives places, fixes, suppressions and what could not be checked', () => {
      const log = logOf(run(files, '--format', 'sarif'));
      const [{ results = [], invocations = [] }] = log.runs;
      const place = results[0].locations?.[0].physicalLocation;
      assert.equal(place?.artifactLocation?.uri, 'src/a%20b.jsx');
      assert.deepEqual(place?.region, { startLine: 1, startColumn: 53, endLine: 1, endColumn: 61 });
      const [{ deletedRegion, insertedContent }] = results[0].fixes?.[0].artifactChanges[0].replacements ?? [];
      const { charOffset = 0, charLength = 0 } = deletedRegion;
      const fixed = LOOP.slice(0, charOffset) + insertedContent?.text + LOOP.slice(charOffset + charLength);
      assert.equal(fixed, 'export const Clip = ({ clip }) => <video src={clip} />;\n');
      const suppressed = results.filter(({ suppressions }) => suppressions);
      assert.deepEqual(suppressed.map(({ suppressions }) => suppressions), [
        [{
          kind: 'inSource',
          status: 'accepted',
          justification: 'test data, see the "notes"',
          location: {
            physicalLocation: { artifactLocation: { uri: 'src/c.js', uriBaseId: 'SRCROOT', index: 1 }, region: { startLine: 1 } },
          },
        }],
      ]);
      assert.equal(invocations[0].executionSuccessful, false);
      assert.match(invocations[0].toolExecutionNotifications?.[0].message.text ?? '', /could not be parsed/);
    });

    it('describes rules as their pages do, with their paragraphs', () => {
      const [{ tool, taxonomies = [] }] = logOf(run(files, '--format', 'sarif')).runs;
      const rule = tool.driver.rules?.find(({ id }) => id === 'gc25/no-autoplay-loop');
      assert.match(
        rule?.help?.markdown ?? '',
        /^Disallow media [\s\S]+^## What to do instead\n\n- Show the player[\s\S]+^## When not to use it\n/m,
      );
      assert.doesNotMatch(tool.driver.rules?.map(({ help }) => help?.markdown).join('\n') ?? '', /\]\((?!https:)/);
      assert.equal(rule?.helpUri, 'https://github.com/gc25/gc25/blob/main/rules/docs/rules/no-autoplay-loop.md');
      assert.deepEqual(rule?.defaultConfiguration, { level: 'error' });
      assert.deepEqual([rule?.properties?.precision, rule?.properties?.tags?.includes('GC25 ¶96')], ['high', true]);
      const cited = rule?.relationships?.map(({ target }) => taxonomies[0].taxa?.[target.index ?? -1].id);
      assert.deepEqual(cited, ['¶96', '¶110', '¶98', '¶15', '¶91']);
    });

    it('gives the precision that people measured, where they did', async () => {
      const { ruleHelp } = await import('../../rules/src/generated/rule-help');
      const { formatSarif } = await import('../../rules/src/formatters/sarif');
      const { RunSummary } = await import('../../rules/src/hosts/node/run-summary');
      const { Checker } = await import('../../rules/src/engine/checker');
      const { loadOwnParser } = await import('../../rules/src/parsers/lazy-parser');
      const { createFileReader } = await import('../../rules/src/hosts/node/checker');
      const reader = createFileReader(__dirname, loadOwnParser);
      const result = new Checker({ read: (text, file) => reader.read(text, file) }, { cwd: __dirname })
        .checkText(LOOP, path.join(__dirname, 'a.jsx'));
      const own = ruleHelp['no-autoplay-loop'];
      const helpOf = (): unknown[] => {
        const log = JSON.parse(formatSarif({ cwd: __dirname, results: [result], problems: [], summary: new RunSummary() })) as Log;
        assert.ok(isValid(log), JSON.stringify(isValid.errors));
        const [{ properties, help }] = log.runs[0].tool.driver.rules ?? [];
        return [properties?.measured, /20 findings .+ 19 right/.test(help?.markdown ?? '')];
      };
      assert.deepEqual(helpOf(), [undefined, false]);
      try {
        Object.assign(ruleHelp, {
          'no-autoplay-loop': { ...own, measured: { judged: 20, right: 19, says: MEASURED_WORDS.en(19, 20) } },
        });
        assert.deepEqual(helpOf(), [{ judged: 20, right: 19 }, true]);
      } finally {
        Object.assign(ruleHelp, { 'no-autoplay-loop': own });
      }
    });

    it('says what was not judged, by kind, and names no folder of the machine', () => {
      const others = { 'src/a.test.jsx': LOOP, 'src/b.test.jsx': LOOP, 'src/a.stories.jsx': LOOP, 'ios/App/App/public/a.jsx': LOOP };
      const found = run({ ...files, ...others }, '--format', 'sarif');
      const [{ invocations = [], properties, tool }] = logOf(found).runs;
      const notes =
        invocations[0].toolExecutionNotifications?.filter(({ level, descriptor }) =>
          level === 'note' && descriptor?.id?.startsWith('not-judged/')
        ) ?? [];
      assert.deepEqual(notes.map(({ message, descriptor }) => [message.text, tool.driver.notifications?.[descriptor?.index ?? -1].id]), [
        ['Not judged: 2 tests (src/a.test.jsx, src/b.test.jsx).', 'not-judged/test'],
        ['Not judged: 1 story (src/a.stories.jsx).', 'not-judged/story'],
        ['Not judged: 1 copy of web files (ios/App/App/public/a.jsx).', 'not-judged/copy'],
      ]);
      const { coverage, ...counts } = properties ?? {};
      assert.deepEqual(counts, { files: 7, judged: 3, ignored: 0, notJudged: { copy: 1, story: 1, test: 2 } });
      assert.deepEqual(coverage.paths.test, ['src/a.test.jsx', 'src/b.test.jsx']);
      assert.ok(!found.stdout.includes(folder.path));
    });

    it('has paths from the root of the workspace, wherever it ran', () => {
      folder = new ProjectFolder({ 'package.json': '{ "workspaces": ["packages/*"] }', 'packages/a b/src/c.jsx': LOOP });
      const [{ results = [] }] =
        logOf(runCommand(process.execPath, [command, '--no-cache', '--format', 'sarif'], folder.at('packages/a b'))).runs;
      assert.equal(results[0].locations?.[0].physicalLocation?.artifactLocation?.uri, 'packages/a%20b/src/c.jsx');
    });

    it('recognises a finding after code above it changed and the file moved, and tells equal lines apart', () => {
      const prints = (result: CommandResult): unknown[] =>
        resultsOf(result).map(({ partialFingerprints }) => partialFingerprints?.['gc25/v1']);
      const before = prints(run({ 'a.jsx': LOOP + LOG + LOG }, '--format', 'sarif'));
      folder.remove();
      const after = prints(run({ 'moved/b.jsx': `import x from './x';\n\n${LOOP}  ${LOG}${LOG}` }, '--format', 'sarif'));
      assert.deepEqual(after, before);
      assert.equal(new Set(before).size, 3);
    });
  });

  it('github: annotations with escaped properties, and one for what was not seen', () => {
    const { stdout, code } = run({ 'a,b.jsx': LOOP, 'c.js': BROKEN, 'd.js': 'export const a = 1;\n' }, '--format', 'github');
    assert.equal(code, 2);
    const [loop, broken] = stdout.trimEnd().split('\n');
    assert.match(loop, /^::error file=a%2Cb\.jsx,line=1,endLine=1,col=53,endColumn=61,title=gc25\/no-autoplay-loop::GC25 ¶96: /);
    assert.match(broken, /^::error file=c\.js,line=1,title=gc25::This file could not be parsed/);
    const unseen = /^::notice title=gc25%3A what was not seen::None of the \d+ rules found anything to apply to\.\n$/;
    assert.match(again('--format', 'github', 'd.js').stdout, unseen);
  });

  it('github and gitlab: paths from the root of the repository', () => {
    folder = new ProjectFolder({ '.git/HEAD': 'ref: refs/heads/main', 'apps/kids/a.jsx': LOOP });
    const of = (format: string): string =>
      runCommand(process.execPath, [command, '--no-cache', '--format', format], folder.at('apps/kids')).stdout;
    assert.match(of('github'), /^::error file=apps\/kids\/a\.jsx,line=1,/);
    assert.match(of('gitlab'), /"path": "apps\/kids\/a\.jsx"/);
  });

  it('gitlab: what its documentation requires, each fingerprint once', () => {
    const { stdout } = run({ ...ERRORS, 'a.jsx': LOOP + LOG + LOG, 'b.jsx': LOOP }, '--format', 'gitlab');
    const all = JSON.parse(stdout) as Readonly<Record<string, unknown>>[];
    const issues = all.filter(({ severity }) => severity !== 'info');
    assert.deepEqual(all.slice(issues.length).map(({ check_name: name }) => name), ['gc25/rules/not-applicable']);
    assert.deepEqual(issues.map(({ location }) => location).slice(0, 2), [{ path: 'a.jsx', lines: { begin: 1, end: 1 } }, {
      path: 'a.jsx',
      lines: { begin: 2, end: 2 },
    }]);
    for (const { description, check_name: check, severity } of issues)
      assert.ok(/^GC25 ¶/.test(String(description)) && /^gc25\/no-/.test(String(check)) && severity === 'major');
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, 4);
  });

  it('junit: a failure for each finding, an error for each problem, a passed test for none', () => {
    const { stdout } = run({ 'a & b.jsx': LOOP, 'c.js': BROKEN, 'd.js': '' }, '--format', 'junit');
    assert.match(stdout, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="gc25">/);
    assert.match(stdout, /<testsuite name="a &amp; b\.jsx" tests="1" failures="1" errors="0">/);
    assert.match(stdout, /<failure message="GC25 ¶96: &lt;video&gt; plays/);
    assert.match(
      stdout,
      /<testsuite name="c\.js" tests="1" failures="0" errors="1">\s+<testcase[^>]+>\s+<error message="This file could not/,
    );
    const passed = again('--format', 'junit', 'd.js').stdout;
    assert.match(passed, /<testsuite name="gc25" tests="1" failures="0" errors="0">\s+<testcase name="1 files?" classname="gc25"\/>/);
  });

  it('markdown: grouped by paragraph, with what was not checked, and without markup of the code', () => {
    const { stdout } = run({ ...ERRORS, 'a.jsx': LOOP + LOG, 'c.js': BROKEN }, '--format', 'markdown');
    assert.match(stdout, /^## gc25\n\n2 findings \(2 errors, 0 warnings\) in 2 files; 1 problem\.\n/);
    assert.deepEqual(stdout.match(/^### .+$/gm)?.map((line) => line.replace(/:.+/, '')), ['### ¶70', '### ¶96', '### Not checked',
      '### Not seen']);
    assert.match(stdout, /^\| `a\.jsx:1` \| error \| GC25 ¶96: \\<video\\> plays/m);
    assert.match(stdout, /^- `c\.js`: This file could not be parsed/m);
    const many = Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`src/${index}.js`, LOG]));
    folder.remove();
    assert.match(run(many, '--format', 'markdown').stdout, /\n2 more findings are not listed\.\n/);
  });

  it('markdown: fits into a comment on GitHub', () => {
    const folderName = `${'a'.repeat(200)}/${'b'.repeat(200)}`;
    const many = Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`${folderName}/${index}.jsx`, LOOP + LOG]));
    const { stdout } = run(many, '--format', 'markdown');
    assert.ok(stdout.length < 65_536, `${stdout.length} characters`);
    assert.match(stdout, /^### ¶96: .+ \(52\)$/m);
    const listed = stdout.match(/^\| `/gm)?.length ?? 0;
    const left = Array.from(stdout.matchAll(/^(\d+) more findings are not listed\.$/gm), ([, count]) => Number(count));
    assert.equal(listed + left.reduce((sum, count) => sum + count, 0), 104);
  });

  it('formatters for ESLint: those it has and those of the project', () => {
    const files = {
      'a.jsx': LOOP,
      'node_modules/eslint-formatter-own/index.js':
        'module.exports = (results, { rulesMeta }) => `${results.length} ${Object.keys(rulesMeta).length > 20}`;',
    };
    assert.match(run(files, '--format', 'html').stdout, /^<!DOCTYPE html>[\s\S]+no-autoplay-loop\.md/);
    assert.deepEqual([again('--format', 'own').stdout, again('--format', 'own').code], ['1 true\n', 1]);
    const refused = again('--no-config', '--format', 'own');
    assert.deepEqual([refused.code, refused.stdout], [2, '']);
    assert.match(
      refused.stderr,
      /^--format must be one of stylish, json.+ with --no-config, which loads no formatter of the project, not "own";/,
    );
    assert.match(
      again('--format', 'compact').stderr,
      /^--format must be .+, not "compact" \(The compact formatter is no longer part of .+\);/,
    );
  });

  it('are written to files beside what is printed', () => {
    const { stdout, code } = run({ 'a.jsx': LOOP }, '--output', 'sarif=out/gc25.sarif', '--output=markdown=out/gc25.md');
    assert.equal(code, 1);
    assert.match(stdout, /^a\.jsx\n/);
    assert.deepEqual(fs.readdirSync(path.join(folder.path, 'out')).sort(), ['gc25.md', 'gc25.sarif']);
    const failed = again('--output', 'json=a.jsx/x.json');
    assert.equal(failed.code, 2);
    assert.match(failed.stderr, /^The file "a\.jsx\/x\.json" could not be written \(E(?:NOTDIR|EXIST)\)\.\n$/);
    assert.match(again('--output', 'json').stderr, /^--output takes a format and a file, as in "sarif=gc25\.sarif", not "json";/);
  });
});
