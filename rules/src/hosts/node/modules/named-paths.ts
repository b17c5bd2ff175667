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
/** Like a page of a site: `/exercise`. */
const ROUTE = /^\/[^/.]*$/;
/** The end of what is before a part of a path: `__dirname + '/exercise'`, `join(root, '/exercise')`. */
const JOINED = /[+,]\s*$/;
/** Characters that are looked at before a text. */
const BEFORE_TEXT = 8;
/** Characters of what a script declares beside what it re-exports. */
const LONGEST_DATA = 8192;
/** Types do nothing, and objects of texts neither. Braces are looked for three deep. */
const BRACES = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}`;
const TYPES = new RegExp(
  String.raw`\b(?:export\s+)?(?:interface\s[^{}=;]*${BRACES}|type\s+\w[^=;{}]*=(?:[^;{}\n]|${BRACES}|\n[ \t]*[|&])*);?`,
  'g',
);
const DATA = /\b(?:export\s+)?const\s+\w+\s*=\s*\{(?:[^{}()=]|\{[^{}()=]*\})*\}(?:\s*as\s+const)?;?/g;

/** Paths in the text of a script, without those in comments, and without URLs. */
export function* namedPaths(text: string): Iterable<NamedPath> {
  for (const match of text.matchAll(PATHS)) {
    const [all, keyword, , given, plus] = match;
    if (!given) continue;
    // What comes before an exclamation mark are loaders; what comes behind the path says how it is loaded.
    const path = given.slice(given.lastIndexOf('!') + 1).replace(/(?<=.)[?#].*$/, '');
    if (path === '' || SCHEME.test(path)) continue;
    const isOpen = all.endsWith('{') || plus !== undefined;
    if (isOpen) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      // A request has a path like that of a page, too: `/news/${id}`.
      const isOfSite = keyword === undefined && ROUTE.test(folder) && !isJoined(text, match.index);
      if (path.includes('/') && !isOfSite) yield { path: folder, kind: 'folder' };
    } else if (path.includes('*')) yield { path, kind: 'pattern' };
    else if (keyword !== undefined) yield { path, kind: 'import' };
    else if (ROUTE.test(path) ? isJoined(text, match.index) : path.includes('/') || SCRIPT_ENDING.test(path)) yield { path, kind: 'text' };
  }
}

const isJoined = (text: string, start: number): boolean => JOINED.test(text.slice(Math.max(0, start - BEFORE_TEXT), start));

/** Does a script only export what it imports, beside types and objects of texts? It does nothing by itself. */
export function onlyReexports(text: string): boolean {
  const own = text.replace(COMMENTS, '').replace(FROM_OTHERS, '').replace(EXPORTED, '').trim();
  return own.length <= LONGEST_DATA && own.replace(TYPES, '').replace(DATA, '').trim() === '';
}
