/** The languages whose vocabulary ships: the six of the United Nations. */
export type Locale = 'en' | 'zh' | 'fr' | 'es' | 'ar' | 'ru';

/** Phrases people read, by language. */
export type Spoken = Readonly<Record<Locale, readonly string[]>>;

export const allOf = (spoken: Spoken): readonly string[] => Object.values(spoken).flat();
