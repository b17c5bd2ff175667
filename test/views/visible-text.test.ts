import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Linter } from 'eslint';
import MarkdownIt from 'markdown-it';
import plugin from '../../rules/src';
import { formatJson } from '../../rules/src/formatters/json';
import { formatStylish } from '../../rules/src/formatters/stylish';
import { RunSummary } from '../../rules/src/hosts/node/run-summary';
import type { Finding } from '../../rules/src/rule/finding';
import { toVisible } from '../../rules/src/rule/visible-text';
import { getHoverCard } from '../../server/src/hover';

/** What no output may hold, but for its own line ends. */
const OBEYED = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]/u;
const NASTY = 'a\u001b[2J\u001b[31mevil\nb\r\u0007\u202egnp.exe\u2066\u2028\ud800';

const finding = (message: string): Finding => ({
  ruleId: 'no-autoplay-loop',
  messageId: 'autoplay',
  message,
  severity: 'error',
  paragraphs: [96],
  help: '',
  evidence: 'A',
  start: { line: 1, column: 1 },
  end: { line: 1, column: 5 },
  suggestions: [],
});
const card = (message: string, format: 'markdown' | 'plaintext'): string =>
  (getHoverCard([finding(message)], { line: 1, column: 2 }, { format, locale: 'en', withMessages: true })?.text ?? '').split('\n\n')[0];

describe('text of others', () => {
  it('is shown with the escapes of JSON in place of what a terminal or editor obeys', () => {
    assert.equal(toVisible(NASTY), 'a\\u001b[2J\\u001b[31mevil\\nb\\r\\u0007\\u202egnp.exe\\u2066\\u2028\\ud800');
    for (const text of ['Zoë 👩‍👧 אבא', 'a\\nb', 'C:\\new']) assert.equal(toVisible(text), text);
    fc.assert(fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      (a, b) => {
        for (const text of [a, b]) {
          assert.doesNotMatch(toVisible(text), OBEYED);
          assert.ok(!toVisible(text).includes('\n'));
          assert.equal(toVisible(toVisible(text)), toVisible(text));
        }
      },
    ));
  });

  it('reaches no report as it is: names of files, problems, messages', () => {
    const result = {
      file: `/p/${NASTY}.js`,
      findings: [finding(`Seen ${NASTY}.`)],
      problems: [{ kind: 'syntax' as const, message: `Unexpected ${NASTY}.` }],
    };
    const summary = new RunSummary();
    summary.add(result);
    const input = { cwd: '/p', results: [result], problems: [{ kind: 'config' as const, message: `Key ${NASTY}.` }], summary };
    for (const text of [formatStylish(input, false), formatJson(input)]) {
      assert.doesNotMatch(text, OBEYED);
      assert.equal(text.split('evil\\nb\\r').length - 1 >= 4, true, text);
    }
    // A program that reads the report gets the very name.
    assert.equal((JSON.parse(formatJson(input)) as { files: { file: string }[] }).files[0].file, `${NASTY}.js`);
  });

  it('is quoted in messages that way in ESLint too', () => {
    const code = '<input name="birthdate\u001b[31mRED\u202e" required>';
    const [message] = new Linter().verify(code, plugin.configs.all as unknown as Linter.Config[], {
      filename: 'a.html',
      filterCodeBlock: () => true,
    });
    assert.match(message.message, /\\u001b\[31mRED/);
    assert.doesNotMatch(message.message, OBEYED);
  });

  it('is no markup in a hover, and code stays code', () => {
    const markdown = new MarkdownIt({ html: true, linkify: false });
    const piece = fc.constantFrom(
      '`',
      '``',
      '`',
      'a',
      ' ',
      '[x](http://e)',
      '![',
      '*b*',
      '_',
      '<b>',
      '\\',
      '&amp;',
      '~~s~~',
      '|',
      '#',
      '\n',
      '\u202e',
      'command:x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const message = `A ${pieces.join('')} z`;
        const tokens = markdown.parse(card(message, 'markdown'), {});
        assert.deepEqual(tokens.map(({ type }) => type), ['paragraph_open', 'inline', 'paragraph_close'], message);
        const children = tokens[1].children ?? [];
        assert.deepEqual(
          children.filter(({ type }) => !['text', 'text_special', 'code_inline'].includes(type)).map(({ type }) => type),
          [],
          message,
        );
        // Backticks around code are markup; spaces next to them may go.
        const plain = (text: string): string => text.replace(/[` ]/g, '');
        assert.equal(plain(children.map(({ content }) => content).join('')), plain(toVisible(message)));
      }),
      { numRuns: 2000 },
    );
    assert.equal(card('Seen `a_b` and c_d.', 'markdown'), 'Seen `a_b` and c\\_d.');
    assert.equal(card(NASTY, 'plaintext'), toVisible(NASTY));
  });
});
