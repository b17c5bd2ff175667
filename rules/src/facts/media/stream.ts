import { addressWords, attachingCalls, callNotices, cameraMakers, cameraNames, ownViewWords, ringtoneWords, sourceCalls, streamProps,
  streamWords, trackWords } from '../../knowledge/words/media-words';
import { callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { lastNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';
import { textsOf } from './receiver-words';

/** `yes` when the file gives the element a stream, `unknown` when it opens one and does not say for which element. */
export type ShowsStream = 'yes' | 'no' | 'unknown';

/** Names through which a reference reaches its element. */
const handles = new Set(['current', 'value', 'nativeElement']);
const captures = ['getUserMedia', 'getDisplayMedia'];

/** Does what `play()` is called on show a camera or a call, where pictures must start at once? */
export function showsStream(receiver: AstNode, file: FileContext): ShowsStream {
  const { targets, isGiven } = streamsIn(file);
  if (elementNames(receiver, file).some((name) => targets.has(name))) return 'yes';
  return isGiven || callSitesOf(file).named(...captures).length > 0 ? 'unknown' : 'no';
}

/** The same of an element of a template: one with a source of its own shows none. */
export function streamIn(element: ElementView, file: FileContext): ShowsStream {
  if (streamProps.some((name) => isGivenStream(element, name, file))) return 'yes';
  if (element.tag === 'audio' && isRingtone(element, file)) return 'unknown';
  if (hasSource(element)) return 'no';
  const names = namesOf(element, file);
  if (names.some((name) => streamsIn(file).targets.has(name) || hasAnyWord(name, streamWords))) return 'yes';
  return mentions(file, cameraNames) || isNamedForStream(element) || isNeverGivenSource(element, file) ? 'unknown' : 'no';
}

/** `<video srcObject={stream} />`, `<CallVideo stream={peer.stream} />`, and not `<LiveVideo stream={streamUrl} />` */
function isGivenStream(element: ElementView, name: string, file: FileContext): boolean {
  const { expression } = element.getAttribute(name) ?? {};
  return expression !== undefined && element.attr(name).kind !== 'known'
    && !wordsWithin(expression, file).some((word) => hasAnyWord(word, addressWords));
}

/** A video with a name but no source in the markup, in a file that gives none to any element: what it shows is decided elsewhere. */
const isNeverGivenSource = (element: ElementView, file: FileContext): boolean =>
  element.tag === 'video' && namesOf(element, file).length > 0 && !element.hasSpread && element.children.length === 0
  && !element.attributes.some(({ name }) => name.includes('src') || name.includes('source')) && !givesSource(file);

const givesSource = (file: FileContext): boolean =>
  file.once(givesSource, () =>
    file.nodes('AssignmentExpression').some(({ left }) => getMemberName(unwrap(left as AstNode)) === 'src')
    || callSitesOf(file).named(...sourceCalls).length > 0 || file.nodes('NewExpression').length > 0);

/** A ringtone sounds until a call is answered. */
function isRingtone(element: ElementView, file: FileContext): boolean {
  const source = getKnown(element.attr('src'));
  return mentions(file, ringtoneWords) || [...functionsAround(element.node)].some((fn) => hasAnyPhrase(functionName(fn), callNotices))
    || (typeof source === 'string' && hasAnyWord(source, ringtoneWords));
}

const sourceNames = ['src', 'source'];

const hasSource = (element: ElementView): boolean =>
  sourceNames.some((name) => element.getAttribute(name) !== undefined) || element.children.some(({ tag }) => tag === 'source');

/** What the page calls an element: its `ref` and its `id`. */
const namesOf = (element: ElementView, file: FileContext): readonly string[] =>
  ['ref', 'id'].flatMap((attribute) => {
    const view = element.getAttribute(attribute);
    if (view?.expression) return wordsWithin(view.expression, file, 'names and texts');
    const text = view && getKnown(view.value);
    return typeof text === 'string' ? [text] : [];
  });

/** `<video class="camera-view">`, `<video id="preview">` */
const isNamedForStream = (element: ElementView): boolean =>
  ['class', 'classname', 'id', 'name'].some((attribute) => {
    const text = getKnown(element.attr(attribute));
    return typeof text === 'string' && hasAnyWord(text, ownViewWords);
  });

interface Streams {
  /** Names of the elements that are given one: `film` of `film.current.srcObject = stream`. */
  readonly targets: ReadonlySet<string>;
  readonly isGiven: boolean;
}

/** Streams that the file gives to elements; taking one away gives none. */
const streamsIn = (file: FileContext): Streams =>
  file.once(streamsIn, () => {
    const given = file.nodes('AssignmentExpression').filter(({ left, right }) =>
      getMemberName(unwrap(left as AstNode)) === 'srcObject' && !isNothing(unwrap(right as AstNode))
    );
    const targets = given.flatMap(({ left }) => elementNames(unwrap(left as AstNode).object as AstNode, file));
    return { targets: new Set([...targets, ...givenToCameras(file), ...attachedTo(file)]), isGiven: given.length > 0 };
  });

/** `new CameraPhoto(film.current)`, `reader.decodeFromVideoDevice(id, film.current)`: what the camera is shown in. */
const givenToCameras = (file: FileContext): readonly string[] =>
  callSitesOf(file).all.filter(({ name }) => hasAnyPhrase(name, cameraMakers)).flatMap(({ args }) =>
    args.filter(({ type }) => type === 'Identifier' || type === 'MemberExpression').flatMap((given) => elementNames(given, file))
  );

/** `film` of `videoTrack.attach(film.current)` */
const attachedTo = (file: FileContext): readonly string[] =>
  callSitesOf(file).named(...attachingCalls).filter(({ receiver }) => receiver && lastNames(receiver, 2).some(isTrack))
    .flatMap(({ args }) => args.flatMap((given) => elementNames(given, file)));

const isTrack = (name: string): boolean => hasAnyWord(name, trackWords);

const isNothing = ({ type, value, name }: AstNode): boolean =>
  (type === 'Literal' && value === null) || (type === 'Identifier' && name === 'undefined');

/** Variables an element is handed through that are followed. */
const MAX_DEPTH = 3;

/** Names of the variables and members that hold an element, and the texts it is looked up by. */
function elementNames(receiver: AstNode, file: FileContext, depth = 0): readonly string[] {
  let node = unwrap(receiver);
  while (handles.has(getMemberName(node) ?? '')) node = unwrap(node.object) as AstNode;
  if (node.type === 'CallExpression') return lookedUp(node);
  const name = node.type === 'Identifier' ? (node.name as string) : getMemberName(node);
  const origin = node.type === 'Identifier' && depth < MAX_DEPTH ? definitionOf(node, file) : undefined;
  return [
    ...(name === undefined ? [] : [name]),
    ...(origin && !origin.isCallback ? elementNames(origin.from, file, depth + 1) : []),
    ...referenceOf(node, file),
  ];
}

/** `showFilm` of `const showFilm = (element) => { element.srcObject = stream; }`, which is given to an element as its reference. */
function referenceOf(node: AstNode, file: FileContext): readonly string[] {
  const given = node.type === 'Identifier' ? file.variableOf(node)?.defs[0] : undefined;
  const name = given?.type === 'Parameter' ? functionName(given.node as unknown as AstNode) : '';
  return name === '' ? [] : [name];
}

const lookUps: ReadonlySet<string> = new Set(['getElementById', 'querySelector', '$']);

/** `film` of `document.getElementById('film')` and of `$('#film').get(0)`. */
function lookedUp(call: AstNode): readonly string[] {
  const isLookUp = lookUps.has(getCalleeName(call) ?? '');
  if (isLookUp) return (call.arguments as AstNode[]).flatMap(textsOf).map((text) => (text.startsWith('#') ? text.slice(1) : text));
  const receiver = unwrap(unwrap(call.callee as AstNode).object);
  return receiver?.type === 'CallExpression' ? lookedUp(receiver) : [];
}
