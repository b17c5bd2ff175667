import { existsSync, readFileSync } from 'node:fs';
import type { FileHost } from '../../program/syntax/file-host';
import type { ModuleFiles, ModuleFilesOptions } from './modules/module-files';
import { moduleFiles } from './modules/module-files-on-demand';

/** A project on disk. */
export interface Project {
  /** What one file may ask. */
  forFile(): FileHost;
  /** Looks at the disk anew from now on. */
  renew(): void;
}

export interface ModuleOptions extends Omit<ModuleFilesOptions, 'parse' | 'onConfiguration'> {
  /** Receives the project as soon as there is one. */
  readonly onProject?: (project: Project) => void;
}

const readManifest: NonNullable<FileHost['readManifest']> = (file) => {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
};

/** Projects on disk, whose other source files are not read. */
export const nodeFileHost: FileHost = { readManifest };

/** The project on disk around files. What reads other files is loaded when one is asked for. */
export function projectAround(options: ModuleFilesOptions): Project {
  let modules: ModuleFiles | undefined;
  return {
    renew: () => modules?.renew(),
    forFile() {
      let own: ReturnType<ModuleFiles['forFile']> | undefined;
      const files = (): NonNullable<typeof own> => own ??= (modules ??= new (moduleFiles().ModuleFiles)(options)).forFile();
      return {
        ...nodeFileHost,
        resolve: (specifier, from) => files().resolve(specifier, from),
        read: (file) => files().read(file),
        wordsBeside: (file) => files().wordsBeside(file),
        hasWords: (file, words) => files().hasWords(file, words),
      };
    },
  };
}
