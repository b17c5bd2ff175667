import type { AstNode } from '../ast';
import { groupBy } from '../group-by';
import type { Reference } from '../source-code';
import type { Declaration } from './declaration';
import { declarationAt } from './declaration-at';

/** The factory of JSX, which its elements refer to without naming it. */
const JSX_FACTORY = 'React';

/** Nodes whose parts are expressions, so that a name that is such a part is read. */
const READS: ReadonlySet<string> = new Set(['ArrayExpression', 'AwaitExpression', 'BinaryExpression', 'CallExpression', 'ChainExpression',
  'ConditionalExpression', 'DoWhileStatement', 'ExpressionStatement', 'IfStatement', 'ImportExpression', 'JSXExpressionContainer',
  'JSXSpreadAttribute', 'LogicalExpression', 'NewExpression', 'ReturnStatement', 'SequenceExpression', 'SpreadElement', 'SwitchCase',
  'SwitchStatement', 'TaggedTemplateExpression', 'TemplateLiteral', 'ThrowStatement', 'UnaryExpression', 'WhileStatement',
  'YieldExpression', 'JSXSpreadChild']);
/** Parts of a pattern that leave what is taken from a value as it is. */
const PATTERNS: ReadonlySet<string> = new Set(['ArrayPattern', 'ObjectPattern', 'Property', 'RestElement']);
/** What is declared outside of modules may be used by other scripts of the page. */
const isOfAllScripts = ({ type, sourceType }: AstNode): boolean => type === 'Program' && sourceType !== 'module';

class NamedReference {
  constructor(
    readonly identifier: AstNode,
    private readonly use: 'read' | 'write' | 'both',
    readonly writeExpr?: AstNode | null,
    readonly init?: boolean,
  ) {}

  isRead(): boolean {
    return this.use !== 'write';
  }

  isWrite(): boolean {
    return this.use !== 'read';
  }
}

/** The file, as far as it is asked for nodes. */
interface NodesOfFile {
  nodes(...types: string[]): readonly AstNode[];
  once<T>(key: unknown, compute: () => T): T;
  onceFor<T>(key: unknown, subject: object, compute: () => T): T;
}

const identifiersByName = (file: NodesOfFile): ReadonlyMap<string, readonly AstNode[]> =>
  file.once(identifiersByName, () => groupBy(file.nodes('Identifier', 'JSXIdentifier'), ({ name }) => name as string));

/** Where each of the declarations of a name is named, in the order of the text; undefined where only the scopes can say. */
type Namings = ReadonlyMap<Declaration, readonly AstNode[]> | undefined;

/** `named` are all nodes with the name of the declarations. */
function namingsOf(declarations: readonly Declaration[], named: readonly AstNode[]): Namings {
  // What a `switch` compares is outside of the scope that its cases share.
  if (declarations.some(({ place }) => !place || place.type === 'SwitchStatement' || isOfAllScripts(place))) return undefined;
  const declared = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  const namings = new Map<Declaration, AstNode[]>();
  for (const identifier of named) {
    const meant = declared.get(identifier) ?? (referenceAt(identifier) === 'none' ? undefined : declarationAt(identifier, declarations));
    if (meant === 'scopes') return undefined;
    if (!meant) continue;
    const known = namings.get(meant);
    if (known) known.push(identifier);
    else namings.set(meant, [identifier]);
  }
  return namings;
}

/**
 * The references to what a declaration declares, as the scopes of the file would have them; `declarations` are all of its name.
 * Undefined where one of them is in a place that only the scopes can judge: types, patterns that are assigned, default values.
 */
export function referencesTo(
  declaration: Declaration,
  declarations: readonly Declaration[],
  file: NodesOfFile,
): readonly Reference[] | undefined {
  const name = declaration.name.name as string;
  if (name === JSX_FACTORY) return undefined;
  const namings = file.onceFor(namingsOf, declarations, () => namingsOf(declarations, identifiersByName(file).get(name) ?? []));
  if (!namings) return undefined;
  const references: NamedReference[] = [];
  for (const identifier of namings.get(declaration) ?? []) {
    const found = identifier === declaration.name ? givenTo(declaration) : referenceAt(identifier);
    if (found === undefined) return undefined;
    if (found !== 'none') references.push(found);
  }
  return references as unknown as readonly Reference[];
}

/** What a name is given where it is declared; undefined where it may be given more than one value. */
function givenTo({ type, name, node }: Declaration): NamedReference | 'none' | undefined {
  let pattern = name.parent;
  while (pattern && pattern !== node && PATTERNS.has(pattern.type)) pattern = pattern.parent;
  if (pattern !== node && type !== 'ImportBinding') return undefined;
  if (type !== 'Variable') return type === undefined ? undefined : 'none';
  const loop = node.parent?.parent;
  const init = loop && loop.left === node.parent ? (loop.right as AstNode) : node.init;
  return init ? new NamedReference(name, 'write', init, true) : 'none';
}

/** The reference that a name is that declares nothing. */
function referenceAt(identifier: AstNode): NamedReference | 'none' | undefined {
  const { parent } = identifier;
  if (!parent) return undefined;
  const read = (is: boolean): NamedReference | 'none' => is ? new NamedReference(identifier, 'read') : 'none';
  if (identifier.type === 'JSXIdentifier') return read(isElementName(identifier, parent));
  if (READS.has(parent.type)) return read(true);
  switch (parent.type) {
    case 'MemberExpression':
      return read(parent.object === identifier || parent.computed === true);
    case 'Property':
      if (parent.key === identifier) return read(parent.computed === true);
      return parent.parent?.type === 'ObjectExpression' ? read(true) : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.decorators?.length ? undefined : read(parent.value === identifier || parent.computed === true);
    case 'VariableDeclarator':
      return parent.init === identifier ? read(true) : undefined;
    case 'ArrowFunctionExpression':
      return parent.body === identifier ? read(true) : undefined;
    case 'AssignmentExpression':
      if (parent.right === identifier) return read(true);
      return parent.operator === '='
        ? new NamedReference(identifier, 'write', parent.right as AstNode, false)
        : new NamedReference(identifier, 'both', parent.right as AstNode, false);
    case 'UpdateExpression':
      return new NamedReference(identifier, 'both', null, false);
    case 'ExportDefaultDeclaration':
      return read(true);
    case 'ExportSpecifier':
      return exportedAt(identifier, parent);
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return isReadAt(parent) ? read(true) : undefined;
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return parent.key === identifier && parent.computed !== true ? 'none' : undefined;
    case 'ImportSpecifier':
      return parent.imported === identifier && parent.local !== identifier ? 'none' : undefined;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return 'none';
    default:
      return undefined;
  }
}

/** `<List>` and `List` in `<List.Item>`, but neither attributes nor `<div>`. */
function isElementName(identifier: AstNode, parent: AstNode): boolean {
  const { name } = identifier;
  if (parent.type === 'JSXMemberExpression') return parent.object === identifier && name !== 'this';
  const first = (name as string)[0];
  return (parent.type === 'JSXOpeningElement' || parent.type === 'JSXClosingElement') && (first.toUpperCase() === first || name === 'this');
}

function exportedAt(identifier: AstNode, specifier: AstNode): NamedReference | 'none' | undefined {
  const declaration = specifier.parent;
  if (declaration?.source || specifier.local !== identifier) return 'none';
  return specifier.exportKind === 'type' || declaration?.exportKind === 'type' ? undefined : new NamedReference(identifier, 'read');
}

/** An assertion may be in a place that is assigned. */
function isReadAt(assertion: AstNode): boolean {
  const reference = referenceAt(assertion);
  return typeof reference === 'object' && !reference.isWrite();
}
