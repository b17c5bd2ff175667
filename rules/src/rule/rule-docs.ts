/** Where rule pages live, without the id. */
export const DOCS_BASE = 'https://github.com/gc25/gc25/blob/main/rules/docs/rules';
export const ruleDocsUrl = (id: string): string => `${DOCS_BASE}/${id}.md`;
