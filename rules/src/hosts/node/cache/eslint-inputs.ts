import fs from 'node:fs';
import path from 'node:path';

/** What an ESLint configuration rests on beside installed packages. */
export interface EslintInputs {
  /** Absolute paths of local files. */
  readonly files: ReadonlySet<string>;
  readonly environment: ReadonlySet<string>;
  /** Can it rest on something that its text does not name? Then nothing that it decides is to be kept. */
  readonly isOpen: boolean;
}

/** A quoted text that may name a module or a file. */
const QUOTED = /(['"`])((?:(?!\1)[^\\\n$])+)\1/g;
const VARIABLE = /\bprocess\s*\.\s*env\s*\.\s*([A-Za-z_]\w*)/g;

/**
 * Signs that a configuration reads more than it names: other uses of the environment, the clock, the file system, the
 * network, other programs, and module names that are computed.
 */
const OPEN = [
  /\bprocess\s*\.\s*(?!env\b|cwd\b)\w+/,
  /\bprocess\s*\.\s*env\b(?!\s*\.\s*[A-Za-z_])/,
  /\b(?:import|require|resolve)\s*\(\s*(?!['"])/,
  /['"](?:node:)?(?:fs(?:\/promises)?|child_process|os|https?|net|worker_threads|vm|process)['"]/,
  /\b(?:Date|fetch|Math\s*\.\s*random|eval|globSync|globbySync|readFileSync)\b/,
];

const SCRIPT = /\.[cm]?[jt]sx?$/;
const SUFFIXES = ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts', '.json', '/index.js', '/index.mjs', '/index.cjs', '/index.ts',
  '/package.json'];

/** More local modules than this are no configuration but a program. */
const MOST_FILES = 200;

/**
 * Follows the local files that the configurations name, by their texts. Seen: modules and files named in quotation marks,
 * packages of a workspace with all their scripts, and variables of the environment by name. Not seen: what an installed
 * package reads by itself when it is loaded; its version is in the lockfile, which is watched. A sign of anything else
 * leaves the answer open.
 */
export function eslintInputsOf(configurations: readonly string[]): EslintInputs {
  const files = new Set<string>();
  const environment = new Set<string>();
  let isOpen = false;
  const pending = [...configurations];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!SCRIPT.test(file)) continue;
    const text = textOf(file);
    isOpen ||= text === undefined || files.size > MOST_FILES || OPEN.some((sign) => sign.test(text));
    if (isOpen || text === undefined) break;
    for (const [, name] of text.matchAll(VARIABLE)) environment.add(name);
    for (const [, , name] of text.matchAll(QUOTED)) pending.push(...localFilesOf(name, file));
  }
  return { files, environment, isOpen };
}

function textOf(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const isFile = (file: string): boolean => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** A quoted text names a file where there is one of that name beside the file that holds it. */
function localFilesOf(name: string, from: string): string[] {
  const beside = SUFFIXES.map((suffix) => path.resolve(path.dirname(from), name + suffix)).find(isFile);
  if (beside !== undefined) return [beside];
  return /^(?:@[\w.-]+\/)?[\w.-]+(?:\/|$)/.test(name) ? workspaceFilesOf(name, from) : [];
}

/** The scripts of a package that is a link to a folder of the workspace; none where it is installed or not there. */
function workspaceFilesOf(name: string, from: string): string[] {
  const packageName = name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
  for (let folder = path.dirname(from);; folder = path.dirname(folder)) {
    const place = path.join(folder, 'node_modules', packageName);
    if (isFile(path.join(place, 'package.json'))) {
      const real = fs.realpathSync(place);
      return real.split(path.sep).includes('node_modules') ? [] : scriptsBelow(real);
    }
    if (folder === path.dirname(folder)) return [];
  }
}

function scriptsBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : scriptsBelow(file);
    return SCRIPT.test(entry.name) || entry.name.endsWith('.json') ? [file] : [];
  });
}
