import type { Paragraph } from '../paragraph';

export const violence: readonly Paragraph[] = [
  {
    number: 80, chapter: 'VII', title: 'New violence, crises',
    summary: 'Notes that technology opens new paths to violence and that crises raise the risk as children are online more.',
    summaryZh: '指出数字技术带来新的暴力途径，危机时期孩子上网更多、风险更高。',
    check: { kind: 'none', reason: 'a description' },
  },
  {
    number: 81, chapter: 'VII', title: 'Grooming, live abuse, bullying, self-harm',
    summary: 'Describes grooming, live-streamed abuse, sextortion, bullying, non-consensual images and content that urges self-harm, also by people the child trusts; children who did such things need help before punishment.',
    summaryZh: '描述网上引诱、直播虐待、性勒索、霸凌、未经同意的影像和鼓动自残等，施害者也可能是熟人；孩子自己做了这类事时应以帮助为先。',
    check: { kind: 'rules' },
  },
  {
    number: 82, chapter: 'VII', title: 'Protective measures by capacity',
    summary: 'Asks for laws that are kept current against every form of online violence, with protective measures that fit children\'s growing capacities.',
    summaryZh: '要求不断更新法律，防止各种网上暴力，保护措施要与孩子的成长阶段相称。',
    check: { kind: 'question', question: 'How do protective measures change as a child\'s capacities grow, and against which kinds of violence were they checked?' },
  },
  {
    number: 83, chapter: 'VII', title: 'Recruitment by violent groups',
    summary: 'Wants recruitment of children by violent groups outlawed; recruited children are to be treated mainly as victims.',
    summaryZh: '要求禁止暴力团体招募儿童，被招募的孩子主要应按受害者对待。',
    check: { kind: 'none', reason: 'about criminal law' },
  },
];
