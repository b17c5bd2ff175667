import { type AstNode, getEnclosingFunction, unwrap, walk } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/people/person-words';
import { getPlainPath } from '../../edits/names-in-scope';
import type { FileContext } from '../../program/syntax/file-context';
import type { Gc25Settings } from '../../configuration/settings';
import { wordsOf } from '../../program/syntax/words';
import { getValueName } from '../../facts/people';

/** A name that ends in a person: `currentUser`, `pupil`. `userId` and `userCount` do not. */
export function isPersonName(name: string, settings: Gc25Settings): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  return subjects.child.includes(last) || subjects.any.includes(last) || settings.sources.subjects.includes(name);
}

/**
 * The person a call or an assignment is about, as an expression that can be written beside it: `user` of `identify(user.id)`
 * and of `user.agreed = true`, else a parameter of a function around that holds one.
 */
export function personOf(call: AstNode, settings: Gc25Settings, file: FileContext): string | undefined {
  const found: string[] = [];
  const parts = call.type === 'AssignmentExpression' ? [call.left as AstNode] : ((call.arguments ?? []) as AstNode[]);
  for (const part of parts)
    walk(part, (node) => {
      const path = ['Identifier', 'MemberExpression'].includes(node.type) && isValue(node) && isPersonName(getValueName(node), settings)
        ? getPlainPath(node, file)
        : undefined;
      if (path !== undefined) found.push(path);
      return path === undefined;
    }, file.sourceCode.visitorKeys);
  if (found.length > 0) return found[0];
  for (let fn = getEnclosingFunction(call); fn; fn = getEnclosingFunction(fn)) {
    const param = (fn.params as AstNode[]).map((each) => (each.type === 'AssignmentPattern' ? (each.left as AstNode) : each)).find((each) =>
      each.type === 'Identifier' && isPersonName(each.name as string, settings)
    );
    if (param) return param.name as string;
  }
  return undefined;
}

/** Read as a value: no key, and no name after a dot. */
function isValue(node: AstNode): boolean {
  const { parent } = node;
  if (parent?.type === 'Property') return parent.value === node;
  if (parent?.type === 'MemberExpression') return parent.object === node || unwrap(parent) !== parent;
  return parent?.type !== 'CallExpression' || parent.callee !== node;
}
