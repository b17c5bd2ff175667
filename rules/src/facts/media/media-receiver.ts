import { catalogue } from '../../knowledge';
import { getApiPath } from '../../program/modules/api-path';
import { definitionOf, itemListOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { elementsOf } from '../../views/elements';
import type { AttributeView } from '../../views/elements/element-view';
import { mediaTags } from './media-element';
import { receiverWords, isAboutMedia } from './receiver-words';

const mediaTypes: ReadonlySet<string> = new Set(['HTMLVideoElement', 'HTMLAudioElement', 'HTMLMediaElement']);
const handles: ReadonlySet<string> = new Set(['current', 'value', 'nativeElement']);
const lookAlikes: readonly string[] = ['carousel', 'animation', 'camera'];
const moves: ReadonlySet<string> = new Set(['lottie', 'animation', 'tween', 'timeline', 'gsap']);

/**
 * Is the receiver of `play()` a video or an audio: by its name, by its type, by how it was queried or created, or
 * because an element of the file is bound to it? `ref.current` of `<video ref={ref}>` is one, whatever its name.
 */
export function isMediaReceiver(receiver: AstNode, file: FileContext): boolean {
  if (isLookAlike(receiver, file)) return false;
  if (isAboutMedia(receiverWords(receiver))) return true;
  const base = baseOf(receiver);
  if (isOfMediaType(base, file)) return true;
  if (base.type !== 'Identifier' || moves.has(String(base.name).toLowerCase())) return false;
  const variable = file.variableOf(base)?.defs[0];
  if (!variable) return false;
  if (isOfMediaType(variable.name as unknown as AstNode, file)) return true;
  const init = variable.type === 'Variable' ? ((variable.node as unknown as AstNode).init ?? undefined) : undefined;
  // `const vid = videoRefs.current[index]`
  if (init && unwrap(init).type === 'MemberExpression' && isAboutMedia(receiverWords(init))) return true;
  return (init !== undefined && isMadeAsMedia(init, file)) || boundToMedia(file).has(base.name as string) || isItemOfMedia(base, file);
}

/** A receiver created by a catalogued library for slides, animations or cameras is not a video, whatever its name. */
function isLookAlike(receiver: AstNode, file: FileContext): boolean {
  const path = getApiPath(receiver, file);
  const paths = path === undefined ? [] : [path, path.endsWith('()') ? path.slice(0, -2) : path];
  return paths.some((each) => catalogue.apis.get(each).some(({ fact }) => lookAlikes.includes(fact.kind)));
}

/** `film` of `film`, `film.current`, `film.value` and `film.nativeElement`; the cast itself of `(x as HTMLVideoElement)`. */
function baseOf(receiver: AstNode): AstNode {
  if (receiver.typeAnnotation) return receiver;
  const expression = unwrap(receiver);
  return handles.has(getMemberName(expression) ?? '') ? (unwrap(expression.object) ?? expression) : expression;
}

/** `entry.target as HTMLVideoElement`, `film: HTMLVideoElement`, `useRef<HTMLVideoElement>(null)`. */
function isOfMediaType({ typeAnnotation, typeArguments }: AstNode, file: FileContext): boolean {
  const types = [typeAnnotation, typeArguments as AstNode | undefined].filter((type): type is AstNode => !!type);
  return types.some((type) => wordsWithin(type, file).some((name) => mediaTypes.has(name)));
}

const lookUps: ReadonlySet<string> = new Set(['querySelector', 'querySelectorAll', 'createElement', 'getElementsByTagName', '$']);

/** `new Audio(src)`, `useRef<HTMLVideoElement>(null)`, `document.querySelector('video')`, `entry.target as HTMLVideoElement`. */
function isMadeAsMedia(init: AstNode, file: FileContext): boolean {
  const made = unwrap(init);
  if (isOfMediaType(init, file)) return true;
  if (made.type === 'NewExpression') return getCalleeName(made) === 'Audio';
  if (made.type !== 'CallExpression') return false;
  if (isOfMediaType(made, file)) return true;
  const selector = lookUps.has(getCalleeName(made) ?? '') ? getKnown(valueOf(made.arguments[0] as AstNode | undefined, file)) : undefined;
  return typeof selector === 'string' && selectsMedia(selector);
}

/** `video`, `.stage > video.story`: a part of the selector names the tag. */
const selectsMedia = (selector: string): boolean =>
  selector.split(/[\s>+~,]+/).some((part) => mediaTags.has(part.split(/[.#:[]/)[0].toLowerCase()));

/** Variables that video and audio elements are bound to: `<video ref={film}>`, `<video ref="film">`. */
const boundToMedia = (file: FileContext): ReadonlySet<string> =>
  file.once(boundToMedia, () => {
    const media = elementsOf(file).filter(({ tag }) => mediaTags.has(tag));
    return new Set(media.flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'ref').map(boundName)));
  });

function boundName({ expression, value }: AttributeView): string {
  const text = getKnown(value);
  return expression ? lastName(expression) : typeof text === 'string' ? text : '';
}

/** `films.forEach((film) => film.play())` with `films` found by their tag. */
function isItemOfMedia(item: AstNode, file: FileContext): boolean {
  const list = itemListOf(item, file);
  const made = list?.type === 'Identifier' ? definitionOf(list, file)?.from : list;
  return made !== undefined && isMadeAsMedia(made, file);
}
