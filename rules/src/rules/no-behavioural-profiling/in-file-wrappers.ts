import { type AstNode, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import type { ProfileFact } from '../../knowledge/types/sdk';
import { getValueName, isIdentifierName } from '../../facts/people/names';
import type { ProfileCall } from '../../facts/profiles/profile-call';
import { objectOf } from '../../program/values/object-literal';
import { type ApiSite, nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';
import { isTrait } from './trait-names';

interface Handed {
  /** The calls of the function around, with its name. */
  readonly calls: readonly AstNode[];
  readonly index: number;
}

/** A service called with what a function of this file is given: what the callers of that function give is what counts. */
export function checkWrapperCalls(site: ApiSite<ProfileFact>, call: ProfileCall, context: Context): void {
  const guard = context.guard(site.call, 'adult').kind;
  if (guard === 'guarded') return;
  // The callers are judged below; what this file does not show of the check around the call holds for all of them.
  const isUnsure = guard === 'unknown';
  const traits = call.opaque && getHanded(call.opaque, context);
  for (const use of traits?.calls ?? []) {
    const object = objectOf(use.arguments[(traits as Handed).index] as AstNode | undefined, context.file);
    const property = (object?.properties as AstNode[] | undefined)?.find((entry) => entry.type === 'Property' && isTrait(getKeyName(entry.key, entry.computed) ?? 'id', context));
    if (property) context.report({ at: property, site: use, messageId: 'traits', evidence: 'B', isUnsure, data: { name: nameOf(use, context), service: site.sdk.name, trait: getKeyName(property.key, property.computed) as string } });
  }
  const identity = call.id && getHanded(call.id.value, context);
  for (const use of identity?.calls ?? []) {
    const value = use.arguments[(identity as Handed).index] as AstNode | undefined;
    if (value && isIdentifierName(getValueName(value))) context.report({ at: value, site: use, messageId: 'identity', evidence: 'B', isUnsure, data: { name: nameOf(use, context), service: site.sdk.name, value: context.file.getText(value) } });
  }
}

const nameOf = (call: AstNode, context: Context): string => context.file.getText(nameNode(unwrap(call.callee as AstNode)));

/** Where a parameter comes from: the calls, in this file, of the function that has it. */
function getHanded(value: AstNode, context: Context): Handed | undefined {
  const expression = unwrap(value);
  const definition = expression.type === 'Identifier' ? context.file.variableOf(expression)?.defs[0] : undefined;
  const fn = definition?.type === 'Parameter' ? (definition.node as unknown as AstNode) : undefined;
  if (!isFunction(fn)) return undefined;
  const index = (fn.params as AstNode[]).findIndex((parameter) => (parameter.type === 'AssignmentPattern' ? parameter.left : parameter) === (definition?.name as unknown));
  const name = fn.type === 'FunctionDeclaration' ? (fn.id as AstNode | null) : fn.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined;
  const variable = name?.type === 'Identifier' ? context.file.variableOf(name) : undefined;
  const calls = (variable?.references ?? []).map((reference) => (reference.identifier as unknown as AstNode).parent).filter((parent): parent is AstNode => parent?.type === 'CallExpression' && variable === context.file.variableOf(unwrap(parent.callee as AstNode)));
  return index < 0 ? undefined : { calls, index };
}
