import type { Paragraph } from '../paragraph';

export const healthAndWelfare: readonly Paragraph[] = [
  {
    number: 93,
    chapter: 'X',
    title: 'Benefits for health',
    titleZh: '对健康的益处',
    force: 'describes',
    addressee: 'none',
    quotation:
      'Digital technologies can facilitate access to health services and information and improve diagnostic and treatment services for '
      + 'maternal, newborn, child and adolescent physical and mental health and nutrition.',
    quotationZh: '数字技术可促进获得医疗服务和信息，改善关于孕产妇、新生儿、儿童和青少年身心健康问题及营养状况的诊断和治疗服务。',
    summary: 'Describes how digital technologies can ease access to health services and information, reach children in disadvantaged '
      + 'situations or remote communities, and may be the only option in emergencies.',
    summaryZh: '说明数字技术可促进获得医疗服务和信息，惠及处境不利或偏远社区的儿童，在紧急状态或危机中可能是唯一的选择。',
    check: { kind: 'none', reason: 'a description of benefits and access' },
  },
  {
    number: 94,
    chapter: 'X',
    title: 'Confidential health services',
    titleZh: '保密的健康服务',
    force: 'ensure',
    forceNote: "Access to trustworthy health information and services, and no greater inequities in in-person care: 'should ensure'. Data "
      + "limited to what is necessary, qualified staff, oversight: plain 'should'.",
    addressee: 'States, about businesses',
    quotation: 'States parties should ensure that children have safe, secure and confidential access to trustworthy health information and '
      + "services … Those services should limit the processing of children's data to that which is necessary for the performance of the "
      + 'service…',
    quotationZh:
      '缔约国应确保儿童以安全、可靠和保密方式获得值得信赖的健康信息和服务…… 这些服务对儿童相关数据的处理应仅限于提供服务所必需的范围……',
    summary:
      'States should ensure safe, secure, confidential access to trustworthy health information and services, including counselling. '
      + 'Services should process only necessary data, be provided by professionals or trained people under regulated oversight, and not '
      + 'create or increase inequities in access to in-person care.',
    summaryZh:
      '缔约国应确保儿童以安全、可靠和保密方式获得值得信赖的健康信息和服务，包括心理咨询。服务应只处理所必需的数据，由专业人员或受过适当培训的人员提供并受监督，不应造成或增加获得面对面医疗服务的不平等。',
    check: { kind: 'rules' },
  },
  {
    number: 95,
    chapter: 'X',
    title: "Children's rights in health technology",
    titleZh: '卫生技术中的儿童权利',
    force: [
      { force: 'encourages', about: 'research and development' },
      { force: 'require', about: "children's rights in health technologies" },
    ],
    forceNote: "Research and development: 'should encourage and invest'. Digital services supplementing in-person care: plain 'should be "
      + "used'. Providers of health technology: regulation that 'requires' them to embed children's rights.",
    addressee: 'States, about businesses',
    quotation: 'States parties should introduce or update regulation that requires providers of health technologies and services to embed '
      + "children's rights within the functionality, content and distribution thereof.",
    quotationZh: '缔约国应制定或更新规章，要求卫生技术和服务提供商将儿童权利纳入这些技术和服务的功能、内容和销售。',
    summary:
      "States should encourage and invest in research and development for children's health needs, and introduce or update regulation "
      + "requiring providers of health technology to embed children's rights in functionality, content and distribution. Digital "
      + 'services should supplement or improve in-person care.',
    summaryZh:
      '缔约国应鼓励和投资于以儿童健康需求为重点的研发，并制定或更新规章，要求卫生技术和服务提供商将儿童权利纳入功能、内容和销售。数字服务应作为面对面健康服务的补充或促进。',
    check: {
      kind: 'question',
      question:
        "Which children's rights were considered in the health functions and their content, and how does the product lead to care in "
        + 'person?',
    },
  },
  {
    number: 96,
    chapter: 'X',
    title: 'Health harms and unhealthy engagement',
    titleZh: '健康危害与不健康的参与',
    force: [
      { force: 'ensure', about: 'regulation against known harms' },
      { force: 'may', about: 'measures against unhealthy engagement and harmful design' },
    ],
    forceNote: "Known harms, and the spread of misinformation and materials or services that may damage health: 'should regulate against'. "
      + "Unhealthy engagement and design that undermines development and rights: 'measures may also be needed'.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should regulate against known harms … Measures may also be needed to prevent unhealthy engagement in digital '
      + "games or social media, such as regulating against digital design that undermines children's development and rights.",
    quotationZh:
      '缔约国应对已知的危害进行监管…… 还可能需要采取措施，防止参与有不健康后果的数字游戏或社交媒体，例如对损害儿童的发展和权利的数字设计进行监管。',
    summary: 'States should regulate against known harms and prevent the spread of misinformation, materials and services that may damage '
      + "children's health. Measures may also be needed against unhealthy engagement in games or social media, such as regulating "
      + 'design that undermines development and rights.',
    summaryZh:
      '缔约国应监管已知的危害，防止可能损害儿童身心健康的错误信息、材料和服务的传播。还可能需要采取措施，防止对数字游戏或社交媒体的不健康参与，例如监管损害儿童发展和权利的数字设计。',
    check: { kind: 'rules' },
  },
  {
    number: 97,
    chapter: 'X',
    title: 'Promotion of unhealthy products',
    titleZh: '不健康产品的促销',
    force: [
      { force: 'encourages', about: 'healthy lifestyles' },
      { force: 'ensure', about: 'regulation of targeted or age-inappropriate advertising of unhealthy products' },
    ],
    forceNote:
      "Healthy lifestyles: 'should encourage'. Targeted or age-inappropriate advertising of unhealthy products: 'should regulate … "
      + "to prevent exposure' (not: prohibit). Consistency with offline rules: plain 'should'.",
    addressee: 'States, about businesses',
    quotation: 'They should regulate targeted or age-inappropriate advertising, marketing and other relevant digital services to prevent '
      + "children's exposure to the promotion of unhealthy products, including certain food and beverages, alcohol, drugs and tobacco "
      + 'and other nicotine products.',
    quotationZh:
      '缔约国应该规范有针对性或不适龄的广告、营销和其他相关数字服务，以防止儿童接触不健康产品，包括某些食品和饮料、酒精、药品和烟草及其他尼古丁产品的促销内容。',
    quotationNote: "English 'drugs', Chinese 药品 (paragraph 114 has 毒品).",
    summary:
      "States should regulate targeted or age-inappropriate advertising and marketing to prevent children's exposure to the promotion "
      + 'of unhealthy products, including certain food and drinks, alcohol, drugs, tobacco and nicotine, in step with offline rules. '
      + 'They should encourage technology for healthy lifestyles.',
    summaryZh:
      '缔约国应规范有针对性或不适龄的广告和营销，防止儿童接触某些食品饮料、酒精、药品、烟草及其他尼古丁产品等不健康产品的促销，并与线下法规一致。还应鼓励用数字技术促进健康的生活方式。',
    check: { kind: 'rules' },
  },
  {
    number: 98,
    chapter: 'X',
    title: 'Balance and rest',
    titleZh: '平衡与休息',
    force: 'encourages',
    forceNote: "Plain 'should develop guidance' (soft): asks for guidance on balance and rest, nothing of products. The rest describes.",
    addressee: 'States',
    quotation:
      'States parties should develop guidance for children, parents, caregivers and educators regarding the importance of a healthy '
      + 'balance of digital and non-digital activities and sufficient rest.',
    quotationZh: '缔约国应为儿童、家长、照顾者和教育工作者制定关于在数字和非数字活动之间实现健康平衡以及充分休息的重要性的指南。',
    summary: "Notes that technology can improve children's health and well-being when balanced with rest, exercise and direct interaction. "
      + 'States should develop guidance on a healthy balance of digital and non-digital activities and sufficient rest.',
    summaryZh:
      '指出数字技术如与休息、锻炼以及与同龄人、家庭和社区的直接互动相平衡，可促进儿童的健康和福祉。缔约国应制定关于数字和非数字活动健康平衡以及充分休息的指南。',
    check: { kind: 'rules' },
  },
];
