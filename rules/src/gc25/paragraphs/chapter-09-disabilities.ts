import type { Paragraph } from '../paragraph';

export const disabilities: readonly Paragraph[] = [
  {
    number: 89,
    chapter: 'IX',
    title: 'Barriers for children with disabilities',
    titleZh: '残疾儿童面临的障碍',
    force: 'ensure',
    forceNote: "Plain 'should pursue … and take steps to prevent … and to remove'.",
    addressee: 'States',
    quotation: 'States parties should pursue those avenues and take steps to prevent the creation of new barriers and to remove existing '
      + 'barriers faced by children with disabilities in relation to the digital environment.',
    quotationZh: '缔约国应利用这些途径，并采取步骤防止制造新的障碍，消除残疾儿童在数字环境方面面临的现有障碍。',
    summary:
      'Notes that the digital environment opens new avenues for children with disabilities. States should pursue them and take steps '
      + 'to prevent new barriers and remove existing ones.',
    summaryZh: '指出数字环境为残疾儿童开辟了新的途径。缔约国应利用这些途径，采取步骤防止制造新的障碍，消除现有障碍。',
    check: { kind: 'rules' },
  },
  {
    number: 90,
    chapter: 'IX',
    title: 'Accessible content, assistive technology',
    titleZh: '无障碍内容与辅助技术',
    force: 'ensure',
    forceNote: "Content in accessible formats and affordable assistive technology ('where needed'): 'should ensure'. Discriminatory "
      + "policies: plain 'should … remove'. Training and resources: plain 'should … provide'.",
    addressee: 'States',
    quotation:
      'States parties should ensure that children with disabilities have access to content in accessible formats and remove policies '
      + 'that have a discriminatory impact on such children. They should ensure access to affordable assistive technologies, where '
      + 'needed, in particular for children with disabilities living in poverty…',
    quotationZh:
      '缔约国应确保残疾儿童能够获得无障碍格式的内容，并取消对这类儿童有歧视性影响的政策。缔约国应确保为有需要的，特别是为生活贫困的残疾儿童提供负担得起的辅助技术……',
    summary:
      'States should ensure that children with disabilities have content in accessible formats and, where needed, affordable assistive '
      + 'technology, remove policies with a discriminatory impact, and provide training and resources for them, their families and staff.',
    summaryZh:
      '缔约国应确保残疾儿童能够获得无障碍格式的内容，有需要时获得负担得起的辅助技术，取消有歧视性影响的政策，并为儿童、家人和工作人员提供培训和资源。',
    check: { kind: 'rules' },
  },
  {
    number: 91,
    chapter: 'IX',
    title: 'Universal accessibility',
    titleZh: '普遍无障碍',
    force: 'ensure',
    forceNote: "Universal accessibility of products and services: 'should … ensure'. Innovation: 'should promote'. Involvement of children "
      + "with disabilities: plain 'should be involved'.",
    addressee: 'States, about businesses',
    quotation: 'States parties should promote technological innovations … and ensure that digital products and services are designed for '
      + 'universal accessibility so that they can be used by all children without exception and without the need for adaptation.',
    quotationZh:
      '缔约国应促进能够满足不同类型残疾儿童要求的技术创新，并确保数字产品和服务的设计实现普遍无障碍性，以便所有儿童无需调整即可无一例外地使用这些产品和服务。',
    summary: 'States should promote innovation that meets the needs of children with disabilities and ensure that digital products and '
      + 'services are designed for universal accessibility, usable by all children without adaptation. Children with disabilities should '
      + 'be involved in design and delivery.',
    summaryZh:
      '缔约国应促进满足残疾儿童要求的技术创新，确保数字产品和服务的设计实现普遍无障碍性，所有儿童无需调整即可使用。残疾儿童应参与相关政策、产品和服务的设计和提供。',
    check: { kind: 'rules' },
  },
  {
    number: 92,
    chapter: 'IX',
    title: 'Safety of children with disabilities',
    titleZh: '残疾儿童的安全',
    force: 'ensure',
    forceNote: "Plain 'should identify and address the risks, taking steps to ensure'; accessible safety information: plain 'should be "
      + "provided'. Children with disabilities 'may be' more exposed.",
    addressee: 'States',
    quotation: 'States parties should identify and address the risks faced by children with disabilities, taking steps to ensure that the '
      + 'digital environment is safe for them, while countering the prejudice faced by children with disabilities that might lead to '
      + 'overprotection or exclusion.',
    quotationZh:
      '缔约国应查明和应对残疾儿童面临的风险，采取措施确保为他们提供安全的数字环境，同时消除残疾儿童面临的、可能导致他们受到过度保护或遭到排斥的偏见。',
    summary: 'Notes that children with disabilities may be more exposed to risks. States should identify and address these and counter '
      + 'prejudice that might lead to overprotection or exclusion; safety information and services should be in accessible formats.',
    summaryZh:
      '指出残疾儿童可能更容易受到风险侵害。缔约国应查明和应对这些风险，同时消除可能导致过度保护或排斥的偏见；安全信息和服务应以无障碍格式提供。',
    check: { kind: 'rules' },
  },
];
