import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/** The expression that gives a name of a template its first value; undefined when the file does not tell. */
export type StateNames = (name: string) => AstNode | undefined;

/** First values of the members of a class: fields, and what its constructor assigns to `this`. */
export function classState(owner: AstNode | undefined, file: FileContext): StateNames {
  if (!owner) return () => undefined;
  const starts = file.onceFor(classState, owner, () => {
    const found = new Map<string, AstNode>();
    for (const member of (owner.body?.body ?? owner.body ?? []) as AstNode[]) {
      const name = member.key ? getKeyName(member.key as AstNode, member.computed as boolean) : undefined;
      if (member.type === 'PropertyDefinition' && !member.static && name !== undefined && member.value)
        found.set(name, member.value as AstNode);
      if (member.type === 'MethodDefinition' && member.kind === 'constructor') readConstructor(member.value.body as AstNode, found);
    }
    return found;
  });
  return (name) => starts.get(name);
}

function readConstructor(body: AstNode, found: Map<string, AstNode>): void {
  for (const statement of body.body as AstNode[]) {
    const assignment = statement.type === 'ExpressionStatement' ? (statement.expression as AstNode) : undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.operator !== '=') continue;
    const target = assignment.left as AstNode;
    const name = target.type === 'MemberExpression' && target.object?.type === 'ThisExpression' ? getMemberName(target) : undefined;
    if (name !== undefined) found.set(name, assignment.right as AstNode);
  }
}

/** The class around a node. */
export function getEnclosingClass(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node;
  while (current && current.type !== 'ClassBody') current = current.parent;
  return current?.parent;
}

const COMPONENT_MAKERS = /^(?:defineComponent|createApp|extend|component|defineNuxtComponent|Vue)$/;

/** First values that a Vue component given as an object (`data`, `setup`) has for its template. */
export function optionsState(file: FileContext): StateNames {
  const starts = file.once(optionsState, () => {
    const found = new Map<string, AstNode>();
    for (const property of file.nodes('Property')) {
      const name = getKeyName(property.key as AstNode, property.computed as boolean);
      if ((name !== 'data' && name !== 'setup') || !isComponentObject(property.parent)) continue;
      for (const entry of (answerOf(property.value as AstNode)?.properties ?? []) as AstNode[]) {
        const key = entry.type === 'Property' ? getKeyName(entry.key as AstNode, entry.computed as boolean) : undefined;
        if (key !== undefined) found.set(key, entry.value as AstNode);
      }
    }
    return found;
  });
  return (name) => starts.get(name);
}

function isComponentObject(object: AstNode | undefined): boolean {
  const around = object?.parent;
  if (around?.type === 'ExportDefaultDeclaration') return true;
  return (around?.type === 'CallExpression' || around?.type === 'NewExpression') && COMPONENT_MAKERS.test(getCalleeName(around) ?? '');
}

/** The object literal that a function returns, or the one that is there itself. */
function answerOf(value: AstNode): AstNode | undefined {
  let answer: AstNode | undefined = value;
  if (isFunction(value)) {
    const body = value.body;
    answer = body.type === 'BlockStatement'
      ? ((body.body as AstNode[]).findLast((statement) => statement.type === 'ReturnStatement')?.argument as AstNode | undefined)
      : body;
  }
  const object = unwrap(answer);
  return object?.type === 'ObjectExpression' ? object : undefined;
}
