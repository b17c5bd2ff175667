import type { Paragraph } from '../paragraph';

export const dissemination: readonly Paragraph[] = [
  {
    number: 125, chapter: 'XIV', title: 'Dissemination',
    summary: 'Asks that the text reaches everyone concerned, children included, in many formats and languages and in versions for different ages.',
    summaryZh: '要求把本文件广为传播，让包括孩子在内的各方都能看到，提供多种格式、语言和适龄版本。',
    check: { kind: 'none', reason: 'about spreading the text; rule pages and summaries in two languages are a part of that' },
  },
];
