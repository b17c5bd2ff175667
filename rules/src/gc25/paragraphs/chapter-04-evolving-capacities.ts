import type { Paragraph } from '../paragraph';

export const evolvingCapacities: readonly Paragraph[] = [
  {
    number: 19,
    chapter: 'IV',
    title: 'Evolving capacities as enabling principle',
    titleZh: '不断发展的能力',
    force: 'ensure',
    forceNote: "'should respect', 'should be guided by', 'should be informed by'.",
    addressee: 'States',
    quotation:
      'States parties should respect the evolving capacities of the child as an enabling principle … They should be guided by those '
      + 'considerations whenever they are designing measures to protect children in, or facilitate their access to, that environment.',
    quotationZh:
      '缔约国应尊重儿童不断发展的能力，将其作为一项促进原则 … 缔约国无论是在设计对该环境中的儿童进行保护的措施，还是便利儿童进入该环境的措施时，都应以这些考虑因素为指导。',
    summary: "States should respect children's evolving capacities as an enabling principle. Risks and opportunities change with age and "
      + 'stage of development; that should guide measures for protection or access, and age-appropriate measures should draw on the best '
      + 'current research.',
    summaryZh:
      '缔约国应尊重儿童不断发展的能力，将其作为一项促进原则。风险和机会取决于年龄和发展阶段，设计保护儿童或便利其进入数字环境的措施时应以此为指导；设计适龄措施时应参考各学科的最佳和最新研究成果。',
    check: { kind: 'rules' },
  },
  {
    number: 20,
    chapter: 'IV',
    title: 'Services appropriate for evolving capacities',
    titleZh: '适合不断发展的能力的服务',
    force: 'ensure',
    forceNote: "'should take into account'; 'must be balanced'; 'should ensure that digital service providers offer'.",
    addressee: 'States, about businesses',
    quotation: "States parties should take into account the changing position of children and their agency in the modern world, children's "
      + 'competence and understanding … States parties should ensure that digital service providers offer services that are appropriate '
      + "for children's evolving capacities.",
    quotationZh:
      '缔约国应考虑儿童及其能动性在现代世界中不断变化的情况，考虑儿童的能力和理解力 … 缔约国应确保数字服务提供商提供适合儿童不断发展的能力的服务。',
    summary: "States should consider children's changing agency, uneven competence and varied risks, balanced with exercising rights in "
      + 'supported environments and individual circumstances. They should ensure that digital service providers offer services '
      + "appropriate for children's evolving capacities.",
    summaryZh:
      '缔约国应考虑儿童的能动性、发展不平衡的能力和理解力以及风险的不同性质，并与在有支持的环境中行使权利的重要性和个人情况相平衡；还应确保数字服务提供商提供适合儿童不断发展的能力的服务。',
    check: { kind: 'rules' },
  },
  {
    number: 21,
    chapter: 'IV',
    title: 'Support for parents and caregivers',
    titleZh: '支持家长和照顾者',
    force: 'ensure',
    forceNote: "'should promote awareness', 'should support', resting on 'States' duty to render appropriate assistance'; asks nothing "
      + 'of parents directly.',
    addressee: 'States',
    quotation:
      "… States parties should promote awareness among parents and caregivers of the need to respect children's evolving autonomy, "
      + 'capacities and privacy. They should support parents and caregivers in acquiring digital literacy and awareness of the risks to '
      + 'children …',
    quotationZh:
      '缔约国 … 应根据这一义务提高家长和照顾者对有必要尊重儿童不断发展的自主权、能力和隐私的认识。应该支持家长和照顾者获得数字素养，并认识到儿童面临的风险 …',
    quotationNote: 'This paragraph says 家长和照顾者; others say 父母和照顾者.',
    summary: "States should promote awareness among parents and caregivers of the need to respect children's evolving autonomy, capacities "
      + 'and privacy. They should support them in gaining digital literacy and risk awareness, so that they can help children realize '
      + 'their rights.',
    summaryZh:
      '缔约国应提高家长和照顾者对有必要尊重儿童不断发展的自主权、能力和隐私的认识，并支持他们获得数字素养、认识儿童面临的风险，以帮助儿童落实与数字环境有关的权利，包括受保护的权利。',
    check: { kind: 'none', reason: 'awareness work of States' },
  },
];
