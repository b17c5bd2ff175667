import { viewSwitches } from '../../knowledge/words/transport-words';
import { setAttribute } from '../../edits/attribute-edits';
import { is } from '../../program/values/value';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { getHead, getOpenAddress } from './addresses';
import { isChosen, isExample } from './chosen';
import type { Context } from './meta';

const LOADS = /^(?:iframe|script|img|video|audio|embed)$/;
const SHOWS = /^(?:img|video|audio)$/;

/** Forms, frames and scripts of pages, and views that load what is not encrypted into what is. */
export function checkElements(context: Context): void {
  for (const element of context.elements()) for (const attribute of element.attributes) {
    if (isTarget(attribute, element)) checkTarget(attribute, element, context);
    const fact = viewSwitches.find((each) => each.name === attribute.name && each.unsafe.some((unsafe) => is(attribute.value, unsafe)));
    if (fact) context.report({ at: attribute, site: element, messageId: 'unverified', data: { name: attribute.rawName }, suggest: [{ id: 'secure', data: { value: fact.safe }, edits: setAttribute(element, attribute.rawName, fact.safe, context.file) }] });
  }
}

const isTarget = (attribute: AttributeView, element: ElementView): boolean => {
  const rel = element.attr('rel');
  return attribute.name === 'action' || attribute.name === 'formaction' || (attribute.name === 'src' && LOADS.test(element.tag)) || (attribute.name === 'href' && element.tag === 'link' && rel.kind === 'known' && /stylesheet|preload|manifest/.test(String(rel.value)));
};

function checkTarget(attribute: AttributeView, element: ElementView, context: Context): void {
  const head = attribute.expression && !attribute.isText ? getHead(attribute.expression, context) : undefined;
  const text = attribute.isText && attribute.value.kind === 'known' ? String(attribute.value.value) : undefined;
  const address = head ? getOpenAddress(head, context) : text === undefined ? undefined : getOpenAddress(text, context);
  // The scheme stands at the start of the text, or behind the quote of the expression.
  const start = head ? head.range[0] + 1 : attribute.valueRange?.[0];
  if (!address || (attribute.expression && isChosen(attribute.expression, context))) return;
  const isWrittenHere = head === undefined || (attribute.range[0] <= head.range[0] && head.range[1] <= attribute.range[1]);
  context.report({ at: attribute, site: element, messageId: 'cleartext', isUnsure: SHOWS.test(element.tag) || isExample(context.path) || address.isOfEnvironment, data: { address: address.host, safe: address.safe }, suggest: [{ id: 'encrypt', data: { safe: address.safe }, edits: start !== undefined && isWrittenHere ? [{ range: [start, start + address.scheme.length], text: address.safe }] : undefined }] });
}
