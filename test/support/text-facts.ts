import type { AstNode } from '../../rules/src/program/syntax/ast';

/** What a parsed text names: what an edit is compared by. */
export interface TextFacts {
  /** Names that nothing in the text declares. */
  readonly undeclared: ReadonlySet<string>;
  /** Functions, classes and imports used as a condition: always true, whatever they would return. */
  readonly referencesAsConditions: readonly string[];
  /** Members of objects that the text itself imports are left out: `item.fits`, `posts.filter`. */
  readonly members: readonly string[];
}

interface ParsedSource {
  readonly ast: AstNode;
  readonly visitorKeys?: Readonly<Record<string, readonly string[]>>;
  readonly scopeManager?: { readonly scopes: readonly ScopeLike[]; readonly globalScope?: ScopeLike | null } | null;
}

interface ScopeLike {
  readonly through: readonly { readonly identifier: AstNode; readonly resolved: VariableLike | null }[];
  readonly references: readonly { readonly identifier: AstNode; readonly resolved: VariableLike | null }[];
  readonly variables: readonly VariableLike[];
  readonly type: string;
}

interface VariableLike {
  readonly name: string;
  readonly defs: readonly { readonly type: string }[];
}

const UNLISTED = /^(?:parent|tokens|comments|errors|references|variables|loc|range|namespace|start|end)$/;

function nodesOf(source: ParsedSource): AstNode[] {
  const nodes: AstNode[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string' && !seen.has(value)) {
      seen.add(value);
      nodes.push(value as AstNode);
      for (const [key, child] of Object.entries(value)) if (!UNLISTED.test(key)) visit(child);
    }
  };
  visit(source.ast);
  return nodes;
}

/** What a condition comes down to: the operands of `!`, `&&`, `||` and `??`. */
function operandsOf(test: AstNode | null | undefined): AstNode[] {
  if (!test) return [];
  if (test.type === 'UnaryExpression' && test.operator === '!') return operandsOf(test.argument as AstNode);
  if (test.type === 'LogicalExpression') return [...operandsOf(test.left as AstNode), ...operandsOf(test.right as AstNode)];
  return [test];
}

function conditionsOf(node: AstNode): AstNode[] {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return operandsOf(node.test as AstNode);
    // `check && act()`: the left side decides.
    case 'LogicalExpression':
      return operandsOf(node.left as AstNode);
    case 'VIfDirective':
    case 'SvelteIfBlock':
      return operandsOf((node.expression ?? node.value?.expression) as AstNode | undefined);
    default:
      return [];
  }
}

const NEVER_FALSE = new Set(['FunctionName', 'ClassName', 'ImportBinding']);

function rootOf(node: AstNode): AstNode {
  let current = node;
  for (;;) {
    if (current.type === 'MemberExpression') current = current.object as AstNode;
    else if (current.type === 'CallExpression') current = current.callee as AstNode;
    else if (/^(?:ChainExpression|TSNonNullExpression|TSAsExpression)$/.test(current.type)) current = current.expression as AstNode;
    else return current;
  }
}

/** Reads a text as its parser and ESLint's scope analysis understood it. */
export function readFacts(source: ParsedSource): TextFacts {
  const scopes = source.scopeManager?.scopes ?? [];
  const resolved = new Map<AstNode, VariableLike>();
  for (const scope of scopes)
    for (const reference of scope.references) if (reference.resolved) resolved.set(reference.identifier, reference.resolved);
  const declared =
    new Set(scopes.filter(({ type }) => type === 'global' || type === 'module').flatMap(({ variables }) =>
      variables.map(({ name }) => name)
    ));
  const undeclared = new Set((scopes[0]?.through ?? []).map(({ identifier }) => identifier.name as string));
  const nodes = nodesOf(source);
  for (const node of nodes) {
    // Templates are outside the scopes of the script.
    if (node.type === 'VExpressionContainer') {
      for (const { id, variable } of (node.references ?? []) as { id: AstNode; variable: unknown }[])
        if (!variable && !declared.has(id.name as string)) undeclared.add(id.name as string);
    }
    if (/^Property(?:Read|Write)$/.test(node.type) && node.receiver?.type === 'ImplicitReceiver') undeclared.add(node.name as string);
  }
  const isOfKind = (identifier: AstNode, kinds: ReadonlySet<string>): boolean =>
    identifier.type === 'Identifier' && (resolved.get(identifier)?.defs ?? []).some(({ type }) => kinds.has(type));
  const imports = new Set(['ImportBinding']);
  return {
    undeclared,
    referencesAsConditions: nodes.flatMap(conditionsOf).filter((node) => isOfKind(node, NEVER_FALSE)).map((node) => node.name as string),
    members: nodes.filter((node) => node.type === 'MemberExpression' && !node.computed && !isOfKind(rootOf(node), imports)).map((node) =>
      String(node.property.name)
    ),
  };
}
