import type { Paragraph } from '../paragraph';

export const generalPrinciples: readonly Paragraph[] = [
  {
    number: 8, chapter: 'III', title: 'Four principles',
    summary: 'Introduces four principles through which all other rights are to be read and by which measures are to be chosen.',
    summaryZh: '引出四项原则：理解其他各项权利、选择具体措施时，都要以它们为尺子。',
    check: { kind: 'none', reason: 'the frame for paragraphs 9 to 18' },
  },
  {
    number: 9, chapter: 'III', section: 'A', title: 'Equal access',
    summary: 'Wants all children to have equal, useful access to digital life, including free and safe places to get online and affordable access at school, in the community and at home.',
    summaryZh: '要求让所有孩子平等、真正有用地接触数字世界，包括提供免费又安全的上网场所，并在学校、社区和家里都用得起。',
    check: { kind: 'none', reason: 'about infrastructure and cost, which source code does not hold' },
  },
  {
    number: 10, chapter: 'III', section: 'A', title: 'Biased automated decisions',
    summary: 'Names ways children are discriminated against online: being shut out, hateful messages, unfair treatment, and automated filtering, profiling or decisions that rest on skewed, patchy or wrongly obtained data about a child.',
    summaryZh: '列出网上歧视孩子的几种方式：被排除在外、收到仇恨信息、被不公平对待，以及自动过滤、画像或决策所用的数据有偏差、不完整或来路不正。',
    check: { kind: 'rules' },
  },
  {
    number: 11, chapter: 'III', section: 'A', title: 'Active protection against discrimination',
    summary: 'Calls for active steps against discrimination on any ground and towards groups at particular risk, with special attention to girls\' access, skills, privacy and safety.',
    summaryZh: '呼吁主动防止任何理由的歧视，特别照顾处境不利的各类孩子，并关注女孩的上网条件、能力、隐私和安全。',
    check: { kind: 'rules' },
  },
  {
    number: 12, chapter: 'III', section: 'B', title: 'Best interests in design',
    summary: 'Notes that the digital world was not made with children in mind; whoever provides, regulates, designs, runs or uses it must put each child\'s best interests first, judged in context.',
    summaryZh: '指出数字世界原本不是为孩子而建；凡是提供、监管、设计、运营或使用它的人，都要结合具体情况，首先考虑每个孩子的最大利益。',
    check: { kind: 'question', question: 'How were the best interests of the children who use this product weighed, and what was decided differently because of it?' },
  },
  {
    number: 13, chapter: 'III', section: 'B', title: 'Bodies and transparency of best interests',
    summary: 'Wants child-rights bodies involved and asks that the way a child\'s best interests were weighed, and by which criteria, be open to see.',
    summaryZh: '要求儿童权利机构参与，并把如何衡量孩子的最大利益、用了哪些标准公开出来。',
    check: { kind: 'none', reason: 'about institutions and how openly they weigh interests' },
  },
  {
    number: 14, chapter: 'III', section: 'C', title: 'Content, contact, conduct, contract risks',
    summary: 'Asks for protection from risks to life and development that come from content, contact, conduct and contract, such as violence, harassment, gambling, exploitation or urging self-harm, and for asking children about new risks.',
    summaryZh: '要求防范来自内容、接触、行为和交易四方面、会危及生命与成长的风险，如暴力、骚扰、赌博、剥削、鼓动自伤，并听取孩子对新风险的看法。',
    check: { kind: 'rules' },
  },
  {
    number: 15, chapter: 'III', section: 'C', title: 'Early years and device use',
    summary: 'Wants devices to do no harm and not to take the place of time together; the first years of life need extra care that depends on how a technology is designed and used, and adults need advice.',
    summaryZh: '希望设备不伤害孩子，也不代替人与人的相处；幼年阶段要根据技术的设计和用法格外谨慎，并给大人提供使用建议。',
    check: { kind: 'rules' },
  },
  {
    number: 16, chapter: 'III', section: 'D', title: 'Participation, anonymous where needed',
    summary: 'Values digital tools for children\'s participation and asks for help to take part on equal terms, without giving one\'s name where that is needed.',
    summaryZh: '肯定数字工具能让孩子参与发声，要求支持他们与成人平等参与，必要时可以不透露身份。',
    check: { kind: 'rules' },
  },
  {
    number: 17, chapter: 'III', section: 'D', title: 'Children heard by providers',
    summary: 'Asks that children are heard when laws and services are made, and that providers really talk with children, safely, and use what they say when they build products.',
    summaryZh: '要求制定法律和服务时听取孩子的声音，服务商在保障安全的前提下与孩子真正交流，并把意见用到产品开发里。',
    check: { kind: 'question', question: 'Which children were asked about this product, when and how safely, and what changed because of their answers?' },
  },
  {
    number: 18, chapter: 'III', section: 'D', title: 'Consultation without undue monitoring',
    summary: 'Encourages asking children online, provided that taking part does not lead to excessive watching or data gathering, and that children who are offline are included too.',
    summaryZh: '鼓励用网络征求孩子意见，但参与不能变成过度监视或收集数据，也不能忘了上不了网的孩子。',
    check: { kind: 'rules' },
  },
];
