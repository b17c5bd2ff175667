import { eventBeginnings, eventNouns, eventVerbs, readingBeginnings, trackedThings } from '../../knowledge/words/people/event-words';
import { measuringPaths, plainFolders, thingModules, trackingFiles } from '../../knowledge/words/people/person-words';
import { getModule } from '../../program/modules/api-path';
import type { CallSite } from '../../program/modules/call-site';
import { isOwnModule } from '../../program/modules/own-module';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Functions that identify the user to a service: another practice. */
const IDENTIFIES = /^(?:identify|setUser|alias|group|setTraits|setPersonProperties|register)/;

/** Surely an event, or one that may as well be an entry of what the product keeps track of for its users. */
export type OwnEvent = 'event' | 'by name only';

/** Does a function of the product's analytics module take an event? The name is asked first: the module takes the scopes of the file. */
export function ownEventOf({ name, path }: CallSite): OwnEvent | undefined {
  if (path === undefined || IDENTIFIES.test(name) || readingBeginnings.has(wordsOf(name)[0] ?? '')) return undefined;
  const isAct = eventBeginnings.has(wordsOf(name)[0] ?? '') || hasAnyWord(name, eventVerbs);
  if (!isAct && !hasAnyWord(name, eventNouns)) return undefined;
  const module = getModule(path);
  const [folder = '', file = ''] = (module ?? '').split('/').slice(-2);
  const isNamed = (words: readonly string[]): boolean => hasAnyWord(`${folder}/${file}`, words);
  if (module === undefined || !isOwnModule(module) || !isNamed(measuringPaths)) return undefined;
  if (isOfThing(folder, file)) return isAct ? 'by name only' : undefined;
  if (measuringPaths.some((word) => !thingModules.has(word) && isNamed([word]))) return 'event';
  if (!isAct) return undefined;
  return hasAnyWord(name, trackedThings) || isNamed(trackedThings) ? 'by name only' : 'event';
}

/** `../appointment/tracking`: what is kept of a thing of the product, more likely than measured of its use. */
const isOfThing = (folder: string, file: string): boolean =>
  trackingFiles.has(file) && /^\w/.test(folder) && !plainFolders.has(folder) && !hasAnyWord(folder, measuringPaths);
