import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { nodesWithin } from '../../program/syntax/nodes-within';
import { sourceOf, wholeRange } from './element-source';
import type { ElementView } from './element-view';

/** `'ad.label' | translate` of Angular, whose templates have no ESTree. */
const PIPED = /['"]([\w.:-]+)['"]\s*\|\s*trans/g;

/** Keys that an element and what is in it give to a function of translations: `profile.firstName` of `{t('profile.firstName')}`. */
export function translationKeys(element: ElementView, functions: ReadonlySet<string>, file: FileContext): readonly string[] {
  if (element.host === 'angular') return Array.from(sourceOf(element, file).matchAll(PIPED), ([, key]) => key);
  return nodesWithin(wholeRange(element), 'CallExpression', file).flatMap((call) => {
    const key = unwrap(call.arguments[0] as AstNode | undefined);
    return functions.has(getCalleeName(call) ?? '') && typeof key?.value === 'string' ? [key.value] : [];
  });
}
