import { controlWords, gestureWords, playerNames } from '../../knowledge/words/media-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { getDelegate, getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { argumentAt } from '../../program/values/object-path';
import { findOption, getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView, EventView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { isDecoration } from './decoration';
import { isListElement } from './endings/listened-list';
import { getMedia } from './media-element';
import { eventOf, goesOn, isBroad, isEnd, isEndHandler, isReplayName, needsSign } from './next-names';
import { type NextStep, nextStepsIn } from './next-steps';
import { receiverWords } from './receiver-words';

/** What happens when an item ends. */
export interface ItemEnd {
  /** Steps to a next item in the handler; `isAtEnd` also where the event itself means the end. */
  readonly steps: readonly NextStep[];
  /** The element and its event, where the file shows no step of the handler and its name goes on: `onEnded={playNext}`. */
  readonly named?: { readonly element: ElementView; readonly event: EventView };
  /** What ends is a silent video without controls, which is drawn more than watched. */
  readonly isDecoration: boolean;
  /** It is an element with which people listen to a list. */
  readonly isOfList?: boolean;
}

/** Ends of items that something follows, told to handlers of elements and players, to listeners, and to functions named for it. */
export function itemEnds(sources: FactSources): readonly ItemEnd[] {
  const handlers = new Handlers(sources);
  const ends = [elementEnds, playerEnds, listenedEnds, namedHandlers].flatMap((read) => read(handlers, sources));
  return ends.filter(({ steps, named }) => steps.length > 0 || named);
}

function elementEnds(handlers: Handlers, sources: FactSources): readonly ItemEnd[] {
  const { file } = sources;
  return sources.elements().flatMap((element): ItemEnd[] => {
    const media = element.events.length > 0 && !isControl(element) ? getMedia(element, file) : undefined;
    const events = media ? element.events.filter(({ name }) => isEnd(name) || media.fact?.ended?.includes(name)) : [];
    return events.filter((event) => !endsGesture(event)).map((event): ItemEnd => {
      const of = { isDecoration: isDecoration(element, file), isOfList: isListElement(element, sources) };
      const handler = event.handler ?? getNamedFunction(event.text, file);
      const end = handler && handlers.read(handler, event.name);
      if (end?.isStepping) return { ...end, ...of };
      return { ...of, steps: [], named: !needsSign(event.name) && namesNext(event) ? { element, event } : undefined };
    });
  });
}

/** `<VideoProgress onEnd={…}>`: what ends is a movement of the user. */
const isControl = ({ rawTag }: ElementView): boolean => hasAnyWord(rawTag, controlWords);

/** `onEnd={onDragEnd}` */
const endsGesture = ({ handler }: EventView): boolean =>
  !!handler && hasAnyWord(lastName(unwrap(handler)) || functionName(handler), gestureWords);

/** Does a handler whose steps this file does not show go on by its name: `playNext`, `goToNextEpisode($event)`, `film.play()`? */
function namesNext({ handler, text }: EventView): boolean {
  if (handler && handler.type !== 'Identifier' && handler.type !== 'MemberExpression') return false;
  const paths = handler ? [lastName(handler)] : text.split(';').map((statement) => statement.split('(')[0].trim());
  return paths.some((path) => {
    const name = path.split('.').at(-1) ?? '';
    return (goesOn(name) && !isReplayName(name)) || (name === 'play' && path !== name);
  });
}

/** Handlers that catalogued players are given. */
function playerEnds(handlers: Handlers, sources: FactSources): readonly ItemEnd[] {
  return sources.apis('player').flatMap(({ fact: { ended }, args }) => {
    if (!ended) return [];
    const name = ended.event === undefined ? undefined : argumentAt(args, ended.event, sources.file);
    const event = name && findOption(name.value, (value) => ended.values?.includes(value as never) ?? true);
    // `howl.on('end', …)` names the event, `new Howl({ onend })` does not.
    const handler = event || ended.event === undefined ? argumentAt(args, ended.handler, sources.file)?.expression : undefined;
    return handler ? [handlers.read(handler, eventOf(event ? String(event.value) : (ended.handler.split('.').at(-1) ?? '')))] : [];
  });
}

const listens: ReadonlySet<string> = new Set(['addEventListener', 'addListener', 'on', 'once', 'one', 'subscribe', 'listen', 'bind']);

/** `player.on('ended', …)`, `sound.setOnPlaybackStatusUpdate(…)`. */
const listenedEnds = (handlers: Handlers, { file }: FactSources): readonly ItemEnd[] =>
  callSitesOf(file).all.flatMap((call) => {
    const [first, handler] = call.args;
    if (!first || call.isNew) return [];
    if (isSetterOfHandler(call.name)) return isEnd(eventOf(call.name)) ? [handlers.read(first, eventOf(call.name))] : [];
    const name = handler && listens.has(call.name) ? getKnown(valueOf(first, file)) : undefined;
    const event = typeof name === 'string' ? eventOf(name) : '';
    return handler && isEnd(event) && (!isBroad(event) || isOfMedia(call)) ? [handlers.read(handler, event)] : [];
  });

const isSetterOfHandler = (name: string): boolean => wordsOf(name)[0] === 'set' && wordsOf(name)[1] === 'on';

const isOfMedia = ({ callee }: CallSite): boolean => receiverWords(callee).some((word) => hasAnyWord(word, playerNames));

/** Functions that hold the end of an item by their name: `handleVideoEnded`, `video.onended = …`. */
const namedHandlers = (handlers: Handlers, { file }: FactSources): readonly ItemEnd[] =>
  file.nodes('FunctionDeclaration', 'VariableDeclarator', 'MethodDefinition', 'Property', 'AssignmentExpression').flatMap((node) => {
    const [name, handler] = namedValue(node);
    // A declaration without a value, and an abstract method, handle nothing.
    return handler && isEndHandler(name) ? [handlers.read(handler, 'ended')] : [];
  });

function namedValue(node: AstNode): readonly [name: string, value: AstNode | null | undefined] {
  switch (node.type) {
    case 'FunctionDeclaration':
      return [functionName(node), node];
    case 'VariableDeclarator':
      return [String(node.id?.name ?? ''), node.init];
    case 'AssignmentExpression':
      return [getMemberName(unwrap(node.left as AstNode)) ?? '', node.right as AstNode];
    default:
      return [getKeyName(node.key as AstNode | undefined, node.computed as boolean) ?? '', node.value as AstNode | null];
  }
}

/** Handlers of ends, each read once. */
class Handlers {
  /** Those read so far, and whether they step to a next item. */
  private readonly seen = new Map<AstNode, boolean>();

  constructor(private readonly sources: FactSources) {}

  /** What a handler starts; no steps where it was read before. It may do nothing but call a function of the file. */
  read(handler: AstNode, event: string): ItemEnd & { readonly isStepping: boolean } {
    const own = getHandlerFunction(handler, this.sources.file) ?? (isStatement(handler) ? handler : undefined);
    for (const fn of [own, getDelegate(own, this.sources.file)]) {
      if (!fn) continue;
      const known = this.seen.get(fn);
      if (known !== undefined) return { steps: [], isStepping: known, isDecoration: false };
      const steps = nextStepsIn(fn, this.sources).map((step) => ({ ...step, isAtEnd: step.isAtEnd || !needsSign(event) }));
      this.seen.set(fn, steps.length > 0);
      if (steps.length > 0) return { steps, isStepping: true, isDecoration: false };
    }
    return { steps: [], isStepping: false, isDecoration: false };
  }
}

/** Handlers that templates write out: a call, or a list of statements. */
const isStatement = ({ type }: AstNode): boolean => type === 'CallExpression' || type === 'BlockStatement';
