import type { AstNode } from '../../program/syntax/ast';
import { getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import { broadEvents, endedEvents, endedHandlers } from '../../knowledge/words/media-words';
import { type Advance, findAdvances } from '../../facts/media/advance';
import { conditionsOf } from '../../program/origin/conditions';
import { findUpNextTimers, findZeroChecks } from '../../facts/media/countdown';
import { getDelegate, getHandlerFunction, getNamedFunction } from '../../program/origin/function-behind';
import { getMedia } from '../../facts/media/media-element';
import { removeEvent } from '../../edits/attribute-edits';
import { argumentAt } from '../../program/values/object-path';
import { findOption } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { ElementView, EventView } from '../../views/elements/element-view';
import type { Context } from './meta';

const LISTENERS = /^(?:addEventListener|addListener|on|once|one|subscribe|listen|bind)$/;

/** What the end of an item sets going: handlers on elements, listeners, named functions, countdowns. */
export function checkEnded(context: Context): void {
  const ends = new Ends(context);
  for (const element of context.elements()) {
    const media = getMedia(element, context.file);
    for (const event of media ? element.events : []) if (endedEvents.includes(event.name) || media?.fact?.ended?.includes(event.name)) checkEvent(element, event, ends, context);
  }
  for (const site of context.apis('player')) {
    const ended = site.fact.ended;
    const name = ended?.event === undefined ? undefined : argumentAt(site.args, ended.event, context.file);
    const handler = ended && (name === undefined ? ended.event === undefined : findOption(name.value, (value) => ended.values?.includes(value as never) ?? true)) ? argumentAt(site.args, ended.handler, context.file) : undefined;
    if (ended && handler?.expression) ends.check(handler.expression, eventOf(name ? String(findOption(name.value, () => true)?.value) : (ended.handler.split('.').at(-1) ?? '')));
  }
  for (const call of context.nodes('CallExpression')) checkListener(call, ends, context);
  for (const fn of context.nodes('FunctionDeclaration', 'VariableDeclarator', 'MethodDefinition', 'Property', 'AssignmentExpression')) {
    const name = (fn.id?.name ?? fn.key?.name ?? fn.left?.property?.name) as string | undefined;
    if (!name || !endedHandlers.test(name)) continue;
    const handler = (fn.type === 'FunctionDeclaration' ? fn : (fn.init ?? fn.value ?? fn.right)) as AstNode | null | undefined;
    // A declaration without a value, and an abstract method, handle nothing.
    if (handler) ends.check(handler, 'ended');
  }
  for (const advance of findZeroChecks(context.file)) ends.reportOnce(advance, 'countdown');
  for (const call of findUpNextTimers(context.file)) ends.reportOnce(nameNode(call.callee as AstNode), 'upNextCountdown');
}

/** Folds `onStateChange`, `playback-status-update`, `setOnPlaybackStatusUpdate` to the event they speak of. */
const eventOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '').replace(/^(?:set)?on(?=[a-z]{3})/, '');

/** Is an event of this name an end by itself, or only with a sign of the end in its handler? */
const needsSign = (event: string): boolean => broadEvents.includes(event) && event !== 'end';

function checkEvent(element: ElementView, event: EventView, ends: Ends, context: Context): void {
  const handler = event.handler ?? getNamedFunction(event.text, context.file);
  if (handler && ends.check(handler, event.name)) return;
  const isNamed = !event.handler || event.handler.type === 'Identifier' || event.handler.type === 'MemberExpression';
  if (isNamed && !needsSign(event.name) && isNextName(event.text)) context.report({ at: event, site: element, messageId: 'autoNext', suggest: [{ id: 'removeHandler', edits: removeEvent(element, event, context.file) }] });
}

/** A handler whose steps this file does not show, but whose name goes on: `playNext`, `goToNextEpisode($event)`. */
const isNextName = (text: string): boolean => /(?:^|[.\s(])(?:play|go|load|start|do|handle|to)?(?:To)?(?:The)?Next(?!Frame|Tick|Question|Word|Letter|Slide|Round|Level)\w*(?:\(|$|\s)|^(?:play)?next\w*\(|^\S*\.play\(/i.test(text);

function checkListener(call: AstNode, ends: Ends, context: Context): void {
  const callee = getCalleeName(call) ?? '';
  const [first, handler] = call.arguments as (AstNode | undefined)[];
  if (!first) return;
  if (/^setOn[A-Z]/.test(callee)) {
    if (endedEvents.includes(eventOf(callee))) ends.check(first, eventOf(callee));
    return;
  }
  const name = LISTENERS.test(callee) && handler ? valueOf(first, context.file) : undefined;
  if (!handler || name?.kind !== 'known' || typeof name.value !== 'string') return;
  const event = eventOf(name.value);
  if (!endedEvents.includes(event) || (broadEvents.includes(event) && !speaksOfMedia(call, context))) return;
  ends.check(handler, event);
}

const speaksOfMedia = (call: AstNode, context: Context): boolean => hasAnyWord(context.file.getCode(call.callee as AstNode), ['player', 'video', 'audio', 'media', 'track', 'playback', 'howl', 'yt', 'youtube', 'vimeo', 'plyr', 'jwplayer']);

/** The next part of one text that is read aloud, or of a recording that its maker tries out, is no next item. */
const PARTS = ['segment', 'segments', 'chunk', 'chunks', 'sentence', 'sentences', 'paragraph', 'text box', 'word', 'line', 'narration', 'speech', 'tts', 'utterance', 'phrase', 'syllable', 'preview', 'queued'];
const isReadAloud = (node: AstNode, context: Context): boolean => {
  const fn = getEnclosingFunction(node);
  const around = [context.file.getCode(node).slice(0, 200), String(fn?.id?.name ?? fn?.parent?.id?.name ?? ''), context.path.split('/').at(-1) ?? '', ...conditionsOf(node, fn).map(({ test }) => context.file.getCode(test))];
  return around.some((text) => hasAnyPhrase(text, PARTS)) || /audio_?queue/i.test(context.file.getCode(fn ?? node).slice(0, 600)) || /\bcreateBufferSource\(|\bdecodeAudioData\(/.test(context.file.code);
};

/** Looks into handlers of an end; each is judged once, and each place reported once. */
class Ends {
  private readonly seen = new Set<AstNode>();
  /** Handlers among them that step to a next item. */
  private readonly stepping = new Set<AstNode>();

  constructor(private readonly context: Context) {}

  /** Reports what a handler starts. False when the file shows no step to a next item in it. */
  check(handler: AstNode, event: string): boolean {
    const own = getHandlerFunction(handler, this.context.file) ?? (handler.type === 'CallExpression' || handler.type === 'BlockStatement' ? handler : undefined);
    const delegate = getDelegate(own, this.context.file);
    for (const fn of [own, delegate]) {
      if (!fn) continue;
      if (this.seen.has(fn)) return this.stepping.has(fn);
      this.seen.add(fn);
      const advances = findAdvances(fn, this.context.file);
      if (advances.length === 0) continue;
      this.stepping.add(fn);
      this.judge(advances, event);
      return true;
    }
    return false;
  }

  private judge(advances: readonly Advance[], event: string): void {
    const open = advances.filter((advance) => !isReadAloud(advance.node, this.context) && (advance.isAtEnd || !needsSign(event)) && !this.isCapped(advance));
    const plain = open.find((advance) => !advance.isSwitched);
    const first = plain ?? open[0];
    if (first) this.reportOnce(first.node, !plain ? 'autoNextSwitched' : plain.isReplay ? 'replay' : 'autoNext');
  }

  reportOnce(node: AstNode, messageId: 'autoNext' | 'autoNextSwitched' | 'replay' | 'countdown' | 'upNextCountdown'): void {
    if (this.seen.has(node)) return;
    this.seen.add(node);
    this.context.report({ at: node, messageId });
  }

  private isCapped(advance: Advance): boolean {
    return advance.cap !== undefined && advance.cap <= this.context.options.maxAutoItems;
  }
}
