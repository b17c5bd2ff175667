import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ProjectFolder } from '../support/project-folder';

const root = path.join(import.meta.dirname, '../..');

/** Packs the built extension as `gc25.vsix` in a folder of its own. */
export function packExtension(): ProjectFolder {
  const folder = new ProjectFolder();
  execFileSync('npx', ['vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--out', folder.at('gc25.vsix')], {
    cwd: root,
    stdio: 'pipe',
  });
  return folder;
}
