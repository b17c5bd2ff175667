import type { AstNode } from '../../ast';
import type { AdFact, AdTreatment } from '../../catalogue/types';
import { addOptionAt, optionAt, spelledAs } from '../../detect/option-value';
import { replaceNode } from '../../edits/argument-edits';
import { adultCheck, wrapInCheck } from '../../edits/statement-edits';
import { getModule } from '../../resolve/api-path';
import { optionsOf } from '../../values/value';
import type { ApiSite } from '../../views/call';
import type { Scope } from './index';
import { remedyOf } from './remedy';

type Site = ApiSite<AdFact>;

/** Starts of ad SDKs and requests for ads, each judged by the facts of its own API. */
export function checkTreatment(on: Scope): void {
  const sites = on.apis('ad');
  const trusted = on.nodes('ImportDeclaration').some((node) => on.options.configModules.includes(String(node.source.value)));
  for (const site of sites) {
    if (site.fact.role === 'configure' || site.fact.role === 'request') for (const treatment of site.fact.treatments ?? []) checkSwitch(site, treatment, on);
    if (site.fact.role === 'start' && !trusted) checkStart(site, sites, on);
    if (site.fact.role === 'request' && !trusted) checkRequest(site, sites, on);
    if (site.fact.role === 'gated') on.report({ at: site.name, site: site.call, messageId: 'gatedAd', data: { name: on.file.getText(site.name) } });
  }
  const check = adultCheck(on.settings);
  for (const call of on.nodes('CallExpression')) if (on.options.sdks.includes(String(call.callee.name ?? ''))) on.report({ at: call.callee as AstNode, site: call, messageId: 'missingTreatment', evidence: 'B', data: { name: String(call.callee.name), service: 'your ads' }, suggest: [{ id: 'adultsOnly', data: { check }, edits: wrapInCheck(call, check, on.file) }] });
}

/** Does a configuration of the same SDK ask for child treatment, or may it? */
function isTreated(sdkId: string, sites: readonly Site[], on: Scope): boolean {
  return sites.some((site) => site.sdk.id === sdkId && site.fact.role === 'configure' && (site.fact.treatments ?? []).some((treatment) => stateOf(site, treatment, on) !== 'absent'));
}

function stateOf(site: Site, treatment: AdTreatment, on: Scope): 'on' | 'off' | 'unknown' | 'absent' {
  const place = optionAt(site.args, treatment.path, on.file);
  // An argument that is there, and in which the way of the path is lost, may hold anything.
  if (!place) return site.args[Number(treatment.path.split('.')[0])] ? 'unknown' : 'absent';
  if (place.value.kind === 'absent') return 'absent';
  const values = optionsOf(place.value).map((option) => option.value);
  const text = place.expression ? on.file.getText(place.expression) : '';
  const has = (list: readonly unknown[]): boolean => values.some((value) => list.includes(value)) || list.some((value) => typeof value === 'string' && new RegExp(`\\b${value}\\b`).test(text));
  if (has(treatment.on)) return 'on';
  return treatment.off && (values.length > 0 ? values.every((value) => (treatment.off as readonly unknown[]).includes(value)) : has(treatment.off)) ? 'off' : values.length > 0 ? 'absent' : 'unknown';
}

function checkStart(site: Site, sites: readonly Site[], on: Scope): void {
  const name = on.file.getText(site.name);
  const check = adultCheck(on.settings);
  const adultsOnly = { id: 'adultsOnly' as const, data: { check }, edits: wrapInCheck(site.call, check, on.file) };
  if (site.fact.noChildModeIn !== undefined && on.packageVersion(getModule(site.path) ?? '', site.fact.noChildModeIn) !== 'outside') return on.report({ at: site.name, site: site.call, messageId: 'noChildMode', data: { name, service: site.sdk.name }, suggest: [adultsOnly] });
  if (isTreated(site.sdk.id, sites, on)) return undefined;
  const { text, edits } = remedyOf(site, on);
  return on.report({ at: site.name, site: site.call, messageId: 'missingTreatment', data: { name, service: site.sdk.name }, suggest: [{ id: 'addTreatment', data: { text }, edits }, adultsOnly] });
}

/** A request that asks for a personalised ad, where nothing in the file treats the SDK for children. */
function checkRequest(site: Site, sites: readonly Site[], on: Scope): void {
  const states = (site.fact.treatments ?? []).map((treatment) => ({ treatment, state: stateOf(site, treatment, on) }));
  if (states.some(({ state }) => state !== 'absent') || isTreated(site.sdk.id, sites, on)) return;
  const [{ treatment }] = states;
  on.report({ at: site.name, site: site.call, messageId: 'personalised', data: { name: on.file.getText(site.name) }, suggest: [{ id: 'setTreatment', data: { value: `${String(treatment.path.split('.').at(-1))}: ${treatment.safe ?? ''}` }, edits: treatment.safe === undefined ? undefined : addOptionAt(site.args, treatment.path, treatment.safe, on.file) }] });
}

/** A switch that is set the wrong way, or an older one where a newer exists. */
function checkSwitch(site: Site, treatment: AdTreatment, on: Scope): void {
  const state = stateOf(site, treatment, on);
  const place = optionAt(site.args, treatment.path, on.file);
  const name = treatment.path.split('.').at(-1) as string;
  if (!place || (state !== 'off' && state !== 'on')) return;
  if (state === 'off' && site.fact.treatments?.some((other) => other.outweighs && stateOf(site, other, on) === 'on')) return;
  const safe = treatment.safe !== undefined && place.expression ? spelledAs(place.expression, treatment.safe, on.file) : treatment.safe;
  if (state === 'off') on.report({ at: place.node, site: site.call, messageId: 'treatmentDisabled', data: { name, value: place.expression ? on.file.getText(place.expression) : '' }, suggest: [{ id: 'setTreatment', data: { value: safe ?? '' }, edits: safe !== undefined && place.expression ? replaceNode(place.expression, safe) : undefined }] });
  else if (treatment.outdatedIn !== undefined && !on.options.requireLegacyTags && on.packageVersion(getModule(site.path) ?? '', treatment.outdatedIn) === 'inside' && !on.file.text.includes('ageRestrictedTreatment')) on.report({ at: place.node, site: site.call, messageId: 'legacyTreatment', data: { name } });
}
