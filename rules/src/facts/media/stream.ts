import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { callSitesOf } from '../../program/modules/call-site';
import { pathNames } from '../../program/syntax/names';

/** Names through which a reference reaches its element. */
const HANDLES = new Set(['current', 'value', 'nativeElement']);
const CAPTURES = ['getUserMedia', 'getDisplayMedia'];

/**
 * Does a media element show a camera or a call, where pictures must start at once? `yes` when the file sets its stream,
 * `unknown` when the file opens one and does not say for which element.
 */
export function showsStream(receiver: AstNode, file: FileContext): 'yes' | 'no' | 'unknown' {
  const targets = streamTargets(file);
  const name = elementName(receiver);
  if (name !== undefined && targets.has(name)) return 'yes';
  return targets.size > 0 || callSitesOf(file).named(...CAPTURES).length > 0 ? 'unknown' : 'no';
}

/** Elements that are given a stream: `film` of `film.current.srcObject = stream`. Taking a stream away gives none. */
const streamTargets = (file: FileContext): ReadonlySet<string> => file.once(streamTargets, () => new Set(file.nodes('AssignmentExpression').flatMap(({ left, right }) => {
  const target = unwrap(left as AstNode);
  if (getMemberName(target) !== 'srcObject' || isNothing(unwrap(right as AstNode))) return [];
  return elementName(target.object as AstNode) ?? [];
})));

const isNothing = (node: AstNode): boolean => (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined');

const elementName = (receiver: AstNode): string | undefined => pathNames(receiver).findLast((name) => !HANDLES.has(name));
