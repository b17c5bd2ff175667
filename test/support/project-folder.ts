import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const open = new Set<ProjectFolder>();
// Also what a failed or interrupted test left open.
process.once('exit', () => {
  for (const folder of open) folder.remove();
});

/** A folder of its own under the system's temporary folder, with the given files; parents are made as needed. */
export class ProjectFolder {
  readonly path: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    // The real path, because tools resolve links in the paths they report.
    this.path = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-test-')));
    open.add(this);
    this.write(files);
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const file = this.at(name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }

  at(...names: string[]): string {
    return path.join(this.path, ...names);
  }

  has(name: string): boolean {
    return fs.existsSync(this.at(name));
  }

  /** Removes a file or folder in it, if it is there. */
  removeEntry(name: string): void {
    fs.rmSync(this.at(name), { recursive: true, force: true });
  }

  remove(): void {
    fs.rmSync(this.path, { recursive: true, force: true });
    open.delete(this);
  }
}
