import { broadEvents, endedEvents, endedThings, endHandlers, goingOn, itemWords, nextLeads, otherNexts,
  playedThings } from '../../knowledge/words/media-words';
import { wordsOf } from '../../program/syntax/words';

/** The index of "next" in a name that has only lead-in words before it, `goToTheNext`; undefined for other names. */
function placeOfNext(words: readonly string[]): number | undefined {
  let place = 0;
  for (const lead of nextLeads) if (lead.includes(words[place] ?? '')) place++;
  return words[place] === 'next' ? place : undefined;
}

const isOfOtherThing = (word: string | undefined): boolean => word !== undefined && otherNexts.some((other) => word.startsWith(other));

/** Does a call of the name go on to the next item, or play the same again: `playNextEpisode`, `advance`, `loadVideoById`? */
export function goesOn(name: string): boolean {
  const words = wordsOf(name);
  const place = placeOfNext(words);
  if (place !== undefined) return !isOfOtherThing(words[place + 1]);
  return words[0] === 'advance' || (words[0] === 'play' && playedThings.has(words[1] ?? '')) || goingOn.has(words.join(' '));
}

const replays: ReadonlySet<string> = new Set(['replay', 'replay async', 'play again', 'restart']);

export const isReplayName = (name: string): boolean => replays.has(wordsOf(name).join(' '));

const starters: ReadonlySet<string> = new Set(['play', 'autoplay', 'go', 'goto', 'skip']);

/** Does a name that goes on say that it plays something, or what: `playNext`, `nextTrack`, `skipToNext`? */
export function playsNext(name: string): boolean {
  const words = wordsOf(name);
  const place = placeOfNext(words);
  if (place === undefined || !goesOn(name)) return false;
  return words.slice(0, place).some((word) => starters.has(word)) || words.slice(place + 1).some((word) => itemWords.has(word));
}

const comings: ReadonlySet<string> = new Set(['next', 'upcoming', 'following']);
const keysOfItem: ReadonlySet<string> = new Set(['id', 'url', 'src', 'slug', 'key']);

/** Is it the next item, or what it is found by: `next`, `upcomingEpisode.id`? Names along a path, outermost first. */
export function isNextItem(path: readonly string[]): boolean {
  const [item, key, ...more] = path;
  const [coming, thing, ...rest] = wordsOf(item ?? '');
  const isWhole = rest.length === 0 || (rest.length === 1 && keysOfItem.has(rest[0]));
  return comings.has(coming ?? '') && (thing === undefined || itemWords.has(thing)) && isWhole
    && (key === undefined || keysOfItem.has(key)) && more.length === 0;
}

const handles: ReadonlySet<string> = new Set(['handle', 'on']);

/** Does a function hold the end of an item by its name: `handleVideoEnded`, `onended`? */
export function isEndHandler(name: string): boolean {
  const words = wordsOf(name);
  const rest = handles.has(words[0] ?? '') ? words.slice(1) : words;
  return endHandlers.has(rest.join(' ')) || (endedThings.has(rest[0] ?? '') && endHandlers.has(rest.slice(1).join(' ')));
}

/** The event in the name of an event, a handler or a handler setter: `ended` of `onEnded`, `statechange` of `onStateChange`. */
export function eventOf(name: string): string {
  const words = [...wordsOf(name)];
  if (words[0] === 'set') words.shift();
  if (words[0] === 'on') words.shift();
  const event = words.join('');
  return event.startsWith('on') && !isEnd(event) ? event.slice('on'.length) : event;
}

const ends: ReadonlySet<string> = new Set(endedEvents);
const broadEnds: ReadonlySet<string> = new Set(broadEvents);

/** Does an event of the name mean the end of a media item, of a video or of anything else? */
export const isEnd = (event: string): boolean => ends.has(event);
/** Do other things than media have an event of the name? */
export const isBroad = (event: string): boolean => broadEnds.has(event);
/** Is an event of the name an end only with a sign of it in its handler? */
export const needsSign = (event: string): boolean => isBroad(event) && event !== 'end';
