import type { Paragraph } from '../paragraph';

export const cooperation: readonly Paragraph[] = [
  {
    number: 123, chapter: 'XIII', title: 'International cooperation',
    summary: 'Stresses that the digital world crosses borders, so States, businesses and organisations must work together.',
    summaryZh: '强调数字世界没有国界，各国、企业和组织必须合作。',
    check: { kind: 'none', reason: 'about cooperation of States and organisations' },
  },
  {
    number: 124, chapter: 'XIII', title: 'Shared standards',
    summary: 'Asks for exchange of know-how, shared standards, a common definition of digital crime and mutual legal help.',
    summaryZh: '要求交流经验、共享标准，就数字犯罪形成共同定义并相互司法协助。',
    check: { kind: 'none', reason: 'about cooperation of States; rule ids keyed to paragraphs can serve as shared words' },
  },
];
