import { Linter, SourceCode } from 'eslint';
import path from 'node:path';
import { getSizeProblem } from '../../rule/file-size';
import { markupEntries } from './languages';
import { getMarkupFile, type MarkupFile, type ReadingOptions } from './markup-file';

interface VirtualFile {
  readonly path: string;
  readonly body: unknown;
}
interface FatalError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
interface InlineConfig {
  readonly config: { readonly rules?: Readonly<Record<string, unknown>> };
  readonly loc: unknown;
}
/** Methods that ESLint calls on a source to read its comments; its types leave them out. */
interface CommentReader {
  getDisableDirectives(): { readonly directives: readonly unknown[]; readonly problems: readonly unknown[] };
  getInlineConfigNodes(): readonly unknown[];
  applyInlineConfig(): { readonly configs: readonly InlineConfig[]; readonly problems: readonly unknown[] };
}
type Source = SourceCode & CommentReader;
type Ast = SourceCode['ast'];

const fileOfBlock = new WeakMap<object, MarkupFile>();

/** The file that a block stands for; undefined for any other source. */
export const getBlockedFile = (sourceCode: object): MarkupFile | undefined => fileOfBlock.get(sourceCode);

/** Answers every call and every property with itself, so that a rule which asks for types sees a program without any. */
const nothing: unknown = new Proxy(() => undefined, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === Symbol.iterator ? [][Symbol.iterator] : nothing),
  apply: () => nothing,
});

/** Replacement for the services of a parser with types. Rules that demand them would end the whole run without. */
const services = {
  program: nothing,
  esTreeNodeToTSNodeMap: new WeakMap(),
  tsNodeToESTreeNodeMap: new WeakMap(),
  getSymbolAtLocation: () => undefined,
  getTypeAtLocation: () => nothing,
};

/** ESLint's own reading of a text with one of our parsers, scopes and comments included. */
function readAs(filename: string, text: string, entries: readonly object[]): Source | FatalError {
  const linter = new Linter({ configType: 'flat' });
  const messages = linter.verify(text, [...entries, { linterOptions: { reportUnusedDisableDirectives: 'off' } }] as never, {
    filename,
    allowInlineConfig: false,
  });
  const fatal = messages.find((message) => message.fatal);
  return fatal ? { ...fatal, message: fatal.message.replace(/^Parsing error: /, '') } : (linter.getSourceCode() as Source);
}

/** An empty program for the rules of others; its directive comments are those of the real text. */
class BlockSource extends SourceCode implements CommentReader {
  private get source(): Source | undefined {
    return getBlockedFile(this)?.source as Source | undefined;
  }

  getDisableDirectives(): ReturnType<CommentReader['getDisableDirectives']> {
    return this.source?.getDisableDirectives() ?? { directives: [], problems: [] };
  }

  getInlineConfigNodes(): readonly unknown[] {
    return this.source?.getInlineConfigNodes() ?? [];
  }

  /** Only directives for gc25 rules: comments in inline scripts are for tools that read those scripts. */
  applyInlineConfig(): ReturnType<CommentReader['applyInlineConfig']> {
    const ofOurs = (rules: InlineConfig['config']['rules']): object =>
      Object.fromEntries(Object.entries(rules ?? {}).filter(([id]) => id.startsWith('gc25/')));
    const configs = this.source?.applyInlineConfig().configs ?? [];
    return {
      configs: configs.map(({ config, loc }) => ({ config: { rules: ofOurs(config.rules) as InlineConfig['config']['rules'] }, loc })),
      problems: [],
    };
  }
}

/**
 * The language of the block that stands for a markup or JSON file. It ignores parsers, so that an entry without `files`
 * can set any; the real text is read with our own.
 */
export const blockLanguage = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { Program: ['body'] },
  validateLanguageOptions(): void {/* Options that others set for all files are not for us to judge. */},
  parse(
    block: VirtualFile,
    { languageOptions }: { readonly languageOptions: ReadingOptions },
  ): { ok: true; ast: Ast } | { ok: false; errors: FatalError[] } {
    const file = getMarkupFile(path.dirname(block.path));
    const empty = readAs('block.js', '', [{ files: ['**/*.js'] }]) as Source;
    if (!file) return { ok: true, ast: empty.ast };
    file.unscoped = languageOptions;
    const source = getSizeProblem(file.text) ? empty : readAs(path.basename(file.filename), file.text, markupEntries());
    file.source = 'message' in source ? empty : source;
    return 'message' in source ? { ok: false, errors: [source] } : { ok: true, ast: empty.ast };
  },
  createSourceCode(block: VirtualFile): BlockSource {
    const { ast, scopeManager, visitorKeys } = readAs('block.js', '', [{ files: ['**/*.js'] }]) as Source;
    const source = new BlockSource({ text: '', ast, scopeManager, visitorKeys, parserServices: services } as never);
    const file = getMarkupFile(path.dirname(block.path));
    if (file) fileOfBlock.set(source, file);
    return source;
  },
};
