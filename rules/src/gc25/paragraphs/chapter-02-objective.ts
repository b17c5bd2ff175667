import type { Paragraph } from '../paragraph';

export const objective: readonly Paragraph[] = [
  {
    number: 7,
    chapter: 'II',
    title: 'Aim of the comment',
    titleZh: '本意见的目标',
    force: 'describes',
    forceNote: "States what the comment does; 'should implement' is what it explains, not a request of this paragraph.",
    addressee: 'States',
    quotation:
      '… the Committee explains how States parties should implement the Convention in relation to the digital environment and provides '
      + 'guidance on relevant legislative, policy and other measures to ensure full compliance with their obligations under the '
      + 'Convention and the Optional Protocols thereto …',
    quotationZh:
      '… 委员会对缔约国应如何在数字环境方面执行《公约》作了解释，并 … 就有关立法、政策和其他措施提供了指导，以确保各缔约国充分遵守在《公约》及其各任择议定书之下承担的义务。',
    summary:
      'The Committee explains how States should implement the Convention in the digital environment and gives guidance on legislative, '
      + 'policy and other measures for full compliance with their obligations under the Convention and its Optional Protocols.',
    summaryZh:
      '委员会解释缔约国应如何在数字环境方面执行《公约》，并就立法、政策和其他措施提供指导，以确保充分遵守《公约》及其各任择议定书的义务。',
    check: { kind: 'none', reason: 'addressed to States' },
  },
];
