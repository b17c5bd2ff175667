import fs from 'node:fs';
import type { Problem } from '../../../rule/finding';
import { getByteSizeProblem } from '../../../rule/file-size';
import { sizeStamp, type Stamp, stampFrom } from '../cache/stamp';

/** A file as read, or why it was not. `stamp` distinguishes it from later versions, where that is possible. */
export type ReadText = { readonly file: string; readonly stamp?: Stamp } & ({ readonly text: string } | { readonly problem: Problem });

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'nothing is there',
  ELOOP: 'its symbolic links form a loop',
};

/** Why the system did not open something, in a few words. */
export const reasonOf = (error: NodeJS.ErrnoException): string => REASONS[error.code ?? ''] ?? error.code ?? 'unknown';

/**
 * Reads the text of a source file. Files that are too large are judged by their size and not read. Never throws. Not
 * asynchronous, because for the small files that source is, a promise for each step costs several times what reading does.
 */
export function readText(file: string, isStamped = false): ReadText {
  try {
    const stats = fs.statSync(file);
    if (!stats.isFile()) return { file, problem: unreadable(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file') };
    const tooLarge = getByteSizeProblem(stats.size);
    if (tooLarge) return { file, problem: tooLarge, stamp: sizeStamp(stats.size) };
    const bytes = fs.readFileSync(file);
    return { ...decoded(file, bytes), ...(isStamped && !isUtf16(bytes) ? { stamp: stampFrom(stats, bytes) } : {}) };
  } catch (error) {
    return { file, problem: unreadable(reasonOf(error as NodeJS.ErrnoException)) };
  }
}

/** The content of a file as text, or why it is none. */
export function decoded(file: string, bytes: Buffer): ReadText {
  const tooLarge = getByteSizeProblem(bytes.length);
  if (tooLarge) return { file, problem: tooLarge };
  if (isUtf16(bytes))
    return { file, problem: { kind: 'unreadable', message: 'This file is encoded in UTF-16, so it was not checked; save it as UTF-8.' } };
  return { file, text: bytes.toString('utf8') };
}

const unreadable = (reason: string): Problem => ({
  kind: 'unreadable',
  message: `This file could not be read (${reason}), so it was not checked.`,
});

/** Bytes that are looked at where no byte order mark is. */
const SAMPLE = 1024;

/** UTF-16 by its byte order mark, or by zero bytes at nearly every second place, as ASCII text has them. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]++;
  const [low, high] = zeros.sort((a, b) => a - b);
  return length >= 4 && high >= length * 0.4 && low <= length * 0.05;
}
