import { catalogue } from '../../knowledge';
import type { AdFact, AdTreatment, Sdk } from '../../knowledge/types/sdk';
import { getTypePath } from '../../program/modules/api-path';
import { type AstNode, getMemberName, type Range, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import { propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';
import type { FactSources } from '../sources';
import { askingBanners } from './banners';
import { type DeclinedSwitch, tellingSwitches } from './declared-switches';

/** Options of a request for an ad that another file makes, known by their type: `export const options: BannerAdOptions = { adId }`. */
export interface TypedOptions {
  /** The entry that turns the switch off; else the name that has the type, or the object where there is none. */
  readonly at: { readonly range: Range };
  readonly object: AstNode;
  readonly treatment: AdTreatment;
  /** `absent` when the object surely leaves the switch out; switches that tell by their names alone are no part of `off`. */
  readonly state: 'off' | 'absent';
}

/** Such options that turn the switch off. */
export const declinedOptions = (sources: FactSources): readonly DeclinedSwitch[] =>
  typedOptions(sources).flatMap(({ object, treatment: { path, safe = '' } }): DeclinedSwitch[] => {
    const entry = entryOf(object, path);
    return entry
      ? [{ at: entry.node, site: object, name: path, value: 'false', isOutweighed: false, safe, literal: unwrap(entry.value) }]
      : [];
  });

/** In a file that requests or configures ads itself, its calls and banners decide. */
export function typedOptions(sources: FactSources): readonly TypedOptions[] {
  const { file } = sources;
  if (askingBanners(sources).length > 0) return [];
  const busy = new Set(sources.apis('ad').map(({ sdk }) => sdk.id));
  const setLater = new Set(file.nodes('AssignmentExpression').map(({ left }) => getMemberName(unwrap(left as AstNode))));
  return typedObjects(file.nodes('VariableDeclarator', 'PropertyDefinition', 'TSSatisfiesExpression', 'TSAsExpression'))
    .flatMap(({ at, object, type }): TypedOptions[] => {
      const known = factOf(getTypePath(type, file));
      const treatment = known?.fact.treatments?.[0];
      if (!known || !treatment || busy.has(known.sdk.id) || setLater.has(treatment.path)) return [];
      const place = propertyAt(object, [treatment.path], file);
      const isAbsent = place?.value.kind === 'absent';
      const isOff = place !== undefined && !tellingSwitches.has(treatment.path)
        && treatment.off?.some((value) => is(place.value, value)) === true;
      return isAbsent || isOff ? [{ at: isOff ? place.node : at, object, treatment, state: isOff ? 'off' : 'absent' }] : [];
    });
}

interface TypedObject {
  readonly at: { readonly range: Range };
  readonly object: AstNode;
  readonly type: AstNode;
}

const typedObjects = (nodes: readonly AstNode[]): readonly TypedObject[] =>
  nodes.flatMap((node): TypedObject[] => {
    const isExpression = node.type === 'TSSatisfiesExpression' || node.type === 'TSAsExpression';
    const [named, given] = isExpression ? [node, node.expression] : [node.id ?? node, node.init ?? node.value];
    const object = unwrap(given as AstNode | undefined);
    const type = named.typeAnnotation as AstNode | undefined;
    if (object?.type !== 'ObjectExpression' || !type) return [];
    return [{ object, type, at: isExpression ? object : { range: rangeOfName((node.id ?? node.key) as AstNode) } }];
  });

/** Without its type. */
const rangeOfName = ({ range, typeAnnotation }: AstNode): Range => [range[0], typeAnnotation?.range[0] ?? range[1]];

const factOf = (path: string | undefined): { readonly sdk: Sdk; readonly fact: AdFact } | undefined => {
  for (const { sdk, fact } of path === undefined ? [] : catalogue.apis.get(path))
    if (fact.kind === 'ad' && fact.role === 'options') return { sdk, fact };
  return undefined;
};
