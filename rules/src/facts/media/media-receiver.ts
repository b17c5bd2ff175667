import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import { valueOf } from '../../program/values/value-of';
import { elementsOf } from '../../views/elements';
import { isMediaName } from './media-element';

const MEDIA_TYPE = /\bHTML(?:Video|Audio|Media)Element\b/;
const MEDIA_TAG = /^\s*(?:video|audio)\b|[\s>](?:video|audio)(?=[.#:[\s]|$)/i;
/** Elements that bind themselves to a name: `ref={film}`, `ref="film"`, `bind:this={film}`, `#film`. */
const BOUND = ['ref', 'bind:this', ':ref'];
const LOOK_ALIKES: readonly string[] = ['carousel', 'animation', 'camera'];
const MOVES = ['lottie', 'animation', 'tween', 'timeline', 'gsap'];

/**
 * Is the receiver of `play()` a film or a sound: by its name, by its type, by how it was found or made, or because an element
 * of the file is bound to it? `ref.current` of `<video ref={ref}>` is one, whatever it is called.
 */
export function isMediaReceiver(receiver: AstNode, file: FileContext): boolean {
  if (isLookAlike(receiver, file)) return false;
  if (isMediaName(file.getReceiverCode(receiver))) return true;
  const base = baseOf(receiver);
  if (MEDIA_TYPE.test(typeTextOf(base, file))) return true;
  if (base.type !== 'Identifier' || MOVES.includes(String(base.name).toLowerCase())) return false;
  const definition = file.variableOf(base)?.defs[0];
  if (!definition) return false;
  const declared = definition.name as unknown as AstNode;
  if (declared.typeAnnotation && MEDIA_TYPE.test(file.getCode(declared.typeAnnotation))) return true;
  const declarator = definition.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  const init = declarator?.init ? unwrap(declarator.init) : undefined;
  return (init !== undefined && isMadeAsMedia(init, file)) || isBoundToMedia(base.name as string, file) || isItemOfMedia(declared, file);
}

/** What a catalogued library of slides, drawings or cameras makes shows no film, whatever its name. */
function isLookAlike(receiver: AstNode, file: FileContext): boolean {
  const path = getApiPath(receiver, file);
  return path !== undefined && [path, path.replace(/\(\)$/, '')].some((each) => catalogue.apis.get(each).some(({ fact }) => LOOK_ALIKES.includes(fact.kind)));
}

/** `film` of `film`, `film.current`, `film.value` and `film.nativeElement`; the cast itself of `(x as HTMLVideoElement)`. */
function baseOf(receiver: AstNode): AstNode {
  if (/^TS(?:As|NonNull|Satisfies)Expression$/.test(receiver.type) && receiver.typeAnnotation) return receiver;
  const expression = unwrap(receiver);
  return expression.type === 'MemberExpression' && /^(?:current|value|nativeElement)$/.test(getMemberName(expression) ?? '') ? unwrap(expression.object as AstNode) : expression;
}

const typeTextOf = (node: AstNode, file: FileContext): string => (/^TS(?:As|Satisfies)Expression$/.test(node.type) ? file.getCode(node.typeAnnotation) : '');

/** `new Audio(src)`, `useRef<HTMLVideoElement>(null)`, `document.querySelector('video')`, `entry.target as HTMLVideoElement`. */
function isMadeAsMedia(init: AstNode, file: FileContext): boolean {
  const holder = init.parent;
  if (holder && /^TS(?:As|Satisfies)Expression$/.test(holder.type) && MEDIA_TYPE.test(file.getCode(holder.typeAnnotation))) return true;
  if (init.type === 'NewExpression') return getCalleeName(init) === 'Audio';
  if (init.type !== 'CallExpression') return false;
  if (init.typeArguments && MEDIA_TYPE.test(file.getCode(init.typeArguments as AstNode))) return true;
  if (!/^(?:querySelector|querySelectorAll|createElement|getElementsByTagName|\$)$/.test(getCalleeName(init) ?? '')) return false;
  const selector = valueOf(init.arguments[0] as AstNode | undefined, file);
  return selector.kind === 'known' && typeof selector.value === 'string' && MEDIA_TAG.test(selector.value);
}

/** `<video ref={film}>`, `<video ref="film">`. */
const isBoundToMedia = (name: string, file: FileContext): boolean =>
  file.once(isBoundToMedia, () => new Set(elementsBoundTo(file))).has(name);

function* elementsBoundTo(file: FileContext): Iterable<string> {
  for (const element of elementsOf(file)) {
    if (!/^(?:video|audio)$/.test(element.tag)) continue;
    for (const attribute of element.attributes) {
      if (!BOUND.includes(attribute.rawName) && !attribute.rawName.startsWith('#')) continue;
      const name = /[\w$]+(?=["'}\s]*$)/.exec(file.getCode(attribute))?.[0];
      if (name !== undefined) yield name;
    }
  }
}

/** `films.forEach((film) => film.play())` with `films` found by their tag. */
function isItemOfMedia(parameter: AstNode, file: FileContext): boolean {
  const fn = parameter.parent;
  const call = fn && isFunction(fn) && fn.params[0] === parameter ? fn.parent : undefined;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
  if (callee?.type !== 'MemberExpression' || getMemberName(callee) !== 'forEach') return false;
  const list = unwrap(callee.object as AstNode);
  if (list.type === 'CallExpression') return isMadeAsMedia(list, file);
  const definition = list.type === 'Identifier' ? file.variableOf(list)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' ? (definition.node as unknown as AstNode).init : undefined;
  return init ? isMadeAsMedia(unwrap(init as AstNode), file) : false;
}
