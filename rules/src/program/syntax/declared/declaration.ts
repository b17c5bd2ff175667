import { type AstNode, isFunction } from '../ast';

/** Nodes that hold the scope of what a `const`, `let`, class or type is declared in, from the inside out. */
const BLOCKS: ReadonlySet<string> = new Set(['BlockStatement', 'SwitchStatement', 'StaticBlock', 'TSModuleBlock', 'Program']);
const OF_VAR: ReadonlySet<string> = new Set(['StaticBlock', 'TSModuleBlock', 'Program']);
/** Nodes that hold what they declare, and whatever names them, in a scope of their own. */
const OWN: ReadonlySet<string> = new Set(['FunctionExpression', 'ClassExpression', 'TSMappedType']);

/** A name where it is declared. The fields are those of a definition in a scope. */
export class Declaration {
  private found: AstNode | null | undefined;

  constructor(
    /** Undefined for classes, types and everything else of which a scope holds more than one definition or scope. */
    readonly type: 'ImportBinding' | 'Variable' | 'Parameter' | 'FunctionName' | 'CatchClause' | undefined,
    readonly name: AstNode,
    readonly node: AstNode,
  ) {}

  /** The declaration of an import or a variable. */
  get parent(): AstNode | null {
    return this.type === 'ImportBinding' || this.type === 'Variable' ? (this.node.parent ?? null) : null;
  }

  /** The node whose scope it is in: from within, the name means it unless a declaration further inside has the same name. */
  get place(): AstNode | undefined {
    if (this.found === undefined) this.found = placeOf(this) ?? null;
    return this.found ?? undefined;
  }
}

function placeOf({ type, name, node, parent }: Declaration): AstNode | undefined {
  switch (node.type) {
    case 'TSEnumMember':
      return nearest(node, (around) => around.type === 'TSEnumDeclaration');
    case 'TSTypeParameter':
      return node.parent?.type === 'TSTypeParameterDeclaration' ? node.parent.parent : undefined;
    default:
  }
  if (type === 'Parameter' || type === 'CatchClause' || OWN.has(node.type) || (node.id !== name && node.params)) return node;
  if (type !== 'Variable') return nearest(node, isBlock);
  if (parent?.kind === 'var') return nearest(node, (around) => OF_VAR.has(around.type) || isFunction(around));
  return parent && isHeadOf(parent, parent.parent) ? parent.parent : nearest(node, isBlock);
}

/** Of a function, the scope is that of its parameters and of its body. */
function nearest(node: AstNode, isIt: (around: AstNode) => boolean): AstNode | undefined {
  let around = node.parent;
  while (around && !isIt(around)) around = around.parent;
  return around?.type === 'BlockStatement' && isFunction(around.parent) ? around.parent : around;
}

const isBlock = ({ type }: AstNode): boolean => BLOCKS.has(type);

const isHeadOf = (declaration: AstNode, loop: AstNode | undefined): boolean =>
  loop !== undefined
  && (loop.type === 'ForStatement' ? loop.init : /^For(?:In|Of)/.test(loop.type) ? loop.left : undefined) === declaration;
