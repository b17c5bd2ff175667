import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { relativePath } from '../../rules/src/rule/audience';
import { langsOf } from '../../rules/src/rule/case';
import { rules } from '../../rules/src/generated/rules';
import { canConcern, rulesForFile, showsAnyone, withoutTriggers } from '../../rules/src/rule/trigger-index';
import { casesOf, type PlainCase } from '../support/cases/all-cases';
import { type Reading, readingsOf } from '../support/cases/case-languages';
import { lintText } from '../support/cases/lint-case';

/** Paths below the project that say something to a rule; the ending follows the language. */
const PATHS = ['src/device-fingerprint', 'src/advertising/ad-banner', 'src/SponsoredPost', 'apps/kids/profile', 'src/session-recorder',
  'lib/face-login', 'src/emotion-detector', 'src/feed/ranking', 'src/notifications/night-job', 'src/signup/RegisterForm',
  'src/analytics/tracker', 'src/live-location', 'src/models/user.entity', 'server/delete-account', 'src/settings/privacy-defaults',
  'src/player/AutoplayNext', 'src/admin/users', 'src/age-gate', 'src/proctoring/exam-monitor', 'src/vr/scene', 'src/chat/messages',
  'src/logger', 'src/child/parent-report', 'src/keystroke-log', 'migrations/create_user_settings', 'src/recommendations',
  'src/wallet/alcohol-ads'];

const MARKUP = new Set(['html', 'vue', 'svelte', 'angular', 'astro']);
const ATTRIBUTE = /(?<=\s)[a-z][\w-]*(?=[=\s/>])/gi;
const TAG = /<[a-z][\w-]*\s[^<>]*>/gi;

/** Other spellings of the attributes of a markup text, all of which HTML takes for the same. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase().replace(/[-_]/g, ''),
];

/** The same text with blanks and comments at signs; where a text of the program changes with it, what is found then counts as well. */
const SPACINGS: readonly ((code: string) => string)[] = [
  (code) => code.replace(/(?<=\w['"\]]?)(?=[:(=.])/g, ' '),
  (code) => code.replace(/\b \b/g, '\t').replace(/ /g, '\n '),
  (code) => code.replace(/(?<=\w['"\]]?)(?=[:(=.])/g, ' /* here */ '),
  (code) => code.replace(/'([^'"`\n$\\]*)'/g, '`$1`'),
];

/** Reports of rules that the scan would have kept from running; those on settings say nothing of the text. */
function hiddenReports({ example, ruleId }: PlainCase, code: string, reading: Reading, filename: string): string[] {
  const { reports } = withoutTriggers(() => lintText(code, reading, rules, { ...example, options: undefined, filename }));
  const path = relativePath(filename, undefined);
  const found = rulesForFile(code, path);
  const shown = { isStrict: example.strict === true, isOfAnyone: showsAnyone(path, readSettings(example.settings).settings) };
  // Words of a project's own, in its settings, are no triggers.
  const isOwn = example.settings?.wrappers !== undefined;
  return isOwn
    ? []
    : reports.filter((report) => report.messageId !== 'settingsProblem' && !canConcern(found, report.ruleId, shown)).map((report) =>
      `${report.ruleId}/${report.messageId} in a case of ${ruleId}, ${filename}: ${code}`
    );
}

describe('the search for trigger words hides no finding', function() {
  this.timeout(120_000);
  let next = 0;

  for (const id of Object.keys(rules)) {
    it(`in cases of ${id}, with other names of files, blanks, quotes and spellings of attributes`, async () => {
      const hidden: string[] = [];
      for (const item of await casesOf(id))
        for (const lang of langsOf(item.example).slice(0, 2)) {
          const [reading] = readingsOf(lang);
          const own = item.example.filename ?? reading.filename;
          const turn = next++;
          // As it stands, each case is read with the search by the tests of its rule. A configuration file is one by its name.
          if (lang !== 'json')
            hidden
              .push(...hiddenReports(
                item,
                item.code,
                reading,
                `${PATHS[turn % PATHS.length]}${/(?:\.component)?\.\w+$/.exec(own)?.[0] ?? ''}`,
              ));
          hidden.push(...hiddenReports(item, SPACINGS[turn % SPACINGS.length](item.code), reading, own));
          if (!MARKUP.has(lang)) continue;
          const code = item.code.replace(TAG, (tag) => tag.replace(ATTRIBUTE, SPELLINGS[turn % SPELLINGS.length]));
          if (code !== item.code) hidden.push(...hiddenReports(item, code, reading, own));
        }
      assert.deepEqual(hidden, []);
    });
  }

  for (
    const [name, filename, code] of [
      ['a function that goes by the name of its file', 'src/device-fingerprint.js',
        'class K { m() { function collectDeviceSignals() { signals = { depth: window.screen.colorDepth, platform: navigator.platform, cores: navigator.hardwareConcurrency, zone: new Date().getTimezoneOffset() }; } } }'],
      ['an attribute whose words are written together', 'src/a.html', '<div issponsored>'],
      ['a class that is called', 'src/a.ts', '((SpeechRecognition().start() ? datasharingsearchable : ((c))))'],
      ['a class with a comment behind it', 'src/a.js', 'const r = SpeechRecognition /* here */ (); r.start();'],
      ['a mark with a blank before the colon', 'src/a.js',
        'async function removeStudent(id) { await Student.update({ active :false }, { where: { id } }); }'],
      ['a mark whose key is a text', 'src/a.js',
        "async function removeStudent(id) { await Student.update({ 'active' /* why */: false }, { where: { id } }); }"],
      ['words parted by a tab', 'src/a.js', "const ads = [{ title: 'free\tspins' }];"],
      ['a step with blanks in it', 'src/a.vue',
        '<template><video @ended="finish" /></template><script>export default { methods: { finish() { this.index = this.index\t+\t1; } } }</script>'],
      ['a method behind a blank', 'src/a.js', "function join() { console\t.log('', email); }"],
      ['a notification with a comment after new', 'src/a.js', "new /* now */ Notification('Come back');"],
    ] as const
  ) {
    it(`in ${name}`, () => {
      const [reading] = readingsOf(filename.split('.').at(-1) as 'js');
      const example = { title: '', lang: 'js', code, strict: true } as const;
      const { reports } = withoutTriggers(() => lintText(code, reading, rules, { ...example, filename }));
      assert.notEqual(reports.length, 0);
      assert.deepEqual(hiddenReports({ ruleId: '', example, code }, code, reading, filename), []);
    });
  }
});
