import type { Paragraph } from '../paragraph';

export const evolvingCapacities: readonly Paragraph[] = [
  {
    number: 19, chapter: 'IV', title: 'Evolving capacities as a guide',
    summary: 'Treats growing ability as a guiding principle: risks and chances differ by age and stage, so measures for protection or access should be age-appropriate and rest on good research.',
    summaryZh: '把能力逐步成长作为指引：不同年龄和阶段的风险与机会不同，保护或开放的做法都要适龄，并以可靠研究为依据。',
    check: { kind: 'rules' },
  },
  {
    number: 20, chapter: 'IV', title: 'Services that fit growing abilities',
    summary: 'Points out that skills grow unevenly and risks vary; providers should offer services that suit children\'s growing abilities.',
    summaryZh: '指出孩子各方面能力发展快慢不一、风险也各不相同，服务商应提供与成长中的能力相称的服务。',
    check: { kind: 'rules' },
  },
  {
    number: 21, chapter: 'IV', title: 'Parents respect autonomy',
    summary: 'Asks States to make parents aware that a child\'s growing independence and privacy deserve respect, and to help them learn enough about technology to support the child.',
    summaryZh: '要求让家长明白要尊重孩子日渐增长的自主和隐私，并帮助家长学会数字知识来陪伴孩子。',
    check: { kind: 'none', reason: 'awareness work of States' },
  },
];
