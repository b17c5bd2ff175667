import fs from 'node:fs';
import path from 'node:path';
import { COMPONENT_KINDS, type ComponentKind } from '../../engine/readers/file-kind';

/** Dependencies of a project that say that it has files of a kind. */
const FRAMEWORKS: Readonly<Record<ComponentKind, readonly string[]>> = {
  vue: ['vue', 'nuxt'],
  svelte: ['svelte', '@sveltejs/kit'],
  astro: ['astro'],
};
const NOT_OURS = /^(?:node_modules|dist|build|coverage|vendor|public|\..*)$/;
/** Folders looked into at most; a project that hides its components deeper gets no notice. */
const MAX_FOLDERS = 400;

const seen = new Set<string>();
let last: string | undefined;
let isInstalled = false;

/** Called by every rule when ESLint makes it for a file. */
export function noteRead(filename: string): void {
  if (filename === last) return;
  last = filename;
  seen.add(path.extname(filename).slice(1));
}

/** Only a run over folders shows what no entry reads; with a cache or workers the rules run elsewhere or not at all. */
function foldersOf(argv: readonly string[], cwd: string): string[] {
  if (!/[\\/]eslint(?:\.js)?$/.test(argv[1] ?? '') || argv.some((argument) => /^--(?:cache|concurrency|stdin|rule\b)/.test(argument)))
    return [];
  const folders = argv.slice(2).map((argument) => path.resolve(cwd, argument)).filter((place) =>
    fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()
  );
  return argv.length === 2 ? [cwd] : folders;
}

function hasFile(folders: readonly string[], extension: string): boolean {
  const open = [...folders];
  for (let count = 0; count < MAX_FOLDERS; count++) {
    const folder = open.shift();
    if (folder === undefined) return false;
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && entry.name.endsWith(`.${extension}`)) return true;
      if (entry.isDirectory() && !NOT_OURS.test(entry.name)) open.push(path.join(folder, entry.name));
    }
  }
  return false;
}

function unreadKinds(argv: readonly string[], cwd: string): ComponentKind[] {
  const folders = foldersOf(argv, cwd);
  if (folders.length === 0) return [];
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(cwd, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string> | undefined
  >;
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return COMPONENT_KINDS.filter((kind) =>
    !seen.has(kind) && FRAMEWORKS[kind].some((name) => names.includes(name)) && hasFile(folders, kind)
  );
}

/** Exit code of an ESLint that could not do its work, and says why itself. */
const FAILED = 2;

/** Says once, on stderr when the process ends, which kinds of component files the project has and no entry reads. */
export function installUnreadNotice(argv: readonly string[] = process.argv, cwd: string = process.cwd()): void {
  if (isInstalled) return;
  isInstalled = true;
  process.once('exit', (code) => {
    if (code === FAILED || seen.size === 0) return;
    try {
      for (const kind of unreadKinds(argv, cwd))
        process.stderr
          .write(`gc25: no .${kind} file was checked, because no entry of the ESLint configuration reads them. Add eslint-plugin-${kind}, or ...gc25.configs.${kind} with ${kind}-eslint-parser.\n`);
    } catch { /* Without a readable package.json or folder there is nothing to say. */ }
  });
}
