import assert from 'node:assert/strict';
import path from 'node:path';
import { Linter } from 'eslint';
import fc from 'fast-check';
import type { FileResult } from '../../rules/src/rule/finding';
import { rules } from '../../rules/src/generated/rules';
import plugin from '../../rules/src';
import { loadInstalledParser } from '../../rules/src/parsers/lazy-parser';
import { languageEntries } from '../../rules/src/hosts/eslint/languages';
import { createChecker } from '../../rules/src/hosts/node/checker';
import { eslintRulesOf } from '../support/cases/eslint-rules';

const cwd = path.resolve(__dirname, '../..');
const LOOP = 'gc25/no-autoplay-loop';
const TRANSPORT = 'gc25/no-insecure-transport';
const ON = { [LOOP]: 'error', [TRANSPORT]: 'warn' } as const;

/** How a kind of file is written: its frame, lines that report, and the comments that may stand alone or behind such a line. */
interface Syntax {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly reporting: readonly string[];
  readonly comments: readonly ((text: string) => string)[];
}

const lineComment = (text: string): string => `// ${text.replaceAll('\n', ' ')}\n`;
const blockComment = (text: string): string => `/* ${text} */`;
const jsxComment = (text: string): string => `{/* ${text} */}`;
const markupComment = (text: string): string => `<!-- ${text} -->`;

const CODE = ['el.autoplay = true; el.loop = true;', "fetch('http://api.example.com/a', { method: 'POST', body });"];
const JSX = ['<video autoPlay loop />', '<form action="http://api.example.com/a" method="post" />'];
const MARKUP = ['<video src="/a.mp4" autoplay loop></video>', '<form action="http://api.example.com/a" method="post"></form>'];
const START = "const el = document.createElement('video');\n";

const SYNTAXES: readonly Syntax[] = [
  { file: 'a.js', before: START, after: '', reporting: CODE, comments: [lineComment, blockComment] },
  { file: 'a.ts', before: START, after: '', reporting: CODE, comments: [lineComment, blockComment] },
  { file: 'a.jsx', before: 'export const A = () => (<div>\n', after: '</div>);\n', reporting: JSX, comments: [jsxComment] },
  { file: 'a.tsx', before: 'export const A = () => (<div>\n', after: '</div>);\n', reporting: JSX, comments: [jsxComment] },
  { file: 'a.html', before: '<!doctype html>\n<main>\n', after: '</main>\n', reporting: MARKUP, comments: [markupComment] },
  {
    file: 'script.html',
    before: `<!doctype html>\n<script>\n${START}`,
    after: '</script>\n',
    reporting: CODE,
    comments: [lineComment, blockComment],
  },
  { file: 'a.component.html', before: '<main>\n', after: '</main>\n', reporting: MARKUP, comments: [markupComment] },
  { file: 'a.vue', before: '<template>\n<main>\n', after: '</main>\n</template>\n', reporting: MARKUP, comments: [markupComment] },
  { file: 'script.vue', before: `<script>\n${START}`, after: '</script>\n', reporting: CODE, comments: [lineComment, blockComment] },
  { file: 'a.svelte', before: '<main>\n', after: '</main>\n', reporting: MARKUP, comments: [markupComment] },
  { file: 'a.astro', before: '---\nconst a = 1;\n---\n<main>\n', after: '</main>\n', reporting: MARKUP, comments: [jsxComment] },
];

const NAMES = [LOOP, TRANSPORT, `'${LOOP}'`, `"${TRANSPORT}"`, 'no-console', 'gc25/constructor', 'gc25/nowhere', 'toString'];
const directive = fc.record({
  kind: fc.constantFrom(
    'eslint-disable',
    'eslint-enable',
    'eslint-disable-line',
    'eslint-disable-next-line',
    'eslint-disable-lines',
    'xeslint-disable',
  ),
  names: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
  comma: fc.constantFrom(',', ', ', ' ,\t', ',\n'),
  reason: fc.constantFrom('', ' -- why', ' --- gc25/no-autoplay-loop', ' --why', '\n--\nwhy'),
}).map(({ kind, names, comma, reason }) => `${kind} ${names.join(comma)}${reason}`);
const configuration = fc.record({
  rules: fc.array(
    fc.tuple(
      fc.constantFrom(LOOP, TRANSPORT, 'no-console', 'gc25/constructor', '"gc25/no-autoplay-loop"'),
      fc.constantFrom('off', '"warn"', '"error"', '0', '1', '2', '["warn"]', '["error", {}]', '"of"', '3'),
    ),
    { minLength: 1, maxLength: 2 },
  ),
  reason: fc.constantFrom('', ' -- why'),
}).map(({ rules: given, reason }) => `eslint ${given.map(([name, severity]) => `${name}: ${severity}`).join(', ')}${reason}`);
const anyComment = fc.oneof({ weight: 8, arbitrary: directive }, { weight: 1, arbitrary: configuration });

const lineOf = ({ reporting, comments }: Syntax, texts: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const comment = fc.tuple(fc.constantFrom(...comments), texts).map(([write, text]) => write(text));
  return fc.oneof(
    fc.constantFrom(...reporting),
    comment,
    fc.tuple(fc.constantFrom(...reporting), comment).map(([code, text]) => `${code} ${text}`),
  );
};

/** URLs with `http:` alone are shown in `strict` only. */
const STRICT = { strictness: 'strict' } as const;
const linter = new Linter({ cwd });
const entries = languageEntries(loadInstalledParser, () => cwd);
const config = [...entries, {
  files: ['**/*'],
  plugins: { gc25: { rules: Object.assign(Object.create(null) as object, eslintRulesOf(rules)) } },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  settings: { gc25: STRICT },
  rules: ON,
}];

/** What ESLint shows of the rules, comments applied by ESLint. */
const inEslint = (text: string, file: string): string[] =>
  linter.verify(text, config as never, { filename: file }).filter(({ ruleId, messageId }) =>
    messageId !== undefined && ruleId !== null && ruleId in ON
  )
    .map(({ ruleId, line, column, severity }) => `${line}:${column} ${ruleId} ${severity === 2 ? 'error' : 'warn'}`);

/** The same under the rule that runs a preset, which ESLint applies no comment for a single rule to. */
const underPreset = [...entries, {
  files: ['**/*'],
  plugins: { gc25: { rules: plugin.rules } },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  settings: { gc25: STRICT },
  rules: { 'gc25/recommended': 'error' },
}];
const inPresetRule = (text: string, file: string): string[] =>
  linter.verify(text, underPreset as never, { filename: file }).flatMap(({ ruleId, messageId, line, column, severity }) => {
    const id = ruleId === 'gc25/recommended' ? `gc25/${messageId?.split('/')[0]}` : ruleId;
    return messageId !== undefined && id !== null && id in ON ? [`${line}:${column} ${id} ${severity === 2 ? 'error' : 'warn'}`] : [];
  });

const off = Object.fromEntries(Object.keys(rules).map((id) => [id, 'off' as const]));
const checker = createChecker({ cwd, settings: STRICT, rules: { ...off, 'no-autoplay-loop': 'error', 'no-insecure-transport': 'warn' } });
const check = (text: string, name: string): FileResult => checker.checkText(text, path.join(cwd, 'src', name));
const errors = createChecker({ cwd, settings: STRICT, rules: { ...off, 'no-autoplay-loop': 'error', 'no-insecure-transport': 'error' } });
const inChecker = (text: string, file: string, by = checker): string[] =>
  by.checkText(text, file).findings.map(({ ruleId, start, severity }) => `${start.line}:${start.column} gc25/${ruleId} ${severity}`);

describe('comments that switch rules', function() {
  this.timeout(120_000);

  for (const syntax of SYNTAXES) {
    it(`silence the same findings as in ESLint: ${syntax.file}`, () => {
      const file = path.join(cwd, 'src', syntax.file);
      assert.equal(inEslint(`${syntax.before}${syntax.reporting.join('\n')}\n${syntax.after}`, file).length, 2);
      fc.assert(
        fc.property(fc.array(lineOf(syntax, anyComment), { minLength: 1, maxLength: 8 }), (lines) => {
          const text = `${syntax.before}${lines.join('\n')}\n${syntax.after}`;
          assert.deepEqual(inChecker(text, file), inEslint(text, file));
        }),
        { numRuns: 60 },
      );
    });
  }

  // A comment without a list, or with a preset rule, is ESLint's to apply to the preset rule; one for a single rule cannot lift it.
  const named = anyComment.filter((text) => !/^eslint-(?:dis|en)able\s*(?:--|$)/.test(text));
  for (const syntax of SYNTAXES) {
    it(`silence the same findings under the rule of a preset: ${syntax.file}`, () => {
      const file = path.join(cwd, 'src', syntax.file);
      assert.equal(inPresetRule(`${syntax.before}${syntax.reporting.join('\n')}\n${syntax.after}`, file).length, 2);
      fc.assert(
        fc.property(fc.array(lineOf(syntax, named), { minLength: 1, maxLength: 8 }), (lines) => {
          const text = `${syntax.before}${lines.join('\n')}\n${syntax.after}`;
          assert.deepEqual(inPresetRule(text, file).sort(), inChecker(text, file, errors).sort());
        }),
        { numRuns: 30 },
      );
    });
  }

  const LOOPING = "const v = document.createElement('video'); v.autoplay = true; v.loop = true;\n";
  const told = (text: string): readonly string[] =>
    check(text, 'a.js').problems.map(({ kind, line, column, message }) => `${kind} ${line}:${column} ${message}`);
  const count = (text: string): number => check(text, 'a.js').findings.length;

  it('turn on no rule of ESLint, whatever it would do', () => {
    // Applied by ESLint, the pattern takes longer than anybody waits.
    assert.equal(count(`/* eslint id-match: ["error", "^(a+)+$"] */\nconst ${'a'.repeat(40)}_ = 1;\n${LOOPING}`), 1);
    assert.equal(count(`/* eslint no-restricted-syntax: ["error", "["] */\n${LOOPING}`), 1);
    assert.deepEqual(told(`// eslint-disable-next-line no-console, toString, constructor\n${LOOPING}`), []);
    assert.deepEqual(told(`/* eslint no-restricted-syntax: ["error", "["], no-nothing: what */\n${LOOPING}`), []);
  });

  it('are told with their place when they cannot be used, and the file is checked', () => {
    const cases: readonly (readonly [comment: string, message: RegExp])[] = [
      ['/* eslint gc25/constructor: error */', /^directive 2:2 This comment configures gc25\/constructor, which is not a rule/],
      ['/* eslint gc25/__proto__: error */', /^directive 2:2 This comment configures gc25\/__proto__, which is not a rule/],
      ['// eslint-disable-next-line gc25/toString', /^directive 2:2 This comment names gc25\/toString, which is not a rule/],
      ['/* eslint gc25/no-autoplay-loop */', /^directive 2:2 This comment cannot be read/],
      ['/* eslint gc25/no-autoplay-loop: "of" */', /^directive 2:2 The severity of gc25\/no-autoplay-loop must be/],
      ['/* eslint gc25/no-autoplay-loop: error *//* eslint gc25/no-autoplay-loop: off */', /^directive 2:43 An earlier comment/],
      ['/* eslint gc25/no-autoplay-loop: ["error", { "nope": 1 }] */',
        /^directive 2:2 The options of gc25\/no-autoplay-loop in this comment are not valid, so they are not used: nope is not known here/],
      [`/* eslint gc25/no-autoplay-loop: "error"${',\n no-console: 0'.repeat(1000)} */`,
        /^directive 2:2 This comment is longer than 10000 characters/],
      ['// eslint-disable-next-line no-autoplay-loop -- a drawing',
        /^directive 2:2 This comment names no-autoplay-loop without the prefix gc25\/, .* write gc25\/no-autoplay-loop\.$/],
      ['/* eslint-disable-line\ngc25/no-autoplay-loop */', /^directive 2:2 An eslint-disable-line comment must not span several lines/],
    ];
    for (const [comment, message] of cases) {
      const text = `const a = 1;\n ${comment}\n${LOOPING}`;
      assert.equal(count(text), 1, comment);
      assert.equal(told(text).length, 1, comment);
      assert.match(told(text)[0], message);
    }
  });

  it('of one file say nothing about the next', () => {
    assert.deepEqual(told(`/* eslint gc25/no-autoplay-loop: ["error", { "nope": 1 }] */\n${LOOPING}`).length, 1);
    assert.equal(count(`/* eslint gc25/no-autoplay-loop: off */\n${LOOPING}`), 0);
    assert.equal(count(LOOPING), 1);
    assert.deepEqual(checker.problems, []);
  });
});
