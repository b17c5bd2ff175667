import fs from 'node:fs';
import path from 'node:path';

/** The file of gc25's own configuration; `"gc25"` in package.json replaces it. */
export const CONFIG_FILE = 'gc25.config.json';
const MANIFEST = 'package.json';

/** UTF-8 bytes; a longer file is no configuration, and reading it would take its time. */
const MOST_BYTES = 1_000_000;

/** A configuration file as found; `problem` says why its content cannot be used, without the name and the full stop. */
export interface ConfigFile {
  /** Absolute path. */
  readonly file: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
  readonly content: { readonly value: unknown } | { readonly problem: string };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links form a loop',
};
const reasonOf = (error: unknown): string =>
  REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as NodeJS.ErrnoException).code ?? 'unknown';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function read(file: string, stats: fs.Stats): ConfigFile['content'] {
  if (stats.isDirectory()) return { problem: 'is a folder, not a file' };
  if (!stats.isFile()) return { problem: 'is a pipe or a device, not a file' };
  if (stats.size > MOST_BYTES) return { problem: `is larger than ${MOST_BYTES / 1e6} MB` };
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    return { problem: `could not be read (${reasonOf(error)})` };
  }
  try {
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
  } catch (error) {
    // A manifest that cannot be read is npm's to complain about, unless gc25's part of it would be lost.
    if (path.basename(file) === MANIFEST && !text.includes('"gc25"')) return { value: undefined };
    return { problem: `is not valid JSON (${jsonFaultOf(error)})` };
  }
}

/**
 * What is wrong with a JSON text. The engine quotes the text, which may be any file a configuration names, and lines
 * of it would break the sentence.
 */
export const jsonFaultOf = (error: unknown): string => (error as Error).message.replace(/, (?:\.{3})?"[\s\S]*/, '');

/** Reads configuration files, each once as long as it stays the same. Never throws. */
export class ConfigFiles {
  private readonly known = new Map<string, ConfigFile>();

  /** Undefined when nothing is there. */
  read(file: string): ConfigFile | undefined {
    let stats: fs.Stats | undefined;
    try {
      stats = fs.statSync(file, { throwIfNoEntry: false });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE'
        ? undefined
        : { file, stamp: String(code), content: { problem: `could not be read (${reasonOf(error)})` } };
    }
    if (!stats) return undefined;
    const stamp = `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
    const before = this.known.get(file);
    if (before?.stamp === stamp) return before;
    const found = { file, stamp, content: read(file, stats) };
    this.known.set(file, found);
    return found;
  }

  /** The configuration that a folder holds: `gc25.config.json`, else `"gc25"` of its package.json. */
  inFolder(folder: string): ConfigFile | undefined {
    const own = this.read(path.join(folder, CONFIG_FILE));
    if (own) return own;
    const manifest = this.read(path.join(folder, MANIFEST));
    if (!manifest) return undefined;
    const { content } = manifest;
    // What is no file is npm's to complain about as well.
    if ('problem' in content) return content.problem.startsWith('is not valid JSON') ? manifest : undefined;
    return isRecord(content.value) && Object.hasOwn(content.value, 'gc25')
      ? { ...manifest, content: { value: content.value.gc25 } }
      : undefined;
  }
}

/** How a file is called in a sentence, before a colon. */
export const nameOf = (file: string, cwd: string): string => {
  const relative = path.relative(cwd, file);
  const shown = (relative.startsWith('..') || path.isAbsolute(relative) ? file : relative).replaceAll('\\', '/');
  return path.basename(file) === MANIFEST ? `${shown} "gc25"` : shown;
};
