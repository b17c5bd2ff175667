import { type AstNode, isFunction, unwrap } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import { mediaWords, movingWords } from '../../knowledge/words/media-words';
import type { ElementFact } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { getComponentPath } from '../../views/elements/component-path';

/** What plays on the page: an HTML media tag, a catalogued player, or a component whose name says so. */
export interface MediaElement {
  readonly kind: 'tag' | 'player' | 'named';
  readonly fact?: ElementFact;
  /** Attributes, folded, that start or repeat playback. */
  readonly autoplay: readonly string[];
  readonly loop: readonly string[];
  /** Entries of attributes that hold an options object. */
  readonly options: NonNullable<ElementFact['options']>;
}

const AUTOPLAY = ['autoplay'];
const NAMED_AUTOPLAY = ['autoplay', 'shouldplay', 'autostart'];

/** The catalogue's entry for an element: by the module its component comes from, else by its tag. */
export function getElementFact(element: ElementView, file: FileContext): ElementFact | undefined {
  const path = getComponentPath(element, file);
  return (path === undefined ? undefined : catalogue.elements.get(path)[0]?.fact) ?? catalogue.elements.get(element.tag)[0]?.fact;
}

export function getMedia(element: ElementView, file: FileContext): MediaElement | undefined {
  const tag = element.tag.toLowerCase();
  if (element.tag === tag && (tag === 'video' || tag === 'audio')) return { kind: 'tag', autoplay: AUTOPLAY, loop: ['loop'], options: optionsByClass(element) };
  const fact = getElementFact(element, file);
  if (fact) return fact.kind === 'player' ? { kind: 'player', fact, autoplay: fact.autoplay ?? [], loop: fact.loop ?? [], options: fact.options ?? [] } : undefined;
  if (!/[A-Z-]/.test(element.rawTag) || !hasAnyWord(element.rawTag, mediaWords) || hasAnyWord(element.rawTag, movingWords)) return undefined;
  return { kind: 'named', autoplay: NAMED_AUTOPLAY, loop: ['loop'], options: [] };
}

/** A player that takes over a plain `<video>` knows it by a class of the name of its own element. */
function optionsByClass(element: ElementView): NonNullable<ElementFact['options']> {
  const value = element.getAttribute('class')?.value ?? element.getAttribute('classname')?.value;
  const names = value?.kind === 'known' && typeof value.value === 'string' ? value.value.split(/\s+/) : [];
  return names.flatMap((name) => (name === '' ? [] : catalogue.elements.get(name).flatMap((entry) => (entry.fact.kind === 'player' ? (entry.fact.options ?? []) : []))));
}

/** The first of the named attributes that is certainly on at first render. */
export const getOn = (element: ElementView, names: readonly string[]): AttributeView | undefined =>
  names.map((name) => (element.isOnAtFirst(name) ? element.getAttribute(name) : undefined)).find((attribute) => attribute !== undefined);

const CAMERA_FILE = /getUserMedia|getDisplayMedia|MediaStream|srcObject|RTCPeerConnection|createObjectURL\(stream|webcam|remoteStream|localStream/;

/** Does a receiver's text speak of films or sound, and not of things that move: `videoRef.current`, `this.player`? */
export const isMediaName = (text: string): boolean => hasAnyWord(text, mediaWords) && !hasAnyWord(text, movingWords);

const STREAM_WORDS = ['remote', 'local', 'peer', 'self', 'camera', 'cam', 'webcam', 'stream', 'participant', 'caller', 'callee'];

/** What the page calls an element: its `ref`, `id` and bound variable. */
const namesOf = (element: ElementView, file: FileContext): string[] => ['ref', 'id', 'bind:this'].flatMap((name) => {
  const attribute = element.getAttribute(name);
  return attribute ? [file.text.slice(attribute.range[0], attribute.range[1])] : [];
});

/** A picture of a camera or a call: its stream is set by script, and it has no source of its own. */
export function isStreamPicture(element: ElementView, file: FileContext): boolean {
  if (element.getAttribute('srcobject')) return true;
  const hasSource = element.getAttribute('src') !== undefined || element.getAttribute('source') !== undefined || element.children.some((child) => child.tag === 'source');
  return !hasSource && (CAMERA_FILE.test(file.code) || namesOf(element, file).some((name) => hasAnyWord(name, STREAM_WORDS)));
}

/** Silent moving picture without controls: a background or a picture in film form. */
export const isDecoration = (element: ElementView, file: FileContext): boolean =>
  isSilent(element) && !hasSoundSwitch(element, file) && (element.attr('aria-hidden').kind === 'known' || element.attr('role').kind === 'known' || !(element.isOn('controls') ?? element.host !== 'dom'));

const SOUND_SWITCH = /^(?:set_?(?:is)?_?muted?|toggle_?(?:is)?_?(?:mute|muted|sound|audio)|unmute\w*|(?:handle|on)_?(?:toggle)?_?(?:un)?mute\w*|mute_?toggle|update_?muted)$/i;

/** `muted={isMuted}` beside `setIsMuted`: sound that can be switched on belongs to something that is watched. */
function hasSoundSwitch(element: ElementView, file: FileContext): boolean {
  const muted = element.getAttribute('muted');
  const expression = muted?.expression ? unwrap(muted.expression as AstNode) : undefined;
  if (expression?.type !== 'Identifier' && expression?.type !== 'MemberExpression') return false;
  return file.nodes('Identifier').some((identifier) => SOUND_SWITCH.test(identifier.name as string));
}

const isSilent = (element: ElementView): boolean => element.isOnAtFirst('muted') === true || element.isOnAtFirst('ismuted') === true || element.getAttribute('muted')?.value.kind === 'dynamic' && element.tag === 'video' && element.getAttribute('controls') === undefined;

const OPENED = ['open', 'opened', 'show', 'showing', 'visible', 'lightbox', 'modal', 'dialog', 'popup', 'selected', 'playing', 'started', 'fullscreen', 'expanded', 'clicked', 'hover', 'hovered', 'hovering', 'active', 'preview'];
const OVERLAYS = ['modal', 'dialog', 'lightbox', 'popup', 'overlay', 'sheet', 'popover', 'viewer'];

/** Has no source at first: its only ones are put in under a condition. */
function isFilledLater(element: ElementView): boolean {
  const sources = element.children.filter((child) => child.tag === 'source');
  return sources.length > 0 && !element.hasSpread && !element.getAttribute('src') && sources.every((source) => source.conditions.length > element.conditions.length || isConditionalIn(source.node, element.node.parent));
}

function isConditionalIn(node: AstNode, end: AstNode | undefined): boolean {
  for (let parent = node.parent; parent && parent !== end; parent = parent.parent) if (parent.type === 'LogicalExpression' || parent.type === 'ConditionalExpression') return true;
  return false;
}

/** Nobody can stop it on the page: no controls, and no handler of its own. */
export const isWithoutControls = (element: ElementView): boolean => !element.hasSpread && !element.getAttribute('controls') && element.events.length === 0;

/** Shown or filled only after somebody opened or chose it: a lightbox, a dialog, a picture under the pointer. */
export function isOpenedByUser(element: ElementView, file: FileContext): boolean {
  if (isFilledLater(element) || element.conditions.some((condition) => hasAnyWord(condition.text, OPENED))) return true;
  for (let parent = element.parent; parent; parent = parent.parent) if (hasAnyWord(parent.rawTag, OVERLAYS)) return true;
  for (let node: AstNode | undefined = element.node, parent = node.parent; node && parent && !isFunction(parent); node = parent, parent = parent.parent) {
    if (parent.type === 'LogicalExpression' && parent.right === node && hasAnyWord(file.getCode(parent.left), OPENED)) return true;
    if (parent.type === 'ConditionalExpression' && parent.test !== node && hasAnyWord(file.getCode(parent.test), OPENED)) return true;
  }
  return element.events.some((event) => event.name === 'ended' && /\b(?:close|hide|dismiss|onClose|exit)/i.test(event.text));
}
