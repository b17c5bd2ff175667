import { browserObjects, strongSources, weakSources } from '../../knowledge/words/device-words';
import { type AstNode, getCalleeName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastNames } from '../../program/syntax/names';
import { pathNames } from '../people/names';

/** What a part of a file reads of a device: `telling` measures differ between most devices, `faint` ones say a little each. */
export interface Measures {
  readonly telling: ReadonlySet<string>;
  readonly faint: ReadonlySet<string>;
}

const telling = new Set(strongSources);
const faint = new Set(weakSources);
const browser = new Set(browserObjects);
/** Names that other objects have as well. */
const common = new Set([...weakSources, 'plugins', 'fonts']);
const screens = new Set(['screen', 'window.screen']);

export const measuresIn = (root: AstNode, file: FileContext): Measures =>
  file.onceFor(measuresIn, root, () => {
    const found = { telling: new Set<string>(), faint: new Set<string>() };
    walk(
      root,
      (node) => {
        const name = node.type === 'NewExpression' ? getCalleeName(node) : getMemberName(node);
        if (name === undefined) return;
        const object = node.type === 'MemberExpression' ? (node.object as AstNode) : undefined;
        if (object && common.has(name) && !isOfBrowser(object)) return;
        if (object && screens.has(lastNames(object, 3).join('.'))) found.faint.add('screen');
        if (telling.has(name)) found.telling.add(name);
        else if (faint.has(name)) found.faint.add(name);
      },
      file.sourceCode.visitorKeys,
    );
    return found;
  });

/** `navigator`, `window.screen`, `new Date()`, `Intl.DateTimeFormat().resolvedOptions()` */
function isOfBrowser(object: AstNode): boolean {
  const expression = unwrap(object);
  if (expression.type === 'NewExpression') return getCalleeName(expression) === 'Date';
  const names = pathNames(expression);
  return browser.has(names[0] ?? '') || names.at(-1) === 'resolvedOptions';
}

/** Do measures name a device? Two faint ones weigh as much as a telling one, and are not enough alone. */
export const isEnough = (measures: Measures, least: number): boolean =>
  measures.telling.size >= least || measures.telling.size + measures.faint.size / 2 >= least + 1;

export const countOf = (measures: Measures): number => measures.telling.size + measures.faint.size;

/** The first of them, for a message. */
export const describeMeasures = (measures: Measures): string => [...measures.telling, ...measures.faint].slice(0, 4).join(', ');
