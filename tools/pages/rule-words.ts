import type { Evidence } from '../../rules/src/facts/evidence';
import type { Language, RuleMeta, Sensitivity, Severity } from '../../rules/src/rule/meta';
import { FORCE_PHRASES as FORCE_PHRASES_EN, type Force, type FamilyId, type Paragraph } from '../../rules/src/gc25';
import type { PageLanguage } from './about';

type InBoth<Key extends string> = Readonly<Record<PageLanguage, Readonly<Record<Key, string>>>>;

/** How rule pages say what metadata says in codes. */
export const LANGUAGE_NAMES: InBoth<Language> = {
  en: {
    JS: 'JavaScript and TypeScript',
    JSX: 'JSX',
    VUE: 'Vue',
    NG: 'Angular templates',
    SVL: 'Svelte',
    HTML: 'HTML',
    ASTRO: 'Astro',
    LIT: 'Lit',
    JSON: 'JSON',
  },
  zh: {
    JS: 'JavaScript 和 TypeScript',
    JSX: 'JSX',
    VUE: 'Vue',
    NG: 'Angular 模板',
    SVL: 'Svelte',
    HTML: 'HTML',
    ASTRO: 'Astro',
    LIT: 'Lit',
    JSON: 'JSON',
  },
};

const GENERAL =
  "With `audience: 'general'`, only in files whose path names children (such as `apps/kids/`), and in code inside a check for minors.";
const EXCEPT = "With `audience: 'children'` or `'mixed'` (the default), everywhere except in code inside an adults-only (18+) check";
const EXCEPT_ZH = "`audience: 'children'` 或 `'mixed'`（默认）时报告，位于仅限成年人（18岁及以上）的检查";
const GENERAL_ZH = "`audience: 'general'` 时，仅在路径含有儿童字样的文件（如 `apps/kids/`）和位于未成年人检查之内的代码中报告。";

export const SENSITIVITY_WORDS: InBoth<Sensitivity> = {
  en: {
    always: 'Everywhere, for every audience.',
    'guarded-adult': `${EXCEPT}. ${GENERAL}`,
    'guarded-adult-or-parental': `${EXCEPT} or a check for verified parental approval. ${GENERAL}`,
    'guarded-adult-or-optin': `${EXCEPT} or a check for the user's own consent. ${GENERAL}`,
    'guarded-consent': 'Everywhere except in code inside a check for consent to this purpose.',
    'children+mixed': `${EXCEPT}. ${GENERAL}`,
    'children; mixed in strict': "With `audience: 'children'`, everywhere; with `'mixed'`, only in the `strict` preset.",
    'always-children, guarded-adult else':
      "With `audience: 'children'`, everywhere. With other audiences, everywhere except in code inside an adults-only (18+) check.",
  },
  zh: {
    always: '适用于所有受众。',
    'guarded-adult': `${EXCEPT_ZH}之内的代码除外。${GENERAL_ZH}`,
    'guarded-adult-or-parental': `${EXCEPT_ZH}或经核实的父母同意之内的代码除外。${GENERAL_ZH}`,
    'guarded-adult-or-optin': `${EXCEPT_ZH}或用户本人同意之内的代码除外。${GENERAL_ZH}`,
    'guarded-consent': '位于对该目的的同意检查之内的代码除外。',
    'children+mixed': `${EXCEPT_ZH}之内的代码除外。${GENERAL_ZH}`,
    'children; mixed in strict': "`audience: 'children'` 时报告；`'mixed'` 时仅在 strict 预设中报告。",
    'always-children, guarded-adult else': "`audience: 'children'` 时始终报告；其他情况下，位于仅限成年人的检查之内的代码除外。",
  },
};

interface OfChildWords {
  readonly all: string;
  readonly some: (count: number) => string;
}

/** How `ofChild` limits what `recommended` shows: all messages of a rule, or some. */
export const OF_CHILD_WORDS: Readonly<Record<PageLanguage, OfChildWords>> = {
  en: {
    all: "Unless `audience` is `'children'`, the `recommended` preset shows only data that names say to be a child's, "
      + 'data that the settings name, and passwords.',
    some: (count) =>
      `Unless \`audience\` is \`'children'\`, the \`recommended\` preset shows ${count === 1 ? 'one message' : `${count} messages`} only `
      + "for data that names say to be a child's or that the settings name.",
  },
  zh: {
    all: "除非 `audience` 为 `'children'`，recommended 预设只报告名称表明属于儿童的数据、设置中指明的数据以及密码。",
    some: (count) => `除非 \`audience\` 为 \`'children'\`，recommended 预设中有 ${count} 条消息只针对名称表明属于儿童或设置中指明的数据。`,
  },
};

export const EVIDENCE_WORDS: InBoth<Evidence> = {
  en: { A: 'known API or element', B: 'wrapper named in the settings', C: 'two signals', D: 'weak evidence; strict only' },
  zh: { A: '已知的 API 或元素', B: '设置中指明的封装', C: '两个信号', D: '证据较弱；仅 strict' },
};

export const SEVERITY_NAMES: InBoth<Severity> = {
  en: { off: 'off', warn: 'warn', error: 'error' },
  zh: { off: '关闭', warn: '警告', error: '错误' },
};

export const CONFIDENCE_WORDS: InBoth<RuleMeta['confidence']> = {
  en: {
    high: 'high',
    medium: 'medium, so read each finding',
    low: 'low, so read each finding',
  },
  zh: {
    high: '高',
    medium: '中，请逐条查看',
    low: '低，请逐条查看',
  },
};

/** What people made of findings, for the reason of the severity. */
export const MEASURED_WORDS: Readonly<Record<PageLanguage, (right: number, judged: number) => string>> = {
  en: (right, judged) => `People judged ${judged} ${judged === 1 ? 'finding' : 'findings'} in products new to the rule: ${right} right.`,
  zh: (right, judged) => `在该规则未见过的产品中，人工判断了 ${judged} 条结果，其中 ${right} 条正确。`,
};

/** What the messages of the recommended preset rest on: so many on a known API or element, so many on two signals. */
export const CERTAINTY_REASONS: Readonly<Record<PageLanguage, (known: number, twoSignals: number) => string>> = {
  en: (known, twoSignals) => {
    const all = known + twoSignals;
    if (all === 0) return 'The `recommended` preset shows no message of this rule; `strict` shows all.';
    const one = known === 0 ? 'two signals that agree' : 'a known API or element';
    const said = known > 0 && twoSignals > 0
      ? `${known} of ${all} messages ${known === 1 ? 'rests' : 'rest'} on a known API or element, ${twoSignals} on two signals that agree`
      : `${all === 1 ? 'the only message rests' : all === 2 ? 'both messages rest' : `all ${all} messages rest`} on ${one}`;
    return `In the \`recommended\` preset, ${said}.`;
  },
  zh: (known, twoSignals) => {
    if (known + twoSignals === 0) return '`recommended` 预设不显示本规则的消息；`strict` 全部显示。';
    const parts = [
      ...(known > 0 ? [`${known} 条消息依据已知的 API 或元素`] : []),
      ...(twoSignals > 0 ? [`${twoSignals} 条消息依据两个信号`] : []),
    ];
    return `在 \`recommended\` 预设中，${parts.join('，')}。`;
  },
};

export const FORCE_PHRASES: InBoth<Force> = {
  en: FORCE_PHRASES_EN,
  zh: {
    describes: '描述做法或风险，未提出要求',
    may: '指出可能需要采取措施',
    encourages: '鼓励缔约国采取行动',
    ensure: '指出应当采取或确保的事项',
    require: '要求缔约国对他人提出要求',
    prohibit: '要求缔约国予以禁止',
  },
};

export const ADDRESSEES_ZH: Readonly<Record<Paragraph['addressee'], string>> = {
  none: '未指明',
  States: '缔约国',
  'States, about businesses': '缔约国，涉及企业的行为',
  businesses: '工商企业',
  others: '其他方面',
};

export const FAMILIES_ZH: Readonly<Record<FamilyId, string>> = {
  advertising: '广告、特征分析和排序',
  identification: '推断、监视和身份识别',
  data: '数据的收集、暴露、共享和保留',
  defaults: '默认设置和同意',
  help: '求助、过滤和年龄核实',
  contact: '联系与安全',
  rest: '睡眠与打扰',
  attention: '诱导与消费',
  words: '易懂的文字、无障碍和问责',
  decisions: '决策、内容审核和标签',
};

/** Headings and set phrases of a rule page. */
export const PAGE_WORDS = {
  en: {
    other: (id: string): string => `[中文](../zh/${id}.md)`,
    family: 'Family',
    presets: 'Presets',
    severity: 'Severity',
    reported: 'Reported',
    languages: 'Languages',
    since: 'Since',
    harm: 'Harm',
    certainty: 'Certainty',
    force: 'Basis in the text',
    replacedBy: 'Replaced by',
    stop: '.',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    incorrect: 'Incorrect',
    correct: 'Correct',
    strict: 'in the `strict` preset',
    reportedInStrict: 'allowed in the `recommended` preset, reported in `strict`',
    withOptions: (text: string): string => `with the options ${text}`,
    withSettings: (text: string): string => `with \`settings.gc25\` ${text}`,
    inFile: (text: string): string => `in ${text}`,
    line: (number: number): string => `Line ${number}: `,
    afterFixes: (titles: string, count: number): string => `After the quick fix${count > 1 ? 'es' : ''} ${titles}:`,
    left: (count: number): string =>
      `${count === 1 ? 'One of the findings above remains' : `${count} of the findings above remain`}, for which there is no quick fix.`,
    leftInStrict: (count: number): string =>
      `The \`strict\` preset reports ${count === 1 ? 'one more finding' : `${count} more findings`} in this code.`,
    citedHere: 'Cited here: ',
    adult: 'A user under 18 is a child (`settings.gc25.adultAge`). Article 1 of the Convention sets this age, unless majority is '
      + 'attained earlier under the law that applies to the child; a lower setting is a decision of the project.',
    noFix: 'No quick fix: what to write here depends on the product.',
    says: 'What General Comment No. 25 says',
    also: 'Further paragraphs, and why this rule cites them:',
    law: 'Related law',
    lawNote: 'Orientation, not advice. Only provisions whose text or heading was checked are listed; the list is not complete.',
    noLaw: 'No provision has been checked for this rule.',
    suppress: 'To suppress a finding in such a case, give the reason in the comment, so that a reviewer can check it:',
    suppressJsx: 'Between JSX elements:',
    suppressMarkup: 'In templates and HTML:',
    suppressJson: 'For a JSON file, in `gc25.config.json`:',
    messages: 'Messages',
    placeholders: 'Words such as `name` and *service* are replaced by names and values from your code.',
    id: 'Id',
    message: 'Message',
    evidence: 'Evidence',
    or: ' or ¶',
    fixes: 'Quick fixes',
    noFixes: 'None: what to do depends on the product.',
    alsoFix: ' (`--fix` does it too)',
    options: 'Options',
    option: 'Option',
    meaning: 'Meaning',
    schema: 'Schema',
    default: 'Default',
    none: 'None.',
    onPoint: 'What this rule rests on',
    inShort: 'The whole paragraph, in short',
    sameAs: (setting: string): string => ` Adds to \`settings.gc25.${setting}\` for this rule only.`,
    optionsJson: 'Options follow the severity, for example in `gc25.config.json`:',
    optionsEslint: 'In an ESLint configuration, in an entry after the preset and with the prefix `gc25/`:',
    version: 'Version',
    versionText: (version: string, link: string): string =>
      `This page describes version ${version}. Cite it by its permalink, which each release keeps: <${link}>`,
    footer: '[All rules](README.md) · [All paragraphs](../paragraphs.md) · [Coverage](../coverage.md)',
  },
  zh: {
    other: (id: string): string => `[English](../rules/${id}.md)`,
    family: '类别',
    presets: '预设',
    severity: '级别理由',
    reported: '报告条件',
    languages: '语言',
    since: '起始版本',
    harm: '危害',
    certainty: '确定性',
    force: '文本依据',
    replacedBy: '已由以下规则取代：',
    stop: '。',
    colon: '：',
    comma: '、',
    semicolon: '；',
    incorrect: '错误示例',
    correct: '正确示例',
    strict: '在 `strict` 预设中',
    reportedInStrict: '`recommended` 预设不报告，`strict` 会报告',
    withOptions: (text: string): string => `选项为 ${text}`,
    withSettings: (text: string): string => `\`settings.gc25\` 为 ${text}`,
    inFile: (text: string): string => `文件为 ${text}`,
    line: (number: number): string => `第 ${number} 行：`,
    afterFixes: (titles: string): string => `应用快速修复${titles}之后：`,
    left: (count: number): string => `其余 ${count} 处没有快速修复。`,
    leftInStrict: (count: number): string => `\`strict\` 预设在此代码中还会报告 ${count} 处。`,
    citedHere: '引用理由：',
    adult:
      '18岁以下的用户是儿童（`settings.gc25.adultAge`）。《公约》第1条规定了这一年龄，除非对其适用之法律规定成年年龄低于18岁；设得更低由项目自行决定。',
    noFix: '没有快速修复：如何修改取决于产品。',
    says: '第25号一般性意见怎么说',
    also: '其他段落，以及本规则引用的理由：',
    law: '相关法律',
    lawNote: '仅供参考，不构成法律意见。这里只列出文本或标题经过核对的条款，并不完整。',
    noLaw: '本规则尚无经过核对的条款。',
    suppress: '在这些情况下抑制报告时，请在注释中写明理由，以便审查者核对：',
    suppressJsx: '在 JSX 元素之间：',
    suppressMarkup: '在模板和 HTML 中：',
    suppressJson: '对于 JSON 文件，写在 `gc25.config.json` 中：',
    messages: '消息',
    placeholders: '`name`、*service* 等词会替换为你代码中的名称和值。',
    id: '标识',
    message: '消息',
    evidence: '依据',
    or: '或第',
    fixes: '快速修复',
    noFixes: '无：如何修改取决于产品。',
    alsoFix: '（`--fix` 也会执行）',
    options: '选项',
    option: '选项',
    meaning: '含义',
    schema: '模式',
    default: '默认值',
    none: '无。',
    onPoint: '本规则的依据',
    inShort: '整段概要',
    sameAs: (setting: string): string => `仅为本规则补充 \`settings.gc25.${setting}\`。`,
    optionsJson: '选项写在级别之后，例如在 `gc25.config.json` 中：',
    optionsEslint: '在 ESLint 配置中，写在预设之后的条目中，并加上前缀 `gc25/`：',
    version: '版本',
    versionText: (version: string, link: string): string => `本页说明 ${version} 版本。引用时请使用各发行版本固定不变的链接：<${link}>`,
    footer: '[全部规则](README.md) · [全部段落](../paragraphs.md) · [覆盖情况](../coverage.md)',
  },
} as const;
