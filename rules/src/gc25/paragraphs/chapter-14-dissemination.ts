import type { Paragraph } from '../paragraph';

export const dissemination: readonly Paragraph[] = [
  {
    number: 125,
    chapter: 'XIV',
    title: 'Dissemination of the comment',
    titleZh: '传播本一般性意见',
    force: 'ensure',
    addressee: 'States',
    quotation: 'States parties should ensure that the present general comment is widely disseminated, including through use of digital '
      + 'technologies, to all relevant stakeholders … and is made available in multiple formats and languages, including age-appropriate '
      + 'versions.',
    quotationZh:
      '缔约国应确保广泛传播本一般性意见，包括利用数字技术向所有相关利益攸关方…… 广泛传播，并以多种格式和语言提供，包括提供适合年龄的版本。',
    summary: 'States should ensure that this general comment is widely disseminated to all relevant stakeholders, including parliaments, '
      + 'governments, courts, businesses, media, educators and children, in multiple formats and languages, including age-appropriate '
      + 'versions.',
    summaryZh:
      '缔约国应确保向所有相关利益攸关方广泛传播本一般性意见，包括议会、政府、司法机构、企业、媒体、教育工作者和儿童，并以多种格式和语言提供，包括适合年龄的版本。',
    check: { kind: 'none', reason: 'about spreading the text; rule pages and summaries in two languages are a part of that' },
  },
];
