import fs from 'node:fs';
import path from 'node:path';
import type { Parser } from '../../parsers/lazy-parser';

/** Language options of ESLint, as far as they say how a file is read. */
export interface ReadingOptions {
  readonly parser?: Parser;
  readonly parserOptions?: Readonly<Record<string, unknown>>;
  readonly ecmaVersion?: unknown;
  readonly sourceType?: unknown;
}

/** A markup or JSON file while ESLint works on it: between `preprocess` and `postprocess` of the processor. */
export interface MarkupFile {
  /** As ESLint gave it to the processor. */
  readonly filename: string;
  /** Without byte order mark, as all offsets count. */
  readonly text: string;
  /** Another processor took the text out of a file: a template in a component, fenced code. It is read there or not at all. */
  readonly isPart: boolean;
  /** The file as gc25 reads it: an ESLint `SourceCode` of the real text; undefined when gc25 did not read it. */
  source?: object;
  /** What entries without `files` say, set when our language reads the block. */
  unscoped?: ReadingOptions;
  /** Another entry reads files of this kind on purpose: with a language, a parser or a processing step of its own. */
  isClaimed?: boolean;
}

/** Files in work by name. ESLint handles one at a time; nested calls come from processors inside processors. */
const inWork = new Map<string, MarkupFile>();

export function openMarkupFile(filename: string, text: string): MarkupFile {
  const file: MarkupFile = { filename, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, isPart: isInsideFile(filename) };
  inWork.set(filename, file);
  return file;
}

export const isAnyMarkupInWork = (): boolean => inWork.size > 0;

export const getMarkupFile = (filename: string): MarkupFile | undefined => inWork.get(filename);

export function closeMarkupFile(filename: string): MarkupFile | undefined {
  const file = inWork.get(filename);
  inWork.delete(filename);
  return file;
}

function isInsideFile(filename: string): boolean {
  try {
    return fs.statSync(path.dirname(filename)).isFile();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
}
