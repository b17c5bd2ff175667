import type { Paragraph } from '../paragraph';

export const specialProtection: readonly Paragraph[] = [
  {
    number: 112,
    chapter: 'XII',
    section: 'A',
    title: 'Exploitation; children as economic actors',
    titleZh: '剥削；儿童作为经济行为者',
    force: [
      { force: 'ensure', about: 'protection from all forms of exploitation' },
      { force: 'describes', about: 'children as economic actors' },
    ],
    forceNote:
      "Protection from all forms of exploitation: plain passive 'should be protected'. Children as economic actors through content: "
      + "only described ('may be', 'may result').",
    addressee: 'States',
    quotation: 'Children should be protected from all forms of exploitation prejudicial to any aspects of their welfare in relation to the '
      + 'digital environment. … By creating and sharing content, children may be economic actors in the digital environment, which may '
      + 'result in their exploitation.',
    quotationZh:
      '应保护儿童免受有损于他们与数字环境有关的任何福利的所有形式的剥削。…… 通过创作和分享内容，儿童可能成为数字环境中的经济行为者，这可能导致他们受到剥削。',
    summary: 'Children should be protected from all forms of exploitation, such as economic exploitation, sexual exploitation and abuse, '
      + 'sale, trafficking, abduction or recruitment into crime. By creating and sharing content children may be economic actors, which '
      + 'may result in their exploitation.',
    summaryZh:
      '应保护儿童免受一切形式的剥削，例如经济剥削、性剥削和性虐待、买卖、贩运和绑架以及招募参与犯罪。儿童创作和分享内容可能成为经济行为者，这可能导致其受到剥削。',
    check: { kind: 'rules' },
  },
  {
    number: 113,
    chapter: 'XII',
    section: 'A',
    title: "Children's work and remuneration",
    titleZh: '儿童的工作和报酬',
    force: 'ensure',
    forceNote: "Plain 'should review relevant laws and policies to ensure'.",
    addressee: 'States',
    quotation: 'States parties should review relevant laws and policies to ensure that children are protected against economic, sexual and '
      + 'other forms of exploitation and that their rights with regard to work in the digital environment and related opportunities for '
      + 'remuneration are protected.',
    quotationZh:
      '缔约国应审查相关法律和政策，确保保护儿童免受经济剥削、性剥削和其他形式的剥削，确保他们在数字环境中工作的权利和获得报酬的相关机会得到保护。',
    summary:
      'States should review laws and policies to ensure that children are protected from economic, sexual and other exploitation, and '
      + 'that their rights regarding work in the digital environment and related opportunities for remuneration are protected.',
    summaryZh:
      '缔约国应审查相关法律和政策，确保儿童免受经济剥削、性剥削和其他形式的剥削，其在数字环境中工作的权利和获得报酬的相关机会得到保护。',
    check: { kind: 'none', reason: 'about legislation on work' },
  },
  {
    number: 114,
    chapter: 'XII',
    section: 'A',
    title: 'Harmful goods and age verification',
    titleZh: '有害物品与年龄核实',
    force: 'ensure',
    forceNote: "Harmful goods and services: 'should legislate to ensure'. Age verification: plain 'should be used', only for what is "
      + "illegal for children to own or use, and 'should be consistent with' data protection and safeguarding. Enforcement mechanisms: "
      + "'should ensure'.",
    addressee: 'States, about businesses',
    quotation:
      'They should legislate to ensure that children are protected from harmful goods … or services … Robust age verification systems '
      + 'should be used to prevent children from acquiring access to products and services that are illegal for them to own or use.',
    quotationZh:
      '缔约国应该通过立法确保儿童免受有害物品(如武器、毒品)或服务(如赌博)的伤害。应该使用强有力的年龄核实系统，防止儿童获得对他们而言属于非法拥有或使用的产品和服务。',
    summary: 'States should legislate to protect children from harmful goods and services such as weapons, drugs and gambling. Robust age '
      + 'verification should keep children from what is illegal for them to own or use, consistent with data protection and safeguarding.',
    summaryZh:
      '缔约国应立法保护儿童免受武器、毒品、赌博等有害物品或服务的伤害。应使用强有力的年龄核实系统，防止儿童获得对其属于非法拥有或使用的产品和服务；系统应符合数据保护和保障要求。',
    check: { kind: 'rules' },
  },
  {
    number: 115,
    chapter: 'XII',
    section: 'A',
    title: 'Anti-trafficking law',
    titleZh: '禁止贩运人口的立法',
    force: 'prohibit',
    forceNote: "'Should develop and update' legislation 'so that it prohibits'.",
    addressee: 'States',
    quotation: '…States parties should develop and update anti-trafficking legislation so that it prohibits the technology-facilitated '
      + 'recruitment of children by criminal groups.',
    quotationZh: '…… 缔约国应制定和更新关于禁止贩运人口的相关立法，禁止犯罪集团在技术的帮助下招募儿童。',
    summary: 'States should develop and update anti-trafficking legislation so that it prohibits criminal groups from recruiting children '
      + 'with the help of technology.',
    summaryZh: '缔约国应制定和更新禁止贩运人口的立法，禁止犯罪集团在技术的帮助下招募儿童。',
    check: { kind: 'none', reason: 'about legislation on trafficking' },
  },
  {
    number: 116,
    chapter: 'XII',
    section: 'A',
    title: 'Protection from crime; cybersecurity',
    titleZh: '免受犯罪侵害与网络安全',
    force: [
      { force: 'ensure', about: 'legislation and resources against crime' },
      { force: 'require', about: 'cybersecurity, privacy by design and safety by design' },
    ],
    forceNote: "Legislation and resources against crime (fraud, identity theft): 'should ensure'. Cybersecurity, privacy-by-design, "
      + "safety-by-design of services and products children use: 'should also require', to minimize the risk of such crimes.",
    addressee: 'States, about businesses',
    quotation: 'States parties should also require a high standard of cybersecurity, privacy-by-design and safety-by-design in the digital '
      + 'services and products that children use, to minimize the risk of such crimes.',
    quotationZh:
      '缔约国还应对儿童使用的数字服务和产品提出高标准的网络安全要求、要求考虑隐私保护的设计和考虑安全的设计，以最大限度地减少此类犯罪风险。',
    summary: 'States should ensure laws and resources to protect children from crimes such as fraud and identity theft, and require a high '
      + 'standard of cybersecurity, privacy-by-design and safety-by-design in services and products children use, to minimise the risk.',
    summaryZh:
      '缔约国应确保以立法和资源保护儿童免受欺诈、盗窃身份等犯罪侵害，并对儿童使用的数字服务和产品要求高标准的网络安全、考虑隐私保护和考虑安全的设计，以最大限度减少此类犯罪风险。',
    check: { kind: 'rules' },
  },
  {
    number: 117,
    chapter: 'XII',
    section: 'B',
    title: 'Children and cybercrime law',
    titleZh: '儿童与网络犯罪法律',
    force: 'ensure',
    addressee: 'States',
    quotation: 'States parties should ensure that policymakers consider the effects of such laws on children, focus on prevention and make '
      + 'every effort to create and use alternatives to a criminal justice response.',
    quotationZh: '缔约国应确保政策制定者考虑此类法律对儿童的影响，重点关注预防，并尽一切努力创造和使用刑事司法对策的替代办法。',
    summary: 'Children may be alleged, accused or recognised as having infringed cybercrime laws. States should ensure that policymakers '
      + "consider these laws' effects on children, focus on prevention and make every effort to use alternatives to criminal justice.",
    summaryZh:
      '儿童可能被指称、指控或被认定触犯网络犯罪法律。缔约国应确保政策制定者考虑此类法律对儿童的影响，重点关注预防，并尽一切努力采用刑事司法对策的替代办法。',
    check: { kind: 'none', reason: 'about criminal policy' },
  },
  {
    number: 118,
    chapter: 'XII',
    section: 'B',
    title: 'Self-generated sexual material',
    titleZh: '自己制作的含有性内容的材料',
    force: 'ensure',
    forceNote: "Plain passive 'should not be criminalized' (tells States not to prohibit) and 'should be created'. Only consensual and "
      + 'solely private use.',
    addressee: 'States',
    quotation:
      'Self-generated sexual material by children that they possess and/or share with their consent and solely for their own private '
      + 'use should not be criminalized. Child-friendly channels should be created to allow children to safely seek advice and '
      + 'assistance…',
    quotationZh:
      '儿童拥有和/或分享自己制作的含有性内容的材料，如经自我同意和仅供个人使用，不应被定为犯罪。应该创建对儿童友好的渠道，让他们能够就涉及自己制作的有明显性内容的材料安全地寻求咨询和帮助。',
    summary:
      'Sexual material that children make themselves, and possess or share with their consent solely for their own private use, should '
      + 'not be criminalised. Child-friendly channels should let children safely seek advice and help.',
    summaryZh:
      '儿童自己制作、经自我同意拥有或分享、仅供个人使用的含有性内容的材料，不应被定为犯罪。应创建对儿童友好的渠道，让儿童安全地寻求咨询和帮助。',
    check: {
      kind: 'question',
      question: 'To which safe and confidential advice can a child turn about intimate images, and is it reachable from the product?',
    },
  },
  {
    number: 119,
    chapter: 'XII',
    section: 'B',
    title: 'Surveillance in criminal justice',
    titleZh: '刑事司法中的监视',
    force: 'ensure',
    forceNote: "'Should ensure'; only in the prevention, investigation and prosecution of crime.",
    addressee: 'States',
    quotation:
      'States parties should ensure that digital technologies, surveillance mechanisms, such as facial recognition software, and risk '
      + 'profiling that are deployed in the prevention, investigation and prosecution of crimes are not used to unfairly target children '
      + 'suspected of or charged with criminal offences…',
    quotationZh:
      '缔约国应确保在预防、调查和起诉犯罪行为时采用的数字技术、监测机制，如面部识别软件和风险评估，不会用于不公平地对待有嫌疑或被控刑事犯罪的儿童……',
    quotationNote: "English 'risk profiling', Chinese 风险评估 (risk assessment).",
    summary: 'States should ensure that technologies such as facial recognition and risk profiling used in preventing, investigating and '
      + 'prosecuting crime do not unfairly target children suspected or charged, or violate their rights, in particular privacy, dignity '
      + 'and freedom of association.',
    summaryZh:
      '缔约国应确保在预防、调查和起诉犯罪时采用的面部识别、风险评估等技术，不用于不公平地对待有嫌疑或被控犯罪的儿童，也不侵犯其权利，特别是隐私权、尊严和结社自由权。',
    check: { kind: 'rules' },
  },
  {
    number: 120,
    chapter: 'XII',
    section: 'B',
    title: 'In-person contact in justice',
    titleZh: '司法中的面对面接触',
    force: 'ensure',
    forceNote: "Loss of in-person contact: described ('may have a negative impact'). In such cases, and for children deprived of liberty: "
      + "plain 'should provide'.",
    addressee: 'States',
    quotation: 'In such cases, and also where children are deprived of their liberty, States parties should provide in-person contact to '
      + "facilitate children's ability to meaningfully engage with the courts and their rehabilitation.",
    quotationZh: '在这种情况下，以及在儿童被剥夺自由的情况下，缔约国应提供面对面的接触机会，促进儿童实际与法院打交道的能力，帮助他们康复。',
    summary:
      'Notes that where digitised court proceedings lack in-person contact, rehabilitative and restorative justice may suffer. In such '
      + 'cases, and where children are deprived of liberty, States should provide in-person contact to support meaningful engagement '
      + 'with the courts and rehabilitation.',
    summaryZh:
      '指出法院程序数字化如导致缺乏面对面接触，可能对康复和恢复性司法产生负面影响。在这种情况下以及儿童被剥夺自由时，缔约国应提供面对面的接触机会，促进儿童与法院打交道的能力和康复。',
    check: { kind: 'none', reason: 'about the practice of courts' },
  },
  {
    number: 121,
    chapter: 'XII',
    section: 'C',
    title: 'Safe access in vulnerable situations',
    titleZh: '脆弱处境中的安全使用',
    force: 'ensure',
    forceNote: "Sentences 1 and 2 describe ('can provide', 'can also enable'); sentence 3 'should ensure … and protect'.",
    addressee: 'States',
    quotation: 'States parties should ensure safe, secure, private and beneficial access for such children to the digital environment and '
      + 'protect them from all forms of violence, exploitation and abuse.',
    quotationZh: '缔约国应确保这些儿童以安全、私密的方式进入和获益于数字环境，并保护他们免受一切形式的暴力、剥削和虐待。',
    quotationNote: "The Chinese has one word for 'safe, secure'.",
    summary:
      'Notes that digital access can give life-saving information to children in conflict, displacement, migration, street or disaster '
      + 'situations. States should ensure them safe, secure, private and beneficial access and protect them from all violence, '
      + 'exploitation and abuse.',
    summaryZh:
      '指出数字环境可为武装冲突、流离失所、移民、街头和受灾等脆弱处境中的儿童提供可拯救生命的信息。缔约国应确保其以安全、私密、有益的方式进入数字环境，并保护他们免受一切形式的暴力、剥削和虐待。',
    check: {
      kind: 'question',
      question: 'Does the product stay usable, private and safe for children in flight, conflict, on the street or in disasters?',
    },
  },
  {
    number: 122,
    chapter: 'XII',
    section: 'C',
    title: 'Recruitment and use in conflicts',
    titleZh: '在冲突中招募或利用儿童',
    force: 'ensure',
    forceNote: "'Should ensure' that children are not recruited or used in conflicts; that 'includes preventing, criminalizing and "
      + "sanctioning' solicitation and grooming (prohibition, in the context of conflicts).",
    addressee: 'States',
    quotation: 'States parties should ensure that children are not recruited or used in conflicts, including armed conflicts, through the '
      + 'digital environment. That includes preventing, criminalizing and sanctioning the various forms of technology-facilitated '
      + 'solicitation and grooming of children…',
    quotationZh:
      '缔约国应确保不得在冲突，包括在武装冲突中，利用数字环境招募或利用儿童。这包括防止利用各种形式的技术手段教唆和诱骗儿童…… 并对这类行为进行定罪和处罚。',
    summary: 'States should ensure that children are not recruited or used in conflicts, including armed conflicts, through the digital '
      + 'environment. That includes preventing, criminalising and sanctioning solicitation and grooming, for example on social networks '
      + 'or in game chats.',
    summaryZh:
      '缔约国应确保不得在冲突（包括武装冲突）中利用数字环境招募或利用儿童，包括防止通过社交网络平台或网络游戏聊天等手段教唆和诱骗儿童，并对此定罪和处罚。',
    check: { kind: 'rules' },
  },
];
