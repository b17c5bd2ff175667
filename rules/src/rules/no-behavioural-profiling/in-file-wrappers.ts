import { type AstNode, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import type { ProfileFact } from '../../knowledge/types/sdk';
import { getValueName, isIdentifierName } from '../../facts/people/names';
import type { ProfileCall } from '../../facts/profiles/profile-call';
import { objectOf } from '../../program/values/object-literal';
import { type ApiSite, nameNode } from '../../program/modules/api-site';
import type { Scope } from './meta';
import { isTrait } from './trait-names';

interface Handed {
  /** The calls of the function around, with its name. */
  readonly calls: readonly AstNode[];
  readonly index: number;
}

/** A service called with what a function of this file is given: what the callers of that function give is what counts. */
export function checkWrapperCalls(site: ApiSite<ProfileFact>, call: ProfileCall, on: Scope): void {
  const guard = on.guard(site.call, 'adult').kind;
  if (guard === 'guarded') return;
  // The callers are judged below; what this file does not show of the check around the call holds for all of them.
  const isUnsure = guard === 'unknown';
  const traits = call.opaque && getHanded(call.opaque, on);
  for (const use of traits?.calls ?? []) {
    const object = objectOf(use.arguments[(traits as Handed).index] as AstNode | undefined, on.file);
    const property = (object?.properties as AstNode[] | undefined)?.find((entry) => entry.type === 'Property' && isTrait(getKeyName(entry.key, entry.computed) ?? 'id', on));
    if (property) on.report({ at: property, site: use, messageId: 'traits', evidence: 'B', isUnsure, data: { name: nameOf(use, on), service: site.sdk.name, trait: getKeyName(property.key, property.computed) as string } });
  }
  const identity = call.id && getHanded(call.id.value, on);
  for (const use of identity?.calls ?? []) {
    const value = use.arguments[(identity as Handed).index] as AstNode | undefined;
    if (value && isIdentifierName(getValueName(value))) on.report({ at: value, site: use, messageId: 'identity', evidence: 'B', isUnsure, data: { name: nameOf(use, on), service: site.sdk.name, value: on.file.getText(value) } });
  }
}

const nameOf = (call: AstNode, on: Scope): string => on.file.getText(nameNode(unwrap(call.callee as AstNode)));

/** Where a parameter comes from: the calls, in this file, of the function that has it. */
function getHanded(value: AstNode, on: Scope): Handed | undefined {
  const expression = unwrap(value);
  const definition = expression.type === 'Identifier' ? on.file.variableOf(expression)?.defs[0] : undefined;
  const fn = definition?.type === 'Parameter' ? (definition.node as unknown as AstNode) : undefined;
  if (!isFunction(fn)) return undefined;
  const index = (fn.params as AstNode[]).findIndex((parameter) => (parameter.type === 'AssignmentPattern' ? parameter.left : parameter) === (definition?.name as unknown));
  const name = fn.type === 'FunctionDeclaration' ? (fn.id as AstNode | null) : fn.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined;
  const variable = name?.type === 'Identifier' ? on.file.variableOf(name) : undefined;
  const calls = (variable?.references ?? []).map((reference) => (reference.identifier as unknown as AstNode).parent).filter((parent): parent is AstNode => parent?.type === 'CallExpression' && variable === on.file.variableOf(unwrap(parent.callee as AstNode)));
  return index < 0 ? undefined : { calls, index };
}
