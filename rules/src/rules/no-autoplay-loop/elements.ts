import type { AstNode } from '../../program/syntax/ast';
import type { ElementFact } from '../../knowledge/types/sdk';
import { getAutoplayParameter, withoutParameter } from '../../facts/media/embed-address';
import { getMedia, getOn, isDecoration, isOpenedByUser, isStreamPicture, isWithoutControls, type MediaElement } from '../../facts/media/media-element';
import { getTextOption } from '../../views/elements/text-options';
import { replaceNode } from '../../edits/argument-edits';
import { removeAttribute, removeAttributes, setAttribute } from '../../edits/attribute-edits';
import { propertyAt } from '../../program/values/object-path';
import { findOption } from '../../program/values/value';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { Context } from './meta';

/** Elements that start or repeat by themselves. Adds the entries of options objects it judged to `judged`. */
export function checkElements(context: Context, judged: Set<AstNode>): void {
  for (const element of context.elements()) {
    checkEmbed(element, context);
    const media = getMedia(element, context.file);
    const own = Object.hasOwn(context.options.players, element.rawTag) ? context.options.players[element.rawTag] : undefined;
    if (!media && !own) continue;
    const autoplay = getOn(element, own ?? media?.autoplay ?? []);
    const loop = getOn(element, media?.loop ?? ['loop']);
    const isEndless = loop !== undefined && media?.kind === 'tag' && isWithoutControls(element) && !isDecoration(element, context.file);
    if (autoplay) reportAutoplay(element, autoplay, loop, { isNamed: media?.kind === 'named' && !own, isEndless }, context);
    else if (media) checkOptions(element, media, context, judged);
    if (!autoplay && loop && isEndless) reportLoop(element, loop, context);
  }
}

function reportAutoplay(element: ElementView, autoplay: AttributeView, loop: AttributeView | undefined, { isNamed, isEndless }: { readonly isNamed: boolean; readonly isEndless: boolean }, context: Context): void {
  if (isStreamPicture(element, context.file)) return;
  const isFalseText = autoplay.isText && autoplay.value.kind === 'known' && autoplay.value.value === 'false';
  const data = { attribute: autoplay.rawName, tag: element.rawTag, loop: loop?.rawName ?? 'loop' };
  // The repetition alone would be the next report, so it goes along.
  const names = loop && isEndless ? [autoplay.rawName, loop.rawName] : [autoplay.rawName];
  const both = { ...data, attribute: names.join('` and `') };
  const withoutLoop = names.length > 1 ? removeAttributes(element, names.slice(1), context.file) : [];
  const off = isFalseText || autoplay.twoWay || isAttributeOfPage(element) ? undefined : setAttribute(element, autoplay.rawName, false, context.file);
  context.report({
    at: autoplay,
    site: element,
    messageId: messageOf(element, isFalseText, loop !== undefined, isNamed, context),
    data,
    suggest: [
      { id: 'removeAttribute', data: both, edits: autoplay.value.kind === 'known' ? removeAttributes(element, names, context.file) : undefined },
      { id: 'switchOff', data: both, edits: off && withoutLoop && [...off, ...withoutLoop] },
    ],
  });
}

/** In plain markup, off is written by leaving the attribute out, which is the other suggestion. */
const isAttributeOfPage = (element: ElementView): boolean => element.host === 'html' || element.host === 'lit';

function messageOf(element: ElementView, isFalseText: boolean, isLooped: boolean, isNamed: boolean, context: Context): 'autoplayText' | 'decoration' | 'opened' | 'namedAutoplay' | 'autoplayLoop' | 'autoplay' {
  if (isFalseText) return 'autoplayText';
  if (context.options.allowMutedDecoration && isDecoration(element, context.file)) return 'decoration';
  if (isOpenedByUser(element, context.file)) return 'opened';
  if (isNamed) return 'namedAutoplay';
  return isLooped ? 'autoplayLoop' : 'autoplay';
}

function reportLoop(element: ElementView, loop: AttributeView, context: Context): void {
  const data = { loop: loop.rawName, thing: `<${element.rawTag}>` };
  context.report({ at: loop, site: element, messageId: 'loop', data, suggest: [{ id: 'removeLoop', data, edits: loop.value.kind === 'known' ? removeAttribute(element, loop.rawName, context.file) : undefined }] });
}

function checkOptions(element: ElementView, media: MediaElement, context: Context, judged: Set<AstNode>): void {
  const fact = media.fact;
  if (fact?.pausedBy !== undefined && element.isOnAtFirst(fact.pausedBy) === false && !isDecoration(element, context.file)) {
    const paused = element.getAttribute(fact.pausedBy);
    const data = { tag: element.rawTag, attribute: fact.pausedBy };
    context.report({ at: paused ?? element, site: element, messageId: 'startsUnpaused', data, suggest: [{ id: 'startPaused', data, edits: setAttribute(element, paused?.rawName ?? fact.pausedBy, true, context.file) }] });
  }
  const unless = fact?.playsUnless === undefined ? undefined : element.getAttribute(fact.playsUnless);
  if (fact?.playsUnless !== undefined && unless && element.isOn(fact.playsUnless) === false) {
    context.report({ at: unless, site: element, messageId: 'playerOption', data: { option: unless.rawName, player: `<${element.rawTag}>` }, suggest: [{ id: 'turnOff', data: { value: 'true' }, edits: setAttribute(element, unless.rawName, true, context.file) }] });
  }
  for (const option of media.options) if (option.effect === 'autoplay') checkOption(element, option, context, judged);
}

/** One entry of an attribute that holds an options object, as an expression or as JSON text. */
function checkOption(element: ElementView, option: NonNullable<ElementFact['options']>[number], context: Context, judged: Set<AstNode>): void {
  const attribute = element.getAttribute(option.attribute);
  if (!attribute) return;
  const data = { option: option.path, player: `<${element.rawTag}>` };
  const isOn = (candidate: unknown): boolean => option.on.includes(candidate as never);
  const text = getTextOption(attribute, option.path, context.file);
  if (text && isOn(text.value)) {
    context.report({ at: attribute, site: element, messageId: 'playerOption', data, suggest: [{ id: 'turnOff', data: { value: option.safe }, edits: text.range ? [{ range: text.range, text: option.safe }] : undefined }] });
    return;
  }
  const property = attribute.expression ? propertyAt(attribute.expression as AstNode, option.path.split('.'), context.file) : undefined;
  const value = property && findOption(property.value, isOn);
  if (!property || !value) return;
  judged.add(property.node);
  context.report({ at: property.node, site: element, messageId: 'playerOption', data, suggest: [{ id: 'turnOff', data: { value: option.safe }, edits: value.node.type === 'Literal' ? replaceNode(value.node, option.safe) : undefined }] });
}

/** `<iframe src="…?autoplay=1">`. */
function checkEmbed(element: ElementView, context: Context): void {
  if (element.tag.toLowerCase() !== 'iframe' && element.tag.toLowerCase() !== 'embed') return;
  const source = element.getAttribute('src');
  if (!source?.isText || source.value.kind !== 'known' || typeof source.value.value !== 'string' || !source.valueRange) return;
  const parameter = getAutoplayParameter(source.value.value);
  if (!parameter) return;
  const text = context.file.text.slice(source.valueRange[0], source.valueRange[1]);
  context.report({ at: source, site: element, messageId: 'embedUrl', isUnsure: isOpenedByUser(element, context.file), data: { parameter }, suggest: [{ id: 'dropParameter', data: { parameter }, edits: [{ range: source.valueRange, text: withoutParameter(text, parameter) }] }] });
}
