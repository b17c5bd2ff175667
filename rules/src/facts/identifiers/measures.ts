import { browserObjects, strongSources, weakSources } from '../../knowledge/words/device-words';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { itemsWithin } from '../../program/syntax/items-within';
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

export function measuresIn(root: AstNode, file: FileContext): Measures {
  const found = itemsWithin(measuresOf(file), root);
  const namesOf = (isTelling: boolean): Set<string> => new Set(found.flatMap((each) => (each.isTelling === isTelling ? [each.name] : [])));
  return { telling: namesOf(true), faint: namesOf(false) };
}

/** A place that reads a measure of a device. */
interface Measure {
  readonly range: AstNode['range'];
  readonly name: string;
  readonly isTelling: boolean;
}

const measuresOf = (file: FileContext): readonly Measure[] =>
  file.once(measuresOf, () =>
    file.nodes('NewExpression', 'MemberExpression').flatMap((node): Measure[] => {
      const name = node.type === 'NewExpression' ? getCalleeName(node) : getMemberName(node);
      if (name === undefined) return [];
      const object = node.type === 'MemberExpression' ? (node.object as AstNode) : undefined;
      if (object && common.has(name) && !isOfBrowser(object)) return [];
      const { range } = node;
      const ofScreen = object && screens.has(lastNames(object, 3).join('.')) ? [{ range, name: 'screen', isTelling: false }] : [];
      return telling.has(name) || faint.has(name) ? [...ofScreen, { range, name, isTelling: telling.has(name) }] : ofScreen;
    }));

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
