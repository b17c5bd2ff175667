/** Number of a paragraph of CRC/C/GC/25 (2021). */
export type ParagraphNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24
  | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51
  | 52 | 53 | 54 | 55 | 56 | 57 | 58 | 59 | 60 | 61 | 62 | 63 | 64 | 65 | 66 | 67 | 68 | 69 | 70 | 71 | 72 | 73 | 74 | 75 | 76 | 77 | 78
  | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88 | 89 | 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97 | 98 | 99 | 100 | 101 | 102 | 103 | 104
  | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | 117 | 118 | 119 | 120 | 121 | 122 | 123 | 124 | 125;

export type ChapterId = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'XI' | 'XII' | 'XIII' | 'XIV';

/** Who answers for a paragraph: rules, people (a question of the evidence report), or no one who writes a product. */
export type ParagraphCheck =
  | { readonly kind: 'rules' }
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * What the operative verb of a sentence does, weakest first: reports ("can", "may lead to"), allows or suggests ("measures
 * may be needed", "should consider"), "encourages", asks ("should", "should ensure"), "should require", "should prohibit".
 */
export const FORCES = ['describes', 'may', 'encourages', 'ensure', 'require', 'prohibit'] as const;
export type Force = (typeof FORCES)[number];

/** A sentence of a paragraph whose sentences differ in force, and what it is about. */
export interface ForcePart {
  readonly force: Force;
  /** Completes "… :" in lists, without a stop. */
  readonly about: string;
  /** What the sentence does, where the usual words for its force are not those of the paragraph: "asks States to consider …". */
  readonly says?: { readonly en: string; readonly zh: string };
}

/** Whom the request of a paragraph is made to; 'none' where it holds no request. */
export type Addressee = 'none' | 'States' | 'States, about businesses' | 'businesses' | 'others';

export interface Paragraph {
  readonly number: ParagraphNumber;
  readonly chapter: ChapterId;
  /** Letter of the section, in chapters that have sections. */
  readonly section?: string;
  /** A few words of ours, for lists. */
  readonly title: string;
  readonly titleZh: string;
  /** One force for the whole paragraph, or one for each sentence where they differ. */
  readonly force: Force | readonly ForcePart[];
  /** Which verb governs which subject. */
  readonly forceNote?: string;
  readonly addressee: Addressee;
  /** The operative sentence, verbatim from the Committee's English text; "…" marks what is left out. */
  readonly quotation: string;
  /** The same sentence in the official Chinese translation; commas that our copy had lost are restored. */
  readonly quotationZh: string;
  /** Where the Chinese differs from the English. */
  readonly quotationNote?: string;
  /** What the paragraph says, in our words. */
  readonly summary: string;
  readonly summaryZh: string;
  readonly check: ParagraphCheck;
}
