import type { AstNode } from '../../program/syntax/ast';
import type { ElementView } from '../../views/elements/element-view';
import { adSlotClass, plainAdAddress, scriptTreatments, slotTreatments, videoAdAddress, videoAdPath, videoAdRemedy, videoAdTreatment } from '../../knowledge/words/advertising/ad-words';
import { isLoaded } from '../../facts/sdk-calls/loaded-script';
import { replaceNode } from '../../edits/argument-edits';
import type { Context } from './meta';

/** Ad slots in templates, and addresses of page ads and video ads. */
export function checkTags(context: Context): void {
  const isTaggedByScript = scriptTreatments.test(context.file.code);
  const hasSlot = context.elements().some((element) => element.tag === 'ins');
  for (const element of context.elements()) {
    if (element.tag === 'ins' && classOf(element).split(/\s+/).includes(adSlotClass) && !element.hasSpread && !isTaggedByScript) checkSlot(element, context);
    if (/^script$/i.test(element.tag) && !isTaggedByScript && !hasSlot) checkLoader(element, context);
  }
  for (const node of context.nodes('Literal', 'TemplateElement')) {
    const whole = node.type === 'Literal' ? node : (node.parent as AstNode);
    if (!isTaggedByScript && !hasSlot && plainAdAddress.test(context.file.getCode(whole)) && isLoaded(node, context.file)) context.report({ at: whole, site: node, messageId: 'missingTreatment', data: { name: adSlotClass, service: 'page ads' } });
    const text = String(node.type === 'Literal' ? node.value : (node.value.cooked ?? ''));
    if (videoAdAddress.test(text) && !videoAdTreatment.test(context.file.getCode(whole))) context.report({ at: whole, messageId: 'missingTreatment', data: { name: videoAdPath, service: 'video ads' }, suggest: [{ id: 'addTreatment', data: { text: videoAdRemedy }, edits: text.includes('#') ? undefined : askInAddress(whole, context) }] });
  }
}

/** Sets the parameters that say no, or adds those that say yes at the end of the text. */
function askInAddress(text: AstNode, context: Context): { range: readonly [number, number]; text: string }[] {
  const source = context.file.getText(text);
  const set = source.replaceAll(/([?&](?:tfcd|npa)=)0/g, (_, name: string) => `${name}1`);
  return set === source ? [{ range: [text.range[1] - 1, text.range[1] - 1], text: videoAdRemedy }] : replaceNode(text, set);
}

/** Classes of an element; of a template text those that stand in it whatever is put in: `adsbygoogle ${more}`. */
function classOf(element: ElementView): string {
  const value = element.attr('class').kind === 'known' ? element.attr('class') : element.attr('classname');
  if (value.kind === 'known') return String(value.value);
  const expression = (element.getAttribute('class') ?? element.getAttribute('classname'))?.expression as AstNode | undefined;
  return (expression?.type === 'TemplateLiteral' ? (expression.quasis as AstNode[]) : []).map((part) => String(part.value.cooked ?? '')).join(' ');
}

/** The loader of page ads without a slot in the same file: it fills slots elsewhere, or places ads by itself. */
function checkLoader(element: ElementView, context: Context): void {
  const source = element.getAttribute('src');
  const address = source?.value.kind === 'known' ? String(source.value.value) : source?.expression ? context.file.getText(source.expression as AstNode) : '';
  if (source && plainAdAddress.test(address) && !slotTreatments.some((tag) => element.getAttribute(tag))) context.report({ at: source, site: element, messageId: 'missingTreatment', data: { name: adSlotClass, service: 'page ads' } });
}

function checkSlot(element: ElementView, context: Context): void {
  const given = slotTreatments.flatMap((tag) => element.getAttribute(tag) ?? element.getAttribute(tag.replaceAll('-', '')) ?? []);
  if (given.some((attribute) => attribute.value.kind !== 'known' || !/^(?:0|false)?$/.test(String(attribute.value.value)))) return;
  const end = element.range[0] + 1 + element.rawTag.length;
  context.report({ at: element, site: element, messageId: 'untaggedSlot', suggest: [{ id: 'tagSlot', edits: given.length === 0 ? [{ range: [end, end], text: ' data-tag-for-age-treatment="1"' }] : undefined }] });
}
