import { type AstNode, getCalleeName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { lastName } from '../../../program/syntax/names';
import { sourceOf, wholeRange } from '../element-source';
import type { ElementView } from '../element-view';
import { shownPaths } from './shown-paths';

/** `'ad.label' | translate` of Angular, whose templates have no ESTree. */
const PIPED = /['"]([\w.:-]+)['"]\s*\|\s*trans/g;

/**
 * Keys that an element and what is in it give to a function of translations: `profile.firstName` of
 * `{t('profile.firstName')}`. `reach` is how much of a large element is read, in UTF-16 units.
 */
export function translationKeys(
  element: ElementView,
  functions: ReadonlySet<string>,
  file: FileContext,
  reach = Infinity,
): readonly string[] {
  if (element.host === 'angular') return Array.from(sourceOf(element, file).slice(0, reach).matchAll(PIPED), ([, key]) => key);
  return file.within({ range: startOf(element, reach) }, 'CallExpression').flatMap((call) => {
    const key = unwrap(call.arguments[0] as AstNode | undefined);
    return functions.has(getCalleeName(call) ?? '') && typeof key?.value === 'string' ? [key.value] : [];
  });
}

const SHOWS = new Set(['JSXExpressionContainer', 'VExpressionContainer', 'SvelteMustacheTag', 'SvelteMustacheTagText',
  'SvelteMustacheTagRaw', 'AstroExpression']);

/** Last names of the members that an element shows or passes unchanged: `adLabel` of `{strings.adLabel}`. */
export function shownNames(element: ElementView, file: FileContext, reach = Infinity): readonly string[] {
  if (element.host === 'angular') return shownPaths([element], file).map(({ names }) => names.at(-1) ?? '');
  return file.within({ range: startOf(element, reach) }, 'MemberExpression').flatMap(
    (member) => (SHOWS.has(member.parent?.type ?? '') ? [lastName(member)] : [])
  );
}

function startOf(element: ElementView, reach: number): readonly [number, number] {
  const [start, end] = wholeRange(element);
  return [start, Math.min(end, start + reach)];
}
