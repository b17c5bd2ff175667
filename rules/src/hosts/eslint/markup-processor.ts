import type { Options } from 'espree';
import { version } from '../../../package.json';
import { closeMarkupFile, type MarkupFile, openMarkupFile, type ReadingOptions } from './markup-file';
import { ownParsers } from './parsers-on-demand';

/** The parts of ESLint's messages that are looked at. */
interface Message {
  readonly ruleId: string | null;
  readonly severity: number;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly fatal?: boolean;
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string };
}

/** Name of the block inside the file. No entry of others asks for files with such an extension. */
const BLOCK = 'markup.gc25-block';
export const BLOCK_FILES = [`**/*${BLOCK}`];

/**
 * Makes ESLint read markup and JSON files that no parser of scripts could read. It hands over an empty block in a language
 * of ours, on which our rules report places of the real text, and the text itself with whatever the configuration says of
 * it. What comes of the text is thrown away, unless another entry asks for such files: then it is theirs, and our rules
 * have run on it with theirs.
 */
export const markupProcessor = {
  meta: { name: 'gc25/markup', version },
  supportsAutofix: true,
  preprocess(text: string, filename: string): (string | { readonly text: string; readonly filename: string })[] {
    const file = openMarkupFile(filename, text);
    const block = { text: '', filename: BLOCK };
    return isScript(file.text) ? [block] : [block, text];
  },
  postprocess(lists: readonly (readonly Message[])[], filename: string): Message[] {
    const file = closeMarkupFile(filename);
    if (!file) return lists.flat();
    const [block = [], whole = []] = lists;
    if (isTheirs(file, whole)) return [...whole];
    const isError = whole.some(({ fatal }) => fatal) && !failsAnyway(file, whole[0]);
    const own = file.isPart ? [] : block.flatMap((message) => ownMessage(message, file));
    if (isError) return [...whole, ...own.filter(({ fatal }) => !fatal)];
    return file.source || file.isPart ? own : [blocked(block[0]), ...own.filter(({ fatal }) => !fatal)];
  },
};

/** Empty files, plain words, `{}`: rules for scripts would run on them, which is not configured. */
function isScript(text: string): boolean {
  try {
    ownParsers().parseScript(text, { ecmaVersion: 'latest', sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
}

/** No rule of ours saw the text when none is enabled for the file; then nothing says that it is not theirs. */
const isTheirs = (file: MarkupFile, whole: readonly Message[]): boolean =>
  file.isClaimed ?? (whole.length > 0 && !whole.some(({ fatal }) => fatal));

/** Would the parser that is set for all files fail on the text in the same way? Then the error says nothing about the file. */
function failsAnyway({ filename, text, unscoped }: MarkupFile, error: Message): boolean {
  try {
    parseWith(unscoped ?? {}, text, filename);
    return false;
  } catch (caught) {
    return error.message === `Parsing error: ${(caught as Error).message.replace(/^line \d+:/i, '').trim()}`;
  }
}

function parseWith(
  { parser, parserOptions, ecmaVersion = 'latest', sourceType = 'module' }: ReadingOptions,
  text: string,
  filePath: string,
): void {
  const options = {
    ecmaVersion,
    sourceType,
    ...parserOptions,
    loc: true,
    range: true,
    tokens: true,
    comment: true,
    eslintVisitorKeys: true,
    eslintScopeManager: true,
    filePath,
  };
  if (parser?.parseForESLint) parser.parseForESLint(text, options);
  else if (parser?.parse) parser.parse(text, options);
  else ownParsers().parseScript(text, options as Options);
}

const ABOUT_DIRECTIVE = /^Unused eslint-(?:dis|en)able directive/;

/** Our findings, and what ESLint says about directives for our rules alone. */
function ownMessage(message: Message, { text }: MarkupFile): Message[] {
  if (message.ruleId !== null) return message.ruleId.startsWith('gc25/') ? [message] : [];
  if (!ABOUT_DIRECTIVE.test(message.message)) return [message];
  if (!/'gc25\//.test(message.message) || /'(?!gc25\/)[\w@/-]+'/.test(message.message)) return [];
  // ESLint looks for one name of a list in the text of the block, which is empty; only whole comments have a right place.
  const isWhole = message.fix !== undefined && /^(?:<!--|\/[/*])/.test(text.slice(...message.fix.range));
  const { fix: _fix, ...rest } = message;
  return [isWhole ? message : rest];
}

const blocked = (cause: Message | undefined): Message => ({
  ruleId: null,
  fatal: true,
  severity: 2,
  message: `gc25 could not check this file, because another entry of the ESLint configuration overrides gc25's processor${
    cause ? ` (${cause.message.replace(/\.$/, '')})` : ''
  }. Move the gc25 preset below that entry.`,
  line: 1,
  column: 1,
});
