import { developersEnvironments } from '../../knowledge/words/programs/environment-words';
import { wordsOf } from '../../program/syntax/words';

/** Folders of code that shows how something is used. */
const exampleFolders = new Set(['example', 'examples']);

/** Is it sample code: `src/examples/LoginForm.tsx`? */
export const isExampleCode = (path: string): boolean =>
  path.split('/').slice(0, -1).some((folder) => exampleFolders.has(folder.toLowerCase()));

/** Names of documents of a repository, and of these, those that only documents have however they are written. */
const documents = new Set(['license', 'licence', 'unlicense', 'copying', 'notice', 'changelog', 'readme', 'contributing', 'authors']);
const surelyDocuments = new Set(['license', 'licence', 'unlicense', 'copying', 'readme']);
const pages = new Set(['html', 'htm', 'xhtml']);

/** Is it a document about the code: `LICENSE.html`, `licence-mit.html`, `CHANGELOG.html`? A page may be called `notice.html`. */
export function isDocument(path: string): boolean {
  const [name = '', ...extensions] = (path.split('/').at(-1) ?? '').split('.');
  const [first] = name.split(/[-_]/);
  const word = first.toLowerCase();
  return pages.has(extensions.at(-1)?.toLowerCase() ?? '') && documents.has(word)
    && (surelyDocuments.has(word) || first === first.toUpperCase());
}

/** First parts of names of files that hold what differs between environments. */
const configurations = new Set(['environment', 'env', 'config', 'settings', 'appsettings']);
const environmentFolders = new Set(['environments', 'envs']);

/** Does it hold the configuration of an environment of developers: `environment.testing.ts`, `environments/dev.ts`? */
export function isForDevelopersEnvironment(path: string): boolean {
  const folders = path.toLowerCase().split('/');
  const [first, ...others] = (folders.pop() ?? '').split('.').slice(0, -1);
  if (first === undefined) return false;
  const last = others.at(-1);
  const isOfDevelopers = (part: string): boolean => wordsOf(part).every((word) => developersEnvironments.has(word));
  if (configurations.has(first)) return last !== undefined && isOfDevelopers(last);
  return others.length === 0 && environmentFolders.has(folders.at(-1) ?? '') && isOfDevelopers(first);
}
