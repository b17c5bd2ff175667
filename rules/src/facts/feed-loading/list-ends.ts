import { backwardProps, endEvents, endlessComponents, endlessEvents, endlessProps, feedListCalls, indexEvents, nearEndWords,
  sentinelDirectives, sentinelEvents, sentinelTags, surelyEndless } from '../../knowledge/words/attention/feed-words';
import { getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { is } from '../../program/values/value';
import type { AttributeView, ElementView, EventView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import type { AutomaticLoad } from './automatic-load';
import { asksForMore, type Cap, capOf, type FeedWords, isAsked, loadCallIn, originalName, waits } from './load-calls';
import { loadsByHook } from './given-by-hook';
import { takesFromHeldList } from './held-list';
import { framesAround, isDrawnOnSetting, isOffered, isSwitchedOff } from './loading-props';
import { isAtTop } from './scrolled-up';
import { contentOf, dataOf, type Growing, subjectOf } from './subject';

/** What an element does at the end of what it shows: a prop or event with which more is loaded. */
export const listEnds = (words: FeedWords, sources: FactSources): readonly AutomaticLoad[] =>
  sources.elements().flatMap((element): AutomaticLoad[] => {
    const isOwn = words.components.includes(element.rawTag);
    if (element.events.length === 0 && element.attributes.length === 0 && !isOwn) return [];
    const isEndless = isOwn || hasAnyPhrase(element.rawTag, endlessComponents) || hasEndlessAttribute(element);
    const triggers = [...element.events.filter((event) => isTrigger(element, event, isEndless)),
      ...(isEndless ? loadingProps(element) : []), ...endProps(element, sources.file)];
    const found = triggers.flatMap((trigger) => loadOf(element, trigger, isEndless, words, sources) ?? []);
    return found.length === 0 && isOwn ? [ownLoad(element, words, sources)] : found.slice(0, 1);
  });

/** What a component of the project loads by itself. */
const ownLoad = (element: ElementView, words: FeedWords, sources: FactSources): AutomaticLoad => ({
  kind: 'list end',
  at: element,
  site: element,
  name: element.rawTag,
  shown: element.rawTag,
  subject: subjectOf({ ...shownIn(element, sources.file), near: [element.rawTag], sources: dataOf(element) }, words, sources),
  cap: capOfProps(element, sources.file),
  isAsked: false,
  isShown: true,
});

const hasEndlessAttribute = ({ attributes }: ElementView): boolean =>
  attributes.some(({ name }) => name === 'infinitescroll' || name === 'datainfinitescroll');

const loadingProps = ({ attributes }: ElementView): readonly AttributeView[] =>
  attributes.filter(({ name }) => endlessProps.includes(name));

/** `endReached={…}` of react-virtuoso, which is named like no event. `infiniteScroll={isOn}` may be a switch for how a list is drawn. */
const endProps = ({ attributes }: ElementView, file: FileContext): readonly AttributeView[] =>
  attributes.filter(({ name, rawName, expression }) =>
    expression !== undefined && endEvents.includes(name) && !/^on/i.test(rawName)
    && (!surelyEndless.has(name) || getHandlerFunction(expression, file) !== undefined)
  );

const isSentinel = ({ rawTag }: ElementView): boolean => hasAnyPhrase(rawTag, sentinelTags);

function isTrigger(element: ElementView, { name }: EventView, isEndless: boolean): boolean {
  if (endEvents.includes(name) || indexEvents.includes(name) || name === 'scroll' || sentinelDirectives.has(name)) return true;
  return (isEndless && endlessEvents.includes(name)) || (sentinelEvents.includes(name) && isSentinel(element));
}

function loadOf(
  element: ElementView,
  trigger: EventView | AttributeView,
  isEndless: boolean,
  words: FeedWords,
  sources: FactSources,
): AutomaticLoad | undefined {
  const { file } = sources;
  if (goesBack(element) || isSwitchedOff(element) || element.isOn('horizontal') === true) return undefined;
  const isEvent = 'text' in trigger;
  const given = isEvent ? trigger.handler : trigger.expression;
  const fn = getHandlerFunction(given, file) ?? (isEvent ? getNamedFunction(trigger.text, file) : undefined)
    ?? (given && isStatement(given) ? given : undefined);
  const { name: event } = trigger;
  const isEnd = endEvents.includes(event) || isEndless;
  const load = fn && loadCallIn(fn, isEnd, file, words);
  const written = given ? lastName(unwrap(given)) : isEvent ? (trigger.text.split('(')[0].split('.').at(-1) ?? '').trim() : '';
  if (event === 'scroll' && !load?.conditions.some(({ test }) => mentionsWithin(test, nearEndWords, file))) return undefined;
  if (event === 'scroll' && load && isAtTop(load.conditions, file)) return undefined;
  const isNamed = asksForMore(written, words) || surelyEndless.has(event) || (isEndless && !isEvent) || (event === 'scrolled' && isEndless)
    || (given !== undefined && asksForMore(originalName(given, file), words))
    || (given !== undefined && fn === undefined && loadsByHook(given, isEnd, file));
  // A function of this file that is read and loads nothing is none.
  const isRead = fn !== undefined && !isEndless && !surelyEndless.has(event);
  if (!load && (!isNamed || (isRead && !waits(fn, file)))) return undefined;
  const conditions = load?.conditions ?? [];
  // A viewport that says how far it is scrolled is called virtual, whatever it shows.
  const tags = indexEvents.includes(event) ? [] : [element.rawTag];
  const near = [...tags, written, ...framesAround(element), ...wordsOfHandler(fn === given ? undefined : given, file)];
  return {
    kind: event === 'scroll'
      ? 'scroll'
      : (isSentinel(element) && !indexEvents.includes(event)) || sentinelDirectives.has(event)
      ? 'in view'
      : 'list end',
    at: trigger,
    site: element,
    name: trigger.name,
    handler: written,
    shown: isEvent ? shownEvent(element, trigger) : trigger.rawName,
    subject: fn && (takesFromHeldList(fn, file) || mentionsWithin(fn, feedListCalls, file, 'names and texts'))
      ? 'bounded'
      : isWithinScroll(element)
      ? 'unknown'
      : subjectOf({ ...shownIn(element, file), near, sources: [given, load?.node, ...dataOf(element)] }, words, sources),
    cap: capOf(conditions, file) ?? capOfProps(element, file),
    isAsked: isAsked(conditions, file) || isDrawnOnSetting(element, file) || isOffered(element, written),
    isShown: (isEvent || isEndless) && (load ? !load.isByName : !isRead),
  };
}

const isStatement = ({ type }: AstNode): boolean => type === 'CallExpression' || type === 'BlockStatement' || type === 'VOnExpression';

const wordsOfHandler = (handler: AstNode | undefined, file: FileContext): readonly string[] =>
  handler && (handler.type === 'Identifier' || handler.type === 'MemberExpression') ? wordsWithin(handler, file) : [];

const shownIn = (element: ElementView, file: FileContext): Pick<Growing, 'place' | 'content' | 'below'> => ({
  place: element.node,
  content: contentOf(element, file),
  below: tagsBelow(element),
});

/** A list that does not scroll by itself is a part of a page that does, and draws all that it has: `scrollEnabled={false}`. */
const isWithinScroll = (element: ElementView): boolean =>
  element.getAttribute('scrollenabled') !== undefined && element.isOn('scrollenabled') === false;

/** Components inside of the list: `<FeedTipTile />`. */
const tagsBelow = (element: ElementView): readonly string[] =>
  element.children.flatMap((child) => [child.rawTag, ...child.children.map(({ rawTag }) => rawTag)]).filter((tag) => /^[A-Z]/.test(tag));

/** `inverse`, `direction="top"`: what is loaded is the past of a conversation. */
const goesBack = (element: ElementView): boolean =>
  backwardProps.some((name) => element.isOn(name) !== false && element.getAttribute(name) !== undefined)
  || is(element.attr('direction'), 'top');

const moreProps: readonly string[] = ['hasmore', 'hasnextpage', 'hasnext', 'disabled', 'infinitescrolldisabled'];

/** `hasMore={page < 3}` */
function capOfProps(element: ElementView, file: FileContext): Cap {
  for (const name of moreProps) {
    const test = element.getAttribute(name)?.expression;
    const cap = test && capOf([{ test, isTrue: !name.endsWith('disabled'), isCase: false }], file);
    if (cap !== undefined) return cap;
  }
  return undefined;
}

/** The event as written: `onEndReached`, `@enter`, `(scrolled)`. */
function shownEvent({ host }: ElementView, { node, name }: EventView): string {
  if (node.type === 'JSXAttribute') return String(node.name?.name ?? name);
  if (host === 'angular') return `(${typeof node.name === 'string' ? node.name : name})`;
  const directive: unknown = node.key?.name?.name;
  if (host === 'vue') return directive === 'on' ? `@${name}` : `v-${String(directive)}`;
  return host === 'svelte' ? `on:${name}` : name;
}
