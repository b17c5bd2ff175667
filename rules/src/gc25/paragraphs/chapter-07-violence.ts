import type { Paragraph } from '../paragraph';

export const violence: readonly Paragraph[] = [
  {
    number: 80,
    chapter: 'VII',
    title: 'New ways to commit violence',
    titleZh: '暴力侵害儿童的新途径',
    force: 'describes',
    forceNote: "'May open up', 'may lead to': no duty.",
    addressee: 'none',
    quotation: 'The digital environment may open up new ways to perpetrate violence against children, by facilitating situations in which '
      + 'children experience violence and/or may be influenced to do harm to themselves or others.',
    quotationZh: '数字环境为暴力侵害儿童和/或影响儿童导致其伤害自己或他人的行为提供了便利，从而可能成为暴力侵害儿童的新途径。',
    summary: 'Notes that the digital environment may open new ways to commit violence against children or to influence them to harm '
      + 'themselves or others, and that crises may raise the risk because children spend more time online.',
    summaryZh: '指出数字环境可能成为暴力侵害儿童、影响其伤害自己或他人的新途径；大流行病等危机期间儿童在虚拟平台上时间更多，风险可能增加。',
    check: { kind: 'none', reason: 'a description' },
  },
  {
    number: 81,
    chapter: 'VII',
    title: 'Digitally facilitated violence and abuse',
    titleZh: '数字技术支持下的暴力和虐待',
    force: [
      { force: 'describes', about: 'forms of violence and abuse' },
      { force: 'ensure', about: 'preventive and restorative approaches to children who harmed others' },
    ],
    forceNote: "The forms of violence and abuse: only described ('may use', 'may be perpetrated'). Children who have carried out such "
      + "actions: States 'should pursue' preventive, safeguarding and restorative justice approaches, 'whenever possible'.",
    addressee: 'States',
    quotation:
      'Where children have carried out such actions, States parties should pursue preventive, safeguarding and restorative justice '
      + 'approaches for the children involved whenever possible.',
    quotationZh: '如果儿童实施此类行动，缔约国应尽可能对所涉儿童采取预防性、保障性和恢复性司法办法。',
    summary:
      'Describes sexual solicitation, live-streamed abuse, sexual extortion, bullying, non-consensual sexualised images and promotion '
      + 'of self-harm, also by people the child trusts. For children who did such things, States should pursue preventive, safeguarding '
      + 'and restorative approaches whenever possible.',
    summaryZh:
      '描述出于性目的引诱儿童、视频直播性虐待、性勒索、霸凌、非自愿制作或分享含有性内容的图像、鼓动自我伤害等，也可能由儿童信任的人实施。儿童实施此类行动时，缔约国应尽可能采取预防性、保障性和恢复性司法办法。',
    check: { kind: 'rules' },
  },
  {
    number: 82,
    chapter: 'VII',
    title: 'Measures against violence',
    titleZh: '防止暴力的措施',
    force: 'ensure',
    forceNote: "Plain 'should take legislative and administrative measures' and 'should implement safety and protective measures'.",
    addressee: 'States',
    quotation:
      'States parties should take legislative and administrative measures to protect children from violence in the digital environment '
      + "… States parties should implement safety and protective measures in accordance with children's evolving capacities.",
    quotationZh: '缔约国应采取立法和行政措施，保护儿童在数字环境中免受暴力侵害…… 缔约国应根据儿童不断发展的能力采取安全和保护措施。',
    summary:
      'States should protect children from all forms of violence in the digital environment through laws and administrative measures '
      + "that are regularly reviewed, updated and enforced, with safety measures in accordance with children's evolving capacities.",
    summaryZh:
      '缔约国应采取立法和行政措施，并定期审查、更新和执行，保护儿童在数字环境中免受一切形式的暴力；安全和保护措施应符合儿童不断发展的能力。',
    check: {
      kind: 'question',
      question: "How do protective measures change as a child's capacities grow, and against which kinds of violence were they checked?",
    },
  },
  {
    number: 83,
    chapter: 'VII',
    title: 'Recruitment by violent groups',
    titleZh: '暴力团体招募儿童',
    force: 'prohibit',
    forceNote:
      "'Should ensure that legislation prohibits' recruitment by terrorist or violent extremist groups. Children accused of crimes "
      + "in that context: plain 'should' (primarily victims; if charged, child justice system).",
    addressee: 'States',
    quotation:
      'States parties should ensure that legislation prohibits the recruitment of children by terrorist or violent extremist groups. '
      + 'Children accused of criminal offences in that context should be treated primarily as victims but, if charged, the child justice '
      + 'system should apply.',
    quotationZh:
      '缔约国应确保通过立法禁止恐怖主义或暴力极端主义团体招募儿童。在这种情况下，被指控犯有刑事罪的儿童应主要被视为受害者，如果儿童受到指控，应适用儿童司法制度。',
    summary:
      'States should ensure that law prohibits recruitment of children by terrorist or violent extremist groups. Children accused of '
      + 'crimes in that context should be treated primarily as victims; if charged, the child justice system should apply.',
    summaryZh:
      '缔约国应确保立法禁止恐怖主义或暴力极端主义团体招募儿童。在这种情况下被指控犯罪的儿童应主要被视为受害者；如受到指控，应适用儿童司法制度。',
    check: { kind: 'none', reason: 'about criminal law' },
  },
];
