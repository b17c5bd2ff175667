import type { AstNode } from '../../program/syntax/ast';
import type { AdFact, AdTreatment } from '../../knowledge/types/sdk';
import { withEnumMembers } from '../../repairs/enum-text';
import { optionAt, spelledAs } from '../../facts/sdk-calls/option-value';
import { replaceNode, setProperty } from '../../edits/argument-edits';
import { getModule } from '../../program/modules/api-path';
import type { Suggestion } from '../../rule/create-rule';
import { objectOf } from '../../program/values/object-literal';
import { optionsOf } from '../../program/values/value';
import type { ApiSite } from '../../program/modules/api-site';
import type { Context } from './meta';

export type AdSite = ApiSite<AdFact>;

/** What a call says of a switch; absent when it surely leaves it out. */
export function stateOf(site: AdSite, treatment: AdTreatment, context: Context): 'on' | 'off' | 'unknown' | 'absent' {
  const place = optionAt(site.args, treatment.path, context.file);
  // An argument that is there, and in which the way of the path is lost, may hold anything.
  if (!place) return site.args[Number(treatment.path.split('.')[0])] ? 'unknown' : 'absent';
  if (place.value.kind === 'absent') return 'absent';
  const values = optionsOf(place.value).map((option) => option.value);
  const text = place.expression ? context.file.getText(place.expression) : '';
  const has = (list: readonly unknown[]): boolean => values.some((value) => list.includes(value)) || list.some((value) => typeof value === 'string' && new RegExp(`\\b${value}\\b`).test(text));
  if (has(treatment.on)) return 'on';
  return treatment.off && (values.length > 0 ? values.every((value) => (treatment.off as readonly unknown[]).includes(value)) : has(treatment.off)) ? 'off' : values.length > 0 ? 'absent' : 'unknown';
}

/** A switch that is set the wrong way, or an older one where a newer exists. */
export function checkSwitch(site: AdSite, treatment: AdTreatment, context: Context): void {
  const state = stateOf(site, treatment, context);
  const place = optionAt(site.args, treatment.path, context.file);
  const name = treatment.path.split('.').at(-1) as string;
  if (!place || (state !== 'off' && state !== 'on')) return;
  if (state === 'off' && site.fact.treatments?.some((other) => other.outweighs && stateOf(site, other, context) === 'on')) return;
  if (state === 'off') context.report({ at: place.node, site: site.call, messageId: 'treatmentDisabled', data: { name, value: place.expression ? context.file.getText(place.expression) : '' }, suggest: [setSafely(treatment, place.expression, site, context)] });
  else if (treatment.outdatedIn !== undefined && !context.options.requireLegacyTags && context.packageVersion(getModule(site.path) ?? '', treatment.outdatedIn) === 'inside') checkLegacy(site, treatment, place.node, context);
}

/** An older switch alone; beside the one that took its place it does no harm. */
function checkLegacy(site: AdSite, treatment: AdTreatment, at: AstNode, context: Context): void {
  const newer = site.fact.treatments?.find((other) => other.outdatedIn === undefined && other.safe !== undefined);
  const [index, key] = newer?.path.split('.') ?? [];
  if (!newer || key === undefined || stateOf(site, newer, context) !== 'absent') return;
  const object = objectOf(site.args[Number(index)], context.file);
  context.report({ at, site: site.call, messageId: 'legacyTreatment', data: { name: treatment.path.split('.').at(-1) as string, newer: key }, suggest: [{ id: 'useNewer', data: { newer: key }, edits: object ? writeSafe(newer.safe as string, site, (text) => setProperty(object, key, text, context.file), context) : undefined }] });
}

function setSafely({ safe }: AdTreatment, expression: AstNode | undefined, site: AdSite, context: Context): Suggestion<'setTreatment'> {
  if (safe === undefined || !expression) return { id: 'setTreatment', data: { value: safe ?? '' }, edits: undefined };
  const alike = spelledAs(expression, safe, context.file);
  return { id: 'setTreatment', data: { value: alike }, edits: alike === safe ? writeSafe(safe, site, (text) => replaceNode(expression, text), context) : replaceNode(expression, alike) };
}

function writeSafe(safe: string, site: AdSite, write: (text: string) => Suggestion<string>['edits'], context: Context): Suggestion<string>['edits'] {
  const { text, imports } = withEnumMembers(safe, site.sdk, context.file);
  const edits = write(text);
  return edits && [...imports, ...edits];
}
