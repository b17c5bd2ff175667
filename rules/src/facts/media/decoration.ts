import { callSounds, sceneryWords, soundSwitches, soundSwitchLeads, waitingFilms, watchedEvents } from '../../knowledge/words/media-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';

/** Silent video without controls: a background, or an animated image in a video format; what turns while something loads. */
export const isDecoration = (element: ElementView, file: FileContext): boolean =>
  (isSilent(element, file) && (isKeptFromReaders(element) || !hasControls(element)) && !isSoundSwitched(element, file)
    && !isFollowed(element))
  || isSpinner(element);

/** `<video src="/spinner.webm">` */
const isSpinner = (element: ElementView): boolean => element.isOn('controls') !== true && isOfFileNamed(element, waitingFilms);

/** `<audio src="/ringtone.mp3">` repeats until the call is answered. */
export const isCallSound = (element: ElementView): boolean => element.tag === 'audio' && isOfFileNamed(element, callSounds);

const isOfFileNamed = (element: ElementView, words: readonly string[]): boolean =>
  [element, ...element.children].some((each) => {
    const source = each.attr('src');
    return source.kind === 'known' && hasAnyWord(String(source.value).split('/').at(-1) ?? '', words);
  });

const isKeptFromReaders = (element: ElementView): boolean =>
  element.attr('aria-hidden').kind === 'known' || element.attr('role').kind === 'known';

const controls: readonly string[] = ['controls', 'usenativecontrols', 'showcontrols'];

/** Controls may be added to an element that script makes. */
const hasControls = (element: ElementView): boolean => element.isOn('controls') ?? element.host !== 'dom';

/** `<video onTimeUpdate={showProgress}>` */
const isFollowed = ({ events }: ElementView): boolean => events.some(({ name }) => watchedEvents.has(name));

const silences: readonly string[] = ['muted', 'ismuted', 'background'];

function isSilent(element: ElementView, file: FileContext): boolean {
  if (silences.some((name) => element.isOnAtFirst(name) === true) || isSilentByOptions(element, file)) return true;
  const isBound = element.attr('muted').kind === 'dynamic' && element.getAttribute('muted') !== undefined;
  return isBound && element.tag === 'video' && element.getAttribute('controls') === undefined;
}

/** `<VimeoPlayer options={{ muted: true }} />` */
function isSilentByOptions(element: ElementView, file: FileContext): boolean {
  const options = element.getAttribute('options')?.expression;
  return options !== undefined && silences.some((name) => {
    const option = propertyAt(options as AstNode, [name], file);
    return option !== undefined && is(option.value, true);
  });
}

/** `muted={isMuted}` beside `setIsMuted`: sound that can be switched on belongs to something that is watched. */
function isSoundSwitched(element: ElementView, file: FileContext): boolean {
  const muted = unwrap(element.getAttribute('muted')?.expression as AstNode | undefined);
  if (muted?.type !== 'Identifier' && muted?.type !== 'MemberExpression') return false;
  return file.once(isSoundSwitched, () => [...lexiconOf(file).names].some(switchesSound));
}

function switchesSound(name: string): boolean {
  const words = wordsOf(name).join(' ');
  return soundSwitches.has(words) || soundSwitchLeads.some((lead) => words.startsWith(lead));
}

/** Is a video scenery of a page, or shown with goods, as the names around it say: `HeroBanner`, `class="background"`? */
export const isScenery = (element: ElementView, { path }: FactSources): boolean =>
  [...path.split('/').slice(-2), ...[...functionsAround(element.node)].map(functionName),
    ...['class', 'classname', 'id'].flatMap((name) => {
      const value = element.attr(name);
      return value.kind === 'known' ? [String(value.value)] : [];
    })].some((name) => hasAnyWord(name, sceneryWords));

/** Can a user stop it on the page, by its controls or by a handler of the element, as far as the file shows? */
export const canBeStopped = (element: ElementView): boolean =>
  element.hasSpread || controls.some((name) => element.getAttribute(name) !== undefined) || element.events.length > 0;
