import type { Formatter } from './format-input';

/** Loaded with their first use: a run prints one format, seldom two. */
const FORMATTERS: Readonly<Record<string, (isColored: boolean) => Promise<Formatter>>> = {
  stylish: async (isColored) => {
    const { formatStylish } = await import('./stylish');
    return (input) => formatStylish(input, isColored);
  },
  json: async () => (await import('./json')).formatJson,
  sarif: async () => (await import('./sarif')).formatSarif,
  github: async () => (await import('./github')).formatGithub,
  gitlab: async () => (await import('./gitlab')).formatGitlab,
  junit: async () => (await import('./junit')).formatJunit,
  markdown: async () => (await import('./markdown')).formatMarkdown,
};

export const FORMATS: readonly string[] = Object.keys(FORMATTERS);

/** A format of gc25's own; undefined for other names. */
export const loadFormatter = (name: string, isColored: boolean): Promise<Formatter> | undefined =>
  Object.hasOwn(FORMATTERS, name) ? FORMATTERS[name](isColored) : undefined;
