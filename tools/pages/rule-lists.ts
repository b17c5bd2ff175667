import { families } from '../../rules/src/gc25';
import type { RuleMeta } from '../../rules/src/rule/meta';
import { GENERATED, inline, page, table } from '../markdown';
import { metaOf, type RuleFolder } from '../rule-folders';
import { STANDING_ZH } from './rule-page';
import { FAMILIES_ZH, SEVERITY_NAMES } from './rule-words';

/** Does `recommended` show any finding of a rule? Those of weak evidence are shown by `strict` alone. */
const isShownInRecommended = ({ messages }: RuleMeta): boolean => Object.values(messages).some(({ evidence }) => evidence !== 'D');

/** A table of rules; `base` leads from the page to the rule pages, `paragraphs` to the page of paragraphs. */
function ruleTable(metas: readonly RuleMeta[], base: string, paragraphs: string): string {
  return table(
    ['Rule', 'What it does', '¶', 'recommended', 'strict', 'quick fixes'],
    metas.map((meta) => [
      `[${meta.id}](${base}${meta.id}.md)`,
      inline(meta.description),
      `[${meta.paragraphs.primary}](${paragraphs}#p${meta.paragraphs.primary})${
        meta.paragraphs.also.map((number) => `, ${number}`).join('')
      }`,
      isShownInRecommended(meta) ? meta.severity.recommended : 'none shown',
      meta.severity.strict,
      Object.keys(meta.suggestions).length > 0 ? 'some' : 'none',
    ]),
  );
}

const current = (metas: readonly RuleMeta[]): RuleMeta[] => metas.filter((meta) => meta.replacedBy === undefined);

/** The first page of the rule pages: all rules by family. */
export const ruleListPage = (metas: readonly RuleMeta[]): string =>
  page(
    '# Rules',
    GENERATED,
    'Each rule names the paragraph of General Comment No. 25 that its findings are about, the primary one first.',
    ...families.flatMap((family) => {
      const own = current(metas).filter((meta) => meta.family === family.id);
      return own.length > 0 ? [`## ${family.title}`, ruleTable(own, '', '../paragraphs.md')] : [];
    }),
    '[All paragraphs](../paragraphs.md) · [Coverage](../coverage.md) · [中文](../zh/README.md)',
  );

/** The first page of the Chinese rule pages. */
export const chineseListPage = (folders: readonly RuleFolder[]): string =>
  page(
    '# 规则',
    GENERATED,
    `每条规则都引用第25号一般性意见（关于与数字环境有关的儿童权利）的段落，首先引用的列在最前。${STANDING_ZH}`,
    '规则页以英文和中文提供。软件中显示的消息是英文；中文页列出每条消息的译文。',
    ...families.flatMap((family) => {
      const own = folders.filter(({ rule }) => rule && metaOf(rule).family === family.id && metaOf(rule).replacedBy === undefined);
      const rows = own.map(({ rule, id, chinese }) => {
        const meta = metaOf(rule as NonNullable<RuleFolder['rule']>);
        const { paragraphs, severity } = meta;
        const further = paragraphs.also.map((number) => `、${number}`).join('');
        const cited = `[${paragraphs.primary}](../paragraphs.md#p${paragraphs.primary})${further}`;
        const severities = [
          isShownInRecommended(meta) ? SEVERITY_NAMES.zh[severity.recommended] : '不显示',
          SEVERITY_NAMES.zh[severity.strict],
        ];
        return [`[${id}](${id}.md)`, `${inline(chinese?.description ?? '')}。`, cited, ...severities];
      });
      return rows.length > 0 ? [`## ${FAMILIES_ZH[family.id]}`, table(['规则', '作用', '段落', 'recommended', 'strict'], rows)] : [];
    }),
    '[English](../rules/README.md) · [全部段落](../paragraphs.md) · [覆盖情况](../coverage.md)',
  );

const START = '<!-- rules -->';
const END = '<!-- /rules -->';

/** The README with a fresh table of rules between its two marks. Throws when a mark is missing. */
export function readmeWithRules(readme: string, metas: readonly RuleMeta[]): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md needs the marks ${START} and ${END}, in this order.`);
  const body = metas.length > 0 ? ruleTable(current(metas), 'rules/docs/rules/', 'rules/docs/paragraphs.md') : 'No rules yet.';
  return `${readme.slice(0, start + START.length)}\n\n${body}\n\n${readme.slice(end)}`;
}
