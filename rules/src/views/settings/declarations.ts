import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type Value, absent } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { DEFAULT_KEYS, ownerOf, type SettingCandidate, view } from './candidate';
import { fromBuilders, fromSql } from './columns';
import { getComputedName, getSettingName } from './key';
import { positionOf } from './position';
import { fromFallbacks, fromGetters } from './reads';
import { getChainDefault, getDecoratorDefault, getFieldSpec } from './schema';
import type { SettingView } from './setting-view';
import { storedSwitchesOf } from './stored';

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

function* fromProperties(file: FileContext): Iterable<SettingCandidate> {
  for (const property of file.nodes('Property')) {
    const object = property.parent as AstNode;
    if (object.type !== 'ObjectExpression' || property.method || property.kind !== 'init') continue;
    // `[ADDED]: (state) => …` is a handler; what its key stands for may be in another file.
    if (property.computed && isFunction(unwrap(property.value))) continue;
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

function* fromStored(file: FileContext): Iterable<SettingCandidate> {
  for (const stored of storedSwitchesOf(file))
    yield {
      name: stored.name,
      resolve: () => view(stored.name, stored.node, stored.kind, stored.value, ownerOf(stored.node)),
    };
}
