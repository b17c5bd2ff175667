import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { boundNames } from '../syntax/names';
import { INTEROP } from './api-path';
import type { PathIndex } from './path-pattern';

/** How the paths of an index end: `init` of `posthog-js:init` and `new Init()`; empty for those that are a module. */
interface PathEnds {
  readonly names: ReadonlySet<string>;
  readonly modules: ReadonlySet<string>;
}

/** A result goes by the name of what is called, an item of a list and a parameter of a callback by its brackets. */
function endOf(path: string): string {
  const made = path.replace(/(?:\(\))+$/, '');
  if (made.endsWith(']')) return ITEM;
  return made.endsWith('>') ? PARAMETER : made.slice(Math.max(made.lastIndexOf('.'), made.lastIndexOf(':')) + 1);
}

const ITEM = '[]';
const PARAMETER = '<>';

/** What of an index is looked for. */
export interface Wanted<T> {
  /** The same for the same things. */
  readonly key: string;
  isWanted(thing: T): boolean;
}

/** A path of an index taken apart, with what is known of it. */
interface EndedPath<T> {
  readonly name: string;
  readonly module: string | undefined;
  readonly things: readonly T[];
}

const endedPaths = new WeakMap<object, readonly EndedPath<unknown>[]>();

/** Taken apart once: many kinds of things are looked for in the same index. */
function endedPathsOf<T>(index: PathIndex<T>): readonly EndedPath<T>[] {
  let ended = endedPaths.get(index) as readonly EndedPath<T>[] | undefined;
  if (!ended) {
    ended = index.paths().map((path) => ({
      name: endOf(path),
      module: path.includes(':') ? path.slice(0, path.lastIndexOf(':')) : undefined,
      things: index.get(path),
    }));
    endedPaths.set(index, ended);
  }
  return ended;
}

const endsOfIndexes = new WeakMap<object, Map<string, PathEnds>>();

function endsOf<T>(index: PathIndex<T>, { key, isWanted }: Wanted<T>): PathEnds {
  let known = endsOfIndexes.get(index);
  if (!known) endsOfIndexes.set(index, known = new Map());
  let ends = known.get(key);
  if (!ends) {
    const found = endedPathsOf(index).filter(({ things }) => things.some(isWanted));
    ends = { names: new Set(found.map(({ name }) => name)), modules: new Set(found.flatMap(({ module }) => module ?? [])) };
    known.set(key, ends);
  }
  return ends;
}

/** A call or `new` with what it calls. */
export interface NamedCall {
  readonly call: AstNode;
  readonly callee: AstNode;
  /** The last name of a member, or a name alone; undefined where any path may be behind it. */
  readonly member?: string;
  readonly name?: string;
}

/** The calls of a file that go by a name or by none, once for all that is looked for. */
const namedCallsOf = (file: FileContext): readonly NamedCall[] =>
  file.once(namedCallsOf, () =>
    file.nodes('CallExpression', 'NewExpression').flatMap((call): readonly NamedCall[] => {
      const callee = unwrap(call.callee as AstNode);
      if (callee.type === 'Identifier') return [{ call, callee, name: callee.name as string }];
      if (callee.type !== 'MemberExpression') return [{ call, callee }];
      const member = getMemberName(callee);
      if (member === undefined) return [];
      return [member === 'default' || isField(callee) ? { call, callee } : { call, callee, member }];
    }));

/**
 * Calls whose paths can be those of the index that are looked for, judging by names alone, in source order. Resolving a callee needs
 * the scopes of the file; most calls are of names that are in no catalogue, and that the file gives to nothing that is.
 */
export function callsThatCanBeIn<T>(index: PathIndex<T>, wanted: Wanted<T>, file: FileContext): readonly NamedCall[] {
  const ends = endsOf(index, wanted);
  const known = new Map<string, boolean>();
  const canBe = (name: string): boolean => {
    let answer = known.get(name);
    if (answer === undefined) known.set(name, answer = canStandFor(name, ends, namesOf(file), new Set()));
    return answer;
  };
  return namedCallsOf(file).filter(({ member, name }) => member !== undefined ? ends.names.has(member) : name === undefined || canBe(name));
}

function canStandFor(name: string, ends: PathEnds, { others, modules, copies }: Names, asked: Set<string>): boolean {
  if (ends.names.has(name)) return true;
  if (asked.has(name)) return false;
  asked.add(name);
  const own = others.get(name);
  return own === 'anything' || (own?.some((other) => ends.names.has(other)) ?? false)
    || (modules.get(name)?.some((module) => ends.modules.has(module)) ?? false)
    || (copies.get(name)?.some((copied) => canStandFor(copied, ends, { others, modules, copies }, asked)) ?? false);
}

/** What the names of a file may stand for, whatever their scope. Functions and classes stand for themselves. */
interface Names {
  /** Last names of what they are given. */
  readonly others: ReadonlyMap<string, readonly string[] | 'anything'>;
  /** Modules that they stand for as a whole. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
  /** Names that they are a copy of, or that are called for them. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
}

const namesOf = (file: FileContext): Names =>
  file.once(namesOf, () => {
    const names = new NameCollector();
    for (const declaration of file.nodes('ImportDeclaration')) {
      for (const { type, imported, local } of declaration.specifiers as AstNode[]) {
        const name = local?.name as string;
        if (type === 'ImportSpecifier') names.add(name, getKeyName(imported as AstNode, false) ?? '');
        if (type !== 'ImportSpecifier' || names.isDefault(imported as AstNode)) names.addModule(name, String(declaration.source.value));
      }
    }
    for (const { id, init } of file.nodes('VariableDeclarator')) names.addPattern(id as AstNode, init);
    for (const { left, right, operator } of file.nodes('AssignmentExpression')) {
      const target = unwrap(left as AstNode);
      if (operator === '=' && target.type !== 'MemberExpression') names.addPattern(target, right as AstNode);
    }
    for (const fn of file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'))
      for (const parameter of fn.params as AstNode[]) names.addParameter(parameter, fn);
    return names;
  });

class NameCollector implements Names {
  readonly others = new Map<string, string[] | 'anything'>();
  readonly modules = new Map<string, string[]>();
  readonly copies = new Map<string, string[]>();

  isDefault(imported: AstNode): boolean {
    return getKeyName(imported, false) === 'default';
  }

  add(name: string, other: string): void {
    const known = this.others.get(name);
    if (known === undefined) this.others.set(name, [other]);
    else if (known !== 'anything') known.push(other);
  }

  addModule(name: string, module: string): void {
    append(this.modules, name, module);
  }

  /** What a declaration or an assignment gives to names. */
  addPattern(pattern: AstNode, given: AstNode | null | undefined): void {
    const value = unwrap(given);
    if (pattern.type === 'Identifier' && !pattern.typeAnnotation && value) this.addValue(pattern.name as string, value);
    else if (pattern.type === 'ObjectPattern' || pattern.type === 'ArrayPattern') this.addParts(pattern);
    else this.addAll(pattern);
  }

  /** What a call gives to its callback; parameters of other functions are unknown, unless their type is imported. */
  addParameter(parameter: AstNode, fn: AstNode): void {
    const { parent } = fn;
    const isCallback = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
    const bound = parameter.type === 'AssignmentPattern' ? (parameter.left as AstNode) : parameter;
    if (bound.typeAnnotation || parameter.type === 'TSParameterProperty') this.addAll(parameter);
    else if (!isCallback || fn.type === 'FunctionDeclaration') return;
    else if (bound.type === 'ObjectPattern' || bound.type === 'ArrayPattern') this.addParts(bound);
    else if (getCalleeName(parent) === 'then') this.addAll(bound);
    else for (const name of boundNames(bound)) this.add(name, PARAMETER);
  }

  /** The names of a pattern that takes a value apart: each by the key that it has there. */
  private addParts(pattern: AstNode): void {
    for (const part of (pattern.properties ?? pattern.elements) as (AstNode | null)[]) {
      const key = part?.type === 'Property' ? getKeyName(part.key as AstNode, part.computed as boolean) : ITEM;
      const target = part?.type === 'Property' ? (part.value as AstNode) : part;
      if (target?.type === 'ObjectPattern' || target?.type === 'ArrayPattern') this.addParts(target);
      else if (target?.type === 'Identifier' && key !== undefined && key !== 'default') this.add(target.name as string, key);
      else if (target) this.addAll(target);
    }
  }

  private addAll(pattern: AstNode): void {
    for (const name of boundNames(pattern)) this.others.set(name, 'anything');
  }

  private addValue(name: string, value: AstNode): void {
    if (isFunction(value) || PLAIN.has(value.type)) return;
    const callee = value.type === 'CallExpression' || value.type === 'NewExpression' ? unwrap(value.callee as AstNode) : value;
    const member = callee.type === 'MemberExpression' ? getMemberName(callee) : undefined;
    if (handsOn(value) || isField(callee)) this.others.set(name, 'anything');
    else if (member !== undefined && member !== 'default') this.add(name, member);
    else if (callee.type === 'Identifier') append(this.copies, name, callee.name as string);
    else this.others.set(name, 'anything');
  }
}

/** A field of a class may hold anything: `this.track`. */
const isField = (member: AstNode): boolean => member.type === 'MemberExpression' && unwrap(member.object)?.type === 'ThisExpression';

/** Does a call give back a module: `require('x')`, `lazy(() => import('x'))`, `_interopRequireDefault(x)`? */
function handsOn({ type, callee, arguments: given }: AstNode): boolean {
  if (type !== 'CallExpression') return false;
  const first = unwrap((given as AstNode[])[0] as AstNode | undefined);
  const name = unwrap(callee as AstNode).name as string | undefined;
  return (name !== undefined && (name === 'require' || INTEROP.test(name)))
    || (isFunction(first) && first.body.type === 'ImportExpression');
}

/** Expressions that are nothing of another module. */
const PLAIN: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression', 'UnaryExpression',
  'BinaryExpression', 'ClassExpression', 'JSXElement', 'JSXFragment']);

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
