/**
 * How a script names others: by an import; by another text that may be a path; by the folder before what an expression adds; by a
 * pattern with stars.
 */
export type PathKind = 'import' | 'text' | 'folder' | 'pattern';

export interface NamedPath {
  readonly path: string;
  readonly kind: PathKind;
}

const COMMENT = String.raw`(?<![^\s({[,;=])\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*`;
/** Between a keyword and a path, webpack reads a comment. */
const BEFORE = String.raw`(?:\b(from|import|require)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)?)?`;
const TEXT = String.raw`(['"\x60])([\w@$~#.:/*?&=!,{}()+|-]{0,200}?)(?:\2(\s*\+)?|\$\{)`;
const PATHS = new RegExp(`${COMMENT}|${BEFORE}${TEXT}`, 'g');
const COMMENTS = new RegExp(COMMENT, 'g');
const FROM_OTHERS = /\b(?:import|export)\s[^;'"=()]+?\bfrom\s*['"][^'"\n]*['"];?/g;
const EXPORTED = /\bexport\s+(?:default\s+[\w$]+|(?:type\s+)?\{[^}]*\});?/g;
const SCHEME = /^[a-z][a-z-]+:/i;
const SCRIPT_ENDING = /\.(?:[mc]?[jt]sx?|vue|svelte|astro)$/;

/** Paths in the text of a script, without those in comments, and without URLs. */
export function* namedPaths(text: string): Iterable<NamedPath> {
  for (const [all, keyword, , given, plus] of text.matchAll(PATHS)) {
    if (!given) continue;
    // What comes before an exclamation mark are loaders; what comes behind the path says how it is loaded.
    const path = given.slice(given.lastIndexOf('!') + 1).replace(/(?<=.)[?#].*$/, '');
    if (path === '' || SCHEME.test(path)) continue;
    const isOpen = all.endsWith('{') || plus !== undefined;
    if (isOpen) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      if (path.includes('/')) yield { path: folder, kind: 'folder' };
    } else if (path.includes('*')) yield { path, kind: 'pattern' };
    else if (keyword !== undefined) yield { path, kind: 'import' };
    else if (path.includes('/') || SCRIPT_ENDING.test(path)) yield { path, kind: 'text' };
  }
}

/** Does a script only export what it imports? It does nothing by itself. */
export const onlyReexports = (text: string): boolean =>
  text.replace(COMMENTS, '').replace(FROM_OTHERS, '').replace(EXPORTED, '').trim() === '';
