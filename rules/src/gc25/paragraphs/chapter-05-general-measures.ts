import type { Paragraph } from '../paragraph';

export const generalMeasures: readonly Paragraph[] = [
  {
    number: 22,
    chapter: 'V',
    title: 'Broad range of measures',
    titleZh: '广泛的措施',
    force: 'describes',
    forceNote: "'require' states a need; nobody is asked (the Chinese chapter heading names 缔约国). Not a 'should require'.",
    addressee: 'none',
    quotation:
      "Opportunities for the realization of children's rights and their protection in the digital environment require a broad range "
      + 'of legislative, administrative and other measures, including precautionary ones.',
    quotationZh: '要落实儿童与数字环境有关的权利以及在这一环境中保护儿童，需要广泛的立法、行政和其他措施，包括预防性措施。',
    quotationNote: "预防性 renders 'precautionary'.",
    summary:
      "To realize children's rights and protect children in the digital environment, many kinds of measures are needed: legislative, "
      + 'administrative and others, among them precautionary ones.',
    summaryZh: '要在数字环境中落实儿童权利并保护儿童，需要广泛的立法、行政和其他措施，其中包括预防性措施。',
    check: { kind: 'none', reason: 'announces paragraphs 23 to 49' },
  },
  {
    number: 23,
    chapter: 'V',
    section: 'A',
    title: 'Legislation and impact assessments',
    titleZh: '立法与儿童权利影响评估',
    force: [
      { force: 'ensure', about: "national legislation that is compatible with children's rights" },
      { force: 'require', about: 'impact assessments in legislation, budgets and administrative decisions' },
      { force: 'encourages', about: 'impact assessments by public bodies and businesses' },
    ],
    forceNote: "'should review, adopt and update' laws; 'should mandate' impact assessments for legislation, budgets and administrative "
      + "decisions; only 'promote' their use among public bodies and businesses (for businesses see ¶38). 'They' = States parties "
      + '(Chinese: 缔约国).',
    addressee: 'States',
    quotation: 'States parties should review, adopt and update national legislation … They should mandate the use of child rights impact '
      + "assessments to embed children's rights into legislation, budgetary allocations and other administrative decisions … and "
      + 'promote their use among public bodies and businesses …',
    quotationZh:
      '缔约国应根据国际人权标准审查、通过和更新国家的立法 … 缔约国应要求使用儿童权利影响评估，将儿童权利纳入与数字环境有关的立法、预算分配和其他行政决定，并倡导与数字环境有关的公共机构和企业采用这类影响评估。',
    summary: 'States should review, adopt and update laws so that the digital environment is compatible with the Convention. They should '
      + 'mandate child rights impact assessments in legislation, budgets and administrative decisions, and promote them among public '
      + 'bodies and businesses.',
    summaryZh:
      '缔约国应审查、通过和更新立法，确保数字环境符合《公约》及其任择议定书规定的权利；应要求在立法、预算分配和行政决定中使用儿童权利影响评估，并倡导公共机构和企业采用。',
    check: {
      kind: 'question',
      question: "Was the impact on children's rights assessed before release, and where can the assessment be read?",
    },
  },
  {
    number: 24,
    chapter: 'V',
    section: 'B',
    title: 'National policies, codes, design standards',
    titleZh: '国家政策、行业守则和设计标准',
    force: 'ensure',
    forceNote:
      "'should ensure that national policies … address', 'should implement'; codes and standards are State policy here, no duty on "
      + 'businesses.',
    addressee: 'States',
    quotation: "States parties should ensure that national policies relating to children's rights specifically address the digital "
      + 'environment, and they should implement regulation, industry codes, design standards and action plans accordingly, all of which '
      + 'should be regularly evaluated and updated.',
    quotationZh:
      '缔约国应确保与儿童权利有关的国家政策专门处理数字环境问题，还应实施相应的规章、行业守则、设计标准和行动计划，应对所有这些工作进行定期评估和更新。',
    summary: "States should ensure that national policies on children's rights specifically address the digital environment, with "
      + 'regulation, industry codes, design standards and action plans that are regularly evaluated and updated. The aim: children '
      + 'benefit from it and access it safely.',
    summaryZh:
      '缔约国应确保与儿童权利有关的国家政策专门处理数字环境问题，实施相应的规章、行业守则、设计标准和行动计划，并定期评估和更新，让儿童能通过参与数字环境受益并安全地进入数字环境。',
    check: {
      kind: 'question',
      question: 'Which design standard or industry code for children does the team follow, and where does the product depart from it?',
    },
  },
  {
    number: 25,
    chapter: 'V',
    section: 'B',
    title: 'Online protection in national policy',
    titleZh: '国家政策纳入网络保护',
    force: 'ensure',
    forceNote: "'should be integrated', 'should implement measures', 'should also address'; child-friendly, translated information is one "
      + 'example, for children in disadvantaged or vulnerable situations.',
    addressee: 'States',
    quotation: '… States parties should implement measures that protect children from risks, including cyberaggression and digital '
      + 'technology-facilitated and online child sexual exploitation and abuse, ensure the investigation of such crimes and provide '
      + 'remedy and support for children who are victims. …',
    quotationZh:
      '… 缔约国应采取措施，保护儿童免受风险侵害，包括免受网络攻击以及在数字技术支持下对儿童的网上性剥削和性虐待，确保调查这类犯罪，并为受害儿童提供补救和支持。 …',
    quotationNote: "The Chinese merges 'digital technology-facilitated and online' into one form.",
    summary: 'National child protection policies should include online protection. States should protect children from risks such as '
      + 'cyberaggression and online sexual exploitation and abuse, ensure investigation, remedy and support, and address vulnerable '
      + "children's needs, including with child-friendly information, translated when necessary.",
    summaryZh:
      '国家保护儿童的政策应纳入网络保护。缔约国应采取措施保护儿童免受网络攻击、网上性剥削和性虐待等风险，确保调查，为受害儿童提供补救和支持，并满足处境不利或脆弱儿童的需要，包括提供对儿童友好、必要时经翻译的信息。',
    check: { kind: 'rules' },
  },
  {
    number: 26,
    chapter: 'V',
    section: 'B',
    title: 'Protection in all settings',
    titleZh: '所有场所的保护',
    force: 'ensure',
    forceNote: "'should ensure the operation', with the limit 'while also respecting children's other rights'.",
    addressee: 'States',
    quotation:
      'States parties should ensure the operation of effective child protection mechanisms online and safeguarding policies, while '
      + "also respecting children's other rights, in all settings where children access the digital environment …",
    quotationZh: '缔约国应确保在儿童接触数字环境的所有场所 … 运行有效的在线保护儿童机制并实施保障政策，同时尊重儿童的其他权利。',
    summary: 'States should ensure that online child protection mechanisms and safeguarding policies operate effectively in all settings '
      + 'where children access the digital environment, from home and education to libraries, health and alternative care, while '
      + "respecting children's other rights.",
    summaryZh:
      '缔约国应确保在儿童接触数字环境的所有场所，包括家中、教育场所、网吧、青年中心、图书馆以及健康和替代照料场所，运行有效的在线保护儿童机制并实施保障政策，同时尊重儿童的其他权利。',
    check: { kind: 'none', reason: 'about safeguarding in institutions' },
  },
  {
    number: 27,
    chapter: 'V',
    section: 'C',
    title: 'National coordination',
    titleZh: '国家协调机制',
    force: 'ensure',
    forceNote: "'should identify a government body'; the mechanism 'should engage', 'cooperate', 'draw on … expertise' and 'be "
      + "independently evaluated'.",
    addressee: 'States',
    quotation:
      '… States parties should identify a government body that is mandated to coordinate policies, guidelines and programmes relating '
      + "to children's rights among central government departments and the various levels of government. …",
    quotationZh: '… 缔约国应确定一个政府机构，负责协调中央政府各部门和各级政府之间与儿童权利有关的政策、指导方针和方案。 …',
    quotationNote:
      "Further on, 对其履行义务的成效进行独立评估 can be read as the mechanism evaluating itself (English: 'be independently evaluated').",
    summary: "States should identify a government body to coordinate policies and programmes on children's rights across departments and "
      + 'levels of government. It should work with schools, the technology sector, businesses, civil society and academia, use relevant '
      + 'expertise and be independently evaluated.',
    summaryZh:
      '缔约国应确定一个政府机构，负责协调各部门和各级政府与儿童权利有关的政策、指导方针和方案。该机制应与学校、信通技术部门、企业、民间社会和学术界合作，利用相关专业知识，并接受独立评估。',
    check: { kind: 'none', reason: 'about the structure of government' },
  },
  {
    number: 28,
    chapter: 'V',
    section: 'D',
    title: 'Public resources and digital inclusion',
    titleZh: '公共资源与数字包容',
    force: 'ensure',
    forceNote: "'should mobilize, allocate and utilize public resources'.",
    addressee: 'States',
    quotation: 'States parties should mobilize, allocate and utilize public resources to implement legislation, policies and programmes to '
      + "fully realize children's rights in the digital environment and to improve digital inclusion …",
    quotationZh: '缔约国应调集、分配和利用公共资源，落实法律、政策和方案，以充分实现儿童在数字环境中的权利，应加强数字包容 …',
    summary: "States should mobilize, allocate and use public resources for laws, policies and programmes that fully realize children's "
      + 'rights in the digital environment and improve digital inclusion, promoting equal access to services and connectivity and their '
      + 'affordability.',
    summaryZh:
      '缔约国应调集、分配和利用公共资源，落实法律、政策和方案，以充分实现儿童在数字环境中的权利，并加强数字包容，促进平等获得服务和连接，使其可负担。',
    check: { kind: 'none', reason: 'about public budgets' },
  },
  {
    number: 29,
    chapter: 'V',
    section: 'D',
    title: 'Budgets free from third-party interference',
    titleZh: '预算不受第三方干扰',
    force: 'ensure',
    forceNote: "'should ensure', only where resources come from business or international cooperation.",
    addressee: 'States',
    quotation:
      'Where resources are contributed from the business sector or obtained through international cooperation, States parties should '
      + 'ensure that their own mandate, revenue mobilization, budget allocations and expenditure are not interfered with or undermined '
      + 'by third parties.',
    quotationZh: '如果资源来自商业部门或来自国际合作，缔约国应确保其自身的任务、收入的筹集、预算分配和支出不受第三方的干扰或破坏。',
    summary:
      'Where resources come from business or international cooperation, States should ensure that third parties do not interfere with '
      + 'or undermine their own mandate, revenue, budget allocations and spending.',
    summaryZh: '如果资源来自商业部门或国际合作，缔约国应确保自身的任务、收入筹集、预算分配和支出不受第三方干扰或破坏。',
    check: { kind: 'none', reason: 'about budgets and outside influence on them' },
  },
  {
    number: 30,
    chapter: 'V',
    section: 'E',
    title: 'Data and research respecting privacy',
    titleZh: '尊重隐私的数据和研究',
    force: [
      { force: 'ensure', about: 'collection of robust, comprehensive data' },
      { force: 'require', about: 'privacy and ethical standards in research' },
    ],
    forceNote: "States 'should ensure' data collection; data and research 'should inform' and 'should be available'; data collection and "
      + "research 'must respect' privacy: a 'must' without addressee, about research and statistics, not product data in general.",
    addressee: 'States',
    quotation:
      '… States parties should ensure the collection of robust, comprehensive data that is adequately resourced … Data collection and '
      + "research relating to children's digital lives must respect their privacy and meet the highest ethical standards.",
    quotationZh:
      '… 缔约国应确保收集来自适当来源的可靠、全面的数据 … 与儿童的数字生活有关的数据收集和研究工作必须尊重他们的隐私，并遵守最高道德标准。',
    quotationNote: "来自适当来源 (from appropriate sources) differs from the English 'adequately resourced'.",
    summary:
      'States should ensure robust, comprehensive, disaggregated data; such data and research, including with and by children, should '
      + "inform policy and be public. Data collection and research on children's digital lives must respect their privacy and meet the "
      + 'highest ethical standards.',
    summaryZh:
      '缔约国应确保收集可靠、全面的数据并分列；这类数据和研究，包括儿童参与和由儿童进行的研究，应为政策提供参考并公之于众。与儿童的数字生活有关的数据收集和研究必须尊重其隐私，遵守最高道德标准。',
    check: {
      kind: 'question',
      question: "Do studies and statistics that use children's data respect their privacy and the highest ethical standards?",
    },
  },
  {
    number: 31,
    chapter: 'V',
    section: 'F',
    title: 'Independent monitoring institutions',
    titleZh: '独立监测机构',
    force: 'ensure',
    forceNote: "'should ensure that the mandates … cover'; second sentence: institutions 'should work closely' with oversight bodies where "
      + 'these exist.',
    addressee: 'States',
    quotation: 'States parties should ensure that the mandates of national human rights institutions and other appropriate independent '
      + "institutions cover children's rights in the digital environment and that they are able to receive, investigate and address "
      + 'complaints from children and their representatives. …',
    quotationZh:
      '缔约国应确保国家人权机构和其他适当的独立机构的任务涵盖数字环境中的儿童权利，并确保这些机构能够接受、调查和处理儿童及其代表的申诉。 …',
    summary: "States should ensure that human rights and other independent institutions cover children's rights in the digital environment "
      + 'and can receive, investigate and address complaints from children and their representatives. Human rights institutions should '
      + 'work closely with existing oversight bodies.',
    summaryZh:
      '缔约国应确保国家人权机构和其他适当的独立机构的任务涵盖数字环境中的儿童权利，并能接受、调查和处理儿童及其代表的申诉；如有负责监测的独立监督机构，国家人权机构应与其密切合作。',
    check: { kind: 'none', reason: 'about independent institutions' },
  },
  {
    number: 32,
    chapter: 'V',
    section: 'G',
    title: 'Information, campaigns and education',
    titleZh: '信息、宣传与教育',
    force: 'ensure',
    forceNote: "Plain 'should disseminate … conduct … facilitate', not 'should ensure'; official Chinese: 加强 for 'facilitate'.",
    addressee: 'States',
    quotation:
      'States parties should disseminate information and conduct awareness-raising campaigns on the rights of the child in the digital '
      + 'environment, … They should facilitate educational programmes for children, parents and caregivers, the general public and '
      + 'policymakers …',
    quotationZh:
      '缔约国应传播有关数字环境中儿童权利的信息，并开展相关的提高认识宣传……缔约国应加强针对儿童、家长和照顾者、普通公众和政策制定者的教育方案……',
    summary: 'States should spread information, run awareness campaigns and support education for children, parents and caregivers, the '
      + 'public and policymakers: on benefits and digital skills, protecting privacy, preventing victimization, and recognizing a child '
      + 'victim and responding appropriately.',
    summaryZh:
      '缔约国应传播信息、开展提高认识宣传，并促进面向儿童、家长和照顾者、公众及政策制定者的教育，内容包括如何受益和发展数字技能、保护隐私、防止受害，以及识别受害儿童并作出适当反应。',
    check: { kind: 'none', reason: 'about campaigns and education' },
  },
  {
    number: 33,
    chapter: 'V',
    section: 'G',
    title: 'Training of professionals and business',
    titleZh: '专业人员与商业部门的培训',
    force: 'ensure',
    forceNote: "'should receive training' names no one who gives it; only the sentence on the education professions says 'States parties "
      + "should ensure'.",
    addressee: 'States',
    quotation:
      'Professionals working for and with children and the business sector, including the technology industry, should receive training '
      + 'that includes how the digital environment affects the rights of the child in multiple contexts, the ways in which children '
      + 'exercise their rights in the digital environment …',
    quotationZh:
      '从事儿童工作的专业人员以及包括技术行业在内的商业部门应该接受培训，专题包括数字环境如何在多种情况下影响儿童的权利，儿童在数字环境中行使权利的方式……',
    summary: 'Professionals working with children, and the business sector including the technology industry, should be trained in how the '
      + "digital environment affects children's rights and in human rights standards. States should ensure such training for "
      + 'professionals at all levels of education.',
    summaryZh:
      '从事儿童工作的专业人员以及包括技术行业在内的商业部门应接受培训，了解数字环境如何影响儿童权利以及国际人权标准的适用。缔约国应确保为各级教育的专业人员提供入职前和在职培训。',
    check: { kind: 'none', reason: 'about training; the rule pages are one means to train developers' },
  },
  {
    number: 34,
    chapter: 'V',
    section: 'H',
    title: 'Civil society involvement',
    titleZh: '民间社会的参与',
    force: 'ensure',
    forceNote: "Plain 'should systematically involve'; 'should also ensure' for the organizations' ability to act.",
    addressee: 'States',
    quotation:
      'States parties should systematically involve civil society, including child-led groups … in the development, implementation, '
      + "monitoring and evaluation of laws, policies, plans and programmes relating to children's rights. They should also ensure that "
      + 'civil society organizations are able to implement their activities …',
    quotationZh:
      '缔约国应系统地让民间社会，包括由儿童领导的团体……参与制定、执行、监测和评估与儿童权利有关的法律、政策、计划和方案。还应确保民间社会组织能够落实与促进和保护数字环境中的儿童权利有关的活动。',
    summary: 'States should systematically involve civil society, including child-led groups, in developing, implementing, monitoring and '
      + "evaluating laws, policies, plans and programmes on children's rights, and ensure that civil society organizations can carry "
      + "out their activities for children's rights.",
    summaryZh:
      '缔约国应系统地让民间社会（包括由儿童领导的团体）参与制定、执行、监测和评估与儿童权利有关的法律、政策、计划和方案，并确保民间社会组织能够开展促进和保护儿童权利的活动。',
    check: { kind: 'none', reason: 'about the part organisations take' },
  },
  {
    number: 35,
    chapter: 'V',
    section: 'I',
    title: 'Businesses respect, prevent and remedy',
    titleZh: '企业的尊重、防止与补救责任',
    force: [
      { force: 'ensure', about: "businesses that respect children's rights and prevent and remedy abuse" },
      { force: 'ensure', about: 'businesses that meet these responsibilities, which States see to' },
    ],
    forceNote: "Businesses 'should respect … prevent and remedy' (spoken to them directly); States 'have the obligation to ensure' that "
      + 'they do.',
    addressee: 'businesses',
    quotation: "Businesses should respect children's rights and prevent and remedy abuse of their rights in relation to the digital "
      + 'environment. States parties have the obligation to ensure that businesses meet those responsibilities.',
    quotationZh: '企业应该尊重儿童的权利，防止侵犯儿童与数字环境相关的权利，并对侵权行为予以补救。缔约国有义务确保企业履行这些责任。',
    summary: "Businesses should respect children's rights in the digital environment, and prevent and remedy abuse of those rights; "
      + 'non-profit organizations count as part of the business sector. States have the obligation to ensure that businesses meet these '
      + 'responsibilities.',
    summaryZh:
      '企业应尊重儿童权利，防止侵犯儿童与数字环境相关的权利，并对侵权行为予以补救；工商业部门也包括非营利组织。缔约国有义务确保企业履行这些责任。',
    check: { kind: 'question', question: 'Who answers for each open finding, and how is harm to a child put right?' },
  },
  {
    number: 36,
    chapter: 'V',
    section: 'I',
    title: 'Business compliance and remedies',
    titleZh: '企业履行义务与补救',
    force: 'ensure',
    forceNote: "'should take measures … to ensure compliance by businesses'; public information and advice only 'should … encourage'. The "
      + 'grammar leaves open whether States or businesses are to provide the remedies.',
    addressee: 'States, about businesses',
    quotation:
      'States parties should take measures, … to ensure compliance by businesses with their obligations to prevent their networks or '
      + "online services from being used in ways that cause or contribute to violations … of children's rights, … and to provide "
      + 'children, … and caregivers with prompt and effective remedies.',
    quotationZh:
      '缔约国应采取措施……确保企业履行义务，防止其网络或在线服务被用于导致或助长侵犯或践踏儿童权利……并向儿童、家长和照顾者提供迅速和有效的补救措施。',
    summary: 'States should take measures so that businesses prevent uses of their services that cause or contribute to violations of '
      + "children's rights, and so that children and caregivers get prompt, effective remedies. They should encourage businesses to "
      + 'give accessible, timely advice.',
    summaryZh:
      '缔约国应采取措施，确保企业防止其网络或在线服务被用于导致或助长侵犯儿童权利，并使儿童、家长和照顾者获得迅速有效的补救；还应鼓励企业公开信息，及时提供便于获取的建议。',
    check: { kind: 'rules' },
  },
  {
    number: 37,
    chapter: 'V',
    section: 'I',
    title: 'State duty; design and violence',
    titleZh: '国家义务：服务设计与暴力',
    force: 'ensure',
    forceNote: "'have a duty to protect' is stronger than 'should'; laws: 'should put in place, monitor and enforce'; the sentence on "
      + "design and operation describes ('can cause or contribute').",
    addressee: 'States, about businesses',
    quotation:
      'States parties have a duty to protect children from infringements of their rights by business enterprises, … States parties '
      + 'should put in place, monitor and enforce laws and regulations aimed at preventing violations of the right to protection from '
      + 'violence, …',
    quotationZh: '缔约国有义务保护儿童权利不受工商企业侵犯……缔约国应制定、监测和执行旨在防止侵犯儿童免受暴力侵害的权利的法律和法规……',
    summary: 'States have a duty to protect children from infringements of their rights by businesses, which can cause or contribute to '
      + 'violence through the design and operation of services. Laws should aim to prevent, investigate, adjudicate on and redress such '
      + 'violations.',
    summaryZh:
      '缔约国有义务保护儿童权利不受工商企业侵犯，企业可能因数字服务的设计和运营导致或助长暴力侵害。缔约国应制定、监测和执行法律法规，以防止、调查、裁定和纠正侵权行为。',
    check: { kind: 'rules' },
  },
  {
    number: 38,
    chapter: 'V',
    section: 'I',
    title: 'Due diligence and impact assessments',
    titleZh: '尽职调查与影响评估',
    force: 'require',
    forceNote: "Second sentence: States themselves 'should take appropriate steps'.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should require the business sector to undertake child rights due diligence, in particular to carry out child '
      + 'rights impact assessments and disclose them to the public, with special consideration given to the differentiated and, at '
      + 'times, severe impacts of the digital environment …',
    quotationZh:
      '缔约国应要求工商部门开展关于儿童权利的尽职调查，特别是开展儿童权利影响评估，并向公众公布评估情况，特别考虑数字环境对儿童造成的不同影响以及有时造成的严重影响。',
    summary: 'States should require businesses to undertake child rights due diligence, in particular impact assessments disclosed to the '
      + 'public, with special regard to differing and at times severe impacts. They should take steps to prevent, monitor, investigate '
      + 'and punish child rights abuses by businesses.',
    summaryZh:
      '缔约国应要求企业开展儿童权利尽职调查，特别是开展儿童权利影响评估并向公众公布，特别考虑不同影响和有时造成的严重影响；并应采取适当步骤，防止、监测、调查和惩处企业侵犯儿童权利的行为。',
    check: { kind: 'rules' },
  },
  {
    number: 39,
    chapter: 'V',
    section: 'I',
    title: 'Highest standards; understandable terms',
    titleZh: '最高标准与条款说明',
    force: 'require',
    forceNote: "'should require' three times; 'encourage' only for innovating in the child's best interests.",
    addressee: 'States, about businesses',
    quotation: "… States parties should require all businesses that affect children's rights in relation to the digital environment to "
      + 'implement regulatory frameworks, industry codes and terms of services that adhere to the highest standards of ethics, privacy '
      + 'and safety in relation to the design, …',
    quotationZh:
      '……缔约国还应要求所有在数字环境方面对儿童权利有影响的企业执行监管框架、行业守则和服务条款，在其产品和服务的设计、工程学、开发、运营、销售和营销方面遵守伦理、隐私和安全等方面的最高标准。',
    summary:
      "States should require businesses affecting children's rights to apply the highest standards of ethics, privacy and safety from "
      + 'design to marketing, to be highly transparent and accountable, and to explain terms age-appropriately (to caregivers for very '
      + 'young children).',
    summaryZh:
      '缔约国应要求对儿童权利有影响的企业在从设计到营销的各环节遵守伦理、隐私和安全的最高标准，保持高标准的透明度和问责制，并以适合儿童年龄的方式解释服务条款，对幼童则向其父母和照顾者解释。',
    check: { kind: 'rules' },
  },
  {
    number: 40,
    chapter: 'V',
    section: 'J',
    title: 'Data-driven business and its risks',
    titleZh: '数据驱动的商业及其风险',
    force: 'describes',
    forceNote: "No 'should'; processing along the chain 'may result in' violations or abuses, notifications 'can interrupt sleep'.",
    addressee: 'none',
    quotation:
      "Many of those processes involve multiple commercial partners, … that may result in violations or abuses of children's rights, "
      + "including through advertising design features that anticipate and guide a child's actions towards more extreme content, "
      + 'automated notifications that can interrupt sleep …',
    quotationZh:
      '其中许多过程涉及多个商业伙伴……可能导致侵犯或践踏儿童权利，包括通过广告设计功能预测和引导儿童寻求更极端的内容，发送可能扰乱睡眠的自动通知……',
    summary: 'Describes businesses that rely on processing personal data, often with many partners. This may result in violations, such as '
      + 'advertising design guiding children towards more extreme content, notifications that can interrupt sleep, or data and location '
      + 'used to target potentially harmful commercial content.',
    summaryZh:
      '描述依靠处理个人数据获得收入的企业及其商业伙伴链，指出这可能导致侵犯儿童权利，例如广告设计引导儿童寻求更极端的内容、自动通知可能扰乱睡眠、利用个人信息或位置推送可能有害的商业内容。',
    check: { kind: 'rules' },
  },
  {
    number: 41,
    chapter: 'V',
    section: 'J',
    title: 'Commercial content clearly distinguished',
    titleZh: '明确区分商业内容',
    force: 'ensure',
    forceNote: "States 'should make … a primary consideration'; commercial content 'should be clearly distinguished' and 'should not "
      + "perpetuate': passive, names nobody, no 'prohibit'. Official Chinese: 偏见 for 'stereotypes'.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should make the best interests of the child a primary consideration when regulating advertising … Sponsorship, '
      + 'product placement and all other forms of commercially driven content should be clearly distinguished from all other content and '
      + 'should not perpetuate gender or racial stereotypes.',
    quotationZh:
      '缔约国在对面向儿童以及儿童能够接触到的广告和营销活动进行监管时，应将儿童的最大利益作为首要考虑因素。赞助、广告植入和所有其他形式商业驱动的内容都应该与所有其他内容明确区分开来，不应宣传性别或种族偏见。',
    summary: 'When regulating advertising and marketing addressed and accessible to children, States should make their best interests a '
      + 'primary consideration. Commercially driven content, such as sponsorship or product placement, should be clearly distinguished '
      + 'from all other content and not perpetuate gender or racial stereotypes.',
    summaryZh:
      '缔约国在监管面向儿童以及儿童能够接触到的广告和营销时，应将儿童的最大利益作为首要考虑因素。赞助、广告植入等商业驱动的内容应与所有其他内容明确区分，不应助长性别或种族成见。',
    check: { kind: 'rules' },
  },
  {
    number: 42,
    chapter: 'V',
    section: 'J',
    title: 'No commercial profiling or targeting',
    titleZh: '禁止商业性特征分析和定向营销',
    force: 'prohibit',
    forceNote: "'should prohibit by law'; the listed techniques 'should also be prohibited'. No consent exception; 'for commercial "
      + "purposes' limits it. Official Chinese ties the commercial purpose to targeting only; the English to both.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should prohibit by law the profiling or targeting of children of any age for commercial purposes on the basis of '
      + 'a digital record … Practices that rely on … immersive advertising and advertising in virtual and augmented reality environments '
      + 'to promote products … should also be prohibited from engagement directly or indirectly with children.',
    quotationZh:
      '缔约国应通过法律禁止利用……数字记录对任何年龄的儿童进行特征分析或将儿童作为商业目标……还应禁止依赖……沉浸式广告以及利用虚拟和增强现实环境的广告推广产品、应用和服务等做法直接或间接影响儿童。',
    summary:
      'States should prohibit by law profiling or targeting children of any age for commercial purposes by recorded actual or inferred '
      + 'characteristics, including group data, association or affinity profiling. Promotion by neuromarketing, emotional analytics, '
      + 'immersive or VR/AR ads should be prohibited from engaging children, even indirectly.',
    summaryZh:
      '缔约国应通过法律禁止出于商业目的、利用儿童实际或推测特征的数字记录对任何年龄的儿童进行特征分析或定向营销，包括利用群体数据、联系或亲缘特征分析；依赖神经营销学、情绪分析及沉浸式、虚拟和增强现实广告的推广做法，也应禁止直接或间接影响儿童。',
    check: { kind: 'rules' },
  },
  {
    number: 43,
    chapter: 'V',
    section: 'K',
    title: 'Barriers to justice',
    titleZh: '诉诸司法的障碍',
    force: 'describes',
    forceNote: "No 'should'.",
    addressee: 'none',
    quotation: 'Children face particular challenges in access to justice relating to the digital environment for a range of reasons. Such '
      + "challenges arise because of the lack of legislation placing sanctions on children's rights violations … the difficulties in "
      + 'obtaining evidence or identifying perpetrators …',
    quotationZh:
      '有各种原因导致儿童在就与数字环境有关的问题诉诸司法方面面临特殊挑战。出现这类挑战的原因包括缺乏专门针对与数字环境相关的侵犯儿童权利行为施加处罚的相关立法，难以获取证据或查明犯罪者……',
    summary: 'Describes why access to justice is hard for children: no legislation with sanctions, difficulty in obtaining evidence or '
      + 'identifying perpetrators, rights not known to children and caregivers. Having to disclose private online activities, or fear of '
      + 'reprisals or exclusion, may add to it.',
    summaryZh:
      '说明儿童诉诸司法的困难：缺乏处罚此类侵权行为的立法，难以获取证据或查明犯罪者，儿童及其父母或照顾者不了解有关权利。被要求披露敏感或私人的在线活动，或害怕报复和社会排斥，也可能造成困难。',
    check: { kind: 'none', reason: 'about the legal system' },
  },
  {
    number: 44,
    chapter: 'V',
    section: 'K',
    title: 'Remedies and complaint mechanisms',
    titleZh: '补救与投诉机制',
    force: 'ensure',
    forceNote: "'should ensure' for remedies; complaint and reporting mechanisms 'should be' (passive, names no operator); 'should also "
      + "provide for' collective complaints and assistance.",
    addressee: 'States',
    quotation:
      'States parties should ensure that appropriate and effective remedial judicial and non-judicial mechanisms … are widely known '
      + 'and readily available to all children and their representatives. Complaint and reporting mechanisms should be free of charge, '
      + 'safe, confidential, responsive, child-friendly and available in accessible formats.',
    quotationZh:
      '缔约国应确保处理与数字环境有关的侵犯儿童权利行为的适当和有效司法和非司法补救机制广为人知，并确保所有儿童及其代表能够随时利用这些机制。投诉和报告机制应免费、安全、保密、反应迅速、对儿童友好，并以无障碍格式提供。',
    summary: 'States should ensure that effective judicial and non-judicial remedies are widely known and readily available to children. '
      + 'Complaint and reporting mechanisms should be free, safe, confidential, responsive, child-friendly and accessible; States should '
      + 'provide for collective complaints and legal or other assistance.',
    summaryZh:
      '缔约国应确保适当有效的司法和非司法补救机制广为人知、便于儿童及其代表利用。投诉和报告机制应免费、安全、保密、反应迅速、对儿童友好且无障碍；缔约国还应规定集体诉讼、公益诉讼以及法律等援助。',
    check: { kind: 'rules' },
  },
  {
    number: 45,
    chapter: 'V',
    section: 'K',
    title: 'Referral and victim support',
    titleZh: '案件转交与受害儿童支持',
    force: 'ensure',
    forceNote: "Plain 'should establish, coordinate and regularly monitor and evaluate'; specialized confidentiality protections 'may' be "
      + 'required.',
    addressee: 'States',
    quotation:
      'States parties should establish, coordinate and regularly monitor and evaluate frameworks for the referral of such cases and '
      + 'the provision of effective support to children who are victims.',
    quotationZh: '缔约国应建立、协调并定期监测和评估转交此类案件和向受害儿童提供有效支持的框架。',
    summary: 'States should establish, coordinate, monitor and evaluate frameworks for referring cases and supporting child victims, '
      + 'including therapy and reintegration. Training on identifying victims should reach digital service providers too; measures '
      + 'should be multi-agency and child-friendly, to prevent revictimization.',
    summaryZh:
      '缔约国应建立、协调并定期监测和评估转交案件和支持受害儿童的框架，包括治疗、后续照顾和重新融入社会。识别受害儿童的培训也应面向数字服务提供商；措施应涉及多个机构、对儿童友好，防止儿童再次受害。',
    check: { kind: 'none', reason: 'about the work of several agencies together' },
  },
  {
    number: 46,
    chapter: 'V',
    section: 'K',
    title: 'Swift reparation and non-recurrence',
    titleZh: '迅速补救与不再发生',
    force: 'ensure',
    forceNote: "List of reparation describes ('includes', 'may require'); remedies 'should take into account'; non-recurrence: 'should "
      + "guarantee', stronger than 'should ensure'.",
    addressee: 'States',
    quotation: '… remedial mechanisms should take into account the vulnerability of children and the need to be swift to halt ongoing and '
      + 'future damage. States parties should guarantee the non-recurrence of violations, including by the reform of relevant laws and '
      + 'policies and their effective implementation.',
    quotationZh:
      '……补救机制应考虑儿童的脆弱性以及迅速制止持续和未来损害的必要性。缔约国应保证侵权行为不再发生，包括为此改革并有效执行相关法律和政策。',
    summary: 'Reparation includes restitution, compensation and satisfaction and may require, for example, removal of unlawful content. '
      + "Remedies should take into account children's vulnerability and the need to halt ongoing and future damage swiftly; States "
      + 'should guarantee that violations do not recur.',
    summaryZh:
      '补救包括恢复原状、赔偿和补偿，也可能需要删除非法内容等措施。补救机制应考虑儿童的脆弱性以及迅速制止持续和未来损害的必要性；缔约国应保证侵权行为不再发生。',
    check: {
      kind: 'question',
      question: 'How fast are reports answered and unlawful content taken down, and who checks that the harm has stopped?',
    },
  },
  {
    number: 47,
    chapter: 'V',
    section: 'K',
    title: 'Investigating crimes against children',
    titleZh: '调查和起诉针对儿童的犯罪',
    force: 'ensure',
    forceNote:
      "Plain 'should address … and take all available … measures'; 'should provide' training; official Chinese: 了解 for 'address'.",
    addressee: 'States',
    quotation:
      'States parties should address the ways in which uses of digital technologies may facilitate or impede the investigation and '
      + 'prosecution of crimes against children and take all available preventative, enforcement and remedial measures, including in '
      + 'cooperation with international partners.',
    quotationZh:
      '缔约国应了解数字技术的哪些使用方式可能促进或阻碍对针对儿童的犯罪进行调查和起诉，并采取一切可用的预防、执行和补救措施，包括为此与国际伙伴合作。',
    summary:
      'Digital technologies complicate the investigation and prosecution of crimes against children, which may cross borders. States '
      + 'should address how their use helps or hinders this, take all available measures, also with international partners, and train '
      + 'law enforcement officials, prosecutors and judges.',
    summaryZh:
      '数字技术加大了调查和起诉针对儿童犯罪的复杂性，这类犯罪可能跨越国界。缔约国应处理数字技术对此的促进或阻碍作用，采取一切可用措施，包括与国际伙伴合作，并为执法官员、检察官和法官提供专门培训。',
    check: { kind: 'none', reason: 'about police and courts' },
  },
  {
    number: 48,
    chapter: 'V',
    section: 'K',
    title: 'Global business and complaint mechanisms',
    titleZh: '全球业务与投诉机制',
    force: 'ensure',
    forceNote: "Extraterritorial measures only 'should consider', with a 'reasonable link'; company complaint mechanisms and oversight "
      + "agencies 'should ensure'. Official Chinese makes businesses the ones who respect, protect and fulfil (规定企业…).",
    addressee: 'States, about businesses',
    quotation: "States parties should consider measures to respect, protect and fulfill children's rights in the context of businesses' "
      + 'extraterritorial … operations, provided that there is a reasonable link … They should ensure that businesses provide effective '
      + 'complaint mechanisms; such mechanisms should not, … prevent … access to State-based remedies.',
    quotationZh:
      '只要缔约国与有关行为之间存在合理联系，缔约国就应考虑采取措施，规定企业在开展域外活动和业务时尊重、保护和实现儿童权利。缔约国应该确保企业提供有效的投诉机制，然而这类机制不应阻碍儿童获得国家提供的补救措施。',
    summary: "States should consider measures for children's rights in businesses' operations abroad, given a reasonable link. They should "
      + 'ensure that businesses provide effective complaint mechanisms that do not prevent access to State-based remedies, and that '
      + 'oversight agencies investigate complaints and provide adequate remedies.',
    summaryZh:
      '在存在合理联系的情况下，缔约国应考虑采取措施，在企业的域外业务中尊重、保护和实现儿童权利。缔约国应确保企业提供有效的投诉机制，且不阻碍儿童获得国家提供的补救，并确保监督机构调查申诉、提供适当补救。',
    check: {
      kind: 'question',
      question: "Does the company's own complaint channel leave courts and other State remedies open to the child?",
    },
  },
  {
    number: 49,
    chapter: 'V',
    section: 'K',
    title: 'Child-friendly information on rights',
    titleZh: '对儿童友好的权利信息',
    force: 'ensure',
    forceNote: "Plain 'should provide'.",
    addressee: 'States',
    quotation:
      'States parties should provide children with child-sensitive and age-appropriate information in child-friendly language on their '
      + 'rights and on the reporting and complaint mechanisms, services and remedies available to them in cases where their rights in '
      + 'relation to the digital environment are violated or abused.',
    quotationZh:
      '缔约国应以对儿童友好的语言向儿童提供对儿童问题敏感和适合其年龄的信息，介绍他们的权利以及在他们与数字环境有关的权利受到侵犯或践踏的情况下供他们使用的举报和投诉机制、服务和补救措施。',
    summary: 'States should give children age-appropriate information, in child-friendly language, on their rights and, for cases of '
      + 'violation or abuse, on reporting and complaint mechanisms, services and remedies. Parents, caregivers and professionals working '
      + 'with and for children should receive it too.',
    summaryZh:
      '缔约国应以对儿童友好的语言向儿童提供适龄信息，介绍他们的权利，以及权利受到侵犯时可用的举报和投诉机制、服务和补救措施；父母、照顾者和从事儿童工作的专业人员也应获得这些信息。',
    check: { kind: 'rules' },
  },
];
