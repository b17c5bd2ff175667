import { type AstNode, getKeyName, unwrap } from '../../program/syntax/ast';
import { sdks } from '../../knowledge';
import { getAdComponent } from '../../facts/advertising/ad-evidence';
import { optionAt } from '../../facts/sdk-calls/option-value';
import { replaceNode } from '../../edits/argument-edits';
import { objectOf } from '../../program/values/object-literal';
import type { Context } from './meta';

/** Shorter names (`npa`, `coppa`) belong to other things as well. */
const SHORTEST_TELLING_NAME = 12;

const treatments = sdks.flatMap((sdk) => sdk.apis ?? []).flatMap((fact) => (fact.kind === 'ad' ? (fact.treatments ?? []) : []));
/** Switches that count whatever stands beside them. */
const strongSwitches = new Set(treatments.filter(({ outweighs }) => outweighs).map(({ path }) => path.split('.').at(-1) as string));

/** The switches of catalogued ad SDKs whose names tell by themselves what they are, with the text that is safe. */
export const tellingSwitches: ReadonlyMap<string, string> = new Map(
  treatments
    .filter((treatment) => treatment.safe === 'true' && treatment.off?.includes(false))
    .map((treatment): [string, string] => [treatment.path.split('.').at(-1) as string, 'true'])
    .filter(([name]) => name.length >= SHORTEST_TELLING_NAME),
);

/** `{ tagForChildDirectedTreatment: false }` in the settings of a product, wherever they are handed to the SDK. */
export function checkOwnSettings(context: Context): void {
  const judged = new Set(context.apis('ad').flatMap((site) => (site.fact.treatments ?? []).map((treatment) => optionAt(site.args, treatment.path, context.file)?.node)));
  // What a banner is given is reported at the banner.
  for (const element of context.elements()) for (const property of (objectOf(element.getAttribute(getAdComponent(element, context.file)?.optionsIn ?? '')?.expression as AstNode | undefined, context.file)?.properties ?? []) as AstNode[]) judged.add(property);
  for (const property of context.nodes('Property')) {
    const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    const safe = tellingSwitches.get(name);
    const value = unwrap(property.value as AstNode);
    if (safe === undefined || value.type !== 'Literal' || value.value !== false || judged.has(property) || property.parent?.type !== 'ObjectExpression' || isInCall(property, context) || isOutweighed(property.parent)) continue;
    context.report({ at: property, site: property, messageId: 'treatmentDisabled', data: { name, value: 'false' }, suggest: [{ id: 'setTreatment', data: { value: safe }, edits: replaceNode(value, safe) }] });
  }
}

/** `{ tagForChildDirectedTreatment: true }` beside it. */
const isOutweighed = (object: AstNode): boolean => (object.properties as AstNode[]).some((each) => each.type === 'Property' && unwrap(each.value as AstNode).value === true && strongSwitches.has(getKeyName(each.key as AstNode, each.computed as boolean) ?? ''));

/** Inside a call of an ad SDK, or in the tag of its component, the facts of that API decide. */
function isInCall(property: AstNode, context: Context): boolean {
  if (context.apis('ad').some((site) => site.call.range[0] <= property.range[0] && property.range[1] <= site.call.range[1])) return true;
  for (let node = property.parent; node; node = node.parent) if (/^JSXAttribute$/.test(node.type)) return true;
  return false;
}
