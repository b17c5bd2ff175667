import type { Paragraph } from '../paragraph';

export const introduction: readonly Paragraph[] = [
  {
    number: 1, chapter: 'I', title: 'Children\'s voices',
    summary: 'Opens with the voices of the children who were heard: they say technology matters to them now and for what comes next, because it informs them, helps them find out who they are and can cheer them up.',
    summaryZh: '开篇转述受访儿童的话：数字技术对他们的今天和明天都很重要，能获取知识、认识自己，也能带来安慰。',
    check: { kind: 'none', reason: 'opening remarks, no duty on products' },
  },
  {
    number: 2, chapter: 'I', title: 'Definition',
    summary: 'Says what counts as the digital environment: everything from networks, content, apps and connected objects to immersive worlds, AI, algorithms, biometrics and implants.',
    summaryZh: '说明“数字环境”包含哪些东西：网络、内容、应用、联网设备、沉浸式世界、人工智能、算法、生物特征和植入装置等都算在内。',
    check: { kind: 'none', reason: 'a definition; it sets the scope of the rules, from apps and AI to immersive worlds and devices' },
  },
  {
    number: 3, chapter: 'I', title: 'Chances and worries',
    summary: 'Describes how school, government and shopping increasingly run online, which brings chances as well as dangers; children ask for help with unreliable content and want to know why and how their data is taken.',
    summaryZh: '指出上学、办事、购物越来越依赖网络，机会与风险并存；孩子们希望有人帮他们辨别不可靠的内容，也想知道自己的数据为什么、怎样被收集。',
    check: { kind: 'none', reason: 'background; the wish to know what happens with data is answered under paragraphs 71 to 73' },
  },
  {
    number: 4, chapter: 'I', title: 'Rights hold online',
    summary: 'States that every child\'s rights hold online, including for children who are never online themselves, and warns that leaving children out of technology deepens inequality.',
    summaryZh: '强调每个孩子的权利在网上同样有效，不上网的孩子也一样会受影响；如果有人被落下，不平等就会加深。',
    check: { kind: 'none', reason: 'a principle without a form in code' },
  },
  {
    number: 5, chapter: 'I', title: 'Sources',
    summary: 'Lists what the text is built on: State reports, a discussion day, case law, expert rounds, and talks with 709 children from 28 countries.',
    summaryZh: '交代文件的依据：各国报告、专题讨论、判例、专家磋商，以及对28个国家709名儿童的访谈。',
    check: { kind: 'none', reason: 'history of the text' },
  },
  {
    number: 6, chapter: 'I', title: 'Related texts',
    summary: 'Asks readers to use the text together with the Committee\'s other comments and its guidelines on the protocol about the sale and sexual exploitation of children.',
    summaryZh: '提醒读者把本文件与委员会的其他意见，以及有关防止买卖儿童和性剥削的议定书指南放在一起读。',
    check: { kind: 'none', reason: 'a reading guide' },
  },
];
