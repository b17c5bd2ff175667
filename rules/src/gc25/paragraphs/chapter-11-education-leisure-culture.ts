import type { Paragraph } from '../paragraph';

export const educationLeisureCulture: readonly Paragraph[] = [
  {
    number: 99,
    chapter: 'XI',
    section: 'A',
    title: 'Benefits for education',
    titleZh: '对教育的益处',
    force: 'describes',
    addressee: 'none',
    quotation: "The digital environment can greatly enable and enhance children's access to high-quality inclusive education, including "
      + 'reliable resources for formal, non-formal, informal, peer-to-peer and self-directed learning.',
    quotationZh: '数字环境能够极大地帮助和促进儿童获得高质量的全纳教育，包括提供正规、非正规、非正式、同龄人之间和自主学习的可靠资源。',
    summary:
      'Describes how the digital environment can greatly improve access to high-quality inclusive education and strengthen engagement '
      + 'between teachers and students and among learners.',
    summaryZh: '说明数字环境能够极大地促进儿童获得高质量的全纳教育，并加强教师与学生之间以及学生之间的互动。',
    check: { kind: 'none', reason: 'a description of benefits' },
  },
  {
    number: 100,
    chapter: 'XI',
    section: 'A',
    title: 'Learning resources of cultural institutions',
    titleZh: '文化机构的学习资源',
    force: 'encourages',
    forceNote: "'Should support' institutions; 'should enhance' opportunities for online and lifelong learning.",
    addressee: 'States',
    quotation: 'States parties should support educational and cultural institutions, such as archives, libraries and museums, in enabling '
      + 'access for children to diverse digital and interactive learning resources, including indigenous resources, and resources in the '
      + 'languages that children understand.',
    quotationZh:
      '缔约国应支持档案馆、图书馆和博物馆等教育和文化机构帮助儿童利用各种数字和互动学习资源，包括土著资源以及以儿童理解的语言提供的资源。',
    summary: 'States should support institutions such as archives, libraries and museums in giving children access to diverse digital '
      + 'learning resources, including indigenous ones and in languages they understand, and enhance opportunities for online and '
      + 'lifelong learning.',
    summaryZh:
      '缔约国应支持档案馆、图书馆和博物馆等机构帮助儿童利用各种数字学习资源，包括土著资源和以儿童理解的语言提供的资源，并促进在线和终身学习的机会。',
    check: { kind: 'none', reason: 'about what public institutions offer' },
  },
  {
    number: 101,
    chapter: 'XI',
    section: 'A',
    title: 'School technology',
    titleZh: '学校技术',
    force: 'ensure',
    forceNote: "Infrastructure: plain 'should invest'. Resources: 'should support'. No greater inequality, no undermining of in-person "
      + "education, educational justification: 'should ensure'.",
    addressee: 'States',
    quotation:
      'States parties should invest equitably in technological infrastructure in schools and other learning settings … States parties '
      + 'should ensure that the use of digital technologies does not undermine in-person education and is justified for educational '
      + 'purposes.',
    quotationZh:
      '缔约国应公平投资于学校和其他学习场所的技术基础设施…… 缔约国应确保数字技术的使用不会破坏面对面的教育，并且有正当合理的教育目的。',
    summary: 'States should invest equitably in school technology and teacher training, support good resources in languages children '
      + 'understand without exacerbating inequalities, and ensure that digital technology does not undermine in-person education and is '
      + 'justified for educational purposes.',
    summaryZh:
      '缔约国应公平投资于学校技术和教师培训，支持以儿童能够理解的语言提供的优质数字教育资源而不加剧不平等，并确保数字技术的使用不破坏面对面的教育，且有正当合理的教育目的。',
    check: { kind: 'none', reason: 'about public investment in schools' },
  },
  {
    number: 102,
    chapter: 'XI',
    section: 'A',
    title: 'Distance learning',
    titleZh: '远程学习',
    force: 'ensure',
    forceNote: "'Should ensure' throughout; the last clause also covers digital education products and services.",
    addressee: 'States',
    quotation: 'States parties should ensure that there is proper infrastructure in place to enable access for all children to the basic '
      + 'utilities necessary for distance learning, including access to devices, electricity, connectivity, educational materials and '
      + 'professional support.',
    quotationZh:
      '缔约国应确保提供适当的基础设施，使所有儿童都能获得远程学习所需的基本设施，包括可获得设备、电源、网络联通、教学资料和专业支持。',
    summary: 'States should ensure infrastructure that gives all children what distance learning needs, such as devices, electricity, '
      + 'connectivity, materials and support, and that digital education products and services do not create or exacerbate inequities in '
      + 'access to in-person education.',
    summaryZh:
      '缔约国应确保提供基础设施，使所有儿童获得远程学习所需的设备、电源、网络、教学资料和专业支持等，并确保数字教育产品和服务不会导致或加剧儿童在获得面对面教育方面的不平等。',
    check: { kind: 'none', reason: 'about infrastructure for schools' },
  },
  {
    number: 103,
    chapter: 'XI',
    section: 'A',
    title: 'Standards for educational technology',
    titleZh: '教育技术标准',
    force: 'ensure',
    forceNote: "States: plain 'should develop' policies and standards for schools and procuring bodies. The standards 'should ensure' "
      + 'ethical use without the harms listed.',
    addressee: 'States, about businesses',
    quotation:
      'Standards for digital educational technologies should ensure that the use of those technologies is ethical and appropriate for '
      + 'educational purposes and does not expose children to violence, discrimination, misuse of their personal data, commercial '
      + 'exploitation or other infringements of their rights…',
    quotationZh:
      '数字教育技术标准应确保出于教育目的使用这些技术是合乎道德和适当的，不会使儿童遭受暴力、歧视，个人数据不被滥用，不会让儿童遭受商业剥削或其他侵犯其权利的行为……',
    summary: 'States should develop standards for schools and procuring bodies that ensure ethical use of educational technology without '
      + "violence, discrimination, data misuse, commercial exploitation or other infringements, such as sharing a record of a child's "
      + "activity with parents without the child's knowledge or consent.",
    summaryZh:
      '缔约国应为学校和采购教育技术的机构制定标准，确保合乎道德地使用，不使儿童遭受暴力、歧视、数据滥用、商业剥削或其他侵权，例如在儿童不知情或未经其同意的情况下记录其活动并与父母或照顾者分享。',
    check: { kind: 'rules' },
  },
  {
    number: 104,
    chapter: 'XI',
    section: 'A',
    title: 'Digital literacy in schools',
    titleZh: '学校数字素养教育',
    force: 'ensure',
    forceNote: "Teaching of digital literacy: 'should ensure'. Curriculum contents: plain 'should include'. Awareness of risks: 'should "
      + "promote'.",
    addressee: 'States',
    quotation: 'States parties should ensure that digital literacy is taught in schools, as part of basic education curricula, from the '
      + 'preschool level and throughout all school years, and that such pedagogies are assessed on the basis of their results.',
    quotationZh:
      '缔约国应确保从学龄前到整个就学期间，在学校教授数字素养课程，作为基础教育课程的一部分，并根据课程结果对这种教学方法进行评估。',
    summary: 'States should ensure that digital literacy is taught in schools from preschool on, including safe use of tools, critical '
      + 'understanding, identifying false content, available support and remedies, awareness of risks, coping strategies and protecting '
      + "one's own and others' data.",
    summaryZh:
      '缔约国应确保学校从学龄前起教授数字素养，包括安全使用数字工具、批判性理解、识别虚假内容以及可用的支持和补救，并促进儿童认识风险、应对策略以及保护自己和他人数据的方法。',
    check: { kind: 'none', reason: 'about the school curriculum' },
  },
  {
    number: 105,
    chapter: 'XI',
    section: 'A',
    title: 'Understanding the digital environment',
    titleZh: '了解数字环境',
    force: [
      { force: 'describes', about: "children's understanding of the digital environment" },
      { force: 'ensure', about: 'training of teachers on safeguards' },
    ],
    forceNote: "Children's understanding: 'it is of increasing importance' (no 'should'). Teachers: plain 'should be trained on "
      + "safeguards'.",
    addressee: 'States',
    quotation:
      'It is of increasing importance that children gain an understanding of the digital environment, including its infrastructure, '
      + 'business practices, persuasive strategies and the uses of automated processing and personal data and surveillance … Teachers … '
      + 'should be trained on safeguards relating to the digital environment.',
    quotationZh:
      '儿童了解数字环境，包括其基础设施、商业惯例、说服性策略、自动化处理及对个人数据的使用和监视做法…… 这一点越来越重要。教师…… 应该接受有关数字环境保障措施的培训。',
    summary: 'Calls it increasingly important that children understand the digital environment, including business practices, persuasive '
      + 'strategies, uses of automated processing, personal data and surveillance, and possible negative effects on societies. Teachers '
      + 'should be trained on safeguards.',
    summaryZh:
      '指出儿童了解数字环境越来越重要，包括商业惯例、说服性策略、自动化处理、个人数据的使用和监视，以及对社会可能的负面影响。教师应接受有关保障措施的培训。',
    check: { kind: 'none', reason: 'about teaching; the rule pages explain persuasive design in plain words' },
  },
  {
    number: 106,
    chapter: 'XI',
    section: 'B',
    title: 'Culture, leisure and play',
    titleZh: '文化、休闲和游戏',
    force: 'describes',
    addressee: 'none',
    quotation:
      "The digital environment promotes children's right to culture, leisure and play, which is essential for their well-being and "
      + 'development.',
    quotationZh: '数字环境促进了儿童的文化、休闲和游戏权，这些权利对他们的福祉和发展至关重要。',
    summary:
      "Notes that the digital environment promotes children's right to culture, leisure and play, essential for their well-being and "
      + 'development. Children reported enjoying it, but feared that adults might not understand the importance of digital play.',
    summaryZh:
      '指出数字环境促进儿童的文化、休闲和游戏权，这些权利对其福祉和发展至关重要。儿童报告说从中体会到快乐，但担心成年人可能不理解数字游戏的重要性。',
    check: { kind: 'none', reason: 'a description' },
  },
  {
    number: 107,
    chapter: 'XI',
    section: 'B',
    title: 'Identity and cultural life online',
    titleZh: '身份特性与网上文化生活',
    force: 'ensure',
    forceNote: "Digital forms of culture and play (the offer itself): plain 'should support … reflect and promote'. Children's opportunity "
      + "to experiment, express themselves and take part: States 'should ensure'.",
    addressee: 'States, about businesses',
    quotation:
      "Digital forms of culture, recreation and play should support and benefit children and reflect and promote children's differing "
      + 'identities … States parties should ensure that children have the opportunity to use their free time to experiment … express '
      + 'themselves and participate in cultural life online.',
    quotationZh:
      '各种数字形式的文化、娱乐和游戏应支持和造福儿童，反映和促进儿童的不同特性…… 缔约国应确保儿童有机会利用其空闲时间尝试信息和通信技术，表达自我和参与网上的文化生活。',
    summary:
      'Digital culture, recreation and play should benefit children and reflect and promote their differing identities, languages and '
      + 'heritage. States should ensure that children can use free time to experiment with technology, express themselves and join '
      + 'cultural life online.',
    summaryZh:
      '数字形式的文化、娱乐和游戏应造福儿童，反映和促进其不同特性、语言和继承的遗产。缔约国应确保儿童有机会利用空闲时间尝试信息和通信技术、表达自我和参与网上的文化生活。',
    check: {
      kind: 'question',
      question: 'Whose identities and languages does the product show, and can children make something of their own with it?',
    },
  },
  {
    number: 108,
    chapter: 'XI',
    section: 'B',
    title: 'Leisure services that enhance play',
    titleZh: '促进游戏的休闲服务',
    force: [
      { force: 'ensure', about: 'regulation of leisure technologies' },
      { force: 'may', about: 'encouraging innovation in play' },
    ],
    forceNote: 'Leisure technologies and services designed, distributed and used to enhance culture, recreation and play: States should '
      + "'regulate and provide guidance … to ensure', 'as appropriate' with providers. Innovation in play that supports autonomy: "
      + "'can include encouraging' (may).",
    addressee: 'States, about businesses',
    quotation:
      'States parties should regulate and provide guidance … to ensure that digital technologies and services intended for, accessed '
      + "by or having an impact on children in their leisure time are designed, distributed and used in ways that enhance children's "
      + 'opportunities for culture, recreation and play.',
    quotationZh:
      '缔约国应对专业人员、家长和照顾者进行监管并为他们提供指导，并酌情与数字服务提供商合作，确保以儿童为受众、供他们在闲暇时间使用或对他们产生影响的数字技术和服务的设计、销售和使用方式能够促进儿童获得文化、娱乐和游戏的机会。',
    quotationNote:
      "The Chinese makes professionals, parents and caregivers the object of 'regulate'; English: 'regulate and provide guidance "
      + "for'.",
    summary:
      "States should regulate, give guidance and work with providers, as appropriate, so that digital services for children's leisure "
      + 'enhance opportunities for culture, recreation and play. That can include encouraging innovation that supports autonomy, '
      + 'development and enjoyment.',
    summaryZh:
      '缔约国应监管、提供指导，并酌情与数字服务提供商合作，确保儿童闲暇时使用的数字服务的设计、销售和使用促进文化、娱乐和游戏的机会。这可包括鼓励支持儿童自主性、发展和享受的创新。',
    check: {
      kind: 'question',
      question: "How does the product help play, culture and a child's own choices, rather than only hold attention?",
    },
  },
  {
    number: 109,
    chapter: 'XI',
    section: 'B',
    title: 'Attractive offline alternatives',
    titleZh: '有吸引力的线下替代方案',
    force: 'ensure',
    addressee: 'States',
    quotation:
      'States parties should ensure that the promotion of opportunities for culture, leisure and play in the digital environment is '
      + 'balanced with the provision of attractive alternatives in the physical locations where children live.',
    quotationZh: '缔约国应确保在促进数字环境中的文化、休闲和娱乐机会的同时，在儿童实际居住的地点提供有吸引力的替代方案。',
    summary:
      'States should ensure that promoting digital culture, leisure and play is balanced with attractive alternatives where children '
      + 'live. Young children learn largely through physical, face-to-face play; for older children, sports and outdoor activities can '
      + 'bring health and social benefits.',
    summaryZh:
      '缔约国应确保在促进数字文化、休闲和游戏的同时，在儿童实际居住地提供有吸引力的替代方案。幼儿主要通过身体运动和面对面的游戏学习；体育和户外活动对年龄稍大的儿童也有益处。',
    check: { kind: 'none', reason: 'about public space' },
  },
  {
    number: 110,
    chapter: 'XI',
    section: 'B',
    title: 'Persuasive and gambling-like design',
    titleZh: '说服性和类似赌博的设计',
    force: 'ensure',
    forceNote:
      "Opaque or misleading advertising and highly persuasive or gambling-like design: described as risks ('may expose'). Businesses "
      + "'do not target children using those or other techniques' that prioritize commercial interests: States 'should ensure'.",
    addressee: 'States, about businesses',
    quotation:
      '…opaque or misleading advertising or highly persuasive or gambling-like design features. … States parties should ensure that '
      + 'businesses do not target children using those or other techniques designed to prioritize commercial interests over those of the '
      + 'child.',
    quotationZh:
      '…… 不透明或误导性的广告或者极具说服力或类似赌博的设计特征会导致这类风险。缔约国应采取或使用数据保护、考虑隐私保护的设计和考虑安全的设计等方法，并采取其他监管措施，确保企业不针对儿童使用将商业利益置于儿童利益之上的技术。',
    quotationNote: "The Chinese omits 'those or other' before 技术.",
    summary: 'Notes risks such as opaque or misleading advertising and highly persuasive or gambling-like design. States should ensure, by '
      + 'regulation and privacy- and safety-by-design, that businesses do not target children with techniques that put commercial '
      + "interests over the child's.",
    summaryZh:
      '指出不透明或误导性的广告、极具说服力或类似赌博的设计会带来风险。缔约国应通过监管、考虑隐私保护和考虑安全的设计，确保企业不针对儿童使用将商业利益置于儿童利益之上的技术。',
    check: { kind: 'rules' },
  },
  {
    number: 111,
    chapter: 'XI',
    section: 'B',
    title: 'Ratings that preserve access',
    titleZh: '分级不应妨碍进入数字环境',
    force: 'ensure',
    forceNote:
      "Plain 'should be formulated so as not to'; applies directly to whoever issues the guidance, ratings, labels or certification: "
      + 'States and businesses alike.',
    addressee: 'businesses',
    quotation:
      'Where States parties or businesses provide guidance, age ratings, labelling or certification … they should be formulated so as '
      + "not to curtail children's access to the digital environment as a whole or interfere with their opportunities for leisure or "
      + 'their other rights.',
    quotationZh:
      '缔约国或企业就某些数字游戏和娱乐形式提供指导、按年龄分级、贴标签或进行认证时，应保证这些工作不妨碍儿童进入整个数字环境或干扰他们享受休闲的机会或其他权利。',
    summary: 'Where States or businesses give guidance, age ratings, labels or certification for digital play, these should not curtail '
      + "children's access to the digital environment as a whole or interfere with leisure or other rights.",
    summaryZh:
      '缔约国或企业就数字游戏和娱乐提供指导、按年龄分级、贴标签或认证时，应保证不妨碍儿童进入整个数字环境，不干扰其休闲机会或其他权利。',
    check: { kind: 'rules' },
  },
];
