import type { Paragraph } from '../paragraph';

export const familyEnvironment: readonly Paragraph[] = [
  {
    number: 84, chapter: 'VIII', title: 'Support for parents',
    summary: 'Asks for help for parents to learn about technology and to notice when a child has been harmed.',
    summaryZh: '要求帮助家长学习技术知识，能发现孩子在网上受到的伤害。',
    check: { kind: 'none', reason: 'about public support for parents' },
  },
  {
    number: 85, chapter: 'VIII', title: 'Respect for growing autonomy',
    summary: 'Reminds parents, through States, to respect a growing child\'s need for independence and privacy; children want encouragement more than strictness.',
    summaryZh: '提醒家长尊重孩子日益增长的自主和隐私；孩子更想要鼓励，而不是严管。',
    check: { kind: 'none', reason: 'guidance to parents' },
  },
  {
    number: 86, chapter: 'VIII', title: 'Balanced guidance',
    summary: 'Wants guidance that helps parents balance protection with a child\'s own freedom, with empathy over control, and screens not taking the place of real contact.',
    summaryZh: '指导家长在保护与放手之间取得平衡，多理解、少控制，并且不让屏幕代替真实的相处。',
    check: { kind: 'none', reason: 'guidance to parents' },
  },
  {
    number: 87, chapter: 'VIII', title: 'Contact of separated families',
    summary: 'Supports digital contact between children and family members they are separated from, as long as it is safe.',
    summaryZh: '支持与家人分离的孩子在安全前提下用数字方式保持联系。',
    check: { kind: 'none', reason: 'about access policy' },
  },
  {
    number: 88, chapter: 'VIII', title: 'Design must not reveal a child to an abuser',
    summary: 'Warns that design can put a child at risk from family members, for example by giving a location to an abuser; safety and privacy must be designed in and carers told of the risks.',
    summaryZh: '提醒某些设计会让孩子受到家人伤害，例如把位置泄露给施虐者；要从设计上兼顾安全与隐私，并让照顾者了解风险。',
    check: { kind: 'rules' },
  },
];
