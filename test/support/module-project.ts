import path from 'node:path';
import { createFileReader } from '../../rules/src/hosts/node';
import { FileContext } from '../../rules/src/program/syntax/file-context';
import type { FileHost } from '../../rules/src/program/syntax/file-host';

const ROOT = '/project';
const reader = createFileReader(__dirname, () => undefined);

/** Text by path below the project; `main.tsx` is the file that is asked about. */
export type ModuleTexts = Readonly<Record<string, string>>;

/** A host that resolves relative imports among some texts, as hosts on disk do. `read` receives those that were read. */
export function moduleHost(texts: ModuleTexts, read: string[] = []): FileHost {
  const textAt = (file: string): string | undefined => texts[path.posix.relative(ROOT, file)];
  const sources = new Map<string, ReturnType<NonNullable<FileHost['read']>>>();
  return {
    readManifest(file) {
      const text = textAt(file);
      return text === undefined ? undefined : JSON.parse(text) as Record<string, unknown>;
    },
    resolve(specifier, from) {
      if (!specifier.startsWith('.')) return undefined;
      const base = path.posix.resolve(path.posix.dirname(from), specifier);
      return ['', '.ts', '.tsx', '.js', '/index.ts'].map((ending) => base + ending).find((file) => textAt(file) !== undefined);
    },
    read(file) {
      read.push(path.posix.relative(ROOT, file));
      if (!sources.has(file)) sources.set(file, reader.read(textAt(file) ?? '', file)?.source);
      return sources.get(file);
    },
  };
}

/** The main file of a project of several, by its path below the project. */
export function mainOf(texts: ModuleTexts, read?: string[], main = 'main.tsx'): FileContext {
  const file = `${ROOT}/${main}`;
  const reading = reader.read(texts[main], file);
  if (!reading?.source) throw new Error(reading?.problem.message ?? `${main} is missing`);
  return FileContext.of(reading.source, file, moduleHost(texts, read));
}
