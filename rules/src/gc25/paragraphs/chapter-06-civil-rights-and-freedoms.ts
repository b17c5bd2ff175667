import type { Paragraph } from '../paragraph';

export const civilRightsAndFreedoms: readonly Paragraph[] = [
  {
    number: 50,
    chapter: 'VI',
    section: 'A',
    title: 'Access to information',
    titleZh: '获取信息',
    force: 'ensure',
    forceNote: "'should ensure'; the first two sentences describe.",
    addressee: 'States',
    quotation:
      'States parties should ensure that children have access to information in the digital environment and that the exercise of that '
      + 'right is restricted only when it is provided by law and is necessary for the purposes stipulated in article 13 of the '
      + 'Convention.',
    quotationZh:
      '缔约国应确保儿童能够在数字环境中获取信息，只有在法律规定和出于《公约》第13条规定的目的有必要限制这项权利时才对行使这项权利加以限制。',
    summary:
      'The digital environment offers children a unique opportunity for their right to information. States should ensure their access, '
      + 'and that the right is restricted only where the law provides for it and it is necessary for the purposes in article 13 of the '
      + 'Convention.',
    summaryZh:
      '数字环境为儿童实现获取信息的权利提供了独特机会。缔约国应确保儿童能够在数字环境中获取信息，只有在法律规定且出于《公约》第13条规定的目的确有必要时，才可限制这项权利。',
    check: { kind: 'rules' },
  },
  {
    number: 51,
    chapter: 'VI',
    section: 'A',
    title: 'Age-appropriate, diverse content',
    titleZh: '适龄、多样的内容',
    force: 'ensure',
    forceNote: "'should provide and support the creation of' content; 'ensure' access to diverse information.",
    addressee: 'States',
    quotation: 'States parties should provide and support the creation of age-appropriate and empowering digital content for children in '
      + "accordance with children's evolving capacities and ensure that children have access to a wide diversity of information, …",
    quotationZh: '缔约国应根据儿童不断发展的能力，提供和支持为儿童创作适龄和增强其权能的数字内容，并确保儿童能够获得各种信息……',
    summary: "States should provide, and support the creation of, age-appropriate and empowering digital content in line with children's "
      + 'evolving capacities, and ensure access to a wide diversity of information, including that of public bodies, on culture, health, '
      + "civil and political affairs, children's rights and more.",
    summaryZh:
      '缔约国应根据儿童不断发展的能力，提供和支持创作适龄、增强儿童权能的数字内容，并确保儿童能够获得各种信息，包括公共机构持有的关于文化、卫生、公民和政治事务以及儿童权利等方面的信息。',
    check: { kind: 'question', question: 'Is what the product shows varied, suited to the ages of its users and fit to help them grow?' },
  },
  {
    number: 52,
    chapter: 'VI',
    section: 'A',
    title: 'Formats, sources and languages',
    titleZh: '格式、来源和语言',
    force: 'encourages',
    forceNote:
      "States 'should encourage' others to produce; 'should particularly endeavour' for disability and minorities; the sentence on "
      + 'languages only describes.',
    addressee: 'States',
    quotation:
      'States parties should encourage the production and dissemination of such content using multiple formats and from a plurality of '
      + 'national and international sources, … They should particularly endeavour to enhance the provision of diverse, accessible and '
      + 'beneficial content for children with disabilities …',
    quotationZh:
      '缔约国应鼓励使用多种格式制作和传播来自各种国内和国际来源的这类内容……缔约国尤其应努力加强向残疾儿童和属于族裔、语言、土著和其他少数群体的儿童提供多种多样、便于获取和对他们有益的内容。',
    summary:
      'States should encourage such content in multiple formats and from many sources, and particularly endeavour to provide diverse, '
      + 'accessible, beneficial content for children with disabilities and from minority groups. Notes that information in languages '
      + 'children understand can significantly support equality.',
    summaryZh:
      '缔约国应鼓励以多种格式、从多种来源制作和传播这类内容，尤其应努力向残疾儿童和少数群体儿童提供多样、便于获取、有益的内容；并指出以儿童理解的语言获取信息可能对平等产生显著的积极影响。',
    check: { kind: 'rules' },
  },
  {
    number: 53,
    chapter: 'VI',
    section: 'A',
    title: 'Paid content not prioritized',
    titleZh: '不优先提供付费内容',
    force: 'ensure',
    forceNote: "'should ensure'; speaks of systems and names no operator. English: the content has the motive; official Chinese: the "
      + 'prioritizing has it.',
    addressee: 'States',
    quotation:
      'They should ensure that automated search and information filtering, including recommendation systems, do not prioritize paid '
      + "content with a commercial or political motivation over children's choices or at the cost of children's right to information.",
    quotationZh:
      '应该确保自动搜索和信息过滤，包括推荐系统，不会出于商业或政治动机、不顾儿童的选择或以牺牲儿童获取信息的权利为代价优先提供付费内容。',
    summary: 'States should ensure that children know of and easily find diverse, good-quality information, including independent content, '
      + 'and that search and recommendation systems do not prioritize paid content with a commercial or political motive over '
      + "children's choices or at the cost of their right to information.",
    summaryZh:
      '缔约国应确保所有儿童了解并容易找到各种高质量信息，包括与商业或政治利益无关的内容；并确保自动搜索、过滤和推荐系统不会出于商业或政治动机，不顾儿童的选择或以牺牲其获取信息的权利为代价，优先提供付费内容。',
    check: { kind: 'rules' },
  },
  {
    number: 54,
    chapter: 'VI',
    section: 'A',
    title: 'Harmful content; Internet connectivity',
    titleZh: '有害内容与网络连接',
    force: 'ensure',
    forceNote: "Plain 'should protect' and 'ensure'; restrictions 'should be in line with' article 13; States 'should not intentionally "
      + "obstruct or enable other actors to obstruct'; first item describes.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should protect children from harmful and untrustworthy content and ensure that relevant businesses and other '
      + 'providers of digital content develop and implement guidelines to enable children to safely access diverse content, … while '
      + 'protecting them from such harmful material …',
    quotationZh:
      '缔约国应保护儿童免受有害和不可信内容的影响，确保相关企业和其他数字内容提供商制定和实施准则，使儿童能够安全地访问各种内容……同时根据儿童的权利和不断发展的能力保护他们免受此类有害内容的侵害。',
    summary:
      'States should protect children from harmful and untrustworthy content and ensure that providers have guidelines for safe access '
      + 'to diverse content. Restrictions should be in line with article 13. States should not intentionally obstruct, or enable others '
      + 'to obstruct, electricity, mobile networks or Internet.',
    summaryZh:
      '缔约国应保护儿童免受有害和不可信内容的影响，并确保提供商制定和实施准则，使儿童安全地访问各种内容。任何限制都应符合《公约》第13条；缔约国不应故意阻碍或让其他行为方阻碍电力、移动网络或互联网连接。',
    check: { kind: 'rules' },
  },
  {
    number: 55,
    chapter: 'VI',
    section: 'A',
    title: 'Content labels; data minimization',
    titleZh: '内容标签与数据最小化',
    force: [
      { force: 'encourages', about: 'content labels, guidance and reporting' },
      { force: 'ensure', about: 'data minimization in age-based or content-based systems' },
    ],
    forceNote: "Labels, guidance, reporting: 'should encourage'; age-based or content-based systems 'should be consistent with' data "
      + 'minimization (passive). Asks for no age check.',
    addressee: 'States, about businesses',
    quotation: 'States parties should encourage providers of digital services used by children to apply concise and intelligible content '
      + 'labelling, … Age-based or content-based systems designed to protect children from age-inappropriate content should be '
      + 'consistent with the principle of data minimization.',
    quotationZh:
      '缔约国应鼓励儿童使用的数字服务提供商使用简明易懂的内容标签……旨在保护儿童免受不适合年龄的内容影响的基于年龄或基于内容的系统应遵守数据最小化原则。',
    summary: 'States should encourage providers of services used by children to label content concisely and intelligibly, and encourage '
      + 'accessible guidance, training and reporting mechanisms. Age-based or content-based systems protecting children from '
      + 'age-inappropriate content should be consistent with data minimization.',
    summaryZh:
      '缔约国应鼓励儿童所用数字服务的提供商使用简明易懂的内容标签，并鼓励提供便于使用的指导、培训和报告机制。旨在防止不适龄内容的基于年龄或内容的系统应遵守数据最小化原则。',
    check: { kind: 'rules' },
  },
  {
    number: 56,
    chapter: 'VI',
    section: 'A',
    title: 'Proportionate moderation and filters',
    titleZh: '相称的审核与过滤',
    force: 'ensure',
    forceNote: "Moderation: 'should ensure that … providers … enforce'; filters and controls 'should not be used to restrict' and 'should "
      + "be used only to prevent' (passive).",
    addressee: 'States, about businesses',
    quotation:
      'States parties should ensure that digital service providers … enforce lawful, necessary and proportionate content moderation '
      + "rules. Content controls, … and other safety-oriented technologies should not be used to restrict children's access to "
      + 'information …; they should be used only to prevent the flow of harmful material …',
    quotationZh:
      '缔约国应确保数字服务提供商……执行合法、必要和相称的内容审核规则。不应使用内容控制、学校过滤系统和其他以安全为导向的技术来限制儿童在数字环境中获取信息，这些手段只应当用于防止有害内容流向儿童。',
    summary: 'States should ensure that providers comply with relevant guidelines, standards and codes and enforce lawful, necessary and '
      + 'proportionate moderation rules. Filters and controls should only prevent the flow of harmful material, not restrict '
      + 'information, and be balanced with expression, privacy and other rights.',
    summaryZh:
      '缔约国应确保数字服务提供商遵守相关准则、标准和守则，执行合法、必要和相称的内容审核规则。内容控制和过滤只应用于防止有害内容流向儿童，不应用来限制获取信息，并应与表达自由、隐私等权利相平衡。',
    check: { kind: 'rules' },
  },
  {
    number: 57,
    chapter: 'VI',
    section: 'A',
    title: 'News media codes',
    titleZh: '新闻媒体行为守则',
    force: 'ensure',
    forceNote: "Plain 'should include' and 'should result in'; speaks to professional codes, not to States.",
    addressee: 'others',
    quotation: 'Professional codes of conduct set by news media and other relevant organizations should include guidance on how to report '
      + 'digital risks and opportunities relating to children. Such guidance should result in evidence-based reporting that does not '
      + 'reveal the identity of children who are victims …',
    quotationZh:
      '新闻媒体和其他相关组织制定的专业行为守则应该包括关于如何报道与儿童有关的数字风险和机会的指南。基于这一指南制作的报道应以证据为基础，不披露受害和幸存儿童的身份……',
    summary: 'Professional codes of news media and similar organizations should guide reporting on digital risks and opportunities for '
      + 'children, so that it is evidence-based, does not reveal the identity of child victims and survivors, and accords with '
      + 'international human rights standards.',
    summaryZh:
      '新闻媒体和其他相关组织的专业行为守则应包括如何报道与儿童有关的数字风险和机会的指南，使报道以证据为基础，不披露受害和幸存儿童的身份，并遵守国际人权标准。',
    check: { kind: 'none', reason: 'about journalism' },
  },
  {
    number: 58,
    chapter: 'VI',
    section: 'B',
    title: 'Freedom of expression',
    titleZh: '表达自由',
    force: 'describes',
    forceNote: "Restates the right ('includes the freedom to …'); no 'should'.",
    addressee: 'none',
    quotation:
      "Children's right to freedom of expression includes the freedom to seek, receive and impart information and ideas of all kinds, "
      + 'using any media of their choice.',
    quotationZh: '儿童的表达自由权包括使用自己选择的任何媒体寻求、接受和传递各种信息和思想的自由。',
    summary: 'Freedom of expression covers seeking, receiving and imparting information and ideas of all kinds in any medium the child '
      + 'chooses. For children in disadvantaged or vulnerable situations, technology-facilitated contact with others who share their '
      + 'experiences can help them express themselves.',
    summaryZh:
      '儿童的表达自由权包括使用自己选择的任何媒体寻求、接受和传递各种信息和思想。对于处境不利或脆弱的儿童，借助技术与经历相似的人互动可以帮助他们表达自我。',
    check: { kind: 'none', reason: 'the right as such; its limits are in paragraph 59' },
  },
  {
    number: 59,
    chapter: 'VI',
    section: 'B',
    title: 'Restrictions on expression explained',
    titleZh: '说明表达自由的限制理由',
    force: 'ensure',
    forceNote: "Restrictions 'should be' lawful, necessary, proportionate and explained (passive, names nobody); States 'should provide' "
      + 'information and training.',
    addressee: 'States',
    quotation:
      "Any restrictions on children's right to freedom of expression in the digital environment, such as filters, including safety "
      + 'measures, should be lawful, necessary and proportionate. The rationale for such restrictions should be transparent and '
      + 'communicated to children in age-appropriate language.',
    quotationZh:
      '数字环境对儿童表达自由权的任何限制，如过滤器，包括安全措施，都应该是合法、必要和相称的。施加这种限制的理由应该是透明的，并以适龄的语言传达给儿童。',
    summary: "Restrictions on children's freedom of expression, such as filters and safety measures, should be lawful, necessary and "
      + 'proportionate, their reasons transparent and explained in age-appropriate language. States should offer information and '
      + "training on using the right safely, with respect for others' rights and the law.",
    summaryZh:
      '对儿童表达自由权的任何限制，如过滤器和安全措施，都应合法、必要和相称，理由应透明并以适龄的语言告知儿童。缔约国应提供信息和培训，使儿童学会安全地创作和分享，尊重他人的权利和尊严，不违反法律。',
    check: { kind: 'rules' },
  },
  {
    number: 60,
    chapter: 'VI',
    section: 'B',
    title: 'Children expressing views protected',
    titleZh: '保护表达意见的儿童',
    force: 'ensure',
    forceNote: "Plain 'should protect'; 'should not be prosecuted … unless' (passive, with exception); first sentence describes.",
    addressee: 'States',
    quotation:
      'States parties should protect children from cyberaggression and threats, censorship, data breaches and digital surveillance. '
      + 'Children should not be prosecuted for expressing their opinions in the digital environment, unless they violate restrictions '
      + 'provided by criminal legislation which are compatible with article 13 …',
    quotationZh:
      '缔约国应保护儿童免受网络攻击和威胁、审查、数据泄露和数字监视。儿童在数字环境中发表意见不应受到起诉，除非他们违反了符合《公约》第13条的刑事立法规定的限制。',
    summary:
      'Children who express views and identities online may meet hostility. States should protect them from cyberaggression, threats, '
      + 'censorship, data breaches and digital surveillance. Children should not be prosecuted for their opinions unless they violate '
      + 'criminal-law restrictions compatible with article 13 of the Convention.',
    summaryZh:
      '儿童在数字环境中表达观点及身份认同时可能招致敌意或威胁。缔约国应保护儿童免受网络攻击和威胁、审查、数据泄露和数字监视。儿童不应因发表意见受到起诉，除非违反符合《公约》第13条的刑事立法规定的限制。',
    check: { kind: 'rules' },
  },
  {
    number: 61,
    chapter: 'VI',
    section: 'B',
    title: 'Opinions not manipulated by automation',
    titleZh: '意见不受自动化操纵',
    force: 'ensure',
    forceNote: "'should ensure'; speaks of automated processes and names no operator.",
    addressee: 'States',
    quotation: '… States parties should ensure that uses of automated processes of information filtering, profiling, marketing and '
      + "decision-making do not supplant, manipulate or interfere with children's ability to form and express their opinions in the "
      + 'digital environment.',
    quotationZh: '……缔约国应确保使用信息过滤、特征分析、营销和决策的自动化过程不会取代、操纵或干扰儿童在数字环境中形成和表达意见的能力。',
    summary:
      'Since commercial and political motives exist to promote particular world views, States should ensure that automated information '
      + "filtering, profiling, marketing and decision-making do not supplant, manipulate or interfere with children's ability to form "
      + 'and express opinions online.',
    summaryZh:
      '鉴于存在宣传特定世界观的商业和政治动机，缔约国应确保信息过滤、特征分析、营销和决策的自动化过程不会取代、操纵或干扰儿童在数字环境中形成和表达意见的能力。',
    check: { kind: 'rules' },
  },
  {
    number: 62,
    chapter: 'VI',
    section: 'C',
    title: 'Freedom of thought; automated systems',
    titleZh: '思想自由与自动化系统',
    force: [
      { force: 'encourages', about: 'prohibiting manipulation of and interference with freedom of thought' },
      { force: 'ensure', about: 'automated systems that do not influence behaviour or emotions' },
      { force: 'describes', about: "inferences about a child's inner state" },
    ],
    forceNote: "The Committee 'encourages' States to 'identify, define and prohibit' practices; on automated systems States 'should "
      + "ensure'. 'May be used to make inferences' states a possibility, not a permission. Official Chinese has 标准, without "
      + "'design'.",
    addressee: 'States',
    quotation:
      'The Committee encourages States parties to introduce … regulation … that … prohibit practices that manipulate or interfere with '
      + '… freedom of thought and belief …, for example by emotional analytics or inference. … They should ensure that automated systems '
      + "… are not used to affect or influence children's behaviour or emotions …",
    quotationZh:
      '委员会鼓励缔约国制定或更新数据保护条例并制定标准，以查明、界定和禁止操纵或干涉儿童在数字环境中的思想和信仰自由权的做法，例如通过情感分析或推理干涉这一权利的做法。……缔约国应确保自动化系统或信息过滤系统不被用于影响儿童的行为或情绪……',
    summary:
      'Encourages States to prohibit, through regulation and design standards, practices that manipulate or interfere with freedom of '
      + 'thought and belief, such as emotional analytics or inference. States should ensure that automated systems are not used to '
      + "influence children's behaviour or emotions or limit their opportunities.",
    summaryZh:
      '委员会鼓励缔约国通过数据保护条例和设计标准，禁止操纵或干涉儿童思想和信仰自由的做法，例如情感分析或推理。缔约国应确保自动化系统或信息过滤系统不被用于影响儿童的行为或情绪，或限制他们的机会或发展。',
    check: { kind: 'rules' },
  },
  {
    number: 63,
    chapter: 'VI',
    section: 'C',
    title: 'Religion and belief',
    titleZh: '宗教和信仰',
    force: 'ensure',
    forceNote: "Sentence 1 'should ensure'; sentence 2 has no duty verb: expression of belief 'may be subject only to' lawful, necessary "
      + 'and proportionate limitations.',
    addressee: 'States',
    quotation:
      'States parties should ensure that children are not penalized for their religion or beliefs or have their future opportunities '
      + 'in any other way restricted.',
    quotationZh: '缔约国应确保儿童不会因其宗教或信仰受到惩罚，他们今后的机会也不会受到任何其他形式的限制。',
    summary:
      'States should ensure that children are not penalised for their religion or beliefs and that their future opportunities are not '
      + 'restricted. Expressing religion or belief may be limited only in lawful, necessary and proportionate ways.',
    summaryZh:
      '缔约国应确保儿童不因宗教或信仰受到惩罚，今后的机会也不受限制。对儿童在数字环境中表达宗教或信仰，只能施加合法、必要和相称的限制。',
    check: { kind: 'rules' },
  },
  {
    number: 64,
    chapter: 'VI',
    section: 'D',
    title: 'Identity and community',
    titleZh: '身份认同与社区',
    force: 'describes',
    addressee: 'none',
    quotation:
      'The digital environment can enable children to form their social, religious, cultural, ethnic, sexual and political identities '
      + 'and to participate in associated communities and in public spaces for deliberation, cultural exchange, social cohesion and '
      + 'diversity.',
    quotationZh:
      '数字环境可以帮助儿童形成自己的社会、宗教、文化、族裔、性别和政治身份认同，进入相关的社区和公共空间，参加讨论、文化交流、体验社会凝聚力和多样性。',
    quotationNote: "English 'sexual', Chinese 性别 (gender).",
    summary: 'Notes that the digital environment can help children form their identities and take part in communities and public spaces. '
      + 'Children reported that they value meeting peers, decision makers and others who share their interests.',
    summaryZh:
      '指出数字环境可以帮助儿童形成身份认同，进入相关社区和公共空间。据儿童报告，与同龄人、决策者和有共同兴趣的人会面交流，是宝贵的机会。',
    check: { kind: 'none', reason: 'a description' },
  },
  {
    number: 65,
    chapter: 'VI',
    section: 'D',
    title: 'Association and assembly without surveillance',
    titleZh: '不受监视的结社与集会',
    force: [
      { force: 'ensure', about: 'protection of participation in organizations' },
      { force: 'prohibit', about: 'restrictions that are not lawful, necessary and proportionate' },
    ],
    forceNote:
      "Law protecting participation in organizations: 'should ensure'. Restrictions: 'may be placed' only if lawful, necessary and "
      + "proportionate (a bar on all others). No negative consequences 'in and of itself' and no surveillance by public or private "
      + "entities: plain 'should'.",
    addressee: 'States, about businesses',
    quotation: "States parties should ensure that their laws, regulations and policies protect children's right to participate in "
      + 'organizations that operate partially or exclusively in the digital environment. … Such participation should be safe, private '
      + 'and free from surveillance by public or private entities.',
    quotationZh:
      '缔约国应确保其法律、法规和政策保护儿童参加部分或专门在数字环境中运作的组织的权利。…… 参与这种活动应该是安全的私人行为，不受公共或私人实体监视。',
    summary: "States should ensure that law protects children's right to join organisations that work online, with only lawful, necessary "
      + 'and proportionate restrictions. Taking part should be safe, private and unwatched by public or private bodies, and not in '
      + 'itself have negative consequences.',
    summaryZh:
      '缔约国应确保法律保护儿童参加在数字环境中运作的组织的权利，只允许合法、必要和相称的限制。参与应安全、私密，不受公共或私人实体监视，参与本身不应造成不良后果。',
    check: {
      kind: 'question',
      question: 'Can children form and join groups in the product without being watched, and without a disadvantage for having taken part?',
    },
  },
  {
    number: 66,
    chapter: 'VI',
    section: 'D',
    title: 'Child-led activism',
    titleZh: '儿童主导的行动主义',
    force: 'ensure',
    forceNote: "Plain 'should support … and ensure their safety'; the rest describes. 'Their' refers to the children, not to the spaces.",
    addressee: 'States',
    quotation:
      'States parties should support them, including by facilitating the creation of specific digital spaces, and ensure their safety.',
    quotationZh: '缔约国应为他们提供支持，包括为创建具体的数字空间提供便利，并确保他们的安全。',
    summary: 'States should support children, including human rights defenders and those in vulnerable situations, in advocating for their '
      + "rights and forming associations online, for example by facilitating specific digital spaces, and ensure these children's "
      + 'safety.',
    summaryZh:
      '缔约国应支持儿童（包括儿童人权维护者和处境脆弱的儿童）在数字环境中倡导自己的权利并结成协会，例如为创建具体的数字空间提供便利，并确保这些儿童的安全。',
    check: {
      kind: 'question',
      question: 'Where can children organise themselves in this product, and what keeps that space safe and free of watching?',
    },
  },
  {
    number: 67,
    chapter: 'VI',
    section: 'E',
    title: "Threats to children's privacy",
    titleZh: '儿童隐私面临的威胁',
    force: 'describes',
    forceNote: "Only describes; threats 'may arise', also from the child's own activities.",
    addressee: 'none',
    quotation: "Privacy is vital to children's agency, dignity and safety and for the exercise of their rights. … Threats to children's "
      + 'privacy may arise from data collection and processing by public institutions, businesses and other organizations, as well as '
      + 'from such criminal activities as identity theft.',
    quotationZh:
      '隐私对于儿童的能动性、尊严和安全以及对他们行使权利至关重要。…… 公共机构、企业和其他组织收集和处理数据以及盗用身份等犯罪活动可能危及儿童的隐私。',
    summary: "Calls privacy vital to children's agency, dignity, safety and rights. Processing their data can bring benefits, but threats "
      + "may come from institutions, businesses, crime such as identity theft, family or strangers sharing information, and children's "
      + 'own activities.',
    summaryZh:
      '指出隐私对儿童的能动性、尊严、安全和行使权利至关重要。处理其数据可带来好处，但公共机构和企业的数据处理、盗用身份等犯罪、家人或陌生人的分享以及儿童自身的活动都可能危及隐私。',
    check: { kind: 'rules' },
  },
  {
    number: 68,
    chapter: 'VI',
    section: 'E',
    title: 'Identifying data and intrusive practices',
    titleZh: '可识别数据与侵扰性做法',
    force: 'describes',
    forceNote: "No 'should': the practices 'may lead to' arbitrary or unlawful interference and 'may have' adverse consequences.",
    addressee: 'none',
    quotation: 'Digital practices, such as automated data processing, profiling, behavioral targeting, mandatory identity verification, '
      + 'information filtering and mass surveillance are becoming routine. Such practices may lead to arbitrary or unlawful interference '
      + "with children's right to privacy…",
    quotationZh:
      '自动化数据处理、特征分析、行为定位、强制身份核实、信息过滤和大规模监视等基于数字手段的做法正在成为例行公事。这类做法可能导致任意或非法干涉儿童的隐私权……',
    summary:
      'Notes that data may include information about identity, location, emotions or health, and that certain combinations, including '
      + 'biometrics, can identify a child. Practices such as profiling, behavioural targeting or mandatory identity verification may lead to arbitrary or unlawful '
      + 'interference with privacy and affect later life.',
    summaryZh:
      '指出数据可包含儿童的身份、地点、情绪、健康等信息，含生物特征数据在内的某些组合可单独识别一名儿童。特征分析、行为定位、强制身份核实等做法可能任意或非法干涉隐私，并可能影响其今后的生活。',
    check: { kind: 'rules' },
  },
  {
    number: 69,
    chapter: 'VI',
    section: 'E',
    title: 'Limits on interference with privacy',
    titleZh: '干涉隐私的限度',
    force: [
      {
        force: 'prohibit',
        about: 'arbitrary or unlawful interference with privacy',
        says: {
          en: 'says that interference with privacy is only permissible if neither arbitrary nor unlawful',
          zh: '指出只有既非任意也不违法，才允许干涉隐私',
        },
      },
      { force: 'ensure', about: 'law, legitimate purpose, data minimization and proportionality' },
    ],
    forceNote: "'Only permissible if' neither arbitrary nor unlawful, and 'must not conflict' with the Convention: a bar. Law, legitimate "
      + "purpose, data minimization, proportionality, best interests: plain 'should', in the passive; no addressee named, covers any "
      + 'interference.',
    addressee: 'States',
    quotation:
      'Any such interference should therefore be provided for by law, intended to serve a legitimate purpose, uphold the principle of '
      + 'data minimization, be proportionate and designed to observe the best interests of the child…',
    quotationZh: '因此，任何此类干预都应由法律作出规定，旨在服务于合法目的，坚持数据最小化原则，符合相称性并遵守儿童的最大利益……',
    summary: "Interference with a child's privacy is permissible only if neither arbitrary nor unlawful. It should be provided for by law, "
      + "serve a legitimate purpose, follow data minimisation, be proportionate and observe the child's best interests, and must not "
      + 'conflict with the Convention.',
    summaryZh:
      '只有既非任意也不违法，才允许干涉儿童的隐私。干涉应由法律规定、服务于合法目的、坚持数据最小化、符合相称性并遵守儿童的最大利益，且不得与《公约》相抵触。',
    check: { kind: 'rules' },
  },
  {
    number: 70,
    chapter: 'VI',
    section: 'E',
    title: 'Privacy law and privacy-by-design',
    titleZh: '隐私立法和考虑隐私保护的设计',
    force: [
      { force: 'ensure', about: "respect for children's privacy by all organizations" },
      { force: 'require', about: 'privacy by design in products and services' },
      {
        force: 'may',
        about: 'detection of abuse material where encryption is used',
        says: {
          en: 'asks States to consider detecting abuse material where encryption is used',
          zh: '要求缔约国考虑在使用加密时发现虐待材料',
        },
      },
    ],
    forceNote: "Privacy in all organizations and environments: take measures 'to ensure'. Privacy-by-design in products: 'should require'. "
      + "Procedures preventing deliberate or accidental breaches: review law and 'ensure'. Detection where encryption is used: "
      + "'should consider' (may), 'must be strictly limited'. The text does not ask for encryption.",
    addressee: 'States, about businesses',
    quotation:
      "States parties should take legislative, administrative and other measures to ensure that children's privacy is respected and "
      + 'protected by all organizations … States parties should require the integration of privacy-by-design into digital products and '
      + 'services that affect children.',
    quotationZh:
      '缔约国应采取立法、行政和其他措施，确保所有组织和处理儿童数据的所有环境尊重和保护儿童的隐私。…… 缔约国应要求将考虑隐私保护的设计概念纳入影响儿童的数字产品和服务。',
    summary:
      "States should ensure that all who process children's data protect privacy, require privacy-by-design and prevent deliberate or "
      + 'accidental breaches. Where encryption is appropriate, they should consider enabling detection and reporting of child sexual '
      + 'abuse and exploitation, strictly limited by legality, necessity and proportionality.',
    summaryZh:
      '缔约国应确保所有处理儿童数据的组织和环境保护隐私，要求产品采用考虑隐私保护的设计，防止故意或意外的侵犯。如加密属适当手段，应考虑采取措施以便发现和报告对儿童的性剥削和性虐待，并按合法性、必要性和相称性严格限制。',
    check: { kind: 'rules' },
  },
  {
    number: 71,
    chapter: 'VI',
    section: 'E',
    title: 'Consent and its verification',
    titleZh: '同意及其核实',
    force: [
      { force: 'ensure', about: 'informed and freely given consent, where consent is sought' },
      { force: 'require', about: 'verification of parental consent, where it is required' },
    ],
    forceNote: "Informed, free, prior consent, 'where consent is sought': 'should ensure'. Verification of parental consent by the "
      + "organization, where parental consent is required: 'should require'. Does not say that consent is always needed.",
    addressee: 'States, about businesses',
    quotation:
      "Where consent is sought to process a child's data, States parties should ensure that consent is informed and freely given by "
      + "the child or, depending on the child's age and evolving capacity, by the parent or caregiver, and obtained prior to processing "
      + 'those data.',
    quotationZh:
      '在就处理儿童数据问题征求同意时，缔约国应确保儿童知情并自由给予同意，或根据儿童的年龄和不断发展的能力由父母或照顾者予以同意，并在处理这些数据之前征得同意。',
    summary:
      'Where consent is sought, States should ensure it is informed, free and prior, from the child or, depending on age and evolving '
      + 'capacity, the parent or caregiver. Where parental consent is required, States should require organisations to verify that it is '
      + 'genuine, informed and meaningful.',
    summaryZh:
      '在征求同意处理儿童数据时，缔约国应确保事先取得儿童知情、自由的同意，或视年龄和不断发展的能力由父母或照顾者同意。需要父母同意时，应要求处理数据的组织核实同意确由父母或照顾者知情、切实作出。',
    check: { kind: 'rules' },
  },
  {
    number: 72,
    chapter: 'VI',
    section: 'E',
    title: 'Access, rectification, deletion, withdrawal',
    titleZh: '访问、修改、删除和撤回同意',
    force: 'ensure',
    forceNote:
      'Access, rectification, deletion (only data stored unlawfully or unnecessarily, subject to reasonable and lawful limitations), '
      + "withdrawal and objection (where no overriding grounds): 'should ensure'. Information for children and parents: plain 'should "
      + "provide'. Data portability is not mentioned.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should ensure that children and their parents or caregivers can easily access stored data, rectify data that are '
      + 'inaccurate or outdated and delete data unlawfully or unnecessarily stored by public authorities, private individuals or other '
      + 'bodies, subject to reasonable and lawful limitations.',
    quotationZh:
      '缔约国应确保儿童及其父母或照顾者能够容易地访问存储的数据，修改不准确或过时的数据，以及删除公共当局、私人或其他机构非法存储或没有必要存储的数据，但须受合理和合法的限制。',
    summary:
      'States should ensure that children and their parents or caregivers can easily access and rectify data and delete what is stored '
      + 'unlawfully or unnecessarily, within reasonable, lawful limits; and that children can withdraw consent, and object where no '
      + 'legitimate, overriding grounds are shown.',
    summaryZh:
      '缔约国应确保儿童及其父母或照顾者能容易地访问、修改数据，删除非法或没有必要存储的数据，但受合理合法的限制；儿童有权撤回同意，在控制者不能证明有合法和极为重要的理由时反对处理。',
    check: { kind: 'rules' },
  },
  {
    number: 73,
    chapter: 'VI',
    section: 'E',
    title: 'Purpose and retention limits',
    titleZh: '目的限制与保留限制',
    force: 'ensure',
    forceNote: "Plain passive 'should' / 'should not' throughout (access, purpose, retention, reuse); no 'ensure' and no addressee named, "
      + "it covers authorities, organizations and individuals. Reuse is for the child's benefit and consent is 'as appropriate'. "
      + 'Names no retention period.',
    addressee: 'States, about businesses',
    quotation:
      "Children's data gathered for defined purposes, in any setting, including digitized criminal records, should be protected and "
      + 'exclusive to those purposes and should not be retained unlawfully or unnecessarily or used for other purposes.',
    quotationZh:
      '在任何情况下，为特定目的收集的儿童数据(包括数字化犯罪记录)应受到保护并仅用于这些目的，不应非法或不必要地保留这些数据或将其用于其他目的。',
    summary: "Children's data should be accessible only to those designated by law, be used only for their purpose and not be kept "
      + 'unlawfully or unnecessarily. Reuse in another setting that benefits the child should be transparent, accountable and subject to '
      + 'consent, as appropriate.',
    summaryZh:
      '儿童的个人数据只应由法律指定者查阅，仅用于收集时的特定目的，不应非法或不必要地保留。在另一种情况下为儿童的利益使用，应透明、问责，并酌情征得儿童、家长或照顾者的同意。',
    check: { kind: 'rules' },
  },
  {
    number: 74,
    chapter: 'VI',
    section: 'E',
    title: 'Connected products and settings',
    titleZh: '联通的产品和场所',
    force: 'ensure',
    forceNote: "Products and services in connected settings, and data protection law: 'should ensure'. Privacy law limiting other rights: "
      + "plain 'should not arbitrarily'. Clothes and toys only illustrate that the digital environment is expanding.",
    addressee: 'States, about businesses',
    quotation:
      'As settings where children spend time become "connected", through the use of embedded sensors connected to automated systems, '
      + 'States parties should ensure that the products and services that contribute to such environments are subject to robust data '
      + 'protection and other privacy regulations and standards.',
    quotationZh:
      '通过使用与自动化系统相连的嵌入式传感器，儿童消磨时间的场所已逐渐“联通”，缔约国应确保这类场所当中的产品和服务受到强有力的数据保护和其他隐私法规和标准的约束。',
    summary: 'As homes, schools, shops and other places fill with connected sensors, States should ensure that the products and services '
      + "involved are subject to robust data protection and privacy rules. Privacy law should not arbitrarily limit children's other "
      + 'rights.',
    summaryZh:
      '随着住宅、学校、商店等场所通过传感器逐渐联通，缔约国应确保其中的产品和服务受到强有力的数据保护和隐私法规的约束。隐私立法不应任意限制儿童的其他权利。',
    check: { kind: 'rules' },
  },
  {
    number: 75,
    chapter: 'VI',
    section: 'E',
    title: 'Limits on digital surveillance',
    titleZh: '对数字监视的限制',
    force: 'ensure',
    forceNote: "Plain 'should' / 'should not' in the passive ('should not be conducted'), no 'ensure' and no 'prohibit'. Right to "
      + "object: in commercial, educational and care settings. Least intrusive means: 'consideration should always be given'.",
    addressee: 'States, about businesses',
    quotation: "Any digital surveillance of children … should respect the child's right to privacy and should not be conducted routinely, "
      + "indiscriminately or without the child's knowledge … nor should it take place without the right to object to such surveillance, "
      + 'in commercial settings and educational and care settings…',
    quotationZh:
      '对儿童的任何数字监视行为…… 都应尊重儿童的隐私权，不应成为例行行为，不应在儿童不知情的情况下不加区别地进行…… 如果无权反对这类监视，则商业场所以及教育和照料场所不应进行这种监视……',
    quotationNote:
      "The Chinese joins 'indiscriminately' and 'without the child's knowledge' into one condition; in the English each alone is "
      + 'enough, and the Chinese summary follows the English.',
    summary: "Digital surveillance of children should not be routine, indiscriminate or without the child's knowledge (for very young "
      + "children, the parent's or caregiver's), nor without a right to object in commercial, educational and care settings. The least "
      + 'intrusive means should always be considered.',
    summaryZh:
      '对儿童的数字监视不应例行进行，不应不加区别，也不应在儿童（幼儿则为父母或照顾者）不知情时进行；在商业、教育和照料场所，无权反对就不应监视；应始终考虑对隐私侵犯程度最低的手段。',
    check: { kind: 'rules' },
  },
  {
    number: 76,
    chapter: 'VI',
    section: 'E',
    title: 'Parental monitoring and privacy',
    titleZh: '父母监控与儿童隐私',
    force: [
      { force: 'describes', about: 'monitoring tools that may keep a child from a helpline' },
      { force: 'ensure', about: "advice on the child's right to privacy" },
      { force: 'ensure', about: 'proportionate monitoring by parents and caregivers' },
    ],
    forceNote:
      "Monitoring tools blocking helplines: only described ('may prevent', 'if not implemented carefully'). Informing and advising "
      + "on privacy: States 'should advise'. Monitoring by parents and caregivers: 'should be proportionate' (addressed to them, not "
      + 'to States).',
    addressee: 'States',
    quotation:
      "States parties should advise children, parents and caregivers and the public on the importance of the child's right to privacy "
      + "… Parents' and caregivers' monitoring of a child's digital activity should be proportionate and in accordance with the "
      + "child's evolving capacities.",
    quotationZh:
      '缔约国应向儿童、家长和照顾者以及公众告知儿童隐私权的重要性…… 父母和照顾者对儿童数字活动的监控应该与儿童不断发展的能力保持相称性。',
    quotationNote: "English: 'proportionate and in accordance with'; the Chinese runs the two together.",
    summary:
      'Notes that safety monitoring, if not implemented carefully, may keep a child from a helpline or from sensitive searches. States '
      + "should advise on children's privacy; parents' and caregivers' monitoring should be proportionate and fit the child's "
      + 'evolving capacities.',
    summaryZh:
      '指出出于安全目的的监控技术如使用不当，可能阻碍儿童访问帮助热线或搜索敏感信息。缔约国应告知儿童隐私权的重要性；父母和照顾者的监控应相称，并符合儿童不断发展的能力。',
    check: { kind: 'rules' },
  },
  {
    number: 77,
    chapter: 'VI',
    section: 'E',
    title: 'Pseudonyms and anonymity',
    titleZh: '化名与匿名',
    force: [
      { force: 'describes', about: 'avatars and pseudonyms that protect children' },
      { force: 'require', about: 'safety by design and privacy by design in anonymity' },
    ],
    forceNote: "Avatars and pseudonyms: described ('can be important'). Design for anonymity (safety-by-design with privacy-by-design): "
      + "'should require'. Privacy where parents or caregivers threaten the child's safety or are in conflict over care: 'may be "
      + "vital'. No general right to anonymity is stated.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should require an approach integrating safety-by-design and privacy-by-design to anonymity, while ensuring that '
      + 'anonymous practices are not routinely used to hide harmful or illegal behavior, such as cyberaggression, hate speech or sexual '
      + 'exploitation and abuse.',
    quotationZh:
      '缔约国应要求采用一种做法，将考虑安全的设计和考虑隐私保护的设计与匿名办法相结合，同时确保匿名做法不会经常被用于掩盖有害或非法行为，如网络攻击、仇恨言论或性剥削和性虐待。',
    summary:
      "Notes that pseudonyms can be important, and that privacy may be vital where parents or caregivers threaten the child's safety "
      + 'or are in conflict over care. States should require safety-by-design and privacy-by-design for anonymity, so that it is not '
      + 'routinely used to hide harm.',
    summaryZh:
      '指出虚拟形象和化名对保护隐私可能很重要，在父母或照顾者威胁儿童安全或就照料发生冲突时，保护隐私可能至关重要。缔约国应要求匿名办法结合考虑安全的设计和考虑隐私保护的设计，不致经常被用于掩盖有害行为。',
    check: { kind: 'rules' },
  },
  {
    number: 78,
    chapter: 'VI',
    section: 'E',
    title: 'Counselling without parental consent',
    titleZh: '无需父母同意的咨询服务',
    force: 'ensure',
    forceNote: "Plain 'should be exempt' and 'should be held to', in the passive: the exemption is for whoever lays down the consent "
      + 'requirement (States) to give. Applies only to preventive or counselling services.',
    addressee: 'States, about businesses',
    quotation:
      'Providers of preventive or counselling services to children in the digital environment should be exempt from any requirement '
      + 'for a child user to obtain parental consent in order to access such services. Such services should be held to high standards of '
      + 'privacy and child protection.',
    quotationZh:
      '在数字环境中为儿童提供预防性或咨询服务的提供者应免除儿童用户必须征得父母同意才能使用此类服务的任何要求。 这类服务应在隐私和儿童保护方面遵循高标准。',
    quotationNote: "The Chinese can also be read as 'providers should waive'; English: 'should be exempt from'.",
    summary: 'Providers of online preventive or counselling services for children should be exempt from any requirement that a child first '
      + 'obtain parental consent. These services should be held to high standards of privacy and child protection.',
    summaryZh:
      '在数字环境中为儿童提供预防性或咨询服务的，应免除儿童须先征得父母同意才能使用的任何要求。这类服务应在隐私和儿童保护方面遵循高标准。',
    check: { kind: 'rules' },
  },
  {
    number: 79,
    chapter: 'VI',
    section: 'F',
    title: 'Digital birth registration',
    titleZh: '数字出生登记',
    force: [
      { force: 'encourages', about: 'digital identification for birth registration' },
      { force: 'ensure', about: 'a privacy and data protection framework' },
    ],
    forceNote: "Digital identification systems: 'should promote'. Up-to-date technology for access to registration: plain 'should use'. "
      + "Privacy and data protection framework: 'should also ensure'.",
    addressee: 'States',
    quotation:
      'States parties should promote the use of digital identification systems that enable all newborn children to have their birth '
      + 'registered and officially recognized by the national authorities … They should also ensure that a robust privacy and data '
      + 'protection framework is in place.',
    quotationZh:
      '缔约国应促进使用数字身份识别系统，使所有新生儿都能进行出生登记并得到国家当局的正式承认…… 还应该确保有一个强大的隐私和数据保护框架。',
    summary: 'States should promote digital identification systems that let every newborn be registered and recognised, use up-to-date '
      + 'technology to reach remote, refugee, migrant and marginalised children, and ensure a robust privacy and data protection '
      + 'framework.',
    summaryZh:
      '缔约国应促进使用数字身份识别系统，使所有新生儿都能出生登记并得到承认，利用最新技术惠及偏远地区、难民、移民和被边缘化的儿童，并确保有强大的隐私和数据保护框架。',
    check: { kind: 'none', reason: 'about civil registration' },
  },
];
