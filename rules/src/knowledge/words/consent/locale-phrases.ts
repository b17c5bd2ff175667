/** Languages whose phrases gc25 ships. */
export type Locale = 'en' | 'zh' | 'fr' | 'es' | 'ar' | 'ru';

/** What texts of a product say, by language. Phrases of spaced scripts are compared word by word, others letter by letter. */
export type LocalePhrases = Readonly<Record<Locale, readonly string[]>>;
