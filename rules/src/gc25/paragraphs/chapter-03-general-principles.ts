import type { Paragraph } from '../paragraph';

export const generalPrinciples: readonly Paragraph[] = [
  {
    number: 8,
    chapter: 'III',
    title: 'Four guiding principles',
    titleZh: '四项一般性原则',
    force: 'describes',
    forceNote: "Two 'should' (be viewed; serve as a guide): how to read the Convention and choose measures; no measure of its own.",
    addressee: 'none',
    quotation:
      'The following four principles provide a lens through which the implementation of all other rights under the Convention should '
      + "be viewed. They should serve as a guide for determining the measures needed to guarantee the realization of children's rights "
      + 'in relation to the digital environment.',
    quotationZh:
      '以下四项原则提供了一个视角，应该通过这个视角来看待《公约》规定的所有其他权利的落实情况。这些原则应作为指南，用于确定需要采取哪些措施，为实现与数字环境有关的儿童权利提供保障。',
    summary:
      'Four principles are the lens for viewing how all other Convention rights are put into practice, and the guide for choosing the '
      + "measures that secure children's rights in the digital environment.",
    summaryZh:
      '提出四项原则：应从这一视角看待《公约》规定的所有其他权利的落实情况，并以这些原则为指南，确定保障与数字环境有关的儿童权利所需的措施。',
    check: { kind: 'none', reason: 'the frame for paragraphs 9 to 18' },
  },
  {
    number: 9,
    chapter: 'III',
    section: 'A',
    title: 'Equal and meaningful access',
    titleZh: '平等有效地进入数字环境',
    force: 'ensure',
    forceNote: "The right itself 'requires that States parties ensure' (stronger than 'should'); then 'should take all measures "
      + "necessary'.",
    addressee: 'States',
    quotation:
      'The right to non-discrimination requires that States parties ensure that all children have equal and effective access to the '
      + 'digital environment in ways that are meaningful for them.',
    quotationZh: '不受歧视的权利要求缔约国确保所有儿童以对他们有益的方式平等有效地进入数字环境。',
    summary: 'Non-discrimination requires States to ensure that all children have equal, effective and meaningful access to the digital '
      + 'environment. They should take all necessary measures against digital exclusion, including by free and safe public access and '
      + 'support for affordable access and knowledgeable use.',
    summaryZh:
      '不受歧视的权利要求缔约国确保所有儿童以对他们有益的方式平等、有效地进入数字环境。缔约国应采取一切必要措施克服数字排斥，包括在公共场所提供免费和安全的接入，支持负担得起的获取和理性使用。',
    check: { kind: 'none', reason: 'about infrastructure and cost, which source code does not hold' },
  },
  {
    number: 10,
    chapter: 'III',
    section: 'A',
    title: 'Discrimination and automated processes',
    titleZh: '歧视与自动化程序',
    force: 'describes',
    forceNote: "'may be', 'can arise': describes forms of discrimination; no request.",
    addressee: 'none',
    quotation: 'Other forms of discrimination can arise when automated processes that result in information filtering, profiling or '
      + 'decision-making are based on biased, partial or unfairly obtained data concerning a child.',
    quotationZh:
      '如果导致信息过滤、特征分析或决策的自动化程序是基于与儿童有关的带有偏见的数据、不完整或以不公平方式取得的数据，则可能会出现其他形式的歧视。',
    quotationNote: "The Chinese reads 'partial' as 不完整 (incomplete).",
    summary:
      'Children may be discriminated against by being excluded from technology, or through hateful communications or unfair treatment. '
      + 'Discrimination can also arise when automated filtering, profiling or decisions rest on biased, partial or unfairly obtained '
      + 'data about a child.',
    summaryZh:
      '儿童可能因不能使用数字技术和服务，或因在使用中收到仇恨言论、遭受不公平待遇而受到歧视。自动化的信息过滤、特征分析或决策如果基于带有偏见、不完整或以不公平方式取得的儿童数据，也可能出现歧视。',
    check: { kind: 'rules' },
  },
  {
    number: 11,
    chapter: 'III',
    section: 'A',
    title: 'Proactive measures against discrimination',
    titleZh: '防止歧视的积极措施',
    force: 'ensure',
    forceNote: "'calls upon … to take proactive measures' (a call, not 'should'); 'specific measures will be required' for girls.",
    addressee: 'States',
    quotation:
      'The Committee calls upon States parties to take proactive measures to prevent discrimination on the basis of sex, disability, '
      + 'socioeconomic background, ethnic or national origin, language or any other grounds … Specific measures will be required to '
      + 'close the gender-related digital divide for girls …',
    quotationZh:
      '委员会呼吁各缔约国采取积极措施，防止基于性别、残疾状况、社会经济背景、族裔或民族血统、语言或任何其他原因的歧视 … 需要采取具体措施，消除女童因性别面临的数字鸿沟 …',
    summary: 'Calls on States to take proactive measures against discrimination on any ground, including against children in vulnerable '
      + 'situations. Specific measures will be required to close the digital divide for girls and give attention to access, digital '
      + 'literacy, privacy and online safety.',
    summaryZh:
      '呼吁缔约国采取积极措施，防止基于任何原因的歧视，包括对处于脆弱处境的儿童的歧视；需要采取具体措施，消除女童因性别面临的数字鸿沟，并特别关注可接入性、数字素养、隐私和网络安全。',
    check: { kind: 'rules' },
  },
  {
    number: 12,
    chapter: 'III',
    section: 'B',
    title: 'Best interests a primary consideration',
    titleZh: '最大利益作为首要考虑',
    force: 'ensure',
    forceNote: "'a primary consideration', not the first or only one; reaches design and management, through States.",
    addressee: 'States',
    quotation: 'States parties should ensure that, in all actions regarding the provision, regulation, design, management and use of the '
      + 'digital environment, the best interests of every child is a primary consideration.',
    quotationZh: '缔约国应确保在提供、监管、设计、管理和使用数字环境的所有行动中，将每个儿童的最大利益作为首要考虑。',
    quotationNote: "首要考虑 renders 'a primary consideration'.",
    summary: "The digital environment was not originally designed for children. States should ensure that every child's best interests, "
      + 'assessed in context, are a primary consideration in all actions to provide, regulate, design, manage and use it.',
    summaryZh:
      '数字环境最初并不是为儿童设计的。缔约国应确保在提供、监管、设计、管理和使用数字环境的所有行动中，将每个儿童的最大利益作为首要考虑，并根据具体情况进行评估。',
    check: {
      kind: 'question',
      question: 'How were the best interests of the children who use this product weighed, and what was decided differently because of it?',
    },
  },
  {
    number: 13,
    chapter: 'III',
    section: 'B',
    title: 'Weighing best interests transparently',
    titleZh: '最大利益评估的透明度',
    force: 'ensure',
    forceNote: "'should involve', 'should have regard', '[should] ensure transparency'.",
    addressee: 'States',
    quotation:
      'States parties should involve the national and local bodies that oversee the fulfillment of the rights of children … should '
      + "have regard for all children's rights … and ensure transparency in the assessment of the best interests of the child and the "
      + 'criteria that have been applied.',
    quotationZh:
      '缔约国应让监督落实儿童权利的国家和地方机构参与这类行动。 … 缔约国应考虑到儿童的所有权利 … 并确保对儿童最大利益的评估和所适用的标准的透明度。',
    summary: "States should involve national and local bodies that oversee children's rights. In considering best interests, they should "
      + "regard all rights, including information, protection from harm and weight for children's views, and make the assessment and "
      + 'its criteria transparent.',
    summaryZh:
      '缔约国应让监督落实儿童权利的国家和地方机构参与；考虑儿童的最大利益时，应考虑到儿童的所有权利，包括寻求和接受信息、不受伤害、意见得到适当考虑的权利，并确保评估和所适用的标准透明。',
    check: { kind: 'none', reason: 'about institutions and how openly they weigh interests' },
  },
  {
    number: 14,
    chapter: 'III',
    section: 'C',
    title: 'Risks to life, survival, development',
    titleZh: '危及生命、生存和发展的风险',
    force: 'ensure',
    forceNote: "'should take all appropriate measures to protect', 'should identify and address'; the list of risks describes.",
    addressee: 'States',
    quotation: 'States parties should take all appropriate measures to protect children from risks to their right to life, survival and '
      + 'development. … States parties should identify and address the emerging risks that children face in diverse contexts, including '
      + 'by listening to their views …',
    quotationZh:
      '缔约国应采取一切适当措施，保护儿童的生命权、生存权和发展权免受威胁。 … 缔约国应查明和应对儿童在不同情况下面临的新风险，包括为此听取他们对面临的特定风险的性质的看法。',
    summary:
      "States should take all appropriate measures against content, contact, conduct and contract risks to children's life, survival "
      + 'and development, such as violent or sexual content, harassment, gambling, exploitation, abuse, promotion of or incitement to '
      + 'suicide or life-threatening activities. They should hear children on emerging risks.',
    summaryZh:
      '缔约国应采取一切适当措施，保护儿童的生命权、生存权和发展权，防范内容、联系、行为和合同方面的风险，如暴力和性内容、网络攻击和骚扰、赌博、剥削和虐待、宣传或煽动自杀或危及生命的活动，并听取儿童对新风险的看法。',
    check: { kind: 'rules' },
  },
  {
    number: 15,
    chapter: 'III',
    section: 'C',
    title: 'Device use and early years',
    titleZh: '数字设备与生命早期',
    force: [
      { force: 'ensure', about: 'use of devices that is not harmful and replaces no direct contact' },
      { force: 'ensure', about: 'training and advice on appropriate use' },
      { force: 'may', about: 'precautions in the early years' },
    ],
    forceNote: "Use 'should not be harmful' (nobody addressed); States 'should pay specific attention' to early years; precautions 'may be "
      + "required' only there; training and advice 'should be given' (passive).",
    addressee: 'States',
    quotation:
      'The use of digital devices should not be harmful, nor should it be a substitute for in-person interactions among children or '
      + 'between children and parents or caregivers. … In the early years, precautions may be required, depending on the design, purpose '
      + 'and uses of technologies.',
    quotationZh:
      '使用数字设备不应造成伤害，也不应取代儿童之间或儿童与父母或照顾者之间的面对面互动。 … 取决于技术的设计、目的和用途，开始的几年可能需要采取预防措施。',
    summary:
      'Using digital devices should not be harmful or replace in-person contact. States should pay specific attention to the earliest '
      + 'years, when precautions may be required depending on design, purpose and use. Parents, caregivers and educators should get '
      + 'training and advice.',
    summaryZh:
      '使用数字设备不应造成伤害，也不应取代面对面互动。缔约国应特别关注技术在儿童生命早期的影响；取决于技术的设计、目的和用途，这一时期可能需要采取预防措施。应向父母、照顾者和教育工作者等提供培训和建议。',
    check: { kind: 'rules' },
  },
  {
    number: 16,
    chapter: 'III',
    section: 'D',
    title: 'Participation, anonymous where needed',
    titleZh: '参与，在需要时匿名',
    force: 'ensure',
    forceNote: "'should promote … and offer training and support': 'anonymously where needed' qualifies taking part; it is no ban on "
      + 'identification.',
    addressee: 'States',
    quotation:
      'States parties should promote awareness of, and access to, digital means for children to express their views and offer training '
      + 'and support for children to participate on an equal basis with adults, anonymously where needed …',
    quotationZh:
      '缔约国应提高对儿童表达意见的数字手段的认识，促进利用这些数字手段，并为儿童在与成人平等的基础上(在需要时以匿名方式)进行参与提供培训和支持 …',
    summary: 'States should promote awareness of and access to digital means for children to express their views, and offer training and '
      + 'support so that children can participate on an equal basis with adults, anonymously where needed.',
    summaryZh:
      '缔约国应提高对儿童表达意见的数字手段的认识，促进利用这些手段，并提供培训和支持，使儿童能在与成人平等的基础上参与，在需要时以匿名方式参与。',
    check: { kind: 'rules' },
  },
  {
    number: 17,
    chapter: 'III',
    section: 'D',
    title: "Children's views in developing services",
    titleZh: '开发服务时考虑儿童意见',
    force: 'ensure',
    forceNote: "First sentence: States' own laws, policies, services and training; second: States should ensure that providers engage with "
      + 'children, with safeguards.',
    addressee: 'States, about businesses',
    quotation:
      '… States parties should involve all children, listen to their needs and give due weight to their views. They should ensure that '
      + 'digital service providers actively engage with children, applying appropriate safeguards, and give their views due '
      + 'consideration when developing products and services.',
    quotationZh:
      '… 缔约国应让所有儿童参与进来，倾听他们的需要，并对他们的意见予以适当重视。应该确保数字服务提供商积极与儿童接触，采用适当的保障措施，并在开发产品和服务时适当考虑他们的意见。',
    summary:
      'States should involve all children in developing laws, policies, services and training on their rights, giving their views due '
      + 'weight. They should ensure that providers actively engage with children, with safeguards, and give their views due '
      + 'consideration in developing products.',
    summaryZh:
      '缔约国在制定与数字环境有关的儿童权利法律、政策、方案、服务和培训时，应让所有儿童参与，适当重视其意见；还应确保数字服务提供商采用适当的保障措施，积极与儿童接触，在开发产品和服务时适当考虑他们的意见。',
    check: {
      kind: 'question',
      question: 'Which children were asked about this product, when and how safely, and what changed because of their answers?',
    },
  },
  {
    number: 18,
    chapter: 'III',
    section: 'D',
    title: 'Consultation without undue monitoring',
    titleZh: '协商与防止不当监测',
    force: [
      { force: 'ensure', about: 'inclusive consultation' },
      { force: 'encourages', about: 'consulting children without undue monitoring or data collection' },
    ],
    forceNote: "'are encouraged to' governs the consultation and its limit on undue monitoring and data collection; only inclusive "
      + "consultation is 'should ensure'. Limited to consultations by States.",
    addressee: 'States',
    quotation: 'States parties are encouraged to utilize the digital environment to consult with children … to ensure that their views are '
      + "considered seriously and that children's participation does not result in undue monitoring or data collection that violates "
      + 'their right to privacy, freedom of thought and opinion.',
    quotationZh:
      '鼓励缔约国利用数字环境 … 与儿童协商，并确保他们的意见得到认真考虑，确保儿童的参与不会导致不当监测或数据收集，侵犯其隐私权、思想和意见自由权。',
    quotationNote: "Where the commas stand is a judgement: English 'that violates'.",
    summary: 'Encourages States to consult children digitally on laws and other measures, taking their views seriously and without undue '
      + 'monitoring or data collection that violates privacy or freedom of thought and opinion. Children lacking access to technology or '
      + 'skills should be included.',
    summaryZh:
      '鼓励缔约国利用数字环境就立法、行政和其他措施与儿童协商，认真考虑其意见，并确保参与不会导致不当监测或数据收集，侵犯隐私权、思想和意见自由权。协商应纳入接触不到技术或缺乏使用技能的儿童。',
    check: { kind: 'none', reason: 'about consultations that States hold; code does not show how a product consults children' },
  },
];
