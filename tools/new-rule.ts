import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type FamilyId, forcesOf, getParagraph, type Paragraph, plannedRules } from '../rules/src/gc25';
import { type PageLanguage, type SectionId, SECTIONS } from './pages/about';
import type { ChineseTexts } from './pages/chinese';
import { rulesFolder } from './rule-folders';

const OPENING: Readonly<Record<string, string>> = { no: 'Disallow', require: 'Require', prefer: 'Prefer' };

const meta = (id: string, family: FamilyId, primary: Paragraph, also: readonly number[]): string =>
  `import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: '${id}',
  description: '${OPENING[id.split('-')[0]]} …',
  paragraphs: { primary: ${primary.number}, also: [${also.join(', ')}] },
  help: { ${primary.number}: { force: '${forcesOf(primary)[0]}', says: 'says …' } },
  family: '${family}',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS'],
  messages: {
    found: { seen: '\`{{name}}\` …', advice: '…', evidence: 'C' },
  },
  suggestions: {},
  options: {},
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages>;
`;

const TRIGGERS = `import { actTriggers } from '../../facts/acts/triggers';
import type { RuleTriggers } from '../../rule/rule-triggers';

export const triggers: RuleTriggers = { always: actTriggers.log };
`;

/** A rule asks rooms of facts and decides; what a call does is found there, never here. */
const INDEX = `import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const { node, at, call } of context.acts('log')) {
      context.report({ at, site: node, messageId: 'found', data: { name: call?.name ?? '' } });
    }
  },
});
`;

const CASES = `import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    { title: '…', lang: ['js', 'ts'], code: 'console.«log»(word);', expect: 'found', doc: true },
  ],
  valid: [
    { title: '…', lang: ['js', 'ts'], code: 'console.clear(word);', doc: true },
  ],
});
`;

/** The about file with every section, in one language. */
function about(language: PageLanguage, also: readonly number[]): string {
  const clauses = also.map((number) => `- ¶${number}${language === 'zh' ? '：' : ': '}…`).join('\n');
  const sections = Object.keys(SECTIONS) as SectionId[];
  return sections.map((section) => `## ${SECTIONS[section][language]}\n\n${section === 'relevance' ? clauses : '…'}\n`).join('\n');
}

const chinese = (primary: number): ChineseTexts => ({
  description: '…',
  messages: { found: ['`{{name}}` …', '…'] },
  suggestions: {},
  options: {},
  help: { [primary]: '…' },
  cases: { '…': '…' },
});

/** Lays out the folder of a rule: `npm run new-rule -- no-something`. Paragraphs come from planned-rules.ts when it is planned. */
function main(id: string | undefined): number {
  if (!id || !/^(?:no|require|prefer)-[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error('Give an id that starts with no-, require- or prefer-: npm run new-rule -- no-something');
    return 2;
  }
  const folder = path.join(rulesFolder, id);
  if (existsSync(folder)) {
    console.error(`${id} exists already.`);
    return 2;
  }
  const plan = plannedRules[id] ?? { family: 'attention', paragraphs: [96] };
  const [primary, ...also] = plan.paragraphs;
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'meta.ts'), meta(id, plan.family, getParagraph(primary) as Paragraph, also));
  writeFileSync(path.join(folder, 'triggers.ts'), TRIGGERS);
  writeFileSync(path.join(folder, 'index.ts'), INDEX);
  writeFileSync(path.join(folder, 'cases.ts'), CASES);
  writeFileSync(path.join(folder, 'about.md'), about('en', also));
  writeFileSync(path.join(folder, 'about.zh.md'), about('zh', also));
  writeFileSync(path.join(folder, 'zh.json'), `${JSON.stringify(chinese(primary), undefined, 2)}\n`);
  console.log(`Laid out rules/src/rules/${id} for ¶${primary}: ${getParagraph(primary)?.summary}`);
  console.log('Replace every "…", write the cases first, then: npx mocha test/rules/rules.test.ts -g ' + id + ' and npm run update');
  return 0;
}

process.exitCode = main(process.argv[2]);
