import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { demographics } from '../../knowledge/words/person-words';
import { componentSites } from '../../facts/sdk-calls/component-use';
import { getCommandArguments } from '../../facts/sdk-calls/command-arguments';
import { isMissing } from '../../facts/sdk-calls/missing-option';
import { addOptions } from '../../repairs/option-edits';
import { getValueName, isIdentifierName, isSubject, isTraitKey, pathNames } from '../../facts/people/names';
import { type ProfileCall, readProfileCall } from '../../facts/profiles/profile-call';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { forAdultsOnly } from '../../repairs/written-check';
import { removeLastArgument, removeProperties, removeProperty } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { getApiPath, getModule } from '../../program/modules/api-path';
import type { Suggestion } from '../../rule/create-rule';
import type { ApiSite } from '../../program/modules/api-site';
import { nameNode } from '../../program/modules/api-site';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ProfileFact } from '../../knowledge/types/sdk';
import { checkWrapperCalls } from './in-file-wrappers';
import type { Context } from './meta';
import { isOwnId, isTrait } from './trait-names';

type Edit = Suggestion<'adultsOnly' | 'dropTraits' | 'dropProperty' | 'setSafely'>;

/** Calls that tie a person to traits. */
export function checkCalls(context: Context): void {
  const events = new Set(context.apis('track').filter((site) => getCommandArguments(site, context.file)).map((site) => site.call));
  for (const site of context.apis('profile')) {
    const call = readProfileCall(site, context.file);
    if (!call) continue;
    checkCall(site, call, site.fact.isMixed === true || (events.has(site.call) && site.fact.traitsKey === undefined), context);
    checkWrapperCalls(site, call, context);
  }
  for (const use of usesOf(['person profiles'], [...context.apis('use'), ...componentSites(context.elements(), context.file)], context.file)) {
    const { site, at, name, option } = use;
    const safe = setSafely(use, context.file);
    const suggest = [{ id: 'setSafely' as const, data: { name, value: safe.text }, edits: safe.edits }];
    context.report({ at, site: site.call, messageId: 'everybody', data: { name, value: option?.text ?? '', service: site.sdk.name }, suggest });
  }
  checkConfigured(context);
}

/** `isEvent`: the call also tells of an event or a page, so that most of what it holds is about the content. */
function checkCall(site: ApiSite<ProfileFact>, call: ProfileCall, isEvent: boolean, context: Context): void {
  const name = context.file.getText(site.name);
  const data = { name, service: site.sdk.name };
  const traits = call.traits.filter((entry) => isTrait(entry.name, context) && (!isEvent || isOfPerson(entry, context)));
  const guard = forAdultsOnly(site.call, context.settings, context.file);
  if (traits.length > 0) {
    const [first] = traits;
    context.report({ at: first.property ?? site.name, site: site.call, messageId: 'traits', isUnsure: call.isUnsure, data: { ...data, trait: first.name }, suggest: [guard, keepPrivate(site, context), dropProperties(traits, context), dropTraits(traits, site, call, context)] });
    return;
  }
  if (call.id && isIdentifierName(getValueName(call.id.value))) {
    context.report({ at: call.id.node, site: site.call, messageId: 'identity', data: { ...data, value: context.file.getText(call.id.value) }, suggest: [guard] });
  } else if (call.id && site.fact.idIsProfile && unwrap(call.id.value).type !== 'Literal') {
    context.report({ at: call.id.node, site: site.call, messageId: 'userId', data, suggest: [guard, { id: 'dropProperty', data: { trait: site.fact.idKey ?? '' }, edits: call.id.node.type === 'Property' ? removeProperty(call.id.node, context.file) : undefined }] });
  } else if (call.opaque) {
    context.report({ at: site.name, site: site.call, messageId: 'forwarded', data, suggest: [guard] });
  }
}

type Traits = ProfileCall['traits'];

/** The option that keeps traits from the service, where it has one and it is not given. */
function keepPrivate(site: ApiSite<ProfileFact>, context: Context): Edit {
  const option = site.fact.unless?.find(({ safe }) => safe !== undefined);
  const isAbsent = option !== undefined && isMissing(site.args, option.path, context.file);
  return { id: 'setSafely', data: { name: option?.path.split('.').at(-1) ?? '', value: option?.safe ?? '' }, edits: isAbsent ? addOptions([{ path: option.path, text: option.safe as string }], site.call, site.args, context.file) : undefined };
}

const isOfPerson = ({ name, value }: Traits[number], context: Context): boolean =>
  isTraitKey(name) && (hasAnyPhrase(name, demographics) || (value !== undefined && pathNames(value).slice(0, -1).some((part) => isSubject(part, context.settings))));

/** Takes out the traits where something else stays. */
function dropProperties(traits: Traits, context: Context): Edit {
  const properties = traits.flatMap((trait) => trait.property ?? []);
  const canStay = properties.length === traits.length && properties.length < (properties[0]?.parent?.properties as AstNode[] | undefined ?? []).length;
  return { id: 'dropProperty', data: { trait: traits.map((trait) => trait.name).join('`, `') }, edits: canStay ? removeProperties(properties, context.file) : undefined };
}

/** Leaves out the argument with the traits, or the whole statement where it says nothing else. */
function dropTraits(traits: Traits, site: ApiSite<ProfileFact>, call: ProfileCall, context: Context): Edit {
  const says = site.args.length > 1 || (call.id !== undefined && site.fact.idKey !== undefined);
  const statement = getOwnStatement(site.call);
  if (says) return { id: 'dropTraits', edits: call.argument && site.args.length > 1 && !isNeeded(site, call) && !isReadAlone(site) ? removeLastArgument(site.call, call.argument, context.file) : undefined };
  const isAll = call.traits.every((trait) => traits.includes(trait) || isOwnId(trait.name));
  return { id: 'dropTraits', edits: isAll && statement ? removeStatement(statement, context.file) : undefined };
}

/** A command of two words is nothing without what it sets, and a context nothing without the one it is of. */
const isNeeded = (site: ApiSite<ProfileFact>, call: ProfileCall): boolean => site.fact.whenSecond !== undefined || (call.id !== undefined && site.fact.idKey !== undefined);

/** A method that takes traits first when they are all it gets would take what stays for traits. */
const isReadAlone = (site: ApiSite<ProfileFact>): boolean => [site.fact.traits ?? []].flat().some((index) => index < site.args.length - 1);

/** Methods that a project names in the option `sdks`. */
function checkConfigured(context: Context): void {
  if (context.options.sdks.length === 0) return;
  for (const call of context.nodes('CallExpression')) {
    const path = getApiPath(unwrap(call.callee as AstNode), context.file);
    const sdk = path === undefined ? undefined : context.options.sdks.find((entry) => getCalleeName(call) === entry.method && (entry.module === undefined || getModule(path) === entry.module));
    if (sdk && call.arguments.length > 0) context.report({ at: nameNode(unwrap(call.callee as AstNode)), site: call, messageId: 'forwarded', evidence: 'B', data: { name: sdk.method, service: sdk.module ?? 'your service' }, suggest: [forAdultsOnly(call, context.settings, context.file)] });
  }
}
