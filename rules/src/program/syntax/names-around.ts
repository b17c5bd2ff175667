import { type AstNode, getCalleeName, getKeyName } from './ast';
import { lastNames } from './names';
import { functionName, functionsAround } from './near';

/** What a value is called where it goes: variables, keys, members and calls as far as the statement, and the function around. */
export function namesAround(value: AstNode): readonly string[] {
  const names: string[] = [];
  for (let node: AstNode | undefined = value; node && !node.type.endsWith('Statement'); node = node.parent) {
    if (node.type === 'VariableDeclarator') names.push(String(node.id?.name ?? ''));
    else if (node.type === 'Property') names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    else if (node.type === 'AssignmentExpression') names.push(...lastNames(node.left as AstNode, 1));
    else if (node.type === 'CallExpression' && node !== value) names.push(getCalleeName(node) ?? '');
  }
  const [fn] = functionsAround(value);
  return [...names, functionName(fn)].filter((name) => name !== '');
}
