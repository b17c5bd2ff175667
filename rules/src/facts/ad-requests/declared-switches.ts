import { sdks } from '../../knowledge';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryAround } from '../../program/syntax/entries';
import { objectOf } from '../../program/values/object-literal';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { getAdComponent } from '../advertising/ad-evidence';
import { stemOf } from '../kind-of-file';
import { optionAt } from '../sdk-calls/option-value';
import type { FactSources } from '../sources';
import { lastKey } from './switches';

/** Shorter names (`npa`, `coppa`) belong to other things as well. */
const SHORTEST_TELLING_NAME = 12;

const treatments = sdks.flatMap((sdk) => sdk.apis ?? []).flatMap((fact) => (fact.kind === 'ad' ? (fact.treatments ?? []) : []));
const telling = treatments.filter(({ safe, off, path }) =>
  safe === 'true' && off?.includes(false) && lastKey(path).length >= SHORTEST_TELLING_NAME
);

/** The switches of catalogued ad SDKs whose names tell by themselves what they are. */
export const tellingSwitches: ReadonlySet<string> = new Set(telling.map(({ path }) => lastKey(path)));
/** Flags that apply regardless of other flags. */
const strongSwitches = new Set(treatments.filter(({ outweighs }) => outweighs).map(({ path }) => lastKey(path)));

/** A flag for child-directed treatment that is turned off outside of an SDK call: in product settings, or in a banner tag. */
export interface DeclinedSwitch {
  readonly at: AstNode | AttributeView;
  readonly site: AstNode | ElementView;
  readonly name: string;
  /** What it is set to, for a message. */
  readonly value: string;
  /** Another switch beside it is on that counts whatever this one says. */
  readonly isOutweighed: boolean;
  /** It is in the configuration of a tool, where the SDK may not read it. */
  readonly isOfTool?: boolean;
  /** The text that turns it on. */
  readonly safe: string;
  /** The literal, or the tag with the value that turns it on. */
  readonly literal?: AstNode;
  readonly tag?: { readonly element: ElementView; readonly on: boolean };
}

/** `{ tagForChildDirectedTreatment: false }`; inside a call of an ad SDK, or in the tag of its component, the facts of that API decide. */
export function declaredSwitches(sources: FactSources): readonly DeclinedSwitch[] {
  const found = sources.file.nodes('Property').flatMap((property): DeclinedSwitch[] => {
    const entry = entryAround(property);
    if (!entry || !tellingSwitches.has(entry.key) || !isLiteral(entry.value, false)) return [];
    const isOutweighed = entriesOf(property.parent).some(({ key, value }) => strongSwitches.has(key) && isLiteral(value, true));
    return [{ at: property, site: property, name: entry.key, value: 'false', isOutweighed, safe: 'true', literal: unwrap(entry.value) }];
  });
  const isHandled = found.length > 0 ? handledElsewhere(sources) : undefined;
  const isOfTool = stemOf(sources.path).endsWith('.config');
  return found.filter(({ at }) => !isHandled?.(at as AstNode)).map((declined) => ({ ...declined, isOfTool }));
}

const isLiteral = (node: AstNode, value: boolean): boolean => unwrap(node).value === value;

function handledElsewhere(sources: FactSources): (property: AstNode) => boolean {
  const { file } = sources;
  const sites = sources.apis('ad');
  const given = sites.flatMap(({ fact, args }) => (fact.treatments ?? []).map(({ path }) => optionAt(args, path, file)?.node));
  const ofBanners = sources.elements().flatMap((element) => {
    const options = element.getAttribute(getAdComponent(element, file)?.optionsIn ?? '')?.expression;
    return (objectOf(options, file)?.properties ?? []) as AstNode[];
  });
  const nodes = new Set([...given, ...ofBanners]);
  const calls = new Set(sites.map(({ call }) => call));
  return (property) => {
    if (nodes.has(property)) return true;
    for (let node = property.parent; node; node = node.parent) if (calls.has(node) || node.type === 'JSXAttribute') return true;
    return false;
  };
}
