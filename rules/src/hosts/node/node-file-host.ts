import { existsSync, readFileSync } from 'node:fs';
import type { FileHost } from '../../program/syntax/file-host';
import type { ModuleFiles, ModuleFilesOptions } from './modules/module-files';
import { moduleFiles } from './modules/module-files-on-demand';

export type ModuleOptions = Omit<ModuleFilesOptions, 'parse' | 'onConfiguration'>;

const readManifest: NonNullable<FileHost['readManifest']> = (file) => {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
};

/** Projects on disk, whose other source files are not read. */
export const nodeFileHost: FileHost = { readManifest };

/** Projects on disk, for one file at each call. What reads other files is loaded when one is asked for. */
export function projectAround(options: ModuleFilesOptions): () => FileHost {
  let modules: ModuleFiles | undefined;
  return () => {
    let own: ReturnType<ModuleFiles['forFile']> | undefined;
    const files = (): NonNullable<typeof own> => own ??= (modules ??= new (moduleFiles().ModuleFiles)(options)).forFile();
    return {
      ...nodeFileHost,
      resolve: (specifier, from) => files().resolve(specifier, from),
      read: (file) => files().read(file),
    };
  };
}
