import { effectCalls, endlessHooks, inViewWords, nearEndWords, scrollEndNames,
  viewWatchers } from '../../knowledge/words/attention/feed-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName, nameOfFunction } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import type { AutomaticLoad } from './automatic-load';
import { endCallbackIn } from './end-callback';
import { asksForMore, capOf, type FeedWords, isAsked, type LoadCall, loadCallIn, originalName } from './load-calls';
import { isNeverOn } from './never-passed';
import { isAtTop } from './scrolled-up';
import { subjectOf } from './subject';
import { watchesNothing } from './unattached';

type Kind = AutomaticLoad['kind'];

/** Code that loads more when something comes into view, or when the page is scrolled to its end. */
export const seenEnds = (words: FeedWords, sources: FactSources): readonly AutomaticLoad[] => [
  ...callSitesOf(sources.file).all.flatMap((call) => loadOfCall(call, words, sources)),
  ...sources.file.nodes('AssignmentExpression').flatMap((write) => loadsOfWrite(write, words, sources)),
  ...scrollFunctions(words, sources),
];

function loadOfCall(call: CallSite, words: FeedWords, sources: FactSources): readonly AutomaticLoad[] {
  const { file } = sources;
  if (hasAnyPhrase(call.name, viewWatchers) || (call.isNew && call.name === 'IntersectionObserver'))
    return call.name === 'IntersectionObserver' && watchesNothing(call.node, file) ? [] : loadsOfHandlers(call, 'in view', words, sources);
  if (hasAnyPhrase(call.name, endlessHooks) || hasAnyPhrase(call.holder, endlessHooks)) return loadsOfHook(call, words, sources);
  if (effectCalls.has(call.name)) return loadsOfEffect(call, words, sources);
  const [event, handler] = call.args;
  const listens = call.name === 'addEventListener' || call.name === 'on' || call.name === 'listen';
  const heard = listens && handler ? getKnown(valueOf(event, file)) : undefined;
  if (heard === 'scroll') return loadsOfScroll(handler, words, sources);
  // The grids of @egjs/infinitegrid, 4.13.0 README.
  const load = heard === 'requestAppend'
    ? handlersOf(call, file).flatMap((each) => loadCallIn(each, true, file, words) ?? [])[0]
    : undefined;
  return load ? [loadAt(load, 'list end', words, sources)] : [];
}

/** Functions among the arguments of a call, and in an object it is given. */
const handlersOf = ({ args }: CallSite, file: FileContext): readonly AstNode[] =>
  args.flatMap((argument) => [argument, ...entriesOf(argument).map(({ value }) => value)])
    .flatMap((each) => getHandlerFunction(each, file) ?? []);

const loadsOfHandlers = (call: CallSite, kind: Kind, words: FeedWords, sources: FactSources): readonly AutomaticLoad[] =>
  [
    ...handlersOf(call, sources.file).flatMap((handler) =>
      loadCallIn(handler, false, sources.file, words) ?? endCallbackIn(handler, sources) ?? []
    ),
    ...call.args.flatMap((argument) => loadGivenBy(argument, sources.file, words) ?? []),
  ].map((load) => loadAt(load, kind, words, sources));

/** `useInView(end, fetchNextPage)` with a function that comes from elsewhere. */
function loadGivenBy(argument: AstNode, file: FileContext, words: FeedWords): LoadCall | undefined {
  const given = unwrap(argument);
  if ((given.type !== 'Identifier' && given.type !== 'MemberExpression') || getHandlerFunction(given, file)) return undefined;
  const name = [lastName(given), originalName(given, file)].find((each) => asksForMore(each, words));
  return name === undefined ? undefined : { node: given, name, conditions: [] };
}

const pages: ReadonlySet<string> = new Set(['window', 'document', 'body', 'documentElement']);

/** `window.onscroll = () => { … }` */
function loadsOfWrite({ left, right }: AstNode, words: FeedWords, sources: FactSources): readonly AutomaticLoad[] {
  const target = unwrap(left as AstNode);
  const isListener = target.type === 'MemberExpression' && getMemberName(target) === 'onscroll'
    && pages.has(lastName(unwrap(target.object as AstNode)));
  return isListener ? loadsOfScroll(right as AstNode, words, sources) : [];
}

/** `useInfiniteScroll(loadMore)`, `infinitescroll.init(load)`: the call itself says that something is loaded. */
function loadsOfHook(call: CallSite, words: FeedWords, sources: FactSources): readonly AutomaticLoad[] {
  const { file } = sources;
  const [load] = handlersOf(call, file).flatMap((handler) => loadCallIn(handler, true, file, words) ?? []);
  const named = call.args.flatMap((argument) => [argument, ...entriesOf(argument).map(({ value }) => value)])
    .find((each) => asksForMore(lastName(unwrap(each)), words));
  if (!load && !named && !loadsPaths(call, file)) return [];
  const shown = { node: call.at, name: call.shown, conditions: load?.conditions ?? [] };
  const others = call.args.filter((argument) => !isFunction(unwrap(argument))).flatMap((argument) => wordsWithin(argument, file));
  const found = loadAt(shown, 'scroll', words, sources, [load?.name ?? '', ...others]);
  return [{ ...found, at: call.at, isAsked: found.isAsked || call.args.some((argument) => isNeverOn(argument, file)) }];
}

/** `new InfiniteScroll(list, { path: '/page/{{#}}', append: '.post' })`, which loads as people scroll unless told otherwise. */
const loadsPaths = ({ args }: CallSite, file: FileContext): boolean =>
  args.some((options) =>
    ['path', 'append'].every((key) => entryOf(options, key))
    && getKnown(valueOf(entryOf(options, 'loadOnScroll')?.value, file)) !== false
  );

/** `useEffect(() => { if (inView) fetchNextPage(); })`, `watch(inView, () => loadMore())`. */
function loadsOfEffect(call: CallSite, words: FeedWords, sources: FactSources): readonly AutomaticLoad[] {
  const { file } = sources;
  const given = call.args.find((argument) => getHandlerFunction(argument, file) === (call.name === 'watch' ? call.args[1] : argument))
    ?? call.args[0];
  const handler = getHandlerFunction(given, file);
  const load = handler && loadCallIn(handler, false, file, words);
  if (!load) return [];
  const isInView = load.conditions.some(({ test }) => mentionsWithin(test, inViewWords, file))
    || (call.name === 'watch' && call.args[0] !== given && mentionsWithin(call.args[0], inViewWords, file));
  return isInView ? [loadAt(load, 'in view', words, sources)] : [];
}

function loadsOfScroll(handler: AstNode, words: FeedWords, sources: FactSources): readonly AutomaticLoad[] {
  const { file } = sources;
  const fn = getHandlerFunction(handler, file);
  const load = fn && (loadCallIn(fn, false, file, words) ?? endCallbackIn(fn, sources));
  const isAtEnd = load?.conditions.some(({ test }) => saysEnd(test, file));
  return load && isAtEnd && !isAtTop(load.conditions, file) ? [loadAt(load, 'scroll', words, sources)] : [];
}

/** Does a test compare scroll positions, or a variable that is filled from them? */
const saysEnd = (test: AstNode, file: FileContext): boolean => mentionsWithin(test, nearEndWords, file);

/** Functions named for the end of a scroll, and listeners that a decorator makes of methods. */
const scrollFunctions = (words: FeedWords, sources: FactSources): readonly AutomaticLoad[] =>
  sources.file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').flatMap((fn) => {
    const name = functionName(fn);
    const isDecorated = fn.parent?.type === 'MethodDefinition' && isScrollListener(fn.parent, sources.file);
    if (!isDecorated && !hasAnyPhrase(name, scrollEndNames)) return [];
    const load = loadCallIn(fn, false, sources.file, words);
    if (!load || (isDecorated && !load.conditions.some(({ test }) => saysEnd(test, sources.file)))) return [];
    return [{ ...loadAt(load, 'scroll', words, sources), at: isDecorated ? load.node : (nameOfFunction(fn) ?? load.node) }];
  });

/** `@HostListener('window:scroll')` */
const isScrollListener = ({ decorators = [] }: AstNode, file: FileContext): boolean =>
  (decorators as AstNode[]).some(({ expression }) => {
    const call = expression as AstNode;
    const event = call.type === 'CallExpression' && getCalleeName(call) === 'HostListener'
      ? getKnown(valueOf(call.arguments[0] as AstNode, file))
      : '';
    return typeof event === 'string' && event.endsWith('scroll');
  });

const loadAt = (
  { node, name, conditions, isByName }: LoadCall,
  kind: Kind,
  words: FeedWords,
  sources: FactSources,
  near: readonly string[] = [],
): AutomaticLoad => ({
  kind,
  at: node,
  site: node,
  name,
  shown: name,
  subject: subjectOf({ place: node, near: [name, ...near], content: [], below: [], sources: [node] }, words, sources),
  cap: capOf(conditions, sources.file),
  isAsked: isAsked(conditions, sources.file),
  isShown: !isByName,
});
