import { type AstNode, getMemberName, unwrap } from './ast';

/** The names along a member path, outermost object first: `req`, `body`, `email`. */
export function pathNames(node: AstNode): string[] {
  const expression = unwrap(node);
  switch (expression.type) {
    case 'Identifier': return [expression.name as string];
    case 'CallExpression': return pathNames(expression.callee as AstNode);
    case 'MemberExpression': return [...pathNames(expression.object as AstNode), getMemberName(expression) ?? ''];
    default: return [];
  }
}

/** The last names along a member path, at most `count`: a question about a few of them does not read a whole chain. */
export function lastNames(node: AstNode, count: number): string[] {
  const names: string[] = [];
  for (let expression: AstNode | undefined = unwrap(node); expression && names.length < count;) {
    if (expression.type === 'CallExpression') {
      expression = unwrap(expression.callee as AstNode);
    } else {
      if (expression.type === 'Identifier') names.unshift(expression.name as string);
      if (expression.type !== 'MemberExpression') break;
      names.unshift(getMemberName(expression) ?? '');
      expression = unwrap(expression.object as AstNode);
    }
  }
  return names;
}

/** The last name of an identifier, a member or a call: `log` of `app.log`. Empty for anything else. */
export function lastName(node: AstNode | undefined): string {
  let expression = unwrap(node);
  while (expression?.type === 'CallExpression') expression = unwrap(expression.callee as AstNode);
  if (expression?.type === 'Identifier') return expression.name as string;
  return expression?.type === 'MemberExpression' ? (getMemberName(expression) ?? '') : '';
}
