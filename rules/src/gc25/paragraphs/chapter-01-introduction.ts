import type { Paragraph } from '../paragraph';

export const introduction: readonly Paragraph[] = [
  {
    number: 1,
    chapter: 'I',
    title: "Children's voices",
    titleZh: '儿童的声音',
    force: 'describes',
    forceNote: 'Reports what children said; no request.',
    addressee: 'none',
    quotation:
      'The children consulted for the present general comment reported that digital technologies were vital to their current lives and '
      + 'to their future …',
    quotationZh: '本一般性意见征求了儿童的意见，他们报告说，数字技术对他们当前的生活和他们的未来至关重要 …',
    summary: 'Children who were consulted said that digital technologies are vital to their lives now and to their future: a way to get '
      + 'information, to learn who they are and, when sad, to see something that brings joy.',
    summaryZh: '征求意见时，儿童报告说，数字技术对他们当前的生活和未来至关重要：可以用来获取信息、认识自己，悲伤时还能看到带来快乐的事物。',
    check: { kind: 'none', reason: 'opening remarks, no duty on products' },
  },
  {
    number: 2,
    chapter: 'I',
    title: 'What the digital environment is',
    titleZh: '数字环境的含义',
    force: 'describes',
    forceNote: 'Open-ended description of scope (the Chinese list ends in 等); no request.',
    addressee: 'none',
    quotation: 'The digital environment is constantly evolving and expanding, encompassing information and communications technologies, '
      + 'including digital networks, content, services and applications, connected devices and environments, virtual and augmented '
      + 'reality, artificial intelligence, robotics, automated systems, algorithms and data analytics, biometrics and implant technology.',
    quotationZh:
      '数字环境在不断发展和扩大，它囊括了信息和通信技术，包括数字网络、内容、服务和应用、互联的设备和环境、虚拟和增强现实、人工智能、机器人、自动化系统、算法和数据分析、生物识别和植入技术等。',
    summary: 'Describes the digital environment, which keeps growing: networks, content, services, applications, connected devices and '
      + 'environments, virtual and augmented reality, artificial intelligence, robotics, automated systems, algorithms, data analytics, '
      + 'biometrics and implant technology.',
    summaryZh:
      '说明数字环境在不断发展和扩大，包括网络、内容、服务和应用、互联的设备和环境、虚拟和增强现实、人工智能、机器人、自动化系统、算法和数据分析、生物识别和植入技术等。',
    check: { kind: 'none', reason: 'a definition; it sets the scope of the rules, from apps and AI to immersive worlds and devices' },
  },
  {
    number: 3,
    chapter: 'I',
    title: "Opportunities, risks and children's worries",
    titleZh: '机会、风险与儿童的担忧',
    force: 'describes',
    forceNote: "Its one 'should' (support, promote and protect safe and equitable engagement) is the view of the children consulted, not a "
      + 'request of the Committee.',
    addressee: 'none',
    quotation: "The digital environment is becoming increasingly important across most aspects of children's lives … It affords new "
      + "opportunities for the realization of children's rights, but also poses the risks of their violation or abuse.",
    quotationZh:
      '数字环境在儿童生活的大多数方面变得越来越重要 … 数字技术为实现儿童权利提供了新的机会，但也带来了这些权利遭到侵犯或践踏的风险。',
    quotationNote: "The Chinese has 数字技术 (digital technology) where the English 'It' is the digital environment.",
    summary: "As education, government and commerce rely more on technology, children's rights meet new opportunities and risks. Children "
      + 'asked for safe, fair engagement and help with untrustworthy information; they want clarity about their data and worry that it '
      + 'is shared.',
    summaryZh:
      '教育、政府服务和商业越来越依赖数字技术，为儿童权利带来新的机会，也带来风险。儿童希望安全、公平地参与，希望得到帮助来管理不可信的信息，想弄清楚数据为什么、怎样被收集，并担心数据被共享。',
    check: { kind: 'none', reason: 'background; the wish to know what happens with data is answered under paragraphs 71 to 73' },
  },
  {
    number: 4,
    chapter: 'I',
    title: "Every child's rights apply",
    titleZh: '每个儿童的权利',
    force: 'ensure',
    forceNote: "'must be respected, protected and fulfilled': the only 'must' of chapter I, a principle in the passive; no addressee named "
      + "(the three verbs are those of States' obligations); the rest describes.",
    addressee: 'none',
    quotation: 'The rights of every child must be respected, protected and fulfilled in the digital environment.',
    quotationZh: '在数字环境中，每个儿童的权利都必须得到尊重、保护和实现。',
    summary: "Every child's rights must be respected, protected and fulfilled in the digital environment. New technology affects even "
      + 'children who do not go online themselves; without digital inclusion, inequalities are likely to grow and new ones may arise.',
    summaryZh:
      '在数字环境中，每个儿童的权利都必须得到尊重、保护和实现。即使儿童自己不上网，技术创新也会影响他们；不能实现数字包容，现有的不平等可能加剧，还可能出现新的不平等。',
    check: { kind: 'none', reason: 'a principle without a form in code' },
  },
  {
    number: 5,
    chapter: 'I',
    title: 'Sources of this comment',
    titleZh: '本意见的依据',
    force: 'describes',
    forceNote: 'History of the text; no request.',
    addressee: 'none',
    quotation: "The present general comment draws on the Committee's experience in reviewing States parties' reports … two rounds of "
      + 'consultations with States, experts and other stakeholders … and an international consultation with 709 children living in a '
      + 'wide variety of circumstances in 28 countries in several regions.',
    quotationZh:
      '本一般性意见结合了委员会审查缔约国报告的经历 … 与各国、专家和其他利益攸关方就概念说明和草案预稿进行的两轮协商，以及与几个区域28个国家709名在各种环境下生活的儿童进行的国际协商的内容。',
    summary: "Names what the text draws on: States' reports, a day of general discussion, treaty body case law, Human Rights Council "
      + 'recommendations, two rounds of consultations with States, experts and others, and a consultation with 709 children in 28 '
      + 'countries.',
    summaryZh:
      '说明本文件的依据：缔约国报告、一般性讨论日、人权条约机构的判例、人权理事会及其特别程序的建议、与各国、专家和其他利益攸关方的两轮协商，以及与28个国家709名儿童的国际协商。',
    check: { kind: 'none', reason: 'history of the text' },
  },
  {
    number: 6,
    chapter: 'I',
    title: 'Texts to read together',
    titleZh: '一并阅读的文件',
    force: 'describes',
    forceNote: "'should be read in conjunction with' guides the reader; it asks for no measure.",
    addressee: 'none',
    quotation: 'The present general comment should be read in conjunction with other relevant general comments of the Committee and its '
      + 'guidelines regarding the implementation of the Optional Protocol to the Convention on the sale of children, child prostitution '
      + 'and child pornography.',
    quotationZh:
      '本一般性意见应与委员会其他相关一般性意见及其《儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书执行准则》一并阅读。',
    quotationNote: 'Inner title marks 〈〉 may be missing.',
    summary: "To be read together with the Committee's other relevant general comments and its guidelines on the Optional Protocol on the "
      + 'sale of children, child prostitution and child pornography.',
    summaryZh: '应与委员会其他相关一般性意见，以及关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书的执行准则一并阅读。',
    check: { kind: 'none', reason: 'a reading guide' },
  },
];
