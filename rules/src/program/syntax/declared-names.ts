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
        add(target.left);
        break;
      case 'RestElement':
        add(target.argument);
        break;
      case 'ArrayPattern':
        for (const element of target.elements ?? []) add(element);
        break;
      case 'ObjectPattern':
        for (const property of target.properties ?? []) add(property.type === 'Property' ? property.value : property);
        break;
      case 'TSParameterProperty':
        add(target.parameter as AstNode);
        break;
      case 'TSQualifiedName':
        add(target.left);
        break;
      default:
    }
  };
  for (const type of NAMED_BY_ID) for (const node of nodesOf(type)) add(node.id);
  for (const type of IMPORTS) for (const node of nodesOf(type)) add(node.local);
  for (const type of WITH_PARAMETERS) for (const node of nodesOf(type)) for (const parameter of node.params ?? []) add(parameter);
  for (const node of nodesOf('CatchClause')) add(node.param);
  for (const node of nodesOf('TSTypeParameter')) add(node.name);
  for (const node of nodesOf('TSMappedType')) add(node.key);
  return names;
}
