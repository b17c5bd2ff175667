import { callSitesOf } from '../../program/modules/call-site';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, nodesNamed } from '../../program/syntax/lexicon';

/** Names that programs beside pages do not use. */
const pageNames = ['document', 'localStorage', 'sessionStorage'];

/** A page keeps its scripts in a folder `scripts` too: it uses the document or the page's storage, and steers no other browser. */
export const isForPage = (file: FileContext): boolean =>
  pageNames.some((name) => lexiconOf(file).names.has(name) && !isDeclared(name, file))
  && callSitesOf(file).named('addInitScript', 'evaluate', 'launch').length === 0;

/** `const localStorage = new LocalStorage('./keys')` of a program without a page. */
const isDeclared = (name: string, file: FileContext): boolean =>
  nodesNamed(name, file).some((node) => (file.variableOf(node)?.defs ?? []).length > 0);

const drawing: ReadonlySet<string> = new Set(['vue', 'svelte', 'html', 'htm']);

/** Does a browser or an app run the file, as what it draws or uses of a page says? */
export const isOfPage = (file: FileContext): boolean =>
  drawing.has(file.filename.split('.').at(-1) ?? '') || file.nodes('JSXElement', 'JSXFragment').length > 0 || isForPage(file);
