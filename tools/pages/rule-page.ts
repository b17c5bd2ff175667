import { citationOf, type Force, type ForcePart, forcesOf, getFamily, getParagraph, OFFICIAL_PAGE, type Paragraph, placeOf,
  standingOf } from '../../rules/src/gc25';
import { defaultSettings } from '../../rules/src/configuration/settings';
import { severityIn } from '../../rules/src/rule/presets';
import { citableBy, composeMessage } from '../../rules/src/rule/report';
import type { Language, RuleMeta } from '../../rules/src/rule/meta';
import { code, fence, GENERATED, inline, page, table, template } from '../markdown';
import { metaOf, type RuleFolder } from '../rule-folders';
import { type PageLanguage, readAbout, type SectionId, SECTIONS } from './about';
import { composeChinese } from './chinese';
import { STANDING } from './paragraph-words';
import { type Source, wordsOf } from './page-source';
import { relatedLaw } from './related-law';
import { correct, incorrect } from './rule-examples';
import { ADDRESSEES_ZH, CERTAINTY_REASONS, CONFIDENCE_WORDS, EVIDENCE_WORDS, FAMILIES_ZH, FORCE_PHRASES, LANGUAGE_NAMES, MEASURED_WORDS,
  OF_CHILD_WORDS, PAGE_WORDS, SENSITIVITY_WORDS, SEVERITY_NAMES } from './rule-words';

export const STANDING_ZH =
  '《儿童权利公约》对缔约国具有约束力；本一般性意见是委员会对《公约》的权威指导，不具约束力，并指出工商企业应尊重儿童权利（第35段）。检查结果是复核的提示，不是法律结论。本项目与委员会和联合国没有隶属关系。';

const paragraphLink = (number: number, language: PageLanguage): string =>
  `[${language === 'zh' ? `第${number}段` : `¶${number}`}](../paragraphs.md#p${number})`;

const section = ({ about, language }: Source, id: SectionId): string | undefined => {
  const text = about.sections.get(id);
  return text === undefined ? undefined : `## ${SECTIONS[id][language]}\n\n${text}`;
};

/** Strongest force with which the rule's first paragraph is cited: that of its help, else of the paragraph. */
const forceOf = (meta: RuleMeta): Force =>
  meta.help[meta.paragraphs.primary]?.force ?? forcesOf(getParagraph(meta.paragraphs.primary) as Paragraph)[0];

/** What the findings of the recommended preset rest on, counted over the messages that the page lists. */
function certaintyReason(meta: RuleMeta, language: PageLanguage): string {
  const shown = Object.values(meta.messages).filter(({ evidence }) => evidence !== 'D');
  const known = shown.filter(({ evidence }) => evidence === 'A').length;
  return CERTAINTY_REASONS[language](known, shown.length - known);
}

function severityText(source: Source): string {
  const { meta, about, language } = source;
  const words = wordsOf(source);
  const { primary } = meta.paragraphs;
  const says = language === 'zh' ? source.texts?.help[primary] : meta.help[primary]?.says;
  const force = `${language === 'zh' ? `第${primary}段` : `¶${primary} `}${says ?? FORCE_PHRASES[language][forceOf(meta)]}`;
  return [
    `${words.harm}${words.colon}${about.sections.get('harm') ?? ''}`,
    `${words.certainty}${words.colon}${CONFIDENCE_WORDS[language][meta.confidence]}${words.stop}`,
    certaintyReason(meta, language),
    ...(meta.measured ? [MEASURED_WORDS[language](meta.measured.right, meta.measured.judged)] : []),
    `${words.force}${words.colon}${force}${words.stop}`,
  ].join(language === 'zh' ? '' : ' ');
}

function reportedText({ meta, language }: Source): string {
  const messages = Object.values(meta.messages).filter(({ evidence }) => evidence !== 'D');
  const ofChild = messages.filter((message) => message.ofChild);
  const limit = ofChild.length === messages.length ? OF_CHILD_WORDS[language].all : OF_CHILD_WORDS[language].some(ofChild.length);
  return [SENSITIVITY_WORDS[language][meta.sensitivity], ...(ofChild.length > 0 ? [limit] : [])].join(language === 'zh' ? '' : ' ');
}

function badges(source: Source): string {
  const { meta, language } = source;
  const words = wordsOf(source);
  return table(
    ['', ''],
    [
      [
        words.presets,
        (['recommended', 'strict', 'children'] as const)
          .map((preset) => `${code(preset)} ${SEVERITY_NAMES[language][severityIn(preset, meta)]}`)
          .join(' · '),
      ],
      [words.severity, inline(severityText(source))],
      [words.reported, reportedText(source)],
      [words.family, language === 'zh' ? FAMILIES_ZH[meta.family] : (getFamily(meta.family)?.title ?? meta.family)],
      [words.languages, meta.languages.map((name) => LANGUAGE_NAMES[language][name]).join(words.comma)],
      [words.since, meta.since],
    ],
  );
}

/** The sentences of a paragraph by force; one where all agree. */
const forcePartsOf = ({ force }: Paragraph): readonly Pick<ForcePart, 'force' | 'says'>[] =>
  typeof force === 'string' ? [{ force }] : force;

function quotationOf(source: Source, paragraph: Paragraph): string {
  const { meta, language, texts } = source;
  const isChinese = language === 'zh';
  const words = wordsOf(source);
  const help = meta.help[paragraph.number];
  const note = paragraph.quotationNote === undefined || isChinese ? '' : `\n>\n> ${inline(paragraph.quotationNote)}`;
  const place = `${isChinese ? '，' : ', in '}${inline(placeOf(paragraph, language))}`;
  const title = `**${paragraphLink(paragraph.number, language)} ${inline(isChinese ? paragraph.titleZh : paragraph.title)}**${place}`;
  const quotation = isChinese ? paragraph.quotationZh : `${inline(paragraph.quotation)}\n>\n> ${paragraph.quotationZh}`;
  const own = isChinese ? texts?.help[paragraph.number] : help?.says;
  return [
    title,
    `> ${quotation}\n>\n> [${isChinese ? `CRC/C/GC/25，第${paragraph.number}段` : citationOf(paragraph.number)}](${OFFICIAL_PAGE})${note}`,
    isChinese
      ? `对象：${ADDRESSEES_ZH[paragraph.addressee]}。该段${
        [...new Set(forcePartsOf(paragraph).map(({ force, says }) => says?.zh ?? FORCE_PHRASES.zh[force]))].join('，')
      }。`
      : inline(standingOf(paragraph)),
    own === undefined
      ? undefined
      : `${words.onPoint}${words.colon}${isChinese ? `第${paragraph.number}段` : `GC25 ¶${paragraph.number} `}${inline(own)}${words.stop}`,
    `${words.inShort}${words.colon}${isChinese ? paragraph.summaryZh : inline(paragraph.summary)}`,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function paragraphsSection(source: Source): string {
  const { meta, about, language } = source;
  const isChinese = language === 'zh';
  const words = wordsOf(source);
  const [primary, ...also] = [meta.paragraphs.primary, ...meta.paragraphs.also].flatMap((number) => getParagraph(number) ?? []);
  const further = also.map((paragraph) => {
    const [title, summary] = isChinese
      ? [`${paragraph.titleZh}。`, paragraph.summaryZh]
      : [`${inline(paragraph.title)}.`, inline(paragraph.summary)];
    const clause = inline(about.relevance.get(paragraph.number) ?? '');
    return `- **${paragraphLink(paragraph.number, language)} ${title}** ${words.citedHere}${clause}${words.stop}\n\n  ${summary}`;
  });
  const source25 = isChinese
    ? `段落编号与[正式文件](${OFFICIAL_PAGE})一致；引文取自委员会的正式中文文本，标题和概要由本项目撰写。${STANDING_ZH}`
    : `The numbers are those of the [official document](${OFFICIAL_PAGE}); titles and summaries are ours. ${STANDING}`;
  return [`## ${words.says}`, quotationOf(source, primary), ...(further.length > 0 ? [words.also, further.join('\n')] : []), source25]
    .join('\n\n');
}

function law(source: Source): string {
  const words = wordsOf(source);
  const provisions = relatedLaw(source.meta.id, source.language);
  const list = provisions.map((provision) => `- ${inline(provision)}`).join('\n');
  return `## ${words.law}\n\n${list === '' ? words.noLaw : `${words.lawNote}\n\n${list}`}`;
}

/** The example of a suppression in each syntax that the rule reports in. */
function suppressions({ meta, about, language }: Source): string[] {
  const words = PAGE_WORDS[language];
  const reason = about.sections.get('suppression') ?? '';
  const directive = `eslint-disable-next-line gc25/${meta.id} -- ${reason}`;
  const isIn = (...languages: readonly Language[]): boolean => meta.languages.some((name) => languages.includes(name));
  const entry = { suppressions: [{ file: 'app.json', rule: meta.id, reason }] };
  return [
    fence('js', `// ${directive}`),
    ...(isIn('JSX') ? [words.suppressJsx, fence('jsx', `{/* ${directive} */}`)] : []),
    ...(isIn('VUE', 'NG', 'SVL', 'HTML', 'ASTRO') ? [words.suppressMarkup, fence('html', `<!-- ${directive} -->`)] : []),
    ...(isIn('JSON') ? [words.suppressJson, fence('json', JSON.stringify(entry, null, 2))] : []),
  ];
}

const exceptions = (source: Source): string =>
  [section(source, 'exceptions') ?? '', wordsOf(source).suppress, ...suppressions(source)].join('\n\n');

function messages(source: Source): string {
  const { meta, texts, language } = source;
  const words = wordsOf(source);
  const rows = Object.entries(meta.messages).map(([id, spec]) => {
    const text = texts ? composeChinese(meta, spec, texts.messages[id]) : composeMessage(meta, spec);
    return [
      code(id),
      template(text.replace('{{paragraph}}', spec.choice ? citableBy(meta, spec).join(words.or) : '')),
      EVIDENCE_WORDS[language][spec.evidence],
    ];
  });
  return `## ${words.messages}\n\n${words.placeholders}\n\n${table([words.id, words.message, words.evidence], rows)}`;
}

/** Our reading, with the age that decides who is a child where the rule asks for it. */
const reading = (source: Source): string =>
  [section(source, 'reading') ?? '', ...(source.meta.sensitivity === 'always' ? [] : [wordsOf(source).adult])].join('\n\n');

function quickFixes(source: Source): string {
  const { meta, texts } = source;
  const words = wordsOf(source);
  const titles = Object.entries(meta.suggestions);
  const list = [
    ...new Set(titles.map(([id, title]) =>
      `- ${template(texts?.suggestions[id] ?? title)}${meta.fixes?.includes(id) ? words.alsoFix : ''}`
    )),
  ].join('\n');
  return `## ${words.fixes}\n\n${titles.length > 0 ? list : words.noFixes}`;
}

function options(source: Source): string {
  const { meta, texts } = source;
  const words = wordsOf(source);
  const json = (value: unknown): string => code(JSON.stringify(value).replaceAll('|', '\\|'));
  const rows = Object.entries(meta.options).map(([name, option]) => [
    code(name),
    `${inline(texts?.options[name] ?? option.description)}${words.stop}${sameSetting(name, option, words)}`,
    json(option.schema),
    json(option.default),
  ]);
  if (rows.length === 0) return `## ${words.options}\n\n${words.none}`;
  return [`## ${words.options}`, table([words.option, words.meaning, words.schema, words.default], rows), ...optionExample(meta, words)]
    .join('\n\n');
}

/** Says so where an option is also a setting of the project. */
function sameSetting(name: string, { widens }: RuleMeta['options'][string], words: ReturnType<typeof wordsOf>): string {
  const [setting] = (widens ?? (name in defaultSettings ? name : '')).split(':');
  return setting === '' ? '' : words.sameAs(setting in defaultSettings.sources ? `sources.${setting}` : setting);
}

/** How an option is set: the first one whose example says most, in both kinds of configuration. */
function optionExample(meta: RuleMeta, words: ReturnType<typeof wordsOf>): string[] {
  const examples = Object.entries(meta.options).flatMap(([name, { schema, default: value }]): { name: string; value: unknown }[] => {
    if (typeof value === 'boolean') return [{ name, value: !value }];
    if (typeof value === 'number') return [{ name, value: value + 1 }];
    if (Array.isArray(value) && schema.type === 'array') return [{ name, value: ['example'] }];
    return [];
  });
  const order = ['boolean', 'number', 'object'];
  const [example] = examples.sort((a, b) => order.indexOf(typeof a.value) - order.indexOf(typeof b.value));
  if (!example) return [];
  const { name, value } = example;
  const severity = severityIn('recommended', meta);
  const list = JSON.stringify(value).replaceAll('"', "'");
  return [
    words.optionsJson,
    fence('json', `{ "rules": { "${meta.id}": ["${severity}", { "${name}": ${JSON.stringify(value)} }] } }`),
    words.optionsEslint,
    fence('js', `{ rules: { 'gc25/${meta.id}': ['${severity}', { ${name}: ${list} }] } }`),
  ];
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
    reading(source),
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
