/** How likely a finding is correct (levels A to D); decides which presets show it. D is shown by `strict` only. */
export type Evidence = 'A' | 'B' | 'C' | 'D';
