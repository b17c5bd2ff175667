import { closingWords, gifWords, openedWords, overlayWords } from '../../knowledge/words/media-words';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getCalleeName, getEnclosingFunction, isFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { ElementView, EventView, TemplateCondition } from '../../views/elements/element-view';
import { stemOf } from '../kind-of-file';
import { runsOnAct } from '../occasions/user-act';
import type { FactSources } from '../sources';
import { asksForChoice } from './set-by-user';

/** Words of a condition that holds once something is opened, or for a GIF. */
const whenOpened: readonly string[] = [...openedWords, ...gifWords];
const PREVIEW = 'preview';
const overlayComponents: readonly string[] = [...overlayWords, PREVIEW, 'tutorial'];

/** Shown or loaded only after the user opened or selected it: a lightbox, a dialog, a hover preview; or in the place of a GIF. */
export function isOpenedByUser(element: ElementView, file: FileContext): boolean {
  if (isFilledLater(element) || isStyledAsPreview(element, file) || element.conditions.some((condition) => asksForOpened(condition, file)))
    return true;
  for (let parent = element.parent; parent; parent = parent.parent) if (hasAnyWord(parent.rawTag, overlayWords)) return true;
  if ([componentNameOf(file.filename), ...[...functionsAround(element.node)].map(functionName)].some(isOfOverlay)) return true;
  for (let part = element.node, whole = part.parent; whole && !isFunction(whole); part = whole, whole = whole.parent) {
    const test = testFor(part, whole);
    if (test && (mentionsWithin(test, whenOpened, file, 'names and texts') || asksForChoice(test, file))) return true;
  }
  if (isReturnedWhenOpened(element.node, file)) return true;
  return element.events.some((event) => event.name === 'ended' && closes(event, file));
}

/** `<Video style={styles.preview}>`, `<video class="preview">`: what a person recorded or chose, before it is kept. */
const isStyledAsPreview = (element: ElementView, file: FileContext): boolean =>
  ['style', 'class', 'classname'].some((name) => {
    const { value, expression } = element.getAttribute(name) ?? {};
    return (value?.kind === 'known' && hasAnyWord(String(value.value), [PREVIEW]))
      || (expression !== undefined && mentionsWithin(expression, [PREVIEW], file));
  });

/** Is a property written when the person acts, or as a player begins: `player.on('play', () => { audio.autoplay = true; })`? */
export const isWrittenOnStart = (write: AstNode, sources: FactSources): boolean =>
  runsOnAct(write, sources)
  || [...functionsAround(write)].some(({ parent: call }) =>
    call?.type === 'CallExpression' && listens.has(getCalleeName(call) ?? '') && (call.arguments as AstNode[])[0].value === 'play'
  );

const listens: ReadonlySet<string> = new Set(['addEventListener', 'on', 'once']);

/** `if (expanded && canPlay) return <Player autoPlay />` */
const isReturnedWhenOpened = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, getEnclosingFunction(node)).some(({ test, isTrue, isCase }) => isTrue && !isCase && asksForChoice(test, file));

/** `MediaViewer` of `MediaViewer.vue` and of `media-viewer.component.html` */
const componentNameOf = (path: string): string =>
  wordsOf(stemOf(path).split('.')[0]).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

/** `ChatLightbox`, `VideoPreview`: a component that people open, or in which they look at what they chose themselves. */
const isOfOverlay = (name: string): boolean => isComponentName(name) && hasAnyWord(name, overlayComponents);

const isComponentName = ([first = '']: string): boolean => first !== first.toLowerCase();

const asksForOpened = (
  { expression, text }: TemplateCondition,
  file: FileContext,
): boolean => (expression ? mentionsWithin(expression, whenOpened, file, 'names and texts') : hasAnyWord(text, whenOpened));

/** What decides whether a part of `a && b` or `a ? b : c` is drawn. */
function testFor(part: AstNode, whole: AstNode): AstNode | undefined {
  if (whole.type === 'LogicalExpression' && whole.right === part) return whole.left as AstNode;
  return whole.type === 'ConditionalExpression' && whole.test !== part ? (whole.test ?? undefined) : undefined;
}

const closes = (
  { handler, text }: EventView,
  file: FileContext,
): boolean => (handler ? mentionsWithin(handler, closingWords, file) : hasAnyPhrase(text, closingWords));

/** Has no source at first: its only ones are put in under a condition. */
function isFilledLater(element: ElementView): boolean {
  const sources = element.children.filter((child) => child.tag === 'source');
  if (sources.length === 0 || element.hasSpread || element.getAttribute('src')) return false;
  const { conditions, node } = element;
  return sources.every((source) => source.conditions.length > conditions.length || isConditionalIn(source.node, node.parent));
}

function isConditionalIn(node: AstNode, end: AstNode | undefined): boolean {
  for (let part = node, whole = part.parent; whole && whole !== end; part = whole, whole = whole.parent) {
    if (testFor(part, whole)) return true;
  }
  return false;
}
