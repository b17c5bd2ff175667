import type { AstNode, Range } from './ast';
import { declarationAt } from './declared/declaration-at';
import { declaredNames, type DeclaredNames } from './declared/names';
import { referencesTo } from './declared/references';
import { assignedNames, DeclaredVariable } from './declared/variable';
import type { FileHost } from './file-host';
import { itemsWithin } from './items-within';
import { forgetNodes } from './node-memory';
import type { Placed } from './range';
import type { Scope, SourceCodeLike, Variable } from './source-code';
import { MAX_DEPTH, visitTree } from './limits/tree-depth';
import { countSteps } from './limits/work-budget';

export type { Scope, SourceCodeLike, Variable };

const NODES_A_STEP = 8;
/** UTF-16 units of text that are handed out in the time of a step. */
const LETTERS_A_STEP = 256;
/** UTF-16 units at either end of a long chain. */
const CHAIN_END = 500;
const WITH_MARKUP = /\.(?:vue|svelte|astro|html?)$/i;
const MARKUP_COMMENT = /<!--[\s\S]*?-->/g;
const BLANK = /\s/;
const WORD = /[\w$]/;
const CONTEXT = Symbol('gc25 file');

/** Sorts nodes by where they begin. A walk takes the parts of a template before what is between them, and scripts before markup. */
function inOrder(nodes: AstNode[]): AstNode[] {
  let isSorted = true;
  for (let index = 0, last = 0; index < nodes.length; index++) {
    const range = nodes[index].range as Range | undefined;
    // The nodes of Angular's compiler have no range.
    if (!range) return nodes;
    isSorted &&= range[0] >= last;
    last = range[0];
  }
  return isSorted ? nodes : nodes.sort((a, b) => a.range[0] - b.range[0]);
}

/** One list of several that are in order; of nodes that begin at one place, those of the earlier list come first. */
function merged(lists: readonly (readonly AstNode[])[]): readonly AstNode[] {
  const filled = lists.filter(({ length }) => length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  if (filled.length > 2) {
    const middle = filled.length >> 1;
    return merged([merged(filled.slice(0, middle)), merged(filled.slice(middle))]);
  }
  const [left, right] = filled;
  // The nodes of Angular's compiler have no range.
  if ((left[0].range ?? right[0].range) === undefined) return [...left, ...right];
  const nodes: AstNode[] = [];
  let [at, other] = [0, 0];
  while (at < left.length && other < right.length)
    nodes.push(right[other].range[0] < left[at].range[0] ? right[other++] : left[at++]);
  while (at < left.length) nodes.push(left[at++]);
  while (other < right.length) nodes.push(right[other++]);
  return nodes;
}

/**
 * One file under lint, shared by all rules that look at it. Everything derived from it is computed on first use and
 * kept as long as the file's `SourceCode`.
 */
export class FileContext {
  /** For sources whose tree takes no property, or is that of another source. */
  private static readonly others = new WeakMap<object, FileContext>();

  /** The context of a source; rules of one run over one file get the same object, with the host of the first that asks. */
  static of(sourceCode: SourceCodeLike, filename: string, host: FileHost = {}): FileContext {
    return FileContext.known(sourceCode) ?? FileContext.make(sourceCode, filename, host);
  }

  /** The context of a source that was asked about before. */
  static known(sourceCode: SourceCodeLike): FileContext | undefined {
    const known = (sourceCode.ast as { readonly [CONTEXT]?: FileContext })[CONTEXT];
    return known?.sourceCode === sourceCode ? known : FileContext.others.get(sourceCode);
  }

  private static make(sourceCode: SourceCodeLike, filename: string, host: FileHost): FileContext {
    const file = new FileContext(sourceCode, filename, host);
    const { ast } = sourceCode;
    // With the tree the context goes, too; a table of all files would keep both for longer (see `NodeMemory`).
    if (CONTEXT in ast || !Object.isExtensible(ast)) FileContext.others.set(sourceCode, file);
    else Object.defineProperty(ast, CONTEXT, { value: file });
    forgetNodes();
    return file;
  }

  private readonly memory = new Map<unknown, unknown>();
  private byType: Map<string, readonly AstNode[]> | undefined;
  private isDeep = false;

  private constructor(
    readonly sourceCode: SourceCodeLike,
    /** Path as the host gave it. */
    readonly filename: string,
    readonly host: FileHost,
  ) {}

  get text(): string {
    return this.sourceCode.text;
  }

  get program(): AstNode {
    return this.sourceCode.ast;
  }

  /** The text of a node; empty for one that is left out. */
  getText(node: { range: readonly [number, number] } | null | undefined): string {
    if (!node) return '';
    countSteps((node.range[1] - node.range[0]) / LETTERS_A_STEP);
    return this.text.slice(node.range[0], node.range[1]);
  }

  /**
   * The text with blanks for comments, offsets as in `text`: what words are looked for in, because a comment neither does
   * anything nor guards anything.
   */
  get code(): string {
    return this.once('code', () => {
      const parts: string[] = [];
      let at = 0;
      for (const [start, end] of this.comments) {
        if (start < at) continue;
        parts.push(this.text.slice(at, start), this.text.slice(start, end).replace(/[^\n]/g, ' '));
        at = end;
      }
      return parts.join('') + this.text.slice(at);
    });
  }

  /** Where comments are, those of markup included, in the order of the text. */
  get comments(): readonly (readonly [number, number])[] {
    return this.once('comments', () => {
      const comments: (readonly [number, number])[] = [...(this.sourceCode.getAllComments?.() ?? []),
        ...((this.program.templateBody?.comments ?? []) as AstNode[])].map(({ range }) => range);
      if (WITH_MARKUP.test(this.filename)) {
        for (const { 0: comment, index } of this.text.matchAll(MARKUP_COMMENT)) comments.push([index, index + comment.length]);
      }
      return comments.sort((a, b) => a[0] - b[0]);
    });
  }

  /**
   * The code of a node as it reads without comments: they go with the blanks behind them, so that a pattern sees the same
   * code with a comment in it as without. Offsets differ from `text`. Empty for a node that is left out.
   */
  getCode(node: { range: readonly [number, number] } | null | undefined): string {
    if (!node) return '';
    countSteps((node.range[1] - node.range[0]) / LETTERS_A_STEP);
    const [start, end] = node.range;
    let code = '';
    let at = start;
    for (let index = this.firstCommentFrom(start); index < this.comments.length && this.comments[index][0] < end; index++) {
      const [from, to] = this.comments[index];
      if (from < at) continue;
      code += this.text.slice(at, from);
      at = Math.min(to, end);
      while (at < end && BLANK.test(this.text[at])) at++;
      if (WORD.test(code.at(-1) ?? '') && WORD.test(this.text[at] ?? '')) code += ' ';
    }
    return code + this.text.slice(at, end);
  }

  /**
   * The code of what a method is called on; of a long chain what it starts from and what it ends with, because each link
   * asks this of all links before it.
   */
  getReceiverCode(node: { range: readonly [number, number] } | null | undefined): string {
    if (!node) return '';
    const [start, end] = node.range;
    if (end - start <= 2 * CHAIN_END) return this.getCode(node);
    return `${this.getCode({ range: [start, start + CHAIN_END] })} ${this.getCode({ range: [end - CHAIN_END, end] })}`;
  }

  /** Index of the first comment that ends behind an offset. */
  private firstCommentFrom(offset: number): number {
    let [low, high] = [0, this.comments.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.comments[middle][1] > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Computes once per file; `key` is usually the computing function itself. */
  once<T>(key: unknown, compute: () => T): T {
    if (!this.memory.has(key)) this.memory.set(key, compute());
    return this.memory.get(key) as T;
  }

  /** Computes once per file and object. */
  onceFor<T>(key: unknown, subject: object, compute: () => T): T {
    const cache = this.once(key, () => new WeakMap<object, { value: T }>());
    let entry = cache.get(subject);
    if (!entry) cache.set(subject, entry = { value: compute() });
    return entry.value;
  }

  /** All nodes of the given types in source order, templates included. Sets `parent` where a parser left it out. */
  nodes(...types: string[]): readonly AstNode[] {
    const nodes = this.listOf(types);
    // Handing out a list costs little for each of its nodes.
    countSteps(types.length + nodes.length / NODES_A_STEP);
    return nodes;
  }

  /** Those of them that are within a place. Costs as much as there are, not as the file has. */
  within(place: Placed, ...types: string[]): readonly AstNode[] {
    const nodes = itemsWithin(this.listOf(types), place);
    countSteps(types.length + nodes.length / NODES_A_STEP);
    return nodes;
  }

  private listOf(types: readonly string[]): readonly AstNode[] {
    const index = (this.byType ??= this.indexNodes());
    const key = types.length === 1 ? types[0] : types.join(' ');
    let nodes = index.get(key);
    if (!nodes) index.set(key, nodes = merged(types.flatMap((type) => [index.get(type) ?? []])));
    return nodes;
  }

  /** Nodes by type; lists of several types join it when they are first asked for. */
  private indexNodes(): Map<string, readonly AstNode[]> {
    const index = new Map<string, AstNode[]>(this.sourceCode.nodesByType);
    if (index.size === 0) this.walkInto(index);
    for (const nodes of index.values()) inOrder(nodes);
    return index;
  }

  private walkInto(index: Map<string, AstNode[]>): void {
    visitTree(this.program, this.sourceCode.visitorKeys ?? {}, (node, parent, depth) => {
      if (depth > MAX_DEPTH) {
        this.isDeep = true;
        return false;
      }
      if (parent && !node.parent) node.parent = parent;
      // Angular's compiler has a node of this name as well, without the parts of ECMAScript's.
      if (node.type === 'TemplateLiteral' && !node.quasis) return undefined;
      const list = index.get(node.type);
      if (list) list.push(node);
      else index.set(node.type, [node]);
      return undefined;
    });
  }

  /** Is the file nested too deeply to be checked? */
  get isTooDeep(): boolean {
    this.byType ??= this.indexNodes();
    return this.isDeep;
  }

  /** The scope a node is in, or undefined where the parser gives none (markup hosts). */
  scopeOf(node: AstNode): Scope | undefined {
    try {
      return this.sourceCode.getScope?.(node);
    } catch {
      return undefined;
    }
  }

  private get declaredNames(): DeclaredNames {
    return this.once(declaredNames, () => declaredNames((type) => this.nodes(type)));
  }

  private get assignedNames(): ReadonlySet<string> {
    return this.once(assignedNames, () => assignedNames((type) => this.nodes(type)));
  }

  /** The variable an identifier means, from the inside out; undefined when it is not declared in this file. */
  variableOf(identifier: AstNode | null | undefined): Variable | undefined {
    if (!identifier) return undefined;
    return this.onceFor(FileContext.prototype.variableOf, identifier, () => {
      if (!this.sourceCode.hasScopesOnDemand) return this.variableInScopes(identifier);
      const declarations = this.declaredNames.get(identifier.name as string);
      const declaration = declarations && declarationAt(identifier, declarations);
      if (declaration === 'scopes') return this.variableInScopes(identifier);
      return declaration && this.onceFor(DeclaredVariable, declaration, () => (
        new DeclaredVariable(declaration, () => this.assignedNames, () => (
          referencesTo(declaration, declarations, this) ?? this.variableInScopes(declaration.name)?.references
        )) as unknown as Variable
      ));
    });
  }

  private variableInScopes(identifier: AstNode): Variable | undefined {
    const name = identifier.name as string;
    for (let scope: Scope | null | undefined = this.scopeOf(identifier); scope; scope = scope.upper) {
      const variable = scope.set.get(name);
      if (variable) return variable.defs.length ? variable : undefined;
    }
    // Template nodes are outside the script's scopes; what a template names is declared at the script's top level.
    const module = this.sourceCode.scopeManager?.scopes[0]?.childScopes.find((scope) => scope.type === 'module');
    const variable = module?.set.get(name);
    return variable?.defs.length ? variable : undefined;
  }
}
