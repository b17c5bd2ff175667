import path from 'node:path';
import { getMarkupFile, isAnyMarkupInWork, type MarkupFile, type ReadingOptions } from './markup-file';
import { getBlockedFile } from './markup-language';

/** The parts of ESLint's rule context that say what is read. */
export interface ReadingContext {
  readonly filename: string;
  readonly physicalFilename: string;
  readonly sourceCode: {
    readonly text: string;
    readonly ast: { readonly type: string; readonly body?: readonly { readonly type: string }[] };
  };
  readonly languageOptions?: ReadingOptions;
  report(descriptor: unknown): void;
}

const SCRIPT = /^\.[cm]?[jt]sx?$/i;
const PAGE = /^\.html?$/i;

/**
 * The context a rule of ours works with: the given one; one of the real file where the given one is of its block; or
 * undefined where another reading of the same text reports what there is to report.
 */
export function contextOfFile<C extends ReadingContext>(given: C): C | undefined {
  const context = ofOwnSource(given);
  if (!isAnyMarkupInWork()) return isInlineTemplate(context) ? undefined : context;
  const blocked = getBlockedFile(context.sourceCode);
  if (blocked) return blocked.isPart ? undefined : ofRealFile(context, blocked);
  const file = getMarkupFile(context.filename);
  if (file) {
    file.isClaimed = isClaimed(file, context);
    return file.isClaimed && !file.isPart ? context : undefined;
  }
  return isInlineTemplate(context) ? undefined : context;
}

interface LastSource {
  readonly sourceCode: object;
  readonly filename: string;
  readonly text: string;
  /** What stands for the source of this file. */
  readonly source: object;
}

let last: LastSource | undefined;

/**
 * oxlint has one `sourceCode` for all files, but what is known of a file is kept as long as its `sourceCode`: each further file gets an
 * object of its own.
 */
function ofOwnSource<C extends ReadingContext>(context: C): C {
  const { sourceCode, filename } = context;
  if (last?.sourceCode !== sourceCode) {
    last = { sourceCode, filename, text: sourceCode.text, source: sourceCode };
    return context;
  }
  if (last.filename !== filename || last.text !== sourceCode.text)
    last = { sourceCode, filename, text: sourceCode.text, source: Object.create(sourceCode) as object };
  if (last.source === sourceCode) return context;
  return Object.create(context, {
    sourceCode: { value: last.source },
    report: {
      value: (descriptor: unknown) => {
        context.report(descriptor);
      },
    },
  }) as C;
}

function ofRealFile<C extends ReadingContext>(context: C, { filename, source }: MarkupFile): C {
  return Object.create(context, {
    filename: { value: filename },
    physicalFilename: { value: filename },
    sourceCode: { value: source },
    report: {
      value: (descriptor: unknown) => {
        context.report(descriptor);
      },
    },
  }) as C;
}

/** Is the text read otherwise than any file is for which there is no entry? */
function isClaimed({ text, unscoped }: MarkupFile, { sourceCode, languageOptions }: ReadingContext): boolean {
  const parser = languageOptions?.parser;
  // Languages other than JavaScript have other trees; eslint-plugin-html hands over the scripts only.
  if (!parser || !isScriptTree(sourceCode.ast) || sourceCode.text !== text) return true;
  // ESLint merges parser objects, its own default one too, which has no parseForESLint; their functions stay what they are.
  const theirs = unscoped?.parser;
  return parser.parseForESLint !== theirs?.parseForESLint
    || (theirs !== undefined && parser.parse !== theirs.parse && !parser.parseForESLint);
}

const isScriptTree = ({ type, body = [] }: ReadingContext['sourceCode']['ast']): boolean =>
  type === 'Program' && body.every((node) => /^TS|(?:Statement|Declaration)$/.test(node.type));

/** Templates in components are read in the script; angular-eslint's processor hands them over a second time. */
const isInlineTemplate = ({ filename, physicalFilename }: ReadingContext): boolean =>
  filename !== physicalFilename && SCRIPT.test(path.extname(physicalFilename)) && PAGE.test(path.extname(filename));
