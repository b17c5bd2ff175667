import assert from 'node:assert/strict';
import { createChecker, type FileResult } from '../../rules/src/hosts/node';
import { formatStylish } from '../../rules/src/formatters/stylish';
import { RunSummary } from '../../rules/src/hosts/node/run-summary';
import { ProjectFolder } from '../support/project-folder';
import { getHoverCard } from '../../server/src/hover';

const cwd = '/project';
/** For a product of children, where it does not matter whose data a name says they are. */
const settings = { audience: 'children' };
const check = (text: string, file: string): FileResult => createChecker({ cwd, preset: 'all', settings }).checkText(text, `${cwd}/${file}`);

const LOG = 'console.log(student.email);';
const VIDEO = 'const A = ({ user }) => <video autoPlay loop src="/a.mp4" />;';
const STAFF = 'The path suggests a page for staff.';

/** What is written, where, and the reasons of its findings. */
const ROWS: readonly (readonly [title: string, text: string, file: string, reasons: readonly (readonly string[])[]])[] = [
  ['nothing of what every preset shows', LOG, 'src/a.tsx', [[]]],
  ['nothing of what every preset shows, in markup', VIDEO, 'src/a.jsx', [[]]],
  ['that the path is one of staff', LOG, 'src/admin/a.tsx', [[STAFF]]],
  ['that code runs in development only', 'if (__DEV__) console.log(student.email);', 'src/a.ts', [['The code runs in development only.']]],
  ['that nothing says whose data it is', 'console.log(`quiz for age ${kidAge}`);', 'src/a.ts', [[
    'The code does not say whose data this is.',
  ]]],
  ['that the data may be about staff', 'for (const admin of accounts) console.log(`Created ${admin.email}`);', 'src/a.ts', [[
    'The data may be about staff.',
  ]]],
  ['that the file looks like a tool', 'export const fix = (user) => console.log(user.email);', 'scripts/fix-mail.js', [[
    'The file looks like a tool, not product code.',
  ]]],
  ['that the evidence is weak', "const request = { imp, bcat: ['IAB25-3', 'IAB26'] };", 'src/of-anyone.ts', [[
    'The code gives only weak evidence.',
  ]]],
  ['that a condition around it may exclude children',
    'const Clip = ({ user }) => (mayWatchAlone(user) ? <video src="/a.mp4" autoPlay loop /> : null);', 'src/a.jsx', [[
    'A condition around this code may exclude children.',
  ]]],
  ['that a page is for developers', VIDEO, 'src/pages/sandbox.jsx', [['The path suggests a page for developers.']]],
  ['that a whole record may stand for its id',
    "import { trackEvent } from './analytics';\nconst { user, token } = useAuth(); trackEvent('opened', { user });", 'src/a.ts', [[
    'The code gives only weak evidence.',
    'Only a record is handed on; the function may read its id alone.',
  ]]],
  ['that nothing says that the data are of a child', 'console.log(user.email);', 'src/of-anyone.ts', [[
    "The code does not say that the data are a child's; if all users are children, set `audience` to 'children'.",
  ]]],
  ['that a name stays on the device', "localStorage.setItem('nick', user.nickname);", 'src/a.ts', [[
    'A name alone is kept, on the device only.',
  ]]],
  ['that a name in a URL was chosen for others', 'fetch(`/api/people?name=${user.username}`);', 'src/a.ts', [[
    'The code gives only weak evidence.',
    'The value is a name that users choose for others to see.',
  ]]],
  ['that a log says who was refused', 'function f(user, res) { console.log(user.username); return res.sendStatus(403); }', 'src/a.ts', [[
    'The log says who was refused access.',
    'The value is a name that users choose for others to see.',
  ]]],
  ['that a link to a picture alone is logged', 'console.log(user.avatarUrl);', 'src/a.ts', [['The value is only a link to a picture.']]],
  ['that a link to a picture alone is kept', "localStorage.setItem('a', user.avatarUrl);", 'src/a.ts', [[
    'The value is only a link to a picture.',
  ]]],
  ['nothing of a link that is logged with an address', 'console.log(user.avatarUrl, user.email);', 'src/a.ts', [[]]],
  ['that an answer may be an error', 'async function f() { const user = await r.json(); if (!r.ok) console.log(user); }', 'src/a.ts', [[
    'The value may be the body of a failed request.',
  ]]],
  ['that an answer without its field may be one', 'async function f() { const user = await r.json(); if (!user.id) console.log(user); }',
    'src/a.ts', [['The value may be the body of a failed request.']]],
  ['that an answer with a fault is one', 'async function f() { const user = await r.json(); if (user.error) console.log(user); }',
    'src/a.ts', [[
    'The value may be the body of a failed request.',
  ]]],
  ['nothing of a record beside a failed request', 'async function f(user) { const r = await save(); if (!r.ok) console.log(user); }',
    'src/a.ts', [[]]],
  ['nothing of a record that is not confirmed', 'function f(user) { if (!user.isConfirmed) console.log(user); }', 'src/a.ts', [[]]],
  ['nothing of an answer that succeeded', 'async function f() { const user = await r.json(); if (r.ok) console.log(user); }', 'src/a.ts', [
    [],
  ]],
  ['that code is kept aside', LOG, 'archive/a.ts', [['The path suggests code that is no longer used.']]],
  ['that a bundler wrote the file', `__webpack_require__.r(exports); ${LOG}`, 'src/a.js', [[
    'The file looks like the output of a bundler; check its sources.',
  ]]],
  ['each of two reasons', 'if (__DEV__) console.log(student.email);', 'src/admin/a.ts', [['The code runs in development only.', STAFF]]],
];

describe('a finding of strict', () => {
  for (const [title, text, file, reasons] of ROWS)
    it(`tells ${title}`, () => {
      const { findings, problems } = file.includes('of-anyone')
        ? createChecker({ cwd, preset: 'all' }).checkText(text, `${cwd}/${file}`)
        : check(text, file);
      assert.deepEqual(problems, []);
      assert.deepEqual(findings.map(({ strictOnly = [] }) => strictOnly), reasons);
    });

  it('tells that its package is one of staff', () => {
    const folder = new ProjectFolder({ 'package.json': '{ "name": "shop-admin" }', 'src/a.jsx': VIDEO });
    const check = (preset: 'all' | 'recommended'): FileResult =>
      createChecker({ cwd: folder.path, preset }).checkText(VIDEO, folder.at('src/a.jsx'));
    assert.deepEqual(check('all').findings.map(({ strictOnly }) => strictOnly), [[
      'The name or description in package.json, or the folder of the package, names a product for staff.',
    ]]);
    assert.deepEqual(check('recommended').findings, []);
    folder.remove();
  });

  it('is about an account that parents may hold, as two files of the workspace say', () => {
    const reasonsOf = (text: string, files: Readonly<Record<string, string>>): readonly (readonly string[])[] => {
      const folder = new ProjectFolder({ 'package.json': '{}', 'src/a.ts': text, ...files });
      const { findings } = createChecker({ cwd: folder.path, preset: 'all', settings }).checkText(text, folder.at('src/a.ts'));
      folder.remove();
      return findings.map(({ strictOnly = [] }) => strictOnly);
    };
    const one = { 'src/b.ts': 'export const profile: ChildProfile = read();' };
    const two = { ...one, 'app/c.ts': 'show(selectedChild);' };
    const log = 'console.log(user.email);';
    assert.deepEqual(reasonsOf(log, two), [['Parents may hold the accounts of this product, with profiles for their children.']]);
    assert.deepEqual(reasonsOf(log, one), [[]]);
    assert.deepEqual(reasonsOf('console.log(child.email);', two), [[]]);
    assert.deepEqual(reasonsOf("console.log('Child signed in:', user.email);", two), [[]]);
    assert.deepEqual(reasonsOf('console.log(accessToken);', two), [[]]);
  });

  it('is of a logger that prints in development only', () => {
    const text = "import { logger } from './logger';\nlogger.info(child.email);\n";
    const reasonsWith = (print: string): readonly (readonly string[])[] => {
      const module = `export const logger = { info(...args) { ${print} } };\n`;
      const folder = new ProjectFolder({ 'package.json': '{}', 'src/a.ts': text, 'src/logger.ts': module });
      const { findings } = createChecker({ cwd: folder.path, preset: 'all' }).checkText(text, folder.at('src/a.ts'));
      folder.remove();
      return findings.map(({ strictOnly = [] }) => strictOnly);
    };
    assert.deepEqual(reasonsWith('if (!isProduction) console.log(...args);'), [['The code runs in development only.']]);
    assert.deepEqual(reasonsWith('if (!isProduction) console.log(...args); console.info(...args);'), [[]]);
    assert.deepEqual(reasonsWith('send(...args);'), [[]]);
  });

  it('is shown for a general audience where the package names children', () => {
    const folder = new ProjectFolder({ 'package.json': '{ "name": "shop" }', 'tv/package.json': '{ "name": "tv-for-kids" }' });
    const count = (file: string): number =>
      createChecker({ cwd: folder.path, settings: { audience: 'general' } }).checkText(VIDEO, folder.at(file)).findings.length;
    assert.deepEqual([count('src/a.jsx'), count('tv/src/a.jsx')], [0, 1]);
    folder.remove();
  });

  it('has its reason below the message, on the command line and in the editor', () => {
    const result = check(LOG, 'src/admin/a.tsx');
    const summary = new RunSummary();
    summary.add(result);
    assert.match(
      formatStylish({ cwd, results: [result], problems: [], summary }, false),
      /\n +Shown in strict only: The path suggests a page for staff\.\n/,
    );
    const card = getHoverCard(result.findings, result.findings[0].start, { format: 'plaintext', locale: 'en', withMessages: true });
    assert.ok(card?.text.includes(`Shown in strict only: ${STAFF}`));
  });
});
