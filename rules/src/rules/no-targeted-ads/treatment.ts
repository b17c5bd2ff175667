import type { AstNode } from '../../program/syntax/ast';
import { addOptions } from '../../repairs/option-edits';
import { optionAt } from '../../facts/sdk-calls/option-value';
import { forAdultsOnly } from '../../repairs/written-check';
import { getModule } from '../../program/modules/api-path';
import type { Context } from './meta';
import { remedyOf } from './remedy';
import { type AdSite, checkSwitch, stateOf } from './switches';

/** Starts of ad SDKs and requests for ads, each judged by the facts of its own API. */
export function checkTreatment(context: Context): void {
  const sites = context.apis('ad');
  const trusted = context.nodes('ImportDeclaration').some((node) => context.options.configModules.includes(String(node.source.value)));
  for (const site of sites) {
    if (site.fact.role === 'configure' || site.fact.role === 'request') for (const treatment of site.fact.treatments ?? []) checkSwitch(site, treatment, context);
    if (site.fact.role === 'start' && !trusted) checkStart(site, sites, context);
    if (site.fact.role === 'request' && !trusted) checkRequest(site, sites, context);
    if (site.fact.role === 'gated') checkGated(site, context);
  }
  for (const call of context.nodes('CallExpression')) if (context.options.sdks.includes(String(call.callee.name ?? ''))) context.report({ at: call.callee as AstNode, site: call, messageId: 'missingTreatment', evidence: 'B', data: { name: String(call.callee.name), service: 'your ads' }, suggest: [forAdultsOnly(call, context.settings, context.file)] });
}

/** A call for an ad that is the price of something, or the option that makes it so. */
function checkGated(site: AdSite, context: Context): void {
  const treatment = site.fact.treatments?.find((each) => stateOf(site, each, context) === 'on');
  if (site.fact.treatments && !treatment) return;
  const at = treatment ? optionAt(site.args, treatment.path, context.file)?.node : site.name;
  if (at) context.report({ at, site: site.call, messageId: 'gatedAd', data: { name: context.file.getText(at) } });
}

/** Does a configuration of the same SDK ask for child treatment, or may it? */
function isTreated(sdkId: string, sites: readonly AdSite[], context: Context): boolean {
  return sites.some((site) => site.sdk.id === sdkId && site.fact.role === 'configure' && (site.fact.treatments ?? []).some((treatment) => stateOf(site, treatment, context) !== 'absent'));
}

function checkStart(site: AdSite, sites: readonly AdSite[], context: Context): void {
  const name = context.file.getText(site.name);
  const adultsOnly = forAdultsOnly(site.call, context.settings, context.file);
  if (site.fact.noChildModeIn !== undefined && context.packageVersion(getModule(site.path) ?? '', site.fact.noChildModeIn) !== 'outside') return context.report({ at: site.name, site: site.call, messageId: 'noChildMode', data: { name, service: site.sdk.name }, suggest: [adultsOnly] });
  if (isTreated(site.sdk.id, sites, context)) return undefined;
  const { text, edits } = remedyOf(site, sites, context);
  return context.report({ at: site.name, site: site.call, messageId: 'missingTreatment', data: { name, service: site.sdk.name }, suggest: [{ id: 'addTreatment', data: { text }, edits }, adultsOnly] });
}

/** A request that asks for a personalised ad, where nothing in the file treats the SDK for children. */
function checkRequest(site: AdSite, sites: readonly AdSite[], context: Context): void {
  const states = (site.fact.treatments ?? []).map((treatment) => ({ treatment, state: stateOf(site, treatment, context) }));
  if (states.some(({ state }) => state !== 'absent') || isTreated(site.sdk.id, sites, context)) return;
  const [{ treatment }] = states;
  context.report({ at: site.name, site: site.call, messageId: 'personalised', data: { name: context.file.getText(site.name) }, suggest: [{ id: 'setTreatment', data: { value: `${String(treatment.path.split('.').at(-1))}: ${treatment.safe ?? ''}` }, edits: treatment.safe === undefined ? undefined : addOptions([{ path: treatment.path, text: treatment.safe }], site.call, site.args, context.file) }] });
}
