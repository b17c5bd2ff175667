import { type Lang, langsOf, readMarks, type ValidCase } from '../../rules/src/rule/case';
import { getFamily, getParagraph, OFFICIAL_PAGE, placeOf } from '../../rules/src/gc25';
import { severityIn } from '../../rules/src/rule/presets';
import { composeMessage, helpOf } from '../../rules/src/rule/report';
import type { RuleMeta } from '../../rules/src/rule/meta';
import { code, fence, GENERATED, inline, page, table, template } from '../markdown';
import { metaOf, type RuleFolder } from '../rule-folders';
import { quotationBlock, STANDING } from './paragraph-words';
import { EVIDENCE_WORDS, LANGUAGE_NAMES, SENSITIVITY_WORDS } from './rule-words';

const LANG_ORDER: readonly Lang[] = ['js', 'jsx', 'ts', 'tsx', 'vue', 'svelte', 'html', 'angular', 'astro', 'json'];
const LANG_NAMES: Readonly<Record<Lang, string>> = { js: 'JavaScript', jsx: 'JSX', ts: 'TypeScript', tsx: 'TSX', vue: 'Vue', svelte: 'Svelte', html: 'HTML', angular: 'Angular', astro: 'Astro', json: 'JSON' };

const paragraphLink = (number: number): string => `[¶${number}](../paragraphs.md#p${number})`;

/** The parts of about.md by heading. */
export function aboutParts(about: string): Map<string, string> {
  const parts = about.split(/^## (.+)$/m).slice(1);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part.trim(), parts[index + 1].trim()] as const] : [])));
}

const facts = (meta: RuleMeta): string => table(['', ''], [
  ['Family', getFamily(meta.family)?.title ?? meta.family],
  ['Presets', (['recommended', 'strict', 'children'] as const).map((preset) => `${preset}: ${severityIn(preset, meta)}`).join(' · ')],
  ['Reported', SENSITIVITY_WORDS[meta.sensitivity]],
  ['Confidence', meta.confidence],
  ['Read in', meta.languages.map((language) => LANGUAGE_NAMES[language]).join(', ')],
  ['Since', meta.since],
]);

function paragraphBlock(meta: RuleMeta): string {
  const [primary, ...also] = [meta.paragraphs.primary, ...meta.paragraphs.also].flatMap((number) => getParagraph(number) ?? []);
  return [
    `**${paragraphLink(primary.number)} ${inline(primary.title)}** (${primary.titleZh}), in ${inline(placeOf(primary))}`,
    quotationBlock(primary),
    [meta.paragraphs.primary, ...meta.paragraphs.also].flatMap((number) => helpOf(meta, number) ?? []).map((help) => `- ${inline(help)}`).join('\n'),
    inline(primary.summary),
    primary.summaryZh,
    also.length > 0 ? `See also:\n\n${also.map((paragraph) => `- **${paragraphLink(paragraph.number)} ${inline(paragraph.title)}.** ${inline(paragraph.summary)}\n  ${paragraph.summaryZh}`).join('\n')}` : undefined,
    `The numbers are those of the [official document](${OFFICIAL_PAGE}); titles and summaries are ours. ${STANDING}`,
  ].filter((part) => part !== undefined).join('\n\n');
}

function settingNote(example: ValidCase): string {
  const notes = [
    example.strict ? 'in the strict preset' : undefined,
    example.options ? `with the options ${code(JSON.stringify(example.options))}` : undefined,
    example.settings ? `with \`settings.gc25\` ${code(JSON.stringify(example.settings))}` : undefined,
    example.filename ? `in ${code(example.filename)}` : undefined,
  ].filter((note) => note !== undefined);
  return notes.length > 0 ? `, ${notes.join(', ')}` : '';
}

const rank = (example: ValidCase): number => Math.min(...langsOf(example).map((lang) => LANG_ORDER.indexOf(lang)));

/** The examples of a page: cases marked for it, by language, else in the order they were written in. */
export const shownCases = <T extends ValidCase>(cases: readonly T[]): T[] => cases.filter((example) => example.doc).sort((a, b) => rank(a) - rank(b));

function exampleBlock(example: ValidCase): string {
  const langs = LANG_ORDER.filter((lang) => langsOf(example).includes(lang));
  const [first] = langs;
  return `${langs.map((lang) => LANG_NAMES[lang]).join(', ')}: ${template(example.title)}${settingNote(example)}\n\n${fence(first === 'angular' ? 'html' : first, readMarks(example.code).code)}`;
}

const examples = (heading: string, cases: readonly ValidCase[]): string | undefined =>
  (cases.length > 0 ? `## ${heading}\n\n${cases.map(exampleBlock).join('\n\n')}` : undefined);

const messages = (meta: RuleMeta): string => `## Messages\n\n${table(['Id', 'Message', 'Evidence'], Object.entries(meta.messages).map(([id, spec]) =>
  [code(id), template(composeMessage(meta, spec).replace('{{paragraph}}', (spec.choice ?? []).join(' or ¶'))), EVIDENCE_WORDS[spec.evidence]]))}`;

function suggestions(meta: RuleMeta): string {
  const titles = Object.entries(meta.suggestions);
  const list = titles.length > 0 ? titles.map(([id, title]) => `- ${template(title)}${meta.fixes?.includes(id) ? ' (`--fix` does it too)' : ''}`).join('\n') : 'None: what to do depends on the product.';
  return `## Quick fixes\n\n${list}`;
}

function options(meta: RuleMeta): string {
  const rows = Object.entries(meta.options).map(([name, option]) => [code(name), inline(`${option.description}.`), code(JSON.stringify(option.schema).replaceAll('|', '\\|')), code(JSON.stringify(option.default).replaceAll('|', '\\|'))]);
  return `## Options\n\n${rows.length > 0 ? table(['Option', 'Meaning', 'Schema', 'Default'], rows) : 'None.'}`;
}

/** The page of a rule: metadata, about.md and the cases marked for it, put together. */
export function rulePage(folder: RuleFolder): string {
  const meta = metaOf(folder.rule as NonNullable<RuleFolder['rule']>);
  const about = aboutParts(folder.about ?? '');
  const part = (heading: string): string | undefined => (about.has(heading) ? `## ${heading}\n\n${about.get(heading)}` : undefined);
  return page(
    `# ${meta.id}`,
    GENERATED,
    `${inline(meta.description)}.`,
    meta.replacedBy === undefined ? undefined : `Replaced by [${meta.replacedBy}](${meta.replacedBy}.md).`,
    `Cites ${paragraphLink(meta.paragraphs.primary)} of General Comment No. 25${meta.paragraphs.also.length > 0 ? `; see also ${meta.paragraphs.also.map(paragraphLink).join(', ')}` : ''}.`,
    facts(meta),
    `## What the General Comment says\n\n${paragraphBlock(meta)}`,
    part('Why it matters for children'),
    examples('Incorrect', shownCases(folder.cases?.invalid ?? [])),
    examples('Correct', shownCases(folder.cases?.valid ?? [])),
    part('What to do instead'),
    messages(meta),
    suggestions(meta),
    options(meta),
    part('When not to use it'),
    '[All rules](README.md) · [All paragraphs](../paragraphs.md) · [Coverage](../coverage.md)',
  );
}
