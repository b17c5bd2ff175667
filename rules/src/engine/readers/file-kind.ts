import { isTranslationPath } from '../../program/syntax/translation-path';

/** Kinds of component files, each with a parser of its own. */
export const COMPONENT_KINDS = ['vue', 'svelte', 'astro'] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

export const JAVASCRIPT_ENDINGS = ['js', 'mjs', 'cjs', 'jsx'] as const;
export const TYPESCRIPT_ENDINGS = ['ts', 'mts', 'cts', 'tsx'] as const;
export const PAGE_ENDINGS = ['html', 'htm'] as const;

/** JSON files that configure a product and ship with it. Of other JSON, only translations are read. */
export const CONFIG_NAMES = ['app.json', 'app.config.json', 'capacitor.config.json', 'manifest.json', 'firebase.json',
  'vercel.json'] as const;

/** How a file is read. */
export type FileKind = 'script' | ComponentKind | 'page' | 'angular' | 'json';

const KIND_OF_ENDING: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ...[...JAVASCRIPT_ENDINGS, ...TYPESCRIPT_ENDINGS].map((ending) => [ending, 'script'] as const),
  ...COMPONENT_KINDS.map((kind) => [kind, kind] as const),
  ...PAGE_ENDINGS.map((ending) => [ending, 'page'] as const),
]);

/** The kind of a file by its path, in which `/` or `\` separate folders; undefined for files that gc25 does not read. */
export function kindOfFile(path: string): FileKind | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if ((CONFIG_NAMES as readonly string[]).includes(name)) return 'json';
  const lower = name.toLowerCase();
  if (lower.endsWith('.component.html')) return 'angular';
  const dot = lower.lastIndexOf('.');
  return isTranslationPath(path) ? 'json' : dot > 0 ? KIND_OF_ENDING.get(lower.slice(dot + 1)) : undefined;
}
