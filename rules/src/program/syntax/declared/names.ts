import { type AstNode, isFunction } from '../ast';
import { Declaration } from './declaration';

/** Nodes that name something by their `id`. */
const NAMED_BY_ID = ['VariableDeclarator', 'FunctionDeclaration', 'FunctionExpression', 'TSDeclareFunction', 'ClassDeclaration',
  'ClassExpression', 'TSEnumDeclaration', 'TSEnumMember', 'TSModuleDeclaration', 'TSImportEqualsDeclaration', 'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration'];
const IMPORTS = ['ImportSpecifier', 'ImportDefaultSpecifier', 'ImportNamespaceSpecifier'];
const WITH_PARAMETERS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'TSDeclareFunction',
  'TSEmptyBodyFunctionExpression', 'TSFunctionType', 'TSConstructorType', 'TSCallSignatureDeclaration', 'TSConstructSignatureDeclaration',
  'TSMethodSignature'];

export type DeclaredNames = ReadonlyMap<string, readonly Declaration[]>;

/**
 * Every name that a script declares in any scope, and perhaps some more: what is not among them is a name of the platform, which
 * is known without working out the scopes. `nodesOf` gives all nodes of a type.
 */
export function declaredNames(nodesOf: (type: string) => readonly AstNode[]): DeclaredNames {
  const names = new Map<string, Declaration[]>();
  const add = (target: AstNode | null | undefined, kind: Declaration['type'], node: AstNode): void => {
    switch (target?.type) {
      case 'Identifier': {
        const name = target.name as string;
        const known = names.get(name);
        if (known) known.push(new Declaration(kind, target, node));
        else names.set(name, [new Declaration(kind, target, node)]);
        break;
      }
      case 'AssignmentPattern':
        add(target.left, kind, node);
        break;
      case 'RestElement':
        add(target.argument, kind, node);
        break;
      case 'ArrayPattern':
        for (const element of target.elements ?? []) add(element, kind, node);
        break;
      case 'ObjectPattern':
        for (const property of target.properties ?? []) add(property.type === 'Property' ? property.value : property, kind, node);
        break;
      case 'TSParameterProperty':
        add(target.parameter as AstNode, kind, node);
        break;
      case 'TSQualifiedName':
        add(target.left, kind, node);
        break;
      default:
    }
  };
  for (const type of NAMED_BY_ID) for (const node of nodesOf(type)) add(node.id, kindOf[type], node);
  for (const type of IMPORTS) for (const node of nodesOf(type)) add(node.local, 'ImportBinding', node);
  for (const type of WITH_PARAMETERS)
    for (const node of nodesOf(type))
      for (const parameter of node.params ?? []) add(parameter, isFunction(node) ? 'Parameter' : undefined, node);
  for (const node of nodesOf('CatchClause')) add(node.param, 'CatchClause', node);
  for (const node of nodesOf('TSTypeParameter')) add(node.name, undefined, node);
  for (const node of nodesOf('TSMappedType')) add(node.key, undefined, node);
  return names;
}

const kindOf: Readonly<Record<string, Declaration['type']>> = { VariableDeclarator: 'Variable', FunctionDeclaration: 'FunctionName' };
