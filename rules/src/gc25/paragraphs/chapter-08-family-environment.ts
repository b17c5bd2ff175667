import type { Paragraph } from '../paragraph';

export const familyEnvironment: readonly Paragraph[] = [
  {
    number: 84,
    chapter: 'VIII',
    title: 'Digital literacy for parents, caregivers',
    titleZh: '家长和照顾者的数字素养',
    force: 'ensure',
    forceNote: "'Should ensure' opportunities for parents and caregivers; special attention to disadvantaged children's parents: plain "
      + "'should be paid'.",
    addressee: 'States',
    quotation:
      'States parties should ensure that parents and caregivers have opportunities to gain digital literacy, to learn how technology '
      + 'can support the rights of children and to recognize a child who is a victim of online harm and respond appropriately.',
    quotationZh:
      '缔约国应确保家长和照顾者有机会获得数字素养，了解技术可如何为儿童权利提供支持，认识到儿童是网络伤害的受害者并作出适当反应。',
    quotationNote: 'English: to recognize a child who is a victim; the Chinese summary follows the English.',
    summary:
      'States should ensure that parents and caregivers have opportunities to gain digital literacy, learn how technology can support '
      + "children's rights, and recognise and respond to online harm. Special attention should go to parents and caregivers of children "
      + 'in disadvantaged or vulnerable situations.',
    summaryZh:
      '缔约国应确保家长和照顾者有机会获得数字素养，了解技术可如何支持儿童权利，识别受到网络伤害的儿童并作出适当反应；应特别关注处境不利或脆弱儿童的父母和照顾者。',
    check: { kind: 'none', reason: 'about public support for parents' },
  },
  {
    number: 85,
    chapter: 'VIII',
    title: 'Respect for growing autonomy',
    titleZh: '尊重日益增长的自主性',
    force: 'encourages',
    forceNote: "'Should promote their awareness' to respect autonomy and privacy; risks: plain 'should take into account'. Asks for "
      + 'awareness among parents, nothing of products.',
    addressee: 'States',
    quotation: 'In supporting and guiding parents and caregivers regarding the digital environment, States parties should promote their '
      + "awareness to respect children's growing autonomy and need for privacy, in accordance with their evolving capacities.",
    quotationZh:
      '在就数字环境问题为家长和照顾者提供支持和指导时，缔约国应帮助他们提高认识，即应根据儿童不断发展的能力尊重其日益增长的自主性和对隐私的需要。',
    summary:
      "States should make parents and caregivers aware that they should respect children's growing autonomy and need for privacy, in "
      + "accordance with evolving capacities. Some children reported wanting more support, especially where they found the adults' "
      + 'approach punitive or overly restrictive.',
    summaryZh:
      '缔约国应帮助家长和照顾者认识到，应根据儿童不断发展的能力，尊重其日益增长的自主性和隐私需要。一些儿童报告说希望得到更多支持和鼓励，尤其是在他们认为大人的方法具有惩罚性或限制过度时。',
    check: { kind: 'none', reason: 'guidance to parents' },
  },
  {
    number: 86,
    chapter: 'VIII',
    title: 'Balanced guidance for parents',
    titleZh: '为家长提供平衡的指导',
    force: 'encourages',
    forceNote: "States 'should take into account'; the content of guidance for parents is plain 'should support' / 'should encourage'. "
      + 'Speaks of guidance, not of products.',
    addressee: 'States',
    quotation: "Such guidance should support parents in sustaining an appropriate balance between the child's protection and emerging "
      + 'autonomy, based on mutual empathy and respect, over prohibition or control.',
    quotationZh:
      '这方面的指导应支持父母在保护儿童和儿童逐渐形成的自主性之间保持适当平衡，应在相互理解和尊重的基础上，而非出于禁止或控制目的实现这一平衡。',
    summary:
      'Guidance for parents and caregivers should help them balance protection and emerging autonomy through empathy and respect over '
      + 'prohibition or control, guided by best interests and evolving capacities, and stress that technology should not replace direct '
      + 'interaction.',
    summaryZh:
      '对家长和照顾者的指导应帮助他们在保护儿童与其逐渐形成的自主性之间保持平衡，重理解和尊重而非禁止或控制，以儿童的最大利益和不断发展的能力为指导，并强调数字技术不应取代直接互动。',
    check: { kind: 'none', reason: 'guidance to parents' },
  },
  {
    number: 87,
    chapter: 'VIII',
    title: 'Separated families',
    titleZh: '离散家庭',
    force: 'encourages',
    forceNote: "'Should support access', taking into consideration safety and best interests; the rest describes.",
    addressee: 'States',
    quotation: 'Therefore, in the context of separated families, States parties should support access to digital services for children and '
      + 'their parents, caregivers or other relevant persons, taking into consideration the safety and best interests of the child.',
    quotationZh: '因此，在家庭离散的情况下，缔约国应考虑儿童的安全和最大利益，支持儿童及其父母、照顾者或其他相关人员使用数字服务。',
    summary: 'Notes that technology helps separated families keep in touch, build new family relations and reunite. States should support '
      + "access to digital services for these children and their parents or caregivers, considering the child's safety and best "
      + 'interests.',
    summaryZh:
      '指出数字技术有助于离散家庭保持联系、建立收养或寄养关系和团聚。缔约国应考虑儿童的安全和最大利益，支持儿童及其父母、照顾者或其他相关人员使用数字服务。',
    check: { kind: 'none', reason: 'about access policy' },
  },
  {
    number: 88,
    chapter: 'VIII',
    title: 'Risks from family or caregivers',
    titleZh: '家人或照顾者带来的风险',
    force: [
      {
        force: 'may',
        about: "considering risks by design, such as revealing a child's location",
        says: {
          en: "asks States to consider the risks of design, such as revealing a child's location to a potential abuser",
          zh: '要求缔约国考虑设计带来的风险',
        },
      },
      { force: 'require', about: 'safety by design and privacy by design' },
      { force: 'ensure', about: 'information for parents and caregivers' },
    ],
    forceNote: "Inclusion measures balanced with protection: plain 'should'. Design that reveals a child's location: States 'should "
      + "consider' the risk. Safety-by-design and privacy-by-design: 'should require'. Informing parents and caregivers: 'ensure'.",
    addressee: 'States, about businesses',
    quotation:
      'States parties should consider that such risks may be enabled through the design and use of digital technologies, for example, '
      + 'by revealing the location of a child to a potential abuser. … They should require an approach integrating safety-by-design and '
      + 'privacy-by-design…',
    quotationZh:
      '缔约国应考虑到，数字技术的设计和使用，例如向潜在的施虐者透露儿童的位置，可能会导致上述风险。…… 缔约国应要求采取一种方法，结合考虑安全的设计和考虑隐私保护的设计……',
    quotationNote: "English: design and use 'may enable' the risk; Chinese: 'may lead to' it.",
    summary:
      'Notes that family members or caregivers may endanger a child and that design may enable it, for example by revealing location '
      + 'to a potential abuser. States should require safety-by-design and privacy-by-design and ensure that parents and caregivers know '
      + 'the risks.',
    summaryZh:
      '指出家人或照顾者可能危及儿童，技术的设计和使用可能助长风险，例如向潜在的施虐者透露儿童的位置。缔约国应要求结合考虑安全的设计和考虑隐私保护的设计，并确保家长和照顾者了解风险。',
    check: { kind: 'rules' },
  },
];
