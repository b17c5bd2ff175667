import { type AstNode, getCalleeName, unwrap } from '../../ast';
import { withEnumMembers } from '../../detect/enum-text';
import { setProperty } from '../../edits/argument-edits';
import { adultCheck, getOwnStatement, wrapInCheck } from '../../edits/statement-edits';
import { getModule } from '../../resolve/api-path';
import { objectOf } from '../../values/object-literal';
import type { Suggestion } from '../../rule';
import type { Scope } from './index';
import { type AdSite, checkSwitch, stateOf } from './switches';

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
function isTreated(sdkId: string, sites: readonly AdSite[], on: Scope): boolean {
  return sites.some((site) => site.sdk.id === sdkId && site.fact.role === 'configure' && (site.fact.treatments ?? []).some((treatment) => stateOf(site, treatment, on) !== 'absent'));
}

function checkStart(site: AdSite, sites: readonly AdSite[], on: Scope): void {
  const name = on.file.getText(site.name);
  const check = adultCheck(on.settings);
  const adultsOnly = { id: 'adultsOnly' as const, data: { check }, edits: wrapInCheck(site.call, check, on.file) };
  if (site.fact.hasNoChildMode) return on.report({ at: site.name, site: site.call, messageId: 'noChildMode', data: { name, service: site.sdk.name }, suggest: [adultsOnly] });
  if (isTreated(site.sdk.id, sites, on)) return undefined;
  const text = remedyOf(site, on);
  return on.report({ at: site.name, site: site.call, messageId: 'missingTreatment', data: { name, service: site.sdk.name }, suggest: [{ id: 'addTreatment', data: { text: text ?? '' }, edits: text === undefined ? undefined : addTreatment(text, site, sites, on) }, adultsOnly] });
}

/** Into the configuration that is there, which a second call would replace; else a call of its own before the start. */
function addTreatment(remedy: string, site: AdSite, sites: readonly AdSite[], on: Scope): Suggestion<string>['edits'] {
  const { text, imports } = withEnumMembers(remedy, site.sdk, on.file);
  const [, method, key, value] = /\.(\w+)\(\{ (\w+): (.+) \}\);?$/.exec(text) ?? [];
  const there = sites.find((other) => other.sdk.id === site.sdk.id && other.fact.role === 'configure' && getCalleeName(other.call) === method);
  const object = there?.args[0] && objectOf(there.args[0], on.file);
  if (there) return object && [...imports, ...setProperty(object, key, value, on.file)];
  const statement = getOwnStatement(site.call);
  return statement && [...imports, { range: [statement.range[0], statement.range[0]], text: `${text} ` }];
}

/** What to call first, in the words of the installed version. */
function remedyOf(site: AdSite, on: Scope): string | undefined {
  const callee = unwrap(site.call.callee as AstNode);
  const receiver = callee.type === 'MemberExpression' ? on.file.getText(callee.object as AstNode) : '';
  const remedy = site.fact.remedies?.find(({ versions }) => versions === undefined || on.packageVersion(getModule(site.path) ?? '', versions) === 'inside');
  return remedy?.text.replaceAll('{receiver}', receiver);
}

/** A request that asks for a personalised ad, where nothing in the file treats the SDK for children. */
function checkRequest(site: AdSite, sites: readonly AdSite[], on: Scope): void {
  const states = (site.fact.treatments ?? []).map((treatment) => ({ treatment, state: stateOf(site, treatment, on) }));
  if (states.some(({ state }) => state !== 'absent') || isTreated(site.sdk.id, sites, on)) return;
  const [{ treatment }] = states;
  const [index, key] = treatment.path.split('.');
  const object = site.args[Number(index)] ? objectOf(site.args[Number(index)], on.file) : undefined;
  const last = site.args.at(-1);
  const edits = treatment.safe === undefined ? undefined : object ? setProperty(object, key, treatment.safe, on.file) : last && site.args.length === Number(index) ? [{ range: [last.range[1], last.range[1]] as const, text: `, { ${key}: ${treatment.safe} }` }] : undefined;
  on.report({ at: site.name, site: site.call, messageId: 'personalised', data: { name: on.file.getText(site.name) }, suggest: [{ id: 'setTreatment', data: { value: `${key}: ${treatment.safe ?? ''}` }, edits }] });
}
