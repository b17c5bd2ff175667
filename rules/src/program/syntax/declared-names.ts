import type { AstNode } from './ast';

/** Nodes that name something by their `id`. */
const NAMED_BY_ID = ['VariableDeclarator', 'FunctionDeclaration', 'FunctionExpression', 'TSDeclareFunction', 'ClassDeclaration',
  'ClassExpression', 'TSEnumDeclaration', 'TSEnumMember', 'TSModuleDeclaration', 'TSImportEqualsDeclaration', 'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration'];
const IMPORTS = ['ImportSpecifier', 'ImportDefaultSpecifier', 'ImportNamespaceSpecifier'];
const WITH_PARAMETERS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'TSDeclareFunction',
  'TSEmptyBodyFunctionExpression', 'TSFunctionType', 'TSConstructorType', 'TSCallSignatureDeclaration', 'TSConstructSignatureDeclaration',
  'TSMethodSignature'];

/**
 * Every name that a script declares in any scope, and perhaps some more: what is not among them is a name of the platform, which
 * is known without working out the scopes. `nodesOf` gives all nodes of a type.
 */
export function declaredNames(nodesOf: (type: string) => readonly AstNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (target: AstNode | null | undefined): void => {
    switch (target?.type) {
      case 'Identifier':
        names.add(target.name as string);
        break;
      case 'AssignmentPattern':
        add(target.left as AstNode);
        break;
      case 'RestElement':
        add(target.argument as AstNode);
        break;
      case 'ArrayPattern':
        for (const element of target.elements as (AstNode | null)[]) add(element);
        break;
      case 'ObjectPattern':
        for (const property of target.properties as AstNode[]) add(property.type === 'Property' ? (property.value as AstNode) : property);
        break;
      case 'TSParameterProperty':
        add(target.parameter as AstNode);
        break;
      case 'TSQualifiedName':
        add(target.left as AstNode);
        break;
      default:
    }
  };
  for (const type of NAMED_BY_ID) for (const node of nodesOf(type)) add(node.id as AstNode | null);
  for (const type of IMPORTS) for (const node of nodesOf(type)) add(node.local as AstNode);
  for (const type of WITH_PARAMETERS) for (const node of nodesOf(type)) for (const parameter of node.params as AstNode[]) add(parameter);
  for (const node of nodesOf('CatchClause')) add(node.param as AstNode | null);
  for (const node of nodesOf('TSTypeParameter')) add(node.name as unknown as AstNode);
  return names;
}
