import { lazyParser, MISSING_PARSER, type Parser, type ParserLoader } from '../../parsers/lazy-parser';
import { COMPONENT_KINDS, type ComponentKind, JAVASCRIPT_ENDINGS, PAGE_ENDINGS, TYPESCRIPT_ENDINGS } from '../../engine/readers/file-kind';
import { JSON_FILES } from './file-kinds';
import { htmlParser, jsonParser, readerParser, scriptParser } from './parsers-on-demand';
import { noteRead } from './unread-notice';
/** One flat-config entry with which ESLint reads a kind of file. */
export interface LanguageEntry {
  readonly name: string;
  readonly files: readonly string[];
  readonly languageOptions: { readonly parser?: Parser; readonly parserOptions?: Readonly<Record<string, unknown>> };
}

export const SCRIPT_FILES = [`**/*.{${JAVASCRIPT_ENDINGS.join(',')}}`];
export const TYPESCRIPT_FILES = [`**/*.{${TYPESCRIPT_ENDINGS.join(',')}}`];
export const HTML_FILES = [`**/*.{${PAGE_ENDINGS.join(',')}}`];
export const ANGULAR_FILES = ['**/*.component.html'];

const JSX = { ecmaFeatures: { jsx: true } };
const ownParser = (parser: unknown): LanguageEntry['languageOptions'] => ({ parser: parser as Parser });

type LoadArguments = readonly [load?: ParserLoader, cwd?: () => string];

/** How to read each kind of file; parsers are taken from the project when its first file of the kind is read. */
export function languageEntries(...loading: LoadArguments): LanguageEntry[] {
  const script: LanguageEntry = {
    name: 'gc25/script',
    files: SCRIPT_FILES,
    languageOptions: { parser: scriptParser(typescriptParser(undefined, ...loading)), parserOptions: JSX },
  };
  return [script, typescriptEntry(...loading), ...COMPONENT_KINDS.map((kind) => componentEntry(kind, ...loading)),
    ...markupEntries(...loading)];
}

/**
 * How ESLint reads scripts. Plain JavaScript keeps the parser it has, because an entry before the preset may
 * have set another; TypeScript gets the project's own.
 */
export const scriptEntries =
  (): LanguageEntry[] => [{ name: 'gc25/script', files: SCRIPT_FILES, languageOptions: { parserOptions: JSX } }, typescriptEntry()];

/**
 * typescript-eslint's parser, or gc25's own where the project has none, or a TypeScript that typescript-eslint does not
 * support. `path` is that of the scripts inside of a component, and left out for files.
 */
const typescriptParser = (path: string | undefined, load?: ParserLoader, cwd: () => string = () => process.cwd()): Parser =>
  unlessMissing(lazyParser('@typescript-eslint/parser', load, cwd), readerParser(path, cwd));

/** How pages, templates and configuration files are read. */
export const markupEntries = (...loading: LoadArguments): LanguageEntry[] => [
  { name: 'gc25/html', files: HTML_FILES, languageOptions: ownParser(htmlParser) },
  { name: 'gc25/json', files: JSON_FILES, languageOptions: ownParser(jsonParser) },
  { name: 'gc25/angular', files: ANGULAR_FILES, languageOptions: { parser: angularOrHtml(...loading) } },
];

const typescriptEntry = (...loading: LoadArguments): LanguageEntry => ({
  name: 'gc25/typescript',
  files: TYPESCRIPT_FILES,
  languageOptions: { parser: typescriptParser(undefined, ...loading), parserOptions: JSX },
});

/** How to read one kind of component file where the project has no plugin for it. */
export function componentEntry(kind: ComponentKind, ...loading: LoadArguments): LanguageEntry {
  const [ts, tsx] = ['ts', 'tsx'].map((ending) => typescriptParser(`script.${ending}`, ...loading));
  // By `lang` of the script. A component in plain JavaScript needs neither typescript-eslint's parser nor ours.
  const script = unlessMissing(typescriptParser('script.jsx', ...loading), scriptParser(tsx));
  const scripts = { js: script, jsx: script, ts, tsx, typescript: ts };
  const parserOptions = {
    vue: { parser: scripts, ...JSX },
    svelte: { parser: scripts },
    astro: { parser: tsx, extraFileExtensions: ['.astro'] },
  };
  return {
    name: `gc25/${kind}`,
    files: [`**/*.${kind}`],
    languageOptions: { parser: noted(kind, lazyParser(`${kind}-eslint-parser`, ...loading)), parserOptions: parserOptions[kind] },
  };
}

/** A kind whose parser is missing, which ESLint says itself, is not one that no entry reads. */
const noted = (kind: ComponentKind, parser: Parser): Parser => ({
  meta: parser.meta,
  parseForESLint(text, options) {
    noteRead(`component.${kind}`);
    return parser.parseForESLint?.(text, options);
  },
});

/** Angular templates are read by Angular's own parser when the project has it, else as HTML, which sees less. */
const angularOrHtml = (...loading: LoadArguments): Parser =>
  unlessMissing(lazyParser('@angular-eslint/template-parser', ...loading), htmlParser);

/** A parser of the project, or one of ours where the project has none. Where ours is missing too, the message is about the first. */
function unlessMissing(parser: Parser, instead: Parser): Parser {
  let missing: Error | undefined;
  return {
    meta: parser.meta,
    parseForESLint(text, options) {
      if (!missing) {
        try {
          return parser.parseForESLint?.(text, options);
        } catch (error) {
          if (!isAboutMissing(error)) throw error;
          missing = error;
        }
      }
      try {
        return instead.parseForESLint?.(text, options);
      } catch (error) {
        throw isAboutMissing(error) ? missing : error;
      }
    },
  };
}

const isAboutMissing = (error: unknown): error is Error => error instanceof Error && error.message.startsWith(MISSING_PARSER);
