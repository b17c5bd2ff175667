import { type InvalidCase, type Lang, langsOf, readMarks, type ValidCase } from '../../rules/src/rule/case';
import { code, fence, inline, template } from '../markdown';
import type { RuleFolder } from '../rule-folders';
import { chineseMessage, chineseTitle } from './chinese';
import { type Source, wordsOf } from './page-source';
import { isReportedInStrict, workOut } from './worked-example';

const LANG_ORDER: readonly Lang[] = ['js', 'jsx', 'ts', 'tsx', 'vue', 'svelte', 'html', 'angular', 'astro', 'json'];
const LANG_NAMES: Readonly<Record<Lang, string>> = {
  js: 'JavaScript',
  jsx: 'JSX',
  ts: 'TypeScript',
  tsx: 'TSX',
  vue: 'Vue',
  svelte: 'Svelte',
  html: 'HTML',
  angular: 'Angular',
  astro: 'Astro',
  json: 'JSON',
};

function settingNote(example: ValidCase, source: Source, isCorrect: boolean): string {
  const words = wordsOf(source);
  const notes = [
    example.strict ? words.strict : undefined,
    example.options ? words.withOptions(code(JSON.stringify(example.options))) : undefined,
    example.settings ? words.withSettings(code(JSON.stringify(example.settings))) : undefined,
    example.filename ? words.inFile(code(example.filename)) : undefined,
    isCorrect && isReportedInStrict(source.folder.id, source.folder.rule as NonNullable<RuleFolder['rule']>, example)
      ? words.reportedInStrict
      : undefined,
  ].filter((note) => note !== undefined);
  return notes.map((note) => `${source.language === 'zh' ? '，' : ', '}${note}`).join('');
}

const rank = (example: ValidCase): number => Math.min(...langsOf(example).map((lang) => LANG_ORDER.indexOf(lang)));

/** The examples of a page: cases marked for it, by language, else in the order they were written in. */
export const shownCases = <T extends ValidCase>(cases: readonly T[]): T[] =>
  cases.filter((example) => example.doc).sort((a, b) => rank(a) - rank(b));

function exampleText(example: ValidCase, source: Source, isCorrect: boolean): string {
  const langs = LANG_ORDER.filter((lang) => langsOf(example).includes(lang));
  const [first] = langs;
  const words = wordsOf(source);
  const title = source.language === 'zh' ? (source.texts?.cases[example.title] ?? '') : example.title;
  const named = langs.map((lang) => LANG_NAMES[lang]).join(words.comma);
  const head = `${named}${words.colon}${template(title)}${settingNote(example, source, isCorrect)}`;
  return `${head}\n\n${fence(first === 'angular' ? 'html' : first, readMarks(example.code).code)}`;
}

/** The findings of an example as a developer sees them, and the code after the quick fixes. */
function outcomeText(example: InvalidCase, source: Source): string {
  const { folder, meta, texts } = source;
  const words = wordsOf(source);
  const worked = workOut(folder.id, folder.rule as NonNullable<RuleFolder['rule']>, example);
  const several = worked.findings.length > 1;
  const said = worked.findings.map(({ line, messageId, message }) => {
    const shown = texts ? chineseMessage(message, messageId, meta, texts) : message;
    return `> ${several ? words.line(line) : ''}${inline(shown)}`;
  });
  const titles = worked.fixes.map(({ id, title }) => {
    const shown = texts ? chineseTitle(title, id, meta, texts) : title.replace(/\.$/, '');
    return `“${inline(shown)}”`;
  });
  const inStrict = worked.diff === undefined ? 0 : worked.leftInStrict - worked.left;
  const remains = [worked.left > 0 ? words.left(worked.left) : '', inStrict > 0 ? words.leftInStrict(inStrict) : ''];
  const left = remains.map((sentence) => (sentence === '' ? '' : `\n\n${sentence}`)).join('');
  const after = worked.diff === undefined
    ? words.noFix
    : `${words.afterFixes(titles.join(words.comma), titles.length)}\n\n${fence('diff', worked.diff)}${left}`;
  return `${said.join('\n>\n')}\n\n${after}`;
}

/** Examples that are reported. */
export function incorrect(source: Source): string | undefined {
  const shown = shownCases(source.folder.cases?.invalid ?? []);
  if (shown.length === 0) return undefined;
  const blocks = shown.flatMap((example) => [exampleText(example, source, false), outcomeText(example, source)]);
  return `## ${wordsOf(source).incorrect}\n\n${blocks.join('\n\n')}`;
}

/** Look-alikes and remedies. */
export function correct(source: Source): string | undefined {
  const shown = shownCases(source.folder.cases?.valid ?? []);
  return shown.length === 0
    ? undefined
    : `## ${wordsOf(source).correct}\n\n${shown.map((example) => exampleText(example, source, true)).join('\n\n')}`;
}
