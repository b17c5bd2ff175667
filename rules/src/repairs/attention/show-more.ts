import { removeAttributes, removeEvent } from '../../edits/attribute-edits';
import { importNames, valueImports } from '../../edits/import-edits';
import { variableAt } from '../../edits/names-in-scope';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { AutomaticLoad } from '../../facts/feed-loading';
import type { FactSources } from '../../facts/sources';
import { getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wholeRange } from '../../views/elements/element-source';
import type { ElementView, EventView } from '../../views/elements/element-view';

const LABEL = 'Show more';

/**
 * A button that loads what was loaded without one. Undefined where the handler needs what the list or the observer gives
 * it, or where the file does not show a place for the button.
 */
export function showMore({ site, at }: AutomaticLoad, sources: FactSources): TextEdit[] | undefined {
  if (!('rawTag' in site)) return insteadOfEffect(site, sources);
  const element = site as ElementView;
  const event = element.events.find((each) => each === at);
  if (!event || element.hasSpread) return undefined;
  const { file } = sources;
  switch (element.host) {
    case 'jsx':
      return inFooter(element, event, file);
    case 'svelte':
      return insteadOfLoader(element, event, file);
    case 'vue':
    case 'angular':
      return behindList(element, event, file);
    default:
      return undefined;
  }
}

/** What a button calls: the handler without arguments. Undefined for one that takes any. */
function called(event: EventView, file: FileContext): string | undefined {
  const handler = unwrap(event.handler);
  const fn = getHandlerFunction(handler, file) ?? getNamedFunction(event.text, file);
  if (fn && (fn.params as AstNode[]).length > 0) return undefined;
  if (handler && handler === fn) return file.getText(handler);
  return handler?.type === 'Identifier' || handler?.type === 'MemberExpression' ? `() => ${file.getText(handler)}()` : undefined;
}

/** `<FlatList onEndReached={loadMore} />`: the footer of a list of React Native holds the button. */
function inFooter(element: ElementView, event: EventView, file: FileContext): TextEdit[] | undefined {
  const press = called(event, file);
  const isOfPlatform = valueImports('react-native', file).flatMap((node) => node.specifiers as AstNode[]).some(({ imported, local }) =>
    imported?.name === element.rawTag && local?.name === element.rawTag
  );
  const button = importNames(['Button'], 'react-native', file);
  const isFree = button?.length === 0 || variableAt('Button', element.node, file) === undefined;
  if (press === undefined || !isOfPlatform || !button || !isFree || event.name !== 'endreached') return undefined;
  if (element.getAttribute('listfootercomponent')) return undefined;
  const distance = element.getEvent('endreachedthreshold');
  const threshold = distance ? removeEvent(element, distance, file) : [];
  const text = `ListFooterComponent={<Button title="${LABEL}" onPress={${press}} />}`;
  return threshold && [{ range: event.range, text }, ...threshold, ...button];
}

/** `<InfiniteLoading on:infinite={loadMore} />`: an empty component, whose place the button takes. */
function insteadOfLoader(element: ElementView, event: EventView, file: FileContext): TextEdit[] | undefined {
  const fn = getHandlerFunction(event.handler, file);
  const press = fn && called(event, file);
  if (press === undefined || element.children.length > 0 || element.text() !== '') return undefined;
  return [{ range: wholeRange(element), text: `<button type="button" on:click={${press}}>${LABEL}</button>` }];
}

/** `<div infiniteScroll (scrolled)="loadMore()">`, `<ul v-infinite-scroll="loadMore">`: the button follows the list. */
function behindList(element: ElementView, event: EventView, file: FileContext): TextEdit[] | undefined {
  const { host, parent, conditions, attributes } = element;
  const isVue = host === 'vue';
  // A template in a script needs the quotes of its string; a condition is one of a chain.
  if (element.node.type === 'HtmlElement' || conditions.length !== (parent?.conditions.length ?? 0) || (isVue && !parent)) return undefined;
  const fn = getHandlerFunction(event.handler, file) ?? getNamedFunction(event.text, file);
  const own = attributes.filter(({ name }) => name.startsWith('infinitescroll'));
  const isOfDirective = isVue ? event.name === 'infinitescroll' : own.length > 0;
  if (!isOfDirective || own.some(({ name }) => name === 'infinitescrolldisabled') || (fn && (fn.params as AstNode[]).length > 0))
    return undefined;
  const [, path, rest = '()'] = /^\s*([\w$.]+)(\(\))?;?\s*$/.exec(event.text) ?? [];
  if (path === undefined) return undefined;
  const marks = own.length > 0 ? removeAttributes(element, own.map(({ name }) => name), file) : [];
  const listener = removeEvent(element, event, file);
  const [, end] = wholeRange(element);
  const button = `<button type="button" ${isVue ? '@click' : '(click)'}="${path}${rest}">${LABEL}</button>`;
  return marks && listener && [...marks, ...listener, { range: [end, end], text: button }];
}

const SENTINELS: ReadonlySet<string> = new Set(['div', 'li', 'span', 'section', 'footer']);

/**
 * `useEffect(() => { if (inView && hasNextPage) fetchNextPage(); }, [inView])` beside `<div ref={ref} />`: the effect goes, and what was
 * watched holds the button.
 */
function insteadOfEffect(site: AstNode, sources: FactSources): TextEdit[] | undefined {
  const { file } = sources;
  const fn = getEnclosingFunction(site);
  const effect = fn?.parent;
  const statement = effect?.type === 'CallExpression' && effect.arguments[0] === fn && getCalleeName(effect) === 'useEffect'
    ? getOwnStatement(effect)
    : undefined;
  const block = fn?.body as AstNode | undefined;
  const [test, ...others] = block?.type === 'BlockStatement' ? (block.body as AstNode[]) : [];
  if (!statement || others.length > 0 || test?.type !== 'IfStatement' || test.alternate) return undefined;
  const then = test.consequent;
  const [only, ...more] = then?.type === 'BlockStatement' ? (then.body as AstNode[]) : [then];
  if (more.length > 0 || only?.type !== 'ExpressionStatement' || unwrap(only.expression) !== site) return undefined;
  const parts = test.test ? conjuncts(unwrap(test.test)) : [];
  const seen = parts.find((part) => watchedBy(part, file) !== undefined);
  const ref = seen && watchedBy(seen, file);
  const sentinel = ref && sources.elements().find((element) => isRefTo(element, ref, file));
  if (!seen || !sentinel) return undefined;
  const kept = parts.filter((part) => part !== seen);
  const copied = [...kept, site];
  const names = copied.flatMap((part) => (part.type === 'Identifier' ? [part] : file.within(part, 'Identifier')));
  const isKnown = names.every((name) => {
    const variable = file.variableOf(name);
    return variable === undefined || variableAt(variable.name, sentinel.node, file)?.identifiers[0] === variable.identifiers[0];
  });
  if (!isKnown || copied.some((part) => file.getCode(part) !== file.getText(part))) return undefined;
  const call = file.getText(site);
  const press = kept.length === 0 ? `() => ${call}` : `() => { if (${kept.map((part) => file.getText(part)).join(' && ')}) ${call}; }`;
  const removed = removeStatement(statement, file);
  const added = fill(sentinel, `<button type="button" onClick={${press}}>${LABEL}</button>`, file);
  return removed && added && [...removed, ...added];
}

/** The sides of `a && b`. */
const conjuncts = (test: AstNode): readonly AstNode[] =>
  test.type === 'LogicalExpression' && test.operator === '&&'
    ? [...conjuncts(unwrap(test.left as AstNode)), ...conjuncts(unwrap(test.right as AstNode))]
    : [test];

/** The name of the ref that belongs to a state of being in view: `ref` of `const { ref, inView } = useInView()`. */
function watchedBy(state: AstNode, file: FileContext): AstNode | undefined {
  const declarator = state.type === 'Identifier'
    ? (file.variableOf(state)?.defs[0]?.node as unknown as AstNode | undefined)
    : undefined;
  const { id, init } = declarator ?? {};
  if (declarator?.type !== 'VariableDeclarator' || unwrap(init)?.type !== 'CallExpression') return undefined;
  if (id?.type === 'ArrayPattern')
    return (id.elements as (AstNode | null)[])[1]?.name === state.name
      ? (id.elements[0] as AstNode)
      : undefined;
  const property = id?.type === 'ObjectPattern'
    ? (id.properties as AstNode[]).find((each) => each.type === 'Property' && getKeyName(each.key as AstNode, false) === 'ref')
    : undefined;
  return property?.value as AstNode | undefined;
}

const isRefTo = (element: ElementView, ref: AstNode, file: FileContext): boolean => {
  const given = unwrap(element.getAttribute('ref')?.expression);
  return given?.type === 'Identifier' && file.variableOf(given) !== undefined && file.variableOf(given) === file.variableOf(ref)
    && element.host === 'jsx' && SENTINELS.has(element.rawTag) && element.children.length === 0 && element.text() === '';
};

/** Puts markup into an element that holds nothing. */
function fill(element: ElementView, markup: string, file: FileContext): TextEdit[] | undefined {
  const [start, end] = wholeRange(element);
  const text = file.text.slice(start, end);
  const self = /\s*\/>$/.exec(text);
  if (self) return [{ range: [end - self[0].length, end], text: `>${markup}</${element.rawTag}>` }];
  const empty = /^[\s\S]*>(\s*)<\/\w+>$/.exec(text);
  const close = end - `</${element.rawTag}>`.length;
  return empty ? [{ range: [close - empty[1].length, close], text: markup }] : undefined;
}
