import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { hashOf } from './stamp';

/** First part of the first line; another format of the file would have another. */
const MAGIC = 'gc25-cache-2';

/**
 * A value in a file, behind one line that says for what it was written and what it must hash to. Undefined where there is
 * no such file, where it was written for something else, or is not whole.
 */
export function readCacheFile(file: string, madeFor: string): unknown {
  try {
    const text = fs.readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return end >= 0 && text.slice(0, end) === headerOf(body, madeFor) ? (JSON.parse(body) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes the value beside its place and moves it there, so that a run at the same time reads the old file or the new
 * one, whole; of two that write, the last stays. Returns why it could not, or undefined.
 */
export function writeCacheFile(file: string, madeFor: string, value: unknown): NodeJS.ErrnoException | undefined {
  const beside = `${file}.${process.pid}.${crypto.randomBytes(4).toString('hex')}.tmp`;
  const body = JSON.stringify(value);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(beside, `${headerOf(body, madeFor)}\n${body}`, { flag: 'wx' });
    fs.renameSync(beside, file);
    removeOld(path.dirname(file));
    return undefined;
  } catch (error) {
    try {
      fs.rmSync(beside, { force: true });
    } catch {
      // Where nothing can be written, nothing is left to be removed.
    }
    return error as NodeJS.ErrnoException;
  }
}

/** Caches for command lines that were not used for so long are removed; milliseconds. */
const MOST_AGE = 30 * 24 * 3600 * 1000;

function removeOld(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (OWN_NAME.test(name) && Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > MOST_AGE)
      fs.rmSync(file, { force: true });
  }
}

const OWN_NAME = /^[\w-]{27}\.json(?:\.\d+\.[\da-f]{8}\.tmp)?$/;

const headerOf = (body: string, madeFor: string): string => `${MAGIC} ${hashOf(madeFor)} ${hashOf(body)}`;
