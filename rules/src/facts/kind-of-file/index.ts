import type { FileContext } from '../../program/syntax/file-context';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { bundlerNames, databaseEnds, databaseHolders, drivers, testPackages } from '../../knowledge/words/programs/build-words';
import { lexiconOf, mentions } from '../../program/syntax/lexicon';
import { wordsOf } from '../../program/syntax/words';
import { nearestManifest } from './manifests-around';
import { isForPage } from './page-script';
import { isMigrationOfRoot, isMigrationScript } from './script-path';

export { isBuiltPage } from './built-page';
export { isEntry, isEntryFirst, stemOf } from './entry-path';
export { isDocument, isExampleCode, isForDevelopersEnvironment } from './kind-of-path';
export { isOfPage } from './page-script';
export { isPrintedPage } from './printed-page';
export { isUnused } from './unused';
export { type PackageAudience, packageAudience, packageAudienceOf } from './package-audience';

export { isRemovedFromBuild } from './removed-console';

/** `tool`: those who build or run a product work on it with this file. */
export type FileKind = 'product' | 'tool';

/** Names of folders, and parts of names of files between dots, of what is no part of the product. */
const toolParts = new Set(['scripts', 'script', 'bin', 'cli', 'debug', 'dev', 'diagnose', 'diagnostics', 'migrations', 'maintenance',
  'playground', 'sandbox', 'extra']);
/** Tools of a repository are beside its packages; elsewhere, tools are a part of the product. */
const TOOLS_OF_PROJECT = 'tools/';
/** Of these, parts that only developers reach, whatever the code in them is. */
const developersParts = new Set(['debug', 'dev', 'playground']);
/** Configurations of programs that change a database, test or audit; and servers for those who develop the product. */
const toolFiles: readonly string[] = ['drizzle.config', 'knexfile', 'ormconfig', 'prisma.config', 'local-server', 'dev-server',
  'mock-server', 'server.dev', 'server.local', 'devServer', 'mockServer', 'localServer', 'lighthouserc', '.lighthouserc',
  'lighthouse.config', 'playwright.config', 'cypress.config', 'protractor.conf', 'karma.conf', 'wdio.conf', 'nightwatch.conf',
  'backstop.config', 'pa11y.config', '.pa11yci', 'codecept.conf'];
/** Folders of code that is kept aside. */
const archives = new Set(['archive', 'archived', 'archives', '_archive', '_old', 'old', 'deprecated', 'unused', 'backup', 'backups',
  'depricated', 'obsolete', 'trash', 'attic', 'tmp', 'temp', '.tmp']);
/** Words that mean the code of a project. */
const projectWords = new Set(['repo', 'repository', 'project', 'code', 'source', 'sources', 'src', 'files', 'copy', 'clone', 'version']);
/** Last words of names of what is kept aside, `onboarding-old`, and words before them that mean an age. */
const keptAside = new Set(['old', 'backup', 'bak', 'deprecated', 'unused', 'obsolete']);
/** Words of folders that hold a copy of a project, beside those that mean its code. */
const copied = new Set([...keptAside, 'temp', 'tmp']);
const ages = new Set(['how', 'year', 'years', 'month', 'months', 'day', 'days', 'too']);
/** Names of pages that show parts of the product to developers. Children have playgrounds of their own. */
const tryingParts = new Set(['sandbox', 'styleguide', 'style-guide', 'kitchen-sink', 'kitchensink', 'mockup', 'mockups', 'wireframe',
  'wireframes', 'prototype', 'prototypes']);
/** Pages beside documents show what is planned, those in `dev/` try something; the page of a folder may be the product. */
const isPageOfDocuments = (path: string): boolean =>
  path.endsWith('.html')
  && (hasPart(path, developersParts) || (path.split('/').slice(0, -1).includes('docs') && !path.endsWith('docs/index.html')));
/** Packages that prompt the user of a terminal. */
const dialogues = new Set(['inquirer', 'prompts', 'enquirer', 'commander', 'yargs', '@inquirer/prompts', '@clack/prompts']);
const scheduleWords: readonly string[] = ['schedule', 'scheduler', 'scheduled'];
const connecting = new Set(['open', 'connected', 'disconnected', 'error', 'ready']);
/** Prints so often that printing is what it is for. */
const MANY_PRINTS = 5;

/** What a file is for, by its path and by what it does; one answer for all rules. `path` is relative to the project. */
export function kindOfFile(path: string, file: FileContext): FileKind {
  return file.once(`kind of file ${path}`, () => {
    if (path.startsWith(TOOLS_OF_PROJECT) || hasPart(path, toolParts)) return isForPage(file) ? 'product' : 'tool';
    if (
      (isOfCommand(path, file) && !isForPage(file)) || toolFiles.includes(nameOf(path)) || isMigrationOfRoot(path) || isForShell(file)
      || isDialogue(file) || names(file, testPackages)
    )
      return 'tool';
    if (!isLoadedByNobody(file)) return 'product';
    return names(file, drivers) || endsItself(file) || (!path.includes('/') && onlyPrints(file)) ? 'tool' : 'product';
  });
}

/** Is its package a command of a terminal, as the manifest says: one with a `bin` that reads arguments or asks questions? */
function isOfCommand(path: string, file: FileContext): boolean {
  const manifest = nearestManifest(file.filename, file.host, path.split('/').length)?.manifest;
  return manifest?.bin !== undefined && [...dialogues].some((name) => name in Object(manifest.dependencies));
}

/** `drizzle.config` of `db/drizzle.config.ts` */
const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '');

/** Does the file name one of the packages? */
const names = (file: FileContext, packages: ReadonlySet<string>): boolean => {
  const { texts } = lexiconOf(file);
  return [...packages].some((name) => texts.has(name));
};

/** Is it a name or a text of the file? Most files hold no call of it, so that their calls need not be read. */
const isWritten = (name: string, file: FileContext): boolean => lexiconOf(file).names.has(name) || lexiconOf(file).texts.has(name);

/** Does the file name a package that steers a browser? */
export const drivesBrowser = (file: FileContext): boolean => names(file, drivers);

/** Is it kept aside, as a folder or a name says: `archive/`, `_old/`, `onboarding-old/page.tsx`? */
export const isArchived = (path: string): boolean => {
  const folders = path.split('/');
  const [stem] = (folders.pop() ?? '').split('.');
  return folders.some((folder) => archives.has(folder.toLowerCase()) || isCopyOfProject(folder)) || [...folders, stem].some(isKeptAside);
};

/** `temp_repo/`, `old-project/` */
const isCopyOfProject = (folder: string): boolean => {
  const words = wordsOf(folder);
  return words.some((word) => copied.has(word)) && words.some((word) => projectWords.has(word))
    && words.every((word) => copied.has(word) || projectWords.has(word));
};

function isKeptAside(name: string): boolean {
  const [last, before = '', ...others] = name.toLowerCase().split(/[-_]/).filter((part) => !/^\d+$/.test(part)).reverse();
  return keptAside.has(last) && !ages.has(before) && before + others.join('') !== '';
}

/** Is it what a bundler made of the product's sources? Those are checked where they are written. */
export const isBundle = (file: FileContext): boolean => bundlerNames.some((name) => lexiconOf(file).names.has(name));

/** `#!/usr/bin/env node` */
const isForShell = (file: FileContext): boolean => (file.sourceCode.getAllComments?.() ?? []).at(0)?.type === 'Shebang';

const hasPart = (path: string, parts: ReadonlySet<string>): boolean => path.split(/[/.]/).slice(0, -1).some((part) => parts.has(part));

/** Is a file for those who develop the product, by its path: `controllers/dev.ts`, `scripts/migrate-users.ts`? */
export const isDevelopersFile = (path: string): boolean =>
  hasPart(path, developersParts) || isMigrationScript(path) || isDevelopersPage(path);

/** Is it a page on which they try parts of the product: `pages/sandbox.jsx`, `styleguide/Buttons.vue`? */
export const isDevelopersPage = (path: string): boolean => hasPart(path, tryingParts) || isPageOfDocuments(path);

const isDialogue = (file: FileContext): boolean =>
  names(file, dialogues) || (isWritten('createInterface', file) && callSitesOf(file).named('createInterface').length > 0);

/** Exports nothing, and waits for nothing: no server, no listener, no timer. */
function isLoadedByNobody(file: FileContext): boolean {
  const isExporting = file.nodes('ExportNamedDeclaration', 'ExportDefaultDeclaration', 'ExportAllDeclaration').length > 0
    || lexiconOf(file).names.has('exports');
  return !isExporting && callSitesOf(file).named('listen', 'on', 'setInterval').every(isConnecting) && !mentions(file, scheduleWords);
}

/** `connection.on('error', …)`: a script may wait for a database. */
const isConnecting = ({ name, args }: CallSite): boolean => name === 'on' && connecting.has(String(args[0]?.value));

const endsItself = (file: FileContext): boolean =>
  callSitesOf(file).named('exit', 'disconnect', '$disconnect').some(({ name, holder }) => name !== 'exit' || holder === 'process')
  || callSitesOf(file).named(...databaseEnds).some(({ holder }) => databaseHolders.has(holder))
  || file.nodes('BinaryExpression').some(({ left, right }) =>
    left.type === 'MemberExpression' && left.object.name === 'require' && right.name === 'module'
  );

const onlyPrints = (file: FileContext): boolean =>
  callSitesOf(file).named('log').filter(({ holder }) => holder === 'console').length >= MANY_PRINTS
  && !lexiconOf(file).names.has('document');
