import { type InvalidCase, type Lang, langsOf, readMarks, type ValidCase } from '../../rules/src/case';
import { citationOf, forcesOf, getFamily, getParagraph, OFFICIAL_PAGE, type Paragraph, placeOf } from '../../rules/src/gc25';
import { severityIn } from '../../rules/src/presets';
import { citableBy, composeMessage } from '../../rules/src/report';
import type { RuleMeta } from '../../rules/src/rule-meta';
import { code, fence, GENERATED, inline, page, table, template } from '../markdown';
import { metaOf, type RuleFolder } from '../rule-folders';
import { type About, type PageLanguage, readAbout, type SectionId, SECTIONS } from './about';
import { type ChineseTexts, chineseMessage, chineseTitle, composeChinese } from './chinese';
import { ADDRESSEE_WORDS, forceText, STANDING } from './paragraph-words';
import { relatedLaw } from './related-law';
import {
  ADDRESSEES_ZH, CONFIDENCE_WORDS, EVIDENCE_WORDS, FAMILIES_ZH, FORCE_NAMES_ZH, FORCE_PHRASES, LANGUAGE_NAMES, PAGE_WORDS, SENSITIVITY_WORDS, SEVERITY_NAMES,
} from './rule-words';
import { workOut } from './worked-example';

const LANG_ORDER: readonly Lang[] = ['js', 'jsx', 'ts', 'tsx', 'vue', 'svelte', 'html', 'angular', 'astro', 'json'];
const LANG_NAMES: Readonly<Record<Lang, string>> = {
  js: 'JavaScript', jsx: 'JSX', ts: 'TypeScript', tsx: 'TSX', vue: 'Vue', svelte: 'Svelte', html: 'HTML', angular: 'Angular', astro: 'Astro', json: 'JSON',
};

export const STANDING_ZH = '《儿童权利公约》对缔约国具有约束力；本一般性意见是委员会对《公约》的权威指导，不具约束力，并指出工商企业应尊重儿童权利（第35段）。检查结果是复核的提示，不是法律结论。本项目与委员会和联合国没有隶属关系。';

/** Everything the parts of a page are made from. */
interface Source {
  readonly folder: RuleFolder;
  readonly meta: RuleMeta;
  readonly about: About;
  readonly language: PageLanguage;
  /** Version of the package the page ships with. */
  readonly version: string;
  readonly texts?: ChineseTexts;
}

const paragraphLink = (number: number, language: PageLanguage): string => `[${language === 'zh' ? `第${number}段` : `¶${number}`}](../paragraphs.md#p${number})`;

const wordsOf = ({ language }: Source): (typeof PAGE_WORDS)[PageLanguage] => PAGE_WORDS[language];

const section = ({ about, language }: Source, id: SectionId): string | undefined => {
  const text = about.sections.get(id);
  return text === undefined ? undefined : `## ${SECTIONS[id][language]}\n\n${text}`;
};

/** Strongest force with which the rule's first paragraph is cited: that of its help, else of the paragraph. */
const forceOf = (meta: RuleMeta): keyof typeof FORCE_NAMES_ZH =>
  meta.help[meta.paragraphs.primary]?.force ?? forcesOf(getParagraph(meta.paragraphs.primary) as Paragraph)[0];

function severityText(source: Source): string {
  const { meta, about, language } = source;
  const words = wordsOf(source);
  const force = `${language === 'zh' ? `第${meta.paragraphs.primary}段` : `¶${meta.paragraphs.primary} `}${FORCE_PHRASES[language][forceOf(meta)]}`;
  return [`${words.harm}${words.colon}${about.sections.get('harm') ?? ''}`, `${words.certainty}${words.colon}${CONFIDENCE_WORDS[language][meta.confidence]}${words.stop}`, `${words.force}${words.colon}${force}${words.stop}`]
    .join(language === 'zh' ? '' : ' ');
}

function badges(source: Source): string {
  const { meta, language } = source;
  const words = wordsOf(source);
  return table(['', ''], [
    [words.presets, (['recommended', 'strict', 'children'] as const).map((preset) => `${code(preset)} ${SEVERITY_NAMES[language][severityIn(preset, meta)]}`).join(' · ')],
    [words.severity, inline(severityText(source))],
    [words.reported, SENSITIVITY_WORDS[language][meta.sensitivity]],
    [words.family, language === 'zh' ? FAMILIES_ZH[meta.family] : (getFamily(meta.family)?.title ?? meta.family)],
    [words.languages, meta.languages.map((name) => LANGUAGE_NAMES[language][name]).join(words.comma)],
    [words.since, meta.since],
  ]);
}

function quotationOf(source: Source, paragraph: Paragraph): string {
  const { meta, language, texts } = source;
  const isChinese = language === 'zh';
  const words = wordsOf(source);
  const help = meta.help[paragraph.number];
  const note = paragraph.quotationNote === undefined || isChinese ? '' : `\n>\n> ${inline(paragraph.quotationNote)}`;
  const force = isChinese ? forcesOf(paragraph).map((name) => FORCE_NAMES_ZH[name]).join(words.comma) : inline(forceText(paragraph));
  const title = `**${paragraphLink(paragraph.number, language)} ${inline(isChinese ? paragraph.titleZh : paragraph.title)}**${isChinese ? '，' : ', in '}${inline(placeOf(paragraph, language))}`;
  const quotation = isChinese ? paragraph.quotationZh : `${inline(paragraph.quotation)}\n>\n> ${paragraph.quotationZh}`;
  const own = isChinese ? texts?.help[paragraph.number] : help?.says;
  return [
    title,
    `> ${quotation}\n>\n> [${isChinese ? `CRC/C/GC/25，第${paragraph.number}段` : citationOf(paragraph.number)}](${OFFICIAL_PAGE})${note}`,
    isChinese
      ? `对象：${ADDRESSEES_ZH[paragraph.addressee]}。力度：${force}。`
      : `Addressed to: ${ADDRESSEE_WORDS[paragraph.addressee]}. Force: ${force}.`,
    own === undefined ? undefined : `${isChinese ? `要点：第${paragraph.number}段` : `To the point: GC25 ¶${paragraph.number} `}${inline(own)}${words.stop}`,
    isChinese ? `概要：${paragraph.summaryZh}` : `In short: ${inline(paragraph.summary)}`,
  ].filter((part) => part !== undefined).join('\n\n');
}

function paragraphsSection(source: Source): string {
  const { meta, about, language } = source;
  const isChinese = language === 'zh';
  const words = wordsOf(source);
  const [primary, ...also] = [meta.paragraphs.primary, ...meta.paragraphs.also].flatMap((number) => getParagraph(number) ?? []);
  const further = also.map((paragraph) => {
    const [title, summary] = isChinese ? [`${paragraph.titleZh}。`, paragraph.summaryZh] : [`${inline(paragraph.title)}.`, inline(paragraph.summary)];
    return `- **${paragraphLink(paragraph.number, language)} ${title}** ${inline(about.relevance.get(paragraph.number) ?? '')}${words.stop}\n\n  ${summary}`;
  });
  const source25 = isChinese
    ? `段落编号与[正式文件](${OFFICIAL_PAGE})一致；引文取自委员会的正式中文文本，标题和概要由本项目撰写。${STANDING_ZH}`
    : `The numbers are those of the [official document](${OFFICIAL_PAGE}); titles and summaries are ours. ${STANDING}`;
  return [`## ${words.says}`, quotationOf(source, primary), ...(further.length > 0 ? [words.also, further.join('\n')] : []), source25].join('\n\n');
}

function settingNote(example: ValidCase, source: Source): string {
  const words = wordsOf(source);
  const notes = [
    example.strict ? words.strict : undefined,
    example.options ? words.withOptions(code(JSON.stringify(example.options))) : undefined,
    example.settings ? words.withSettings(code(JSON.stringify(example.settings))) : undefined,
    example.filename ? words.inFile(code(example.filename)) : undefined,
  ].filter((note) => note !== undefined);
  return notes.map((note) => `${source.language === 'zh' ? '，' : ', '}${note}`).join('');
}

const rank = (example: ValidCase): number => Math.min(...langsOf(example).map((lang) => LANG_ORDER.indexOf(lang)));

/** The examples of a page: cases marked for it, by language, else in the order they were written in. */
export const shownCases = <T extends ValidCase>(cases: readonly T[]): T[] => cases.filter((example) => example.doc).sort((a, b) => rank(a) - rank(b));

function exampleText(example: ValidCase, source: Source): string {
  const langs = LANG_ORDER.filter((lang) => langsOf(example).includes(lang));
  const [first] = langs;
  const words = wordsOf(source);
  const title = source.language === 'zh' ? (source.texts?.cases[example.title] ?? '') : example.title;
  const head = `${langs.map((lang) => LANG_NAMES[lang]).join(words.comma)}${words.colon}${template(title)}${settingNote(example, source)}`;
  return `${head}\n\n${fence(first === 'angular' ? 'html' : first, readMarks(example.code).code)}`;
}

/** The findings of an example as a developer sees them, and the code after the quick fixes. */
function outcomeText(example: InvalidCase, source: Source): string {
  const { folder, meta, texts, language } = source;
  const words = wordsOf(source);
  const worked = workOut(folder.id, folder.rule as NonNullable<RuleFolder['rule']>, example);
  const several = worked.findings.length > 1;
  const said = worked.findings.map(({ line, messageId, message }) => {
    const shown = texts ? chineseMessage(message, messageId, meta, texts) : message;
    return `> ${several ? words.line(line) : ''}${inline(shown)}`;
  });
  const titles = worked.fixes.map(({ id, title }) => {
    const shown = texts ? chineseTitle(title, id, meta, texts) : title.replace(/\.$/, '');
    return language === 'zh' ? `“${inline(shown)}”` : `“${inline(shown)}”`;
  });
  const after = worked.diff === undefined ? words.noFix : `${words.afterFixes(titles.join(words.comma))}\n\n${fence('diff', worked.diff)}`;
  return `${said.join('\n>\n')}\n\n${after}`;
}

function incorrect(source: Source): string | undefined {
  const shown = shownCases(source.folder.cases?.invalid ?? []);
  if (shown.length === 0) return undefined;
  return `## ${wordsOf(source).incorrect}\n\n${shown.map((example) => `${exampleText(example, source)}\n\n${outcomeText(example, source)}`).join('\n\n')}`;
}

function correct(source: Source): string | undefined {
  const shown = shownCases(source.folder.cases?.valid ?? []);
  return shown.length === 0 ? undefined : `## ${wordsOf(source).correct}\n\n${shown.map((example) => exampleText(example, source)).join('\n\n')}`;
}

function law(source: Source): string {
  const words = wordsOf(source);
  const provisions = relatedLaw(source.meta.id, source.language);
  return `## ${words.law}\n\n${provisions.length > 0 ? `${words.lawNote}\n\n${provisions.map((provision) => `- ${inline(provision)}`).join('\n')}` : words.noLaw}`;
}

function exceptions(source: Source): string {
  const { meta, about } = source;
  const comment = `// eslint-disable-next-line gc25/${meta.id} -- ${about.sections.get('suppression') ?? ''}`;
  return `${section(source, 'exceptions') ?? ''}\n\n${wordsOf(source).suppress}\n\n${fence('js', comment)}`;
}

function messages(source: Source): string {
  const { meta, texts, language } = source;
  const words = wordsOf(source);
  const rows = Object.entries(meta.messages).map(([id, spec]) => {
    const text = texts ? composeChinese(meta, spec, texts.messages[id]) : composeMessage(meta, spec);
    return [code(id), template(text.replace('{{paragraph}}', spec.choice ? citableBy(meta, spec).join(words.or) : '')), EVIDENCE_WORDS[language][spec.evidence]];
  });
  return `## ${words.messages}\n\n${table([words.id, words.message, words.evidence], rows)}`;
}

function quickFixes(source: Source): string {
  const { meta, texts } = source;
  const words = wordsOf(source);
  const titles = Object.entries(meta.suggestions);
  const list = titles.map(([id, title]) => `- ${template(texts?.suggestions[id] ?? title)}${meta.fixes?.includes(id) ? words.alsoFix : ''}`).join('\n');
  return `## ${words.fixes}\n\n${titles.length > 0 ? list : words.noFixes}`;
}

function options(source: Source): string {
  const { meta, texts } = source;
  const words = wordsOf(source);
  const json = (value: unknown): string => code(JSON.stringify(value).replaceAll('|', '\\|'));
  const rows = Object.entries(meta.options).map(([name, option]) =>
    [code(name), `${inline(texts?.options[name] ?? option.description)}${words.stop}`, json(option.schema), json(option.default)]);
  return `## ${words.options}\n\n${rows.length > 0 ? table([words.option, words.meaning, words.schema, words.default], rows) : words.none}`;
}

/** Where a page of a release stays. */
const permalink = (file: string, version: string): string => `https://github.com/gc25/gc25/blob/v${version}/rules/docs/${file}`;

/** The page of a rule in one language: metadata, the about file, the cases marked for it and what the linter says about them. */
export function rulePage(folder: RuleFolder, language: PageLanguage, version: string): string {
  const meta = metaOf(folder.rule as NonNullable<RuleFolder['rule']>);
  const isChinese = language === 'zh';
  const about = readAbout((isChinese ? folder.aboutChinese : folder.about) ?? '', language);
  const source: Source = { folder, meta, about, language, version, texts: isChinese ? folder.chinese : undefined };
  const words = wordsOf(source);
  return page(
    `# ${meta.id}`,
    GENERATED,
    `${inline(source.texts?.description ?? meta.description)}${words.stop}`,
    words.other(meta.id),
    meta.replacedBy === undefined ? undefined : `${words.replacedBy} [${meta.replacedBy}](${meta.replacedBy}.md)${words.stop}`,
    badges(source),
    incorrect(source),
    correct(source),
    section(source, 'instead'),
    section(source, 'why'),
    paragraphsSection(source),
    section(source, 'reading'),
    law(source),
    exceptions(source),
    section(source, 'notInstead'),
    messages(source),
    quickFixes(source),
    options(source),
    `## ${words.version}\n\n${words.versionText(version, permalink(`${isChinese ? 'zh' : 'rules'}/${meta.id}.md`, version))}`,
    words.footer,
  );
}
