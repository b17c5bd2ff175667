import fs from 'node:fs';
import path from 'node:path';
import { globbySync } from 'globby';
import { getSizeProblem } from '../../rules/src/rule/file-size';
import type { TreeFolder } from './bench-options';

/** Source code to check: a copy that holds scripts only, so that ESLint and the command check the same files. */
export interface Tree extends TreeFolder {
  /** Relative paths, sorted. */
  readonly files: readonly string[];
  readonly lines: number;
}

const IGNORED = ['**/{node_modules,dist,build,build-module,build-types,coverage}/**', '**/*.d.{ts,mts,cts}', '**/*.min.js'];

/**
 * Copies the scripts of a folder, or an even sample of so many of them. Left out are packages, compiled code and declarations,
 * and what gc25 leaves out for its size, since ESLint would check it.
 */
export function copyTree({ name, kind, folder: from }: TreeFolder, into: string, sample?: number): Tree {
  const found = globbySync('**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}', { cwd: from, ignore: IGNORED })
    .map((file) => ({ file, text: fs.readFileSync(path.join(from, file), 'utf8') }))
    .filter(({ text }) => getSizeProblem(text) === undefined)
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const step = Math.max(1, found.length / (sample ?? found.length));
  const chosen = found.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  if (chosen.length === 0) throw new Error(`There is no script to check in ${from}; name a folder with source code.`);
  fs.rmSync(into, { recursive: true, force: true });
  fs.mkdirSync(path.join(into, 'node_modules'), { recursive: true });
  fs.writeFileSync(path.join(into, 'package.json'), '{ "name": "product", "private": true }\n');
  for (const { file, text } of chosen) {
    fs.mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
    fs.writeFileSync(path.join(into, file), text);
  }
  return {
    name: `${name}, ${chosen.length} files`,
    kind,
    folder: into,
    files: chosen.map(({ file }) => file),
    lines: chosen.reduce((sum, { text }) => sum + text.split('\n').length, 0),
  };
}
