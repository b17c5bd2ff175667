import { type Imported, importedAs } from '../exports/imported';
import { type AstNode, type FunctionNode, getKeyName, getMemberName, isFunction, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { sourceOf } from '../values/object-literal';
import { functionBehind } from './definition';

/** A function of another file that a callee means, by the export it is reached through. */
export interface ImportedCallee {
  readonly imported: Imported;
  /** The method of what is exported: `track` of `analytics.track(…)`; undefined for a function that is exported itself. */
  readonly method: string | undefined;
}

/** Does a callee name an import, or a method of one: `track(…)`, `analytics.track(…)`? */
export function importedCallee(callee: AstNode, file: FileContext): ImportedCallee | undefined {
  const expression = unwrap(callee);
  const imported = importedAs(expression, file);
  if (imported) return { imported, method: undefined };
  const method = expression.type === 'MemberExpression' ? getMemberName(expression) : undefined;
  const object = method === undefined ? undefined : unwrap(expression.object);
  const owner = object && importedAs(object, file);
  return owner && { imported: owner, method };
}

/** The function in the file that defines it; undefined where that file does not show it for certain. */
export function functionOfImport({ node, file }: Imported, method: string | undefined): FunctionNode | undefined {
  if (method === undefined) return asFunction(isFunction(node) ? node : functionBehind(node, file));
  const source = sourceOf(node, method, file);
  if (source.kind === 'given' && source.expressions.length === 1 && !source.mayBeMissing)
    return asFunction(functionBehind(source.expressions[0], file));
  return methodOfClass(classBehind(node, file), method);
}

const asFunction = (node: AstNode | undefined): FunctionNode | undefined => (isFunction(node) && node.body ? node : undefined);

/** The class itself, for static methods, or that of which the export is an instance. */
function classBehind(node: AstNode, file: FileContext): { readonly owner: AstNode; readonly isStatic: boolean } | undefined {
  const expression = unwrap(node);
  if (/^Class/.test(expression.type)) return { owner: expression, isStatic: true };
  if (expression.type === 'NewExpression') {
    const made = classBehind(expression.callee as AstNode, file);
    return made && { owner: made.owner, isStatic: false };
  }
  const variable = expression.type === 'Identifier' ? file.variableOf(expression) : undefined;
  const definition = variable?.defs.length === 1 ? variable.defs[0] : undefined;
  const declaration = definition?.node as unknown as AstNode | undefined;
  if (definition?.type === 'ClassName') return declaration && { owner: declaration, isStatic: true };
  return definition?.type === 'Variable' && declaration?.parent?.kind === 'const' && declaration.init
    ? classBehind(declaration.init, file)
    : undefined;
}

function methodOfClass(found: ReturnType<typeof classBehind>, name: string): FunctionNode | undefined {
  const members = ((found?.owner.body?.body ?? []) as AstNode[]).filter((member) =>
    member.key && getKeyName(member.key as AstNode, member.computed as boolean) === name
    && Boolean(member.static) === found?.isStatic
  );
  const [member] = members;
  return members.length === 1 && (member.type === 'MethodDefinition' ? member.kind === 'method' : member.type === 'PropertyDefinition')
    ? asFunction(unwrap(member.value as AstNode | null))
    : undefined;
}
