import { unsavedPaths, unsavedStates } from '../../knowledge/words/attention/dialog-words';
import { getApiPath } from '../../program/modules/api-path';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, isFunction, unwrap, wrapped } from '../../program/syntax/ast';
import type { FileContext, Variable } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { lexiconOf } from '../../program/syntax/lexicon';
import { resultOf } from '../../program/syntax/results';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getDeclarator, writesOf } from '../../program/values/variable-writes';
import { dependencyLists, type HeldPage, isAddedAnyway } from './current-value';

/** A boolean that is true while work is unsaved, as a handler can read it. */
export interface UnsavedWork {
  /** As it is written there: `isDirty`, `isDirty.value`, `formik.dirty`, `this.isDirty`. */
  readonly text: string;
  /** Lists of dependencies of the hooks around the handler that have to name it too. */
  readonly lists: readonly AstNode[];
}

/** The same, and whether a function that was made before reads what it is now. */
interface State {
  readonly text: string;
  readonly isLive: boolean;
  /** The function that its variable is declared in; undefined for the file or a class. */
  readonly owner: AstNode | undefined;
}

/**
 * What says at a listener for `beforeunload` that work is unsaved, where the listener is added anyway: a boolean of the component
 * or the file, never a function or an object, and one that the handler reads as it is when the user leaves.
 */
export function unsavedWorkAt(page: HeldPage, file: FileContext): UnsavedWork | undefined {
  for (const { text, isLive, owner } of [...variablesAt(page.handler, file), ...membersAt(page, file)]) {
    const lists = isAddedAnyway(page.listener, owner) ? (isLive ? [] : dependencyLists(text, owner, page, file)) : undefined;
    if (lists) return { text, lists };
  }
  return undefined;
}

const NEGATIONS: readonly string[] = ['not', 'no', 'never', 'non'];

/** Does a name end in the words of a state of unsaved work? */
function isUnsavedName(name: string): boolean {
  const words = wordsOf(name).join(' ');
  return unsavedStates.some((state) => words === state || words.endsWith(` ${state}`)) && !hasAnyWord(name, NEGATIONS);
}

/** What the members of these objects are read from: `ref(false)` from `value`. */
const HOLDERS: Readonly<Record<string, string>> = { ref: 'value', shallowRef: 'value', computed: 'value', useRef: 'current' };

/** Variables in scope, from the inside out. */
function variablesAt(place: AstNode, file: FileContext): readonly State[] {
  const names = file.once(variablesAt, () => [...lexiconOf(file).names].filter(isUnsavedName));
  return names.flatMap((name) => visible(name, place, file) ?? []).flatMap((variable) =>
    file.onceFor(stateOf, variable, () => stateOf(variable, file)) ?? []
  );
}

/** A variable of a name that is declared around a place; its own parameters and variables are none. */
function visible(name: string, place: AstNode, file: FileContext): Variable | undefined {
  for (let scope = file.scopeOf(place.parent ?? place) ?? null; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable.defs.length === 1 ? variable : undefined;
  }
  return undefined;
}

function stateOf(variable: Variable, file: FileContext): State | undefined {
  const [{ type }] = variable.defs;
  if (type !== 'Variable' && type !== 'Parameter') return undefined;
  const { name } = variable;
  const identifier = variable.identifiers[0] as unknown as AstNode;
  const owner = ownerOf(variable);
  const declarator = getDeclarator(variable);
  const init = unwrap(declarator?.init);
  const isPlain = declarator?.id === identifier;
  const callee = isPlain && init?.type === 'CallExpression' ? (getCalleeName(init) ?? '') : '';
  const [first] = (callee === '' ? [] : init?.arguments ?? []) as readonly (AstNode | undefined)[];
  if (Object.hasOwn(HOLDERS, callee)) {
    const held = isFunction(first) ? resultOf(first) : first;
    return held && isBoolean(held) ? { text: `${name}.${HOLDERS[callee]}`, isLive: true, owner } : undefined;
  }
  if (callee === '$state' || callee === '$derived') return first && isBoolean(first) ? { text: name, isLive: true, owner } : undefined;
  const writes = isPlain ? writesOf(variable) : undefined;
  if (writes && writes.length > 1) return writes.every(isBoolean) ? { text: name, isLive: true, owner } : undefined;
  const isKnown = (isPlain && init !== undefined && init.type !== 'Literal' && isBoolean(init))
    || identifier.typeAnnotation?.typeAnnotation?.type === 'TSBooleanKeyword' || isStateOfHook(declarator, identifier)
    || unsavedPaths.has(getApiPath(identifier, file) ?? '') || isTruth(readsOf(variable));
  return isKnown ? { text: name, isLive: false, owner } : undefined;
}

/** `const [isDirty, setDirty] = useState(false)` */
function isStateOfHook(declarator: AstNode | undefined, identifier: AstNode): boolean {
  const call = unwrap(declarator?.init);
  if (declarator?.id?.type !== 'ArrayPattern' || declarator.id.elements[0] !== identifier) return false;
  if (call?.type !== 'CallExpression' || getCalleeName(call) !== 'useState') return false;
  const [first] = call.arguments as readonly (AstNode | undefined)[];
  return (first !== undefined && isBoolean(first)) || call.typeArguments?.params[0]?.type === 'TSBooleanKeyword';
}

const COMPARISONS: ReadonlySet<unknown> = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=']);

/** `true`, `!saved`, `draft !== text`, `Boolean(count)`, `a && !b`: always a boolean. */
function isBoolean(node: AstNode): boolean {
  const value = unwrap(node);
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'boolean';
    case 'UnaryExpression':
      return value.operator === '!';
    case 'BinaryExpression':
      return COMPARISONS.has(value.operator);
    case 'LogicalExpression':
      return isBoolean(value.left as AstNode) && isBoolean(value.right as AstNode);
    case 'CallExpression':
      return unwrap(value.callee as AstNode).name === 'Boolean';
    default:
      return false;
  }
}

/** The function that declares a variable; undefined for one of the file. */
const ownerOf = (variable: Variable): AstNode | undefined => getEnclosingFunction(variable.identifiers[0] as unknown as AstNode);

const readsOf = (variable: Variable): readonly AstNode[] =>
  variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier as unknown as AstNode);

/** Does code ask whether it is true, and do nothing else with it that no boolean allows? */
const isTruth = (reads: readonly AstNode[]): boolean => reads.some(isTested) && !reads.some(isUsedAsObject);

function isTested(node: AstNode): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return parent.test === outer;
    case 'UnaryExpression':
      return parent.operator === '!';
    case 'LogicalExpression':
      return parent.operator === '&&' && parent.left === outer;
    default:
      return false;
  }
}

function isUsedAsObject(node: AstNode): boolean {
  const outer = wrapped(node);
  const { parent } = outer;
  return (parent?.type === 'MemberExpression' && parent.object === outer) || (parent?.type === 'CallExpression' && parent.callee === outer)
    || parent?.type === 'SpreadElement' || parent?.type === 'ForOfStatement';
}

/** Members of objects in scope, and of the class or component around. */
const membersAt = ({ handler, listener }: HeldPage, file: FileContext): readonly State[] =>
  namedMembers(file).flatMap(({ text, root, holders }): readonly State[] => {
    if (root.type === 'ThisExpression') {
      const isKept = handler.type === 'ArrowFunctionExpression' || listener.type === 'Decorator' || file.filename.endsWith('.vue');
      const holder = isKept ? holderOfThis(handler) : undefined;
      return holder && holders.has(holder) ? [{ text, isLive: true, owner: undefined }] : [];
    }
    const variable = file.variableOf(root);
    if (!variable || visible(variable.name, handler, file)?.identifiers[0] !== variable.identifiers[0]) return [];
    return [{ text, isLive: isLasting(variable, file), owner: ownerOf(variable) }];
  });

interface NamedMember {
  readonly text: string;
  /** What the path begins with, where it is first written. */
  readonly root: AstNode;
  /** The classes and components in which a path that begins with `this` is written. */
  readonly holders: ReadonlySet<AstNode | undefined>;
}

/** Paths to members that are named for unsaved work, and hold a boolean. */
const namedMembers = (file: FileContext): readonly NamedMember[] =>
  file.once(namedMembers, () => {
    const named = file.nodes('MemberExpression').filter((node) => isUnsavedName(getMemberName(node) ?? ''));
    return [...groupBy(named, pathTo)].flatMap(([text, members]): readonly NamedMember[] => {
      const isKnown = members.some((each) => isTested(each) || isSwitched(each)) && !members.some(isUsedAsObject);
      const root = rootOf(members[0]);
      if (text === undefined || (!isKnown && !unsavedPaths.has(getApiPath(members[0], file) ?? ''))) return [];
      return [{ text, root, holders: new Set(root.type === 'ThisExpression' ? members.map(holderOfThis) : []) }];
    });
  });

/** `state.dirty = true` */
const isSwitched = (node: AstNode): boolean =>
  node.parent?.type === 'AssignmentExpression' && node.parent.left === node && isBoolean(node.parent.right as AstNode);

function rootOf(member: AstNode): AstNode {
  let root = unwrap(member);
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  return root;
}

/** `a.b`, `this.form?.dirty`; undefined with a call or an index in it. */
function pathTo(node: AstNode): string | undefined {
  const part = unwrap(node);
  if (part.type === 'ThisExpression') return 'this';
  if (part.type === 'Identifier') return part.name as string;
  const base = part.type === 'MemberExpression' && part.computed !== true && part.property.type === 'Identifier'
    ? pathTo(part.object as AstNode)
    : undefined;
  return base && `${base}${part.optional === true ? '?.' : '.'}${part.property.name as string}`;
}

const isSingleFileComponent = ({ filename }: FileContext): boolean => filename.endsWith('.vue') || filename.endsWith('.svelte');

/** Is an object the same whenever a handler reads it: an import, one that is written here, one of Vue or Svelte? */
function isLasting(variable: Variable, file: FileContext): boolean {
  if (variable.defs[0].type === 'ImportBinding' || isSingleFileComponent(file)) return true;
  const init = unwrap(getDeclarator(variable)?.init);
  return ownerOf(variable) === undefined && (init?.type === 'ObjectExpression' || init?.type === 'NewExpression');
}

/** The class or object whose method `this` stands for at a place. */
function holderOfThis(place: AstNode): AstNode | undefined {
  let method: AstNode | undefined = place;
  while (method && !(isFunction(method) && method.type !== 'ArrowFunctionExpression') && method.type !== 'PropertyDefinition')
    method = method.parent;
  const member = method?.type === 'PropertyDefinition' ? method : method?.parent;
  return member?.type === 'MethodDefinition' || member?.type === 'PropertyDefinition'
    ? member.parent
    : member?.type === 'Property'
    ? componentAround(member)
    : undefined;
}

/** `export default { methods: { save() { … } }, mounted() { … } }`: all methods are of one component. */
function componentAround(member: AstNode): AstNode | undefined {
  let outermost: AstNode | undefined;
  for (let around: AstNode | undefined = member; around && !isFunction(around); around = around.parent)
    if (around.type === 'ObjectExpression') outermost = around;
  return outermost;
}
