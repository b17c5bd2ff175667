import { soundSwitches, soundSwitchLeads, waitingFilms, watchedEvents } from '../../knowledge/words/media-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';

/** Silent video without controls: a background, or an animated image in a video format; what turns while something loads. */
export const isDecoration = (element: ElementView, file: FileContext): boolean =>
  (isSilent(element) && (isKeptFromReaders(element) || !hasControls(element)) && !isSoundSwitched(element, file) && !isFollowed(element))
  || isSpinner(element);

/** `<video src="/spinner.webm">` */
const isSpinner = (element: ElementView): boolean =>
  element.isOn('controls') !== true && [element, ...element.children].some((each) => {
    const source = each.attr('src');
    return source.kind === 'known' && hasAnyWord(String(source.value).split('/').at(-1) ?? '', waitingFilms);
  });

const isKeptFromReaders = (element: ElementView): boolean =>
  element.attr('aria-hidden').kind === 'known' || element.attr('role').kind === 'known';

/** Controls may be added to an element that script makes. */
const hasControls = (element: ElementView): boolean => element.isOn('controls') ?? element.host !== 'dom';

/** `<video onTimeUpdate={showProgress}>` */
const isFollowed = ({ events }: ElementView): boolean => events.some(({ name }) => watchedEvents.has(name));

function isSilent(element: ElementView): boolean {
  if (element.isOnAtFirst('muted') === true || element.isOnAtFirst('ismuted') === true) return true;
  const isBound = element.attr('muted').kind === 'dynamic' && element.getAttribute('muted') !== undefined;
  return isBound && element.tag === 'video' && element.getAttribute('controls') === undefined;
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

/** Can a user stop it on the page, by its controls or by a handler of the element, as far as the file shows? */
export const canBeStopped = (element: ElementView): boolean =>
  element.hasSpread || element.getAttribute('controls') !== undefined || element.events.length > 0;
