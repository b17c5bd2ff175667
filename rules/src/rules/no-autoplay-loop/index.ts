import { removeEvent, setAttribute } from '../../edits/attribute-edits';
import { countdowns, itemEnds, type NextStep, type PlayerOption, playerOptions, type PlayingElement, playingElements, startCalls,
  startingAddresses, startSettings, unheldElements } from '../../facts/media';
import { stopAutoplay, stopLoop, switchOff, turnOff, withoutStart } from '../../repairs/playback';
import { withoutStatement } from '../../repairs/without-statement';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const playing of playingElements(context.options.players, context)) checkElement(playing, context);
    for (const { element, attribute, written, hold, isDecoration, isOpenedByUser } of unheldElements(context)) {
      if (hold === 'pause' && isDecoration) continue;
      const data = { tag: element.rawTag, player: `<${element.rawTag}>`, attribute, option: attribute, value: 'true', safe: 'true' };
      const id = hold === 'pause' ? 'startPaused' as const : 'turnOff' as const;
      const messageId = hold === 'wait' ? 'needsNoClick' : written ? 'unpaused' : 'startsUnpaused';
      const suggest = [{ id, data, edits: setAttribute(element, attribute, true, context.file) }];
      context.report({ at: written ?? element, site: element, messageId, isUnsure: isOpenedByUser, data, suggest });
    }
    for (const option of context.canShow('loop', 'playerOption', 'needsNoClick') ? playerOptions(context) : [])
      checkOption(option, context);
    for (const { call, at, showsStream, mayBeSilent } of context.canShow('playOnShow') ? startCalls(context) : []) {
      if (showsStream === 'yes') continue;
      const suggest = [{ id: 'removeCall', edits: withoutStatement(call, context.file) }] as const;
      context.report({ at, site: call, messageId: 'playOnShow', isUnsure: mayBeSilent || showsStream === 'unknown', suggest });
    }
    if (context.canShow('autoNext', 'autoNextSwitched', 'replay', 'countdown', 'upNextCountdown')) checkNext(context);
    if (context.canShow('playerOption', 'defaultOn', 'nameOnly')) checkSettings(context);
    if (context.canShow('embedUrl')) checkAddresses(context);
  },
});

/** Elements that start or repeat by themselves. */
function checkElement(playing: PlayingElement, context: Context): void {
  const { element, kind, autoplay, loop, isDecoration, isScenery, canBeStopped, showsStream } = playing;
  const isEndless = loop !== undefined && kind === 'tag' && !canBeStopped && !isDecoration;
  if (autoplay && showsStream !== 'yes') {
    const data = { attribute: autoplay.rawName, tag: element.rawTag, loop: loop?.rawName ?? 'loop' };
    const messageId = messageOf(playing, context);
    if (!context.canShow(messageId)) return;
    const { text, without, off } = stopAutoplay(playing, isEndless, context.file);
    const both = { ...data, attribute: text };
    const suggest = [{ id: 'removeAttribute', data: both, edits: without }, { id: 'switchOff', data: both, edits: off }] as const;
    // With controls, whoever watches can stop it.
    const isUnsure = showsStream === 'unknown' || (messageId === 'autoplayLoop' && (canBeStopped || isScenery));
    context.report({ at: autoplay, site: element, messageId, isUnsure, data, suggest });
  }
  if (autoplay || !isEndless || !context.canShow('loop')) return;
  const data = { loop: loop.rawName, thing: `<${element.rawTag}>` };
  const suggest = [{ id: 'removeLoop', data, edits: stopLoop(playing, context.file) }] as const;
  context.report({ at: loop, site: element, messageId: 'loop', data, suggest });
}

type Start = 'autoplayText' | 'decoration' | 'opened' | 'namedAutoplay' | 'autoplayLoop' | 'autoplay';

function messageOf({ kind, loop, isFalseText, isDecoration, isOpenedByUser }: PlayingElement, { options }: Context): Start {
  if (isFalseText) return 'autoplayText';
  if (options.allowMutedDecoration && isDecoration) return 'decoration';
  if (isOpenedByUser) return 'opened';
  if (kind === 'named') return 'namedAutoplay';
  return loop ? 'autoplayLoop' : 'autoplay';
}

function checkOption(option: PlayerOption, context: Context): void {
  const { effect, name, player, at, site, safe } = option;
  const suggest = [{ id: 'turnOff', data: { value: safe }, edits: turnOff(option, context.file) }] as const;
  if (effect === 'repeats') return context.report({ at, site, messageId: 'loop', data: { loop: name, thing: player }, suggest });
  const messageId = effect === 'starts' ? 'playerOption' : 'needsNoClick';
  context.report({ at, site, messageId, data: { option: name, player, safe }, suggest });
}

/** What follows the end of an item, or of a countdown. */
function checkNext(context: Context): void {
  const told = new Set<NextStep['node']>();
  type Message = 'autoNext' | 'autoNextSwitched' | 'replay' | 'countdown' | 'upNextCountdown';
  const tell = (at: NextStep['node'], messageId: Message, isUnsure?: boolean): void => {
    if (!told.has(at)) context.report({ at, messageId, isUnsure });
    told.add(at);
  };
  for (const { steps, named, isDecoration, isOfList } of itemEnds(context)) {
    const open = steps.filter(({ isAtEnd, isWithinOne, isReplay, askedBy, cap = Infinity }) =>
      isAtEnd && !isWithinOne && cap > context.options.maxAutoItems && !(isReplay && (isDecoration || askedBy === 'a setting'))
    );
    const plain = open.find(({ askedBy }) => askedBy === 'nobody');
    if (plain) tell(plain.node, plain.isReplay ? 'replay' : 'autoNext', plain.mayBePiece || plain.isOfList || isOfList);
    else if (open.length > 0) tell(open[0].node, 'autoNextSwitched');
    if (!named) continue;
    const suggest = [{ id: 'removeHandler', edits: removeEvent(named.element, named.event, context.file) }] as const;
    context.report({ at: named.event, site: named.element, messageId: 'autoNext', isUnsure: isOfList, suggest });
  }
  for (const { at, kind } of countdowns(context)) tell(at, kind === 'starts the next item' ? 'countdown' : 'upNextCountdown');
}

/** Settings that start media, or go on to the next item, unless switched off. */
function checkSettings(context: Context): void {
  for (const setting of startSettings(context.options.settingNames, context)) {
    const { name, at, place, subject, isOfOpenedItem } = setting;
    if (place === 'possible value' || subject === 'moving things') continue;
    const { text, edits } = switchOff(setting);
    const messageId = place === 'player option' ? 'playerOption' : subject === 'media' ? 'defaultOn' : 'nameOnly';
    const data = { name, option: name, player: 'the player' };
    const suggest = [{ id: 'turnOff' as const, data: { value: text }, edits }];
    context.report({ at, messageId, isUnsure: isOfOpenedItem, data, suggest });
  }
}

/** URLs that make a player start by itself. */
function checkAddresses(context: Context): void {
  for (const address of startingAddresses(context)) {
    const { parameter, at, site, isAsked, isOpenedByUser } = address;
    if (isAsked) continue;
    const suggest = [{ id: 'dropParameter', data: { parameter }, edits: withoutStart(address, context.file) }] as const;
    context.report({ at, site, messageId: 'embedUrl', isUnsure: isOpenedByUser, data: { parameter }, suggest });
  }
}
