import { developersEnvironments } from '../../knowledge/words/programs/environment-words';
import { wordsOf } from '../../program/syntax/words';

/**
 * Folders of code that shows how something is used. A product may have a page `demo`, which its framework reads; `stories` are samples
 * of components, or what people post.
 */
const exampleFolders = new Set(['example', 'examples', 'stories']);
const demoFolders = new Set(['demo', 'demos']);
/** Folders of pages and their parts, in which a folder is a part of a URL. */
const pageFolders = new Set(['app', 'pages', 'routes', 'views', 'screens', 'components', 'public', 'features', 'modules']);

/** Words of folders of programs with which developers try a package: `api-test-app`; a `driving-test-app` is for learners. */
const tried = new Set(['api', 'sdk', 'lib', 'library', 'package', 'packages', 'plugin', 'client', 'server', 'integration', 'e2e', 'native',
  'react', 'vue', 'angular', 'svelte', 'next', 'expo', 'web', 'ios', 'android', 'mobile', 'desktop']);
const programs = new Set(['app', 'apps', 'project', 'projects']);
const trying = new Set(['test', 'example', 'sample']);

/** Is it sample code, or does it try a package: `src/examples/LoginForm.tsx`, `migrations-examples/a.ts`, `apps/api-test-app/main.js`? */
export const isExampleCode = (path: string): boolean => {
  const [, ...folders] = path.toLowerCase().split('/').reverse();
  return folders.some(isOfExamples) || isOfDemos(folders);
};

/** `mcp/demo/server.ts`, `demos/chat/main.js`; not `src/pages/demo/index.tsx` */
function isOfDemos(folders: readonly string[]): boolean {
  const demo = folders.findIndex((folder) => demoFolders.has(folder));
  return demo >= 0 && !folders.slice(demo + 1).some((folder) => pageFolders.has(folder));
}

function isOfExamples(folder: string): boolean {
  const [last, before = '', ...others] = folder.split(/[-_]/).reverse();
  return exampleFolders.has(folder) || last === 'examples'
    || (programs.has(last) && trying.has(before) && others.every((word) => tried.has(word)));
}

/** Names of documents of a repository, and of these, those that only documents have however they are written. */
const documents = new Set(['license', 'licence', 'unlicense', 'copying', 'notice', 'changelog', 'readme', 'contributing', 'authors']);
const surelyDocuments = new Set(['license', 'licence', 'unlicense', 'copying', 'readme']);
const pages = new Set(['html', 'htm', 'xhtml']);

/** Folders of fonts, with the pages of their makers that show them, and of documents; `docs` may be what a host publishes. */
const folderNames = new Set(['font', 'fonts', 'webfont', 'webfonts', 'doc', 'documentation']);

/** Is it a document: `LICENSE.html`, `fonts/round-bold-demo.html`, `doc/flow.html`? A page may be called `notice.html`. */
export function isDocument(path: string): boolean {
  const [file = '', ...folders] = path.split('/').reverse();
  const [name = '', ...extensions] = file.split('.');
  const [first] = name.split(/[-_]/);
  const word = first.toLowerCase();
  const isNamed = documents.has(word) && (surelyDocuments.has(word) || first === first.toUpperCase());
  return pages.has(extensions.at(-1)?.toLowerCase() ?? '') && (isNamed || folders.some((folder) => folderNames.has(folder.toLowerCase())));
}

/** First parts of names of files that hold what differs between environments. */
const configurations = new Set(['environment', 'env', 'config', 'settings', 'appsettings']);
/** Environments that are written out in the name of a file of any kind: `firebase.development.ts`. */
const wholeNames = new Set(['development']);
const environmentFolders = new Set(['environments', 'envs']);

/** Does it hold the configuration of an environment of developers: `environment.testing.ts`, `environments/dev.ts`? */
export function isForDevelopersEnvironment(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const [first, ...others] = (folders.pop() ?? '').split('.').slice(0, -1);
  if (first === undefined) return false;
  const last = others.at(-1);
  const isOfDevelopers = (part: string): boolean => wordsOf(part).every((word) => developersEnvironments.has(word));
  if (configurations.has(first) || (others.length === 1 && wholeNames.has(last ?? ''))) return last !== undefined && isOfDevelopers(last);
  return others.length === 0 && environmentFolders.has(folders.at(-1) ?? '') && isOfDevelopers(first);
}
