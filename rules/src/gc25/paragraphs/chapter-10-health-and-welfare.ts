import type { Paragraph } from '../paragraph';

export const healthAndWelfare: readonly Paragraph[] = [
  {
    number: 93, chapter: 'X', title: 'Benefits for health',
    summary: 'Describes what digital tools can do for health care, especially for remote children and in emergencies.',
    summaryZh: '说明数字工具对医疗健康的作用，尤其是对偏远地区和紧急时期的孩子。',
    check: { kind: 'none', reason: 'a description of benefits and access' },
  },
  {
    number: 94, chapter: 'X', title: 'Confidential health services',
    summary: 'Wants trustworthy, confidential online health and counselling for children, run by trained people, that handles only the data the service needs.',
    summaryZh: '要求给孩子提供可信、保密的网上健康与咨询服务，由受过训练的人员提供，只处理服务必需的数据。',
    check: { kind: 'rules' },
  },
  {
    number: 95, chapter: 'X', title: 'Rights built into health technology',
    summary: 'Encourages child-focused health technology that adds to care in person and has children\'s rights built into its functions and content.',
    summaryZh: '鼓励以孩子需求为中心的健康技术，作为面对面医疗的补充，并把儿童权利写进功能和内容。',
    check: { kind: 'question', question: 'Which children\'s rights were considered in the health functions and their content, and how does the product lead to care in person?' },
  },
  {
    number: 96, chapter: 'X', title: 'Unhealthy engagement',
    summary: 'Asks for rules against known harms and harmful misinformation, and for action against unhealthy engagement in games and social media, such as regulating design that undermines development.',
    summaryZh: '要求管住已知的危害和有害的虚假信息，并防止对游戏和社交媒体的不健康沉迷，例如规制有损成长的设计。',
    check: { kind: 'rules' },
  },
  {
    number: 97, chapter: 'X', title: 'Unhealthy products',
    summary: 'Wants targeted or age-unsuitable marketing of unhealthy food, drinks, alcohol, drugs, tobacco and nicotine kept from children, in step with offline rules.',
    summaryZh: '要求不让孩子接触不健康食品饮料、酒、药物、烟草和尼古丁的定向或不适龄营销，线上线下标准一致。',
    check: { kind: 'rules' },
  },
  {
    number: 98, chapter: 'X', title: 'Rest and balance',
    summary: 'Wants a balance between digital activity and sleep, movement and time with others, and guidance that stresses enough rest.',
    summaryZh: '要求数字活动与睡眠、运动、陪伴之间保持平衡，并提倡充足休息。',
    check: { kind: 'rules' },
  },
];
