import type { AstNode } from '../../ast';
import type { ElementView } from '../../views/element/element-view';
import { catalogue } from '../../catalogue';
import { adSlotClass, scriptTreatments, slotTreatments, videoAdAddress, videoAdPath, videoAdTreatment } from '../../catalogue/ad-words';
import { getApiPath } from '../../resolve/api-path';
import type { Scope } from './index';

/** Ad slots in templates, components of ad SDKs, and addresses of video ads. */
export function checkTags(on: Scope): void {
  const isTaggedByScript = scriptTreatments.test(on.file.text);
  for (const element of on.elements()) {
    if (element.tag === 'ins' && classOf(element).split(/\s+/).includes(adSlotClass) && !element.hasSpread && !isTaggedByScript) checkSlot(element, on);
    if (/^[A-Z]/.test(element.rawTag)) checkBanner(element, on);
  }
  for (const node of on.nodes('Literal', 'TemplateElement')) {
    const text = String(node.type === 'Literal' ? node.value : (node.value.cooked ?? ''));
    if (videoAdAddress.test(text) && !videoAdTreatment.test(on.file.getText(node.type === 'Literal' ? node : (node.parent as AstNode)))) on.report({ at: node.type === 'Literal' ? node : (node.parent as AstNode), messageId: 'missingTreatment', data: { name: videoAdPath, service: 'video ads' } });
  }
}

function classOf(element: ElementView): string {
  const value = element.attr('class').kind === 'known' ? element.attr('class') : element.attr('classname');
  return value.kind === 'known' ? String(value.value) : '';
}

function checkSlot(element: ElementView, on: Scope): void {
  const given = slotTreatments.flatMap((tag) => element.getAttribute(tag) ?? element.getAttribute(tag.replaceAll('-', '')) ?? []);
  if (given.some((attribute) => attribute.value.kind !== 'known' || !/^(?:0|false)?$/.test(String(attribute.value.value)))) return;
  const end = element.range[0] + 1 + element.rawTag.length;
  on.report({ at: element, site: element, messageId: 'untaggedSlot', suggest: [{ id: 'tagSlot', edits: given.length === 0 ? [{ range: [end, end], text: ' data-tag-for-age-treatment="1"' }] : undefined }] });
}

/** A banner of a catalogued SDK with its `requestOptions`: each request has its own switch. */
function checkBanner(element: ElementView, on: Scope): void {
  const name = element.node.type === 'JSXElement' ? (element.node.openingElement.name as AstNode) : element.node.type === 'JSXOpeningElement' ? (element.node.name as AstNode) : undefined;
  const fact = name && catalogue.apis.get(getApiPath(name, on.file) ?? '').map((entry) => entry.fact).find((each) => each.kind === 'ad' && each.role === 'banner');
  if (fact?.kind !== 'ad' || element.hasSpread) return;
  const flag = fact.treatments?.[0].path ?? '';
  const options = element.getAttribute('requestoptions');
  const text = options ? on.file.text.slice(options.range[0], options.range[1]) : '';
  const isKnown = !options || options.expression?.type === 'ObjectExpression';
  if (!isKnown || new RegExp(`${flag}\\s*:\\s*(?!false)`).test(text) || /\.\.\./.test(text) || on.apis('ad').some((site) => site.fact.role === 'configure')) return;
  on.report({ at: options ?? element, site: element, messageId: 'personalised', data: { name: element.rawTag } });
}
