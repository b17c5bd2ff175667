import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isPersonInsert } from './insert';
import { getSettingName } from './key';
import type { SettingKind } from './setting-view';

/** Where an object literal is, seen from a setting inside it. */
export interface Position {
  readonly kind: SettingKind;
  readonly owner: string | undefined;
  /** Keys from the outside in. */
  readonly path: readonly string[];
}

const DEFAULT_WORDS = ['default', 'defaults', 'initial', 'settings', 'setting', 'preferences', 'preference', 'prefs', 'privacy'];
const STATE_KEYS = new Set(['initialState', 'initialValues', 'defaultValues', 'initialData', 'defaultState', 'defaultProps']);
const STATE_CALLS = new Set(['useState', 'useReducer', 'useImmer', 'useImmerReducer', 'useSetState', 'useLocalStorage', 'useSessionStorage',
  'usePersistentState', 'useAtom', 'atom', 'atomWithStorage', 'ref', 'reactive', 'shallowRef', 'shallowReactive', 'signal', 'createSignal',
  'createStore', 'writable', 'observable', '$state', 'createContext', 'useLocalStorageState', 'useMMKVStorage', 'makeAutoObservable',
  'useLocalObservable', 'BehaviorSubject', 'atomFamily']);
const FORM_CALLS = new Set(['useForm', 'useFormik', 'FormGroup', 'group', 'FormControl', 'control', 'useFormState']);
const STORE_CALLS = new Set(['create', 'createStore', 'defineStore', 'createSlice', 'createReducer', 'Store']);

const isDefaultsName = (name: string | undefined): boolean => name !== undefined && hasAnyWord(name, DEFAULT_WORDS);

/** Climbs from an object literal to what it is the value of. */
export function positionOf(object: AstNode, file: FileContext): Position {
  return file.onceFor(positionOf, object, () => climb(object, file));
}

function climb(object: AstNode, file: FileContext): Position {
  const path: string[] = [];
  let kind: SettingKind | undefined;
  let current = wrapped(object);
  for (;;) {
    if (current.type === 'TSAsExpression' || current.type === 'TSSatisfiesExpression')
      kind ??= isDefaultsName(getTypeName(current.typeAnnotation)) ? 'defaults' : undefined;
    const parent = current.parent;
    if (!parent) return { kind: kind ?? 'value', owner: undefined, path };
    if (parent.type === 'Property' && parent.value === current) {
      const name = getSettingName(parent, file);
      if (name !== undefined) path.unshift(name);
      if (name !== undefined && STATE_KEYS.has(name)) kind ??= 'state';
      else if (isDefaultsName(name)) kind ??= 'defaults';
      if (name === 'state' || name === 'data') kind ??= ownsComponentState(parent) ? 'state' : undefined;
      current = wrapped(parent.parent as AstNode);
      continue;
    }
    if (parent.type === 'SpreadElement') {
      current = wrapped(parent.parent as AstNode);
      continue;
    }
    return finish(current, parent, kind, path, file);
  }
}

/** `state` and `data` mean initial state in component and store definitions only. */
function ownsComponentState(property: AstNode): boolean {
  const object = property.parent as AstNode;
  const holder = wrapped(object).parent;
  if (holder?.type === 'ExportDefaultDeclaration') return true;
  if (holder?.type === 'CallExpression' || holder?.type === 'NewExpression')
    return /^(?:defineComponent|defineStore|Store|extend|component|Vue|createApp|mixin|createStore)$/.test(getCalleeName(holder) ?? '');
  return (object.properties as AstNode[]).some((sibling) =>
    /^(?:mutations|actions|getters|reducers|methods|computed|template|render|components)$/
      .test(getKeyName(sibling.key ?? sibling, false) ?? '')
  );
}

function finish(current: AstNode, parent: AstNode, kind: SettingKind | undefined, path: string[], file: FileContext): Position {
  const of = (found: SettingKind | undefined, owner: string | undefined): Position => ({ kind: kind ?? found ?? 'value', owner, path });
  const named = (owner: string | undefined, annotation?: AstNode): Position =>
    of(
      isDefaultsName(owner) || isDefaultsName(getTypeName(annotation))
        ? 'defaults'
        : /(?:^|[a-z])State$/.test(owner ?? '') && owner !== 'setState'
        ? 'state'
        // The state of a store that is named for settings.
        : owner === 'state' && isDefaultsName(fileStem(file))
        ? 'defaults'
        : undefined,
      owner,
    );
  switch (parent.type) {
    case 'VariableDeclarator':
      return named(parent.id?.name as string | undefined, parent.id?.typeAnnotation as AstNode | undefined);
    case 'AssignmentExpression': {
      const left = unwrap(parent.left as AstNode);
      return named(left.type === 'Identifier' ? (left.name as string) : getMemberName(left));
    }
    case 'AssignmentPattern':
      return of('parameter', parent.left.name as string | undefined);
    case 'PropertyDefinition':
      return of(getKeyName(parent.key, parent.computed) === 'state' ? 'state' : 'field', getKeyName(parent.key, parent.computed));
    case 'LogicalExpression':
      return of(parent.right === current && parent.operator !== '&&' ? 'fallback' : undefined, undefined);
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return finishReturn(current, parent, kind, path, file);
    case 'ExportDefaultDeclaration':
      return of(isDefaultsName(fileStem(file)) ? 'defaults' : undefined, fileStem(file));
    case 'CallExpression':
    case 'NewExpression':
      return finishCall(current, parent, of, file);
    case 'SvelteScriptElement':
      return of(undefined, undefined);
    case 'JSXExpressionContainer':
      return of(STATE_KEYS.has(parent.parent?.name?.name as string) ? 'state' : undefined, parent.parent?.name?.name as string | undefined);
    case 'ArrayExpression': {
      const list = wrapped(parent);
      return list.parent?.type === 'CallExpression' ? finishCall(list, list.parent, of, file) : of(undefined, undefined);
    }
    default:
      return of(undefined, undefined);
  }
}

/** What a function that answers an object literal says about it: `data()`, `state: () => ({})`, `getDefaultSettings()`. */
function finishReturn(current: AstNode, parent: AstNode, kind: SettingKind | undefined, path: string[], file: FileContext): Position {
  let fn: AstNode | undefined = parent;
  if (parent.type === 'ArrowFunctionExpression') {
    if (parent.body !== current && unwrap(parent.body) !== unwrap(current)) return { kind: kind ?? 'value', owner: undefined, path };
  } else for (fn = parent.parent; fn && !isFunction(fn); fn = fn.parent);
  if (!fn) return { kind: kind ?? 'value', owner: undefined, path };
  const holder = fn.parent as AstNode;
  const name = fn.id?.name
    ?? (holder.type === 'Property' || holder.type === 'MethodDefinition' || holder.type === 'PropertyDefinition'
      ? getSettingName(holder, file)
      : holder.type === 'VariableDeclarator'
      ? holder.id?.name
      : undefined);
  if (holder.type === 'Property' && (name === 'data' || name === 'state')) return { kind: kind ?? 'state', owner: name, path };
  if (holder.type === 'MethodDefinition' && name === 'data') return { kind: kind ?? 'state', owner: name, path };
  if (holder.type === 'CallExpression' || holder.type === 'NewExpression') {
    const callee = getCalleeName(holder) ?? '';
    if (STATE_CALLS.has(callee)) return { kind: kind ?? 'state', owner: callee, path };
    if (STORE_CALLS.has(callee)) return { kind: kind ?? 'state', owner: variableOf(holder) ?? callee, path };
    const outer = holder.parent?.type === 'CallExpression' ? (getCalleeName(holder.parent) ?? '') : '';
    if (/^(?:persist|devtools|immer|subscribeWithSelector|combine)$/.test(callee) || STORE_CALLS.has(outer))
      return { kind: kind ?? 'state', owner: variableOf(holder) ?? callee, path };
    return { kind: kind ?? 'value', owner: undefined, path };
  }
  return { kind: kind ?? (isDefaultsName(name as string | undefined) ? 'defaults' : 'value'), owner: name as string | undefined, path };
}

/** `useFilmStore` of `const useFilmStore = create()(persist(…))`. */
function variableOf(call: AstNode): string | undefined {
  for (let outer = wrapped(call).parent; outer; outer = wrapped(outer).parent) {
    if (outer.type === 'VariableDeclarator') return outer.id?.name as string | undefined;
    if (outer.type !== 'CallExpression') return undefined;
  }
  return undefined;
}

function finishCall(
  current: AstNode,
  call: AstNode,
  of: (kind: SettingKind | undefined, owner: string | undefined) => Position,
  file: FileContext,
): Position {
  const callee = getCalleeName(call) ?? '';
  const index = (call.arguments as AstNode[]).indexOf(current);
  const variable = wrapped(call).parent;
  const owner = variable?.type === 'VariableDeclarator'
    ? (variable.id?.name ?? variable.id?.elements?.[0]?.name) as string | undefined
    : undefined;
  if (callee === 'freeze' || callee === 'seal' || callee === 'assign' || callee === 'reactive' || callee === 'defineConfig') {
    if (callee === 'assign' && index !== 0) return of(undefined, owner);
    return of(isDefaultsName(owner) || callee === 'reactive' ? (callee === 'reactive' ? 'state' : 'defaults') : undefined, owner);
  }
  if (callee === 'useReducer' || callee === 'useImmerReducer' || callee === 'createReducer')
    return of(index === 1 || callee === 'createReducer' ? 'state' : undefined, owner);
  if (STATE_CALLS.has(callee) || FORM_CALLS.has(callee)) return of('state', owner ?? callee);
  if (isDefaultsName(callee) && wordsOf(callee)[0] !== 'set' && wordsOf(callee)[0] !== 'update' && wordsOf(callee)[0] !== 'save')
    return of('defaults', callee);
  if (isPersonInsert(call, current, file)) return of('defaults', `${callee}User`);
  return of(undefined, owner ?? callee);
}

function getTypeName(annotation: AstNode | null | undefined): string | undefined {
  const type = annotation?.type === 'TSTypeAnnotation' ? (annotation.typeAnnotation) : annotation;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? (type.typeName.name as string) : undefined;
}

const fileStem = (file: FileContext): string => /([^\\/]*?)(?:\.[^.\\/]+)*$/.exec(file.filename)?.[1] ?? '';
