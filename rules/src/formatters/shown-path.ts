import path from 'node:path';

/** The path as people and other tools write it: relative, forward slashes; absolute where it lies outside of `cwd`. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return (relative.startsWith('..') || path.isAbsolute(relative) ? file : relative).replaceAll('\\', '/');
}
