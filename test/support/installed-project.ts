import assert from 'node:assert/strict';
import path from 'node:path';
import { ProjectFolder } from './project-folder';
import { type CommandResult, runCommand } from './run-command';

const rules = path.resolve(__dirname, '../../rules');

/** Packs the built plugin as `npm publish` would. Returns the tarball's absolute path and the names of the files in it. */
export function packPlugin(into: string): { readonly tarball: string; readonly files: readonly string[] } {
  const { code, stdout, stderr } = runCommand('npm', ['pack', '--json', '--pack-destination', into], rules);
  assert.equal(code, 0, stderr);
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  return { tarball: path.join(into, packed.filename), files: packed.files.map((file) => file.path) };
}

/** A project that packages were really installed into. */
export class InstalledProject {
  readonly folder = new ProjectFolder({ 'package.json': '{ "name": "app", "private": true, "type": "module" }\n' });

  constructor(packages: readonly string[]) {
    const { code, stderr } = runCommand('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], this.folder.path);
    assert.equal(code, 0, `npm install ${packages.join(' ')} failed:\n${stderr}`);
  }

  /** Replaces the product code and configuration of the project. */
  reset(files: Readonly<Record<string, string>>): void {
    for (const name of ['src', 'eslint.config.js']) this.folder.removeEntry(name);
    this.folder.write(files);
  }

  /** Runs the command that a package of the project brings. */
  run(command: string, ...args: string[]): CommandResult {
    return runCommand(this.folder.at('node_modules/.bin', command), args, this.folder.path);
  }
}
