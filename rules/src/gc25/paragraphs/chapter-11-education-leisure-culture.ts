import type { Paragraph } from '../paragraph';

export const educationLeisureCulture: readonly Paragraph[] = [
  {
    number: 99, chapter: 'XI', section: 'A', title: 'Benefits for education',
    summary: 'Describes how technology can widen good inclusive education and the contact between teachers and learners.',
    summaryZh: '说明技术可以扩大优质全纳教育，加强师生和同学之间的联系。',
    check: { kind: 'none', reason: 'a description of benefits' },
  },
  {
    number: 100, chapter: 'XI', section: 'A', title: 'Cultural institutions',
    summary: 'Asks for libraries, museums and the like to open varied learning resources to children, in languages they know.',
    summaryZh: '要求图书馆、博物馆等向孩子开放多样的学习资源，并用他们懂的语言。',
    check: { kind: 'none', reason: 'about what public institutions offer' },
  },
  {
    number: 101, chapter: 'XI', section: 'A', title: 'School infrastructure',
    summary: 'Wants fair investment in school technology and teacher training; digital tools must have an educational reason and not weaken teaching in person.',
    summaryZh: '要求公平投入学校技术和教师培训；用数字工具要有教育理由，不能削弱面对面教学。',
    check: { kind: 'none', reason: 'about public investment in schools' },
  },
  {
    number: 102, chapter: 'XI', section: 'A', title: 'Distance learning',
    summary: 'Supports distance learning with devices, power and connection for all, without creating unequal access to schooling.',
    summaryZh: '支持远程学习，保障设备、电力和网络，但不能造成就学不平等。',
    check: { kind: 'none', reason: 'about infrastructure for schools' },
  },
  {
    number: 103, chapter: 'XI', section: 'A', title: 'Education technology',
    summary: 'Wants standards for education technology so that children meet no violence, bias, misuse of data or commercial use, for example recording what a child does and passing it to parents without the child knowing or agreeing.',
    summaryZh: '要求为教育科技立标准，避免让孩子遭遇暴力、歧视、数据滥用或商业利用，例如瞒着孩子记录其活动并发给家长。',
    check: { kind: 'rules' },
  },
  {
    number: 104, chapter: 'XI', section: 'A', title: 'Digital literacy curriculum',
    summary: 'Wants digital literacy taught from preschool on, including critical thinking, recognising false content, protecting data and coping with risks.',
    summaryZh: '要求从学前开始教数字素养，包括批判思考、识别虚假内容、保护数据和应对风险。',
    check: { kind: 'none', reason: 'about the school curriculum' },
  },
  {
    number: 105, chapter: 'XI', section: 'A', title: 'Understanding the digital world',
    summary: 'Wants children to understand how the digital world works, including business models, persuasion, automation and surveillance, and teachers trained for it.',
    summaryZh: '要求让孩子懂得数字世界怎样运转，包括商业套路、说服手法、自动化和监视，并培训教师。',
    check: { kind: 'none', reason: 'about teaching; the rule pages explain persuasive design in plain words' },
  },
  {
    number: 106, chapter: 'XI', section: 'B', title: 'Play matters',
    summary: 'Recognises digital play and leisure as important for well-being; children worry that adults do not see this.',
    summaryZh: '承认数字游戏和休闲对孩子很重要，孩子担心大人不理解。',
    check: { kind: 'none', reason: 'a description' },
  },
  {
    number: 107, chapter: 'XI', section: 'B', title: 'Identity and language in play',
    summary: 'Wants digital culture and play to reflect and support children\'s different identities and languages and to leave room to create.',
    summaryZh: '要求数字文化与游戏体现、支持孩子不同的身份和语言，并给创作留出空间。',
    check: { kind: 'question', question: 'Whose identities and languages does the product show, and can children make something of their own with it?' },
  },
  {
    number: 108, chapter: 'XI', section: 'B', title: 'Leisure services that help play',
    summary: 'Asks that leisure services used by children are designed, offered and used so that play, culture and autonomy grow.',
    summaryZh: '要求孩子闲暇时用的数字服务，从设计到使用都要增进游戏、文化和自主。',
    check: { kind: 'question', question: 'How does the product help play, culture and a child\'s own choices, rather than only hold attention?' },
  },
  {
    number: 109, chapter: 'XI', section: 'B', title: 'Offline alternatives',
    summary: 'Wants attractive places for play away from screens as well, above all for the very young.',
    summaryZh: '要求同时提供有吸引力的线下玩耍去处，尤其是为年幼的孩子。',
    check: { kind: 'none', reason: 'about public space' },
  },
  {
    number: 110, chapter: 'XI', section: 'B', title: 'Persuasive and gambling-like design',
    summary: 'Warns of opaque ads and of design that is highly persuasive or resembles gambling; businesses must not use such techniques to put profit before the child.',
    summaryZh: '警告隐蔽或误导的广告、强说服性或类似赌博的设计；企业不得用这类手法把利润放在孩子之前。',
    check: { kind: 'rules' },
  },
  {
    number: 111, chapter: 'XI', section: 'B', title: 'Ratings must not shut children out',
    summary: 'Says that ratings, labels and certification for play must not shut children out of the digital world as a whole or out of leisure.',
    summaryZh: '指出给游戏做分级、标签或认证时，不能把孩子整个挡在数字世界或休闲之外。',
    check: { kind: 'rules' },
  },
];
