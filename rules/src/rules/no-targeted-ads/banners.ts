import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { aimingKeys } from '../../knowledge/words/advertising/ad-words';
import type { AdFact } from '../../knowledge/types/sdk';
import { getAdComponent, isAdComponent } from '../../facts/advertising/ad-evidence';
import { removeProperty } from '../../edits/argument-edits';
import { setAttribute } from '../../edits/attribute-edits';
import { objectOf } from '../../program/values/object-literal';
import { propertyAt } from '../../program/values/object-path';
import { wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { Context } from './meta';
import { isOfPerson } from './signals';

const telling = new Set([...aimingKeys, 'keywords', 'ppid', 'publisher provided id']);

/** Components that ask for an ad: of a catalogued SDK, each request with its own switch, and the project's own. */
export function checkBanners(context: Context): void {
  for (const element of context.elements()) {
    if (!isAdComponent(element, context.file, context.settings)) continue;
    const fact = getAdComponent(element, context.file);
    if (fact?.role === 'banner') (fact.optionsIn === undefined ? checkSwitches : checkOptions)(element, fact, context);
    for (const attribute of element.attributes) if (telling.has(wordsOf(attribute.rawName).join(' ')) && attribute.expression && isOfPerson(attribute.expression as AstNode, context)) context.report({ at: attribute, site: element, messageId: 'userSignal', evidence: fact ? 'A' : 'B', data: { name: attribute.rawName } });
  }
}

/** Switches that are attributes of the tag. */
function checkSwitches(element: ElementView, fact: AdFact, context: Context): void {
  for (const { path, on: kept, off, safe } of fact.treatments ?? []) {
    const attribute = element.getAttribute(path);
    const value = attribute?.value;
    if (!attribute || value?.kind !== 'known' || !(off as readonly unknown[] | undefined)?.includes(value.value)) continue;
    context.report({ at: attribute, site: element, messageId: 'treatmentDisabled', data: { name: path, value: String(value.value) }, suggest: [{ id: 'setTreatment', data: { value: safe ?? '' }, edits: typeof kept[0] === 'boolean' ? setAttribute(element, path, kept[0], context.file) : undefined }] });
  }
}

/** Switches in an object that the tag is given. */
function checkOptions(element: ElementView, fact: AdFact, context: Context): void {
  const options = element.getAttribute(fact.optionsIn ?? '');
  const object = options?.expression && objectOf(options.expression as AstNode, context.file);
  if (element.hasSpread || (options && (!object || (object.properties as AstNode[]).some((property) => property.type !== 'Property')))) return;
  if (object) checkKeywords(object, context);
  const flag = object && propertyAt(object, [fact.treatments?.[0].path ?? ''], context.file);
  if ((flag && flag.value.kind !== 'absent' && !(flag.value.kind === 'known' && flag.value.value === false)) || context.apis('ad').some((site) => site.fact.role === 'configure')) return;
  context.report({ at: options ?? element, site: element, messageId: 'personalised', data: { name: element.rawTag } });
}

/** `keywords: child.interests`, `publisherProvidedId: user.id` in the options of a banner. */
function checkKeywords(object: AstNode, context: Context): void {
  for (const property of object.properties as AstNode[]) {
    const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    if (name === 'publisherProvidedId' || (name === 'keywords' && isOfPerson(property.value as AstNode, context))) context.report({ at: property, site: property, messageId: 'userSignal', data: { name }, suggest: [{ id: 'dropKey', data: { name }, edits: removeProperty(property, context.file) }] });
  }
}
