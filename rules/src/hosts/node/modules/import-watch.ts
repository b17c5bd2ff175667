import { type Asked, withAnswers } from '../../../program/exports/ask';
import { importedBy } from '../../../program/exports/imported';
import type { ModuleOptions, Project } from '../node-file-host';

/** Files whose answers are kept; an editor shows fewer. */
const MOST_FILES = 300;

interface Rests {
  readonly modules: ReadonlySet<string>;
  readonly asked: readonly Asked[];
  readonly project: Project | undefined;
}

/** What the results of files rest on in other files, and which of them are no longer true when those change. */
export class ImportWatch {
  private readonly rests = new Map<string, Rests>();
  private modules = new Set<string>();

  /** Options of a checker; `holds` as in `ModuleFilesOptions`. Its project is given to `onProject`. */
  optionsFor(holds: number, boundary: string, onProject: (project: Project) => void): ModuleOptions {
    return { holds, boundary, onProject, onModule: (file) => void this.modules.add(file) };
  }

  /** Checks a file and remembers what the result rests on. `file` is absolute. */
  check<T>(file: string, project: Project | undefined, check: () => T): T {
    const modules = this.modules = new Set<string>();
    const { result, asked } = withAnswers(check);
    this.rests.delete(file);
    if (modules.size > 0) this.rests.set(file, { modules, asked, project });
    for (const first of this.rests.keys()) {
      if (this.rests.size <= MOST_FILES) break;
      this.rests.delete(first);
    }
    return result;
  }

  /** Files whose results rested on one of these, and on something that it no longer says. Paths are absolute. */
  stale(changed: readonly string[]): string[] {
    const renewed = new Set<Project>();
    return [...this.rests].flatMap(([file, { modules, asked, project }]) => {
      if (!project || !changed.some((each) => modules.has(each))) return [];
      if (!renewed.has(project)) project.renew();
      renewed.add(project);
      const host = project.forFile();
      return asked.some(({ binding, from, answer, compute }) => {
          const imported = importedBy(binding, from, host);
          return JSON.stringify(imported ? compute(imported) : undefined) !== JSON.stringify(answer);
        })
          || asked.length === 0
        ? [file]
        : [];
    });
  }

  /** Does the result of a file rest on others? */
  has(file: string): boolean {
    return this.rests.has(file);
  }

  forget(): void {
    this.rests.clear();
  }
}
