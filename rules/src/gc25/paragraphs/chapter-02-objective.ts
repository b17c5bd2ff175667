import type { Paragraph } from '../paragraph';

export const objective: readonly Paragraph[] = [
  {
    number: 7, chapter: 'II', title: 'Aim',
    summary: 'Sets the aim: to tell States how to apply the Convention to the digital world and which laws, policies and other steps full compliance needs.',
    summaryZh: '说明目的：告诉各国怎样把《公约》用到数字世界，以及要完全做到需要哪些法律、政策和其他办法。',
    check: { kind: 'none', reason: 'addressed to States' },
  },
];
