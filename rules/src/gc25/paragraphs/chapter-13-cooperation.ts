import type { Paragraph } from '../paragraph';

export const cooperation: readonly Paragraph[] = [
  {
    number: 123,
    chapter: 'XIII',
    title: 'International and regional cooperation',
    titleZh: '国际和区域合作',
    force: 'ensure',
    forceNote:
      "No 'should': 'it is therefore vital that States parties cooperate' (Chinese: 必须). Businesses are partners, not addressees.",
    addressee: 'States',
    quotation: 'It is therefore vital that States parties cooperate bilaterally and multilaterally with national and international '
      + 'non-governmental organizations, United Nations agencies, businesses and organizations specialized in child protection and human '
      + 'rights in relation to the digital environment.',
    quotationZh:
      '因此，缔约国必须与国内和国际非政府组织、联合国各机构、企业和专门从事与数字环境有关的儿童保护和人权工作的组织开展双边和多边合作。',
    summary: 'Because the digital environment crosses borders, it is vital that States cooperate bilaterally and multilaterally with '
      + 'non-governmental organisations, United Nations agencies, businesses and specialised organisations, so that all stakeholders '
      + "respect, protect and fulfil children's rights.",
    summaryZh:
      '数字环境具有跨境性质，因此缔约国必须与非政府组织、联合国各机构、企业和专门组织开展双边和多边合作，以确保所有利益攸关方尊重、保护和实现儿童权利。',
    check: { kind: 'none', reason: 'about cooperation of States and organisations' },
  },
  {
    number: 124,
    chapter: 'XIII',
    title: 'Shared expertise and standards',
    titleZh: '交流专门知识与标准',
    force: 'encourages',
    forceNote:
      "Exchange of expertise: 'should promote and contribute'. Capacity-building, standards, protections across borders: 'establish "
      + "and promote' (the firmest part). Common definition of crime, legal assistance, evidence: 'should encourage'.",
    addressee: 'States',
    quotation:
      'States parties should promote and contribute to the international and regional exchange of expertise … They should encourage '
      + 'the formulation of a common definition of what constitutes a crime in the digital environment, mutual legal assistance and the '
      + 'joint collection and sharing of evidence.',
    quotationZh:
      '缔约国应加强和促进国际和区域关于专门知识和良好做法的交流…… 缔约国应鼓励制订统一的定义，界定哪些行为在数字环境中构成犯罪，相互提供法律援助，并联合收集和分享证据。',
    summary:
      'States should promote exchange of expertise and establish and promote capacity-building, resources, standards, regulations and '
      + "protections across borders for children's rights. They should encourage a common definition of crime in the digital "
      + 'environment, mutual legal assistance and joint collection and sharing of evidence.',
    summaryZh:
      '缔约国应促进专门知识和良好做法的交流，开展能力建设，促进跨国界的资源、标准、规章和保护，以实现儿童权利。应鼓励制订数字环境中犯罪的统一定义、相互提供法律援助，并联合收集和分享证据。',
    check: { kind: 'none', reason: 'about cooperation of States; rule ids keyed to paragraphs can serve as shared words' },
  },
];
