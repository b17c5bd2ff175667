import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type Value, absent } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { wordsOf } from '../../program/syntax/words';
import { getComputedName, getSettingName } from './key';
import { positionOf } from './position';
import { getChainDefault, getDecoratorDefault, getFieldSpec } from './schema';
import type { SettingKind, SettingView } from './setting-view';
import { sqlSettingsOf } from './sql';
import { storedSwitchesOf } from './stored';

/** A possible setting, named; the rest is worked out when a rule wants it. */
export interface SettingCandidate {
  readonly name: string;
  resolve(): SettingView | undefined;
}

/** Every place of the file that gives a named setting its first value, in source order. */
export function settingCandidatesOf(file: FileContext): readonly SettingCandidate[] {
  return file.once(settingCandidatesOf, () => [
    ...fromProperties(file),
    ...fromStateHooks(file),
    ...fromPatterns(file),
    ...fromFallbacks(file),
    ...fromFields(file),
    ...fromAssignments(file),
    ...fromGetters(file),
    ...fromBuilders(file),
    ...fromSql(file),
    ...fromStored(file),
  ]);
}

const view = (
  name: string,
  node: AstNode,
  kind: SettingKind,
  value: Value,
  owner?: string,
  path: readonly string[] = [],
  siblings?: AstNode,
): SettingView => ({ name, path, node, kind, value, owner, siblings });

const DEFAULT_KEYS = new Set(['default', 'defaultValue', 'defaultTo', 'dflt', 'initialValue']);

function* fromProperties(file: FileContext): Iterable<SettingCandidate> {
  for (const property of file.nodes('Property')) {
    const object = property.parent as AstNode;
    if (object.type !== 'ObjectExpression' || property.method || property.kind !== 'init') continue;
    const name = getSettingName(property, file);
    if (name === undefined || DEFAULT_KEYS.has(name)) continue;
    yield { name, resolve: () => fromProperty(property, name, object, file) };
  }
}

function fromProperty(property: AstNode, name: string, object: AstNode, file: FileContext): SettingView | undefined {
  const spec = getFieldSpec(property, file);
  const position = positionOf(object, file);
  if (spec) return view(name, spec.node, 'schema', spec.value, position.owner, position.path, object);
  if (unwrap(property.value).type === 'ObjectExpression') return undefined;
  const chained = getChainDefault(property.value as AstNode, file);
  if (chained) return view(name, chained.node, 'schema', chained.value, position.owner, position.path, object);
  return view(
    name,
    property,
    position.kind,
    firstOf(valueOf(property.value as AstNode, file), property.value as AstNode, file),
    position.owner,
    position.path,
    object,
  );
}

/** Reactive form fields are `[start, validators]`; `ref(start)` and `signal(start)` hold their start. */
function firstOf(value: Value, node: AstNode, file: FileContext): Value {
  const expression = unwrap(node);
  if (expression.type === 'ArrayExpression' && expression.elements.length <= 3 && expression.elements[0]?.type === 'Literal')
    return valueOf(expression.elements[0] as AstNode, file);
  if (
    (expression.type === 'CallExpression' || expression.type === 'NewExpression')
    && /^(?:ref|shallowRef|signal|createSignal|FormControl|control|observable|writable)$/.test(getCalleeName(expression) ?? '')
  ) return valueOf(expression.arguments[0] as AstNode | undefined, file);
  return value;
}

const HOOKS =
  /^(?:useState|useImmer|useLocalStorage|useSessionStorage|usePersistentState|useLocalStorageState|useAtom|ref|shallowRef|signal|createSignal|writable|\$state|atom|atomWithStorage|FormControl|control|model|observable|BehaviorSubject)$/;

function* fromStateHooks(file: FileContext): Iterable<SettingCandidate> {
  for (const declarator of file.nodes('VariableDeclarator')) {
    const init = declarator.init ? unwrap(declarator.init) : undefined;
    if (!init) continue;
    const id = declarator.id;
    const target = id?.type === 'ArrayPattern' ? (id?.elements[0] as AstNode | null) : id;
    if (target?.type !== 'Identifier') continue;
    const name = target.name as string;
    if (init.type === 'CallExpression' || init.type === 'NewExpression') {
      const callee = getCalleeName(init);
      if (!callee || !HOOKS.test(callee)) continue;
      const args = init.arguments as AstNode[];
      const start = /Storage/.test(callee) ? args[1] : args[0];
      if (start && unwrap(start).type === 'ObjectExpression') continue;
      yield { name, resolve: () => view(name, declarator, 'state', initialOf(start, init, file), callee) };
    } else if (init.type === 'Literal' && declarator.parent?.parent?.type === 'SvelteScriptElement' && declarator.parent.kind === 'let') {
      yield { name, resolve: () => view(name, declarator, 'state', valueOf(init, file)) };
    } else if (init.type === 'Literal') {
      yield { name, resolve: () => view(name, declarator, /default|initial/i.test(name) ? 'defaults' : 'value', valueOf(init, file)) };
    }
  }
}

const initialOf = (start: AstNode | undefined, parent: AstNode, file: FileContext): Value => {
  if (!start) return absent(parent);
  const node = unwrap(start);
  return isFunction(node) && node.body.type !== 'BlockStatement' ? valueOf(node.body as AstNode, file) : valueOf(node, file);
};

/** `function Clip({ autoPlay = true })`, `const { visibility = 'public' } = props`. */
function* fromPatterns(file: FileContext): Iterable<SettingCandidate> {
  for (const pattern of file.nodes('AssignmentPattern')) {
    const left = pattern.left as AstNode;
    const property = pattern.parent?.type === 'Property' ? (pattern.parent as AstNode) : undefined;
    const name = property ? getSettingName(property, file) : left.type === 'Identifier' ? (left.name as string) : undefined;
    if (name === undefined || unwrap(pattern.right).type === 'ObjectExpression') continue;
    yield { name, resolve: () => view(name, property ?? pattern, 'parameter', valueOf(pattern.right as AstNode, file), ownerOf(pattern)) };
  }
}

/** `settings.profileVisibility ?? 'public'`. A read under another name is named by what it fills: `visibility: input.v || 'public'`. */
function* fromFallbacks(file: FileContext): Iterable<SettingCandidate> {
  for (const expression of file.nodes('LogicalExpression')) {
    if (expression.operator === '&&') continue;
    const right = unwrap(expression.right as AstNode);
    if (right.type !== 'Literal' && right.type !== 'TemplateLiteral' && right.type !== 'MemberExpression' && right.type !== 'Identifier')
      continue;
    const read = lastOperand(unwrap(expression.left as AstNode));
    const name = read.type === 'Identifier'
      ? (read.name as string)
      : read.type === 'MemberExpression'
      ? (getMemberName(read) ?? (read.computed ? getComputedName(read.property as AstNode, file) : undefined))
      : undefined;
    const filled = filledName(expression, file);
    for (const candidate of new Set([name, filled])) {
      if (candidate === undefined) continue;
      yield {
        name: candidate,
        resolve:
          () => (isTested(expression) ? undefined : view(candidate, expression, 'fallback', valueOf(right, file), ownerOf(expression))),
      };
    }
  }
}

const lastOperand = (node: AstNode): AstNode => (node.type === 'LogicalExpression'
  ? lastOperand(unwrap(node.right as AstNode))
  : node.type === 'ChainExpression'
  ? unwrap(node)
  : node);

function filledName(expression: AstNode, file: FileContext): string | undefined {
  const outer = wrapped(expression);
  const parent = outer.parent;
  if (parent?.type === 'Property' && parent.value === outer) return getSettingName(parent, file);
  if (parent?.type === 'VariableDeclarator' && parent.id?.type === 'Identifier') return parent.id?.name as string;
  if (parent?.type === 'AssignmentExpression' && parent.right === outer)
    return parent.left.type === 'Identifier'
      ? (parent.left.name as string)
      : getMemberName(parent.left as AstNode);
  return undefined;
}

/** Part of a condition: `if (a || b)` decides, it does not set. */
function isTested(expression: AstNode): boolean {
  let node = wrapped(expression);
  while (node.parent?.type === 'LogicalExpression' || node.parent?.type === 'UnaryExpression') node = wrapped(node.parent);
  const parent = node.parent;
  return (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression' || parent?.type === 'WhileStatement')
    && parent.test === node;
}

function* fromFields(file: FileContext): Iterable<SettingCandidate> {
  for (const field of file.nodes('PropertyDefinition')) {
    const name = getKeyName(field.key as AstNode, field.computed as boolean);
    if (name === undefined) continue;
    yield {
      name,
      resolve: () => {
        const decorated = getDecoratorDefault(field, file);
        const owner = field.parent?.parent?.id?.name as string | undefined;
        if (decorated) return view(name, decorated.node, 'schema', decorated.value, owner, [], field.parent);
        if (!field.value || unwrap(field.value as AstNode).type === 'ObjectExpression') return undefined;
        return view(
          name,
          field,
          'field',
          firstOf(valueOf(field.value as AstNode, file), field.value as AstNode, file),
          owner,
          [],
          field.parent,
        );
      },
    };
  }
}

/** `defaults.privacy.profile = 'public'`: a later write into an object of defaults. */
function* fromAssignments(file: FileContext): Iterable<SettingCandidate> {
  for (const assignment of file.nodes('AssignmentExpression')) {
    const left = unwrap(assignment.left as AstNode);
    if (left.type !== 'MemberExpression') continue;
    const name = getMemberName(left) ?? (left.computed ? getComputedName(left.property as AstNode, file) : undefined);
    if (name === undefined) continue;
    if (assignment.operator === '??=' || assignment.operator === '||=') {
      yield { name, resolve: () => view(name, assignment, 'fallback', valueOf(assignment.right as AstNode, file), ownerOf(assignment)) };
      continue;
    }
    if (assignment.operator !== '=') continue;
    const chain = memberChain(left.object as AstNode, file);
    const isDefaults = chain.some((part) =>
      /^(?:default|initial)/i.test(part) || /defaults?$/i.test(part) || /^_?defaultSettings$/i.test(part)
    );
    if (!isDefaults) continue;
    yield { name, resolve: () => view(name, assignment, 'defaults', valueOf(assignment.right as AstNode, file), chain[0], chain.slice(1)) };
  }
}

function memberChain(node: AstNode, file: FileContext): string[] {
  const expression = unwrap(node);
  if (expression.type === 'Identifier') return [expression.name as string];
  if (expression.type !== 'MemberExpression') return [];
  const name = getMemberName(expression) ?? (expression.computed ? getComputedName(expression.property as AstNode, file) : undefined);
  return [...memberChain(expression.object as AstNode, file), ...(name === undefined ? [] : [name])];
}

const READER_WORDS = new Set(['get', 'read', 'load', 'setting', 'settings', 'pref', 'preference', 'flag', 'option', 'config', 'variation',
  'default', 'local']);

/** The project's own readers: `read('profilePublic', true)`, `settings.get('x', 'public')`, `useFlag('public-profiles', true)`. */
function* fromGetters(file: FileContext): Iterable<SettingCandidate> {
  for (const call of file.nodes('CallExpression')) {
    const args = call.arguments as AstNode[];
    if (args.length < 2 || args.length > 4) continue;
    const callee = getCalleeName(call);
    const words = callee ? wordsOf(callee) : [];
    if (!words.some((word) => READER_WORDS.has(word)) || words[0] === 'set') continue;
    const last = unwrap(args.at(-1) as AstNode);
    const key = args.slice(0, -1).map((arg) => valueOf(arg, file)).find((value) =>
      value.kind === 'known' && typeof value.value === 'string'
    );
    const name = key?.kind === 'known'
      ? (key.value as string)
      : args.slice(0, -1).map((arg) => getMemberName(unwrap(arg))).find((text) => text !== undefined);
    if (name === undefined || (last.type !== 'Literal' && last.type !== 'UnaryExpression' && last.type !== 'Identifier')) continue;
    yield { name, resolve: () => view(name, call, 'getter', valueOf(last, file), callee) };
  }
}

/**
 * Migrations and query builders: `table.boolean('is_public').defaultTo(true)`, `queryInterface.addColumn('users',
 * 'is_public', { defaultValue: true })`.
 */
function* fromBuilders(file: FileContext): Iterable<SettingCandidate> {
  for (const call of file.nodes('CallExpression')) {
    const callee = getCalleeName(call);
    if (callee === 'defaultTo' || callee === 'default') {
      const column = firstTextArgument(call.callee.object as AstNode | undefined, file);
      const holder = wrapped(call).parent;
      const insideProperty = holder?.type === 'Property' || holder?.type === 'MemberExpression';
      if (column !== undefined && !(callee === 'default' && insideProperty))
        yield {
          name: column,
          resolve: () => view(column, call, 'schema', valueOf(call.arguments[0] as AstNode, file), callee),
        };
    } else if (callee === 'addColumn') {
      const name = valueOf(call.arguments[1] as AstNode | undefined, file);
      const options = call.arguments[2] as AstNode | undefined;
      if (name.kind === 'known' && typeof name.value === 'string' && options && unwrap(options).type === 'ObjectExpression') {
        const column = name.value;
        const property = (unwrap(options).properties as AstNode[]).find((entry) =>
          entry.type === 'Property' && DEFAULT_KEYS.has(getKeyName(entry.key, entry.computed) ?? '')
        );
        if (property)
          yield {
            name: column,
            resolve: () => view(column, property, 'schema', valueOf(property.value as AstNode, file), callee),
          };
      }
    }
  }
}

/** `CREATE TABLE settings (profile_visibility TEXT DEFAULT 'public')` in a text. */
function* fromSql(file: FileContext): Iterable<SettingCandidate> {
  for (const column of sqlSettingsOf(file))
    yield {
      name: column.name,
      resolve: () => view(column.name, column.node, 'schema', column.value, column.owner),
    };
}

function* fromStored(file: FileContext): Iterable<SettingCandidate> {
  for (const stored of storedSwitchesOf(file))
    yield {
      name: stored.name,
      resolve: () => view(stored.name, stored.node, stored.kind, stored.value, ownerOf(stored.node)),
    };
}

function firstTextArgument(node: AstNode | undefined, file: FileContext): string | undefined {
  for (
    let current = node && unwrap(node);
    current;
    current = current.type === 'MemberExpression'
      ? unwrap(current.object as AstNode)
      : current.type === 'CallExpression'
      ? unwrap(current.callee as AstNode)
      : undefined
  ) {
    if (current.type !== 'CallExpression') continue;
    const value = valueOf(current.arguments[0] as AstNode | undefined, file);
    if (value.kind === 'known' && typeof value.value === 'string') return value.value;
  }
  return undefined;
}

function ownerOf(node: AstNode): string | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (isFunction(current))
      return (current.id?.name ?? (current.parent?.type === 'VariableDeclarator' ? current.parent.id?.name : undefined)) as
        | string
        | undefined;
    if (current.type === 'VariableDeclarator') return current.id?.name as string | undefined;
  }
  return undefined;
}
