const REPOSITORY = 'https://github.com/gc25/gc25/blob';

/** Where rule pages live, without the id. */
export const DOCS_BASE = `${REPOSITORY}/main/rules/docs/rules`;
export const ruleDocsUrl = (id: string): string => `${DOCS_BASE}/${id}.md`;

/** The page of a rule as it was in a release, for links that must stay true; `version` without a prefix: "0.1.0". */
export const rulePermalink = (id: string, version: string): string => `${REPOSITORY}/v${version}/rules/docs/rules/${id}.md`;
