import { removeProperty } from '../../edits/argument-edits';
import { callsOfMethods, declaredTellings, derivedProfiles, handedOn, interestCounts, type OwnTelling, ownTellings, type Telling, tellings,
  viewingRecords } from '../../facts/profiles';
import { usesWithComponents } from '../../facts/sdk-calls';
import { setSafely } from '../../repairs/safe-option';
import { dropIdentity, dropPerson, dropTraitEntries, dropTraits, keepPrivate } from '../../repairs/people/told-traits';
import { withoutStatement } from '../../repairs/without-statement';
import { forAdultsOnly } from '../../repairs/written-check';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

type Call = Telling['call'];

const TO: Readonly<Record<OwnTelling['to'], string>> = {
  'measuring module': "the product's analytics module",
  'handler of an action': 'the handler of the action',
  'other sites': 'other sites',
};

export default createRule({
  meta,
  check(context: Context) {
    for (const telling of tellings(context, context.options.allowedTraits)) checkTelling(telling, context);
    checkDefaults(context);
    checkOwnFunctions(context);
    checkOwnModules(context);
    checkDerived(context);
    checkRecords(context);
  },
});

const behindCheck = (call: Call, { settings, file }: Context) => forAdultsOnly(call, settings, file);

/** A call of a known service that ties a person to traits or an identity. */
function checkTelling(telling: Telling, context: Context): void {
  const { file } = context;
  const { call: site, at, name, service, foremost: first, traits, identity, isForwarded, isUnsure } = telling;
  const guard = behindCheck(site, context);
  if (first) {
    const option = keepPrivate(telling, file);
    context.report({
      at: first.property ?? at,
      site,
      messageId: 'traits',
      isUnsure,
      data: { name, service, trait: first.name },
      suggest: [
        guard,
        { id: 'setSafely', data: { name: option.name, value: option.value }, edits: option.edits },
        { id: 'dropProperty', data: { trait: traits.map((trait) => trait.name).join('`, `') }, edits: dropTraitEntries(telling, file) },
        { id: 'dropTraits', edits: dropTraits(telling, file) },
      ],
    });
  } else if (identity) {
    const dropped = { id: 'dropProperty' as const, data: { trait: telling.site.fact.idKey ?? '' }, edits: dropIdentity(telling, file) };
    const suggest = identity.kind === 'userId' ? [guard, dropped] : [guard];
    context.report({ at: identity.node, site, messageId: identity.kind, isUnsure, data: { name, service, value: identity.text }, suggest });
  } else if (isForwarded) context.report({ at, site, messageId: 'forwarded', data: { name, service }, suggest: [guard] });
}

/** Options that make a service profile every visitor. */
function checkDefaults(context: Context): void {
  for (const use of usesWithComponents(['person profiles'], context)) {
    const { site: { call: site, sdk }, at, name, option } = use;
    const safe = setSafely(use, context.file);
    const suggest = [{ id: 'setSafely' as const, data: { name, value: safe.text }, edits: safe.edits }];
    context.report({ at, site, messageId: 'everybody', data: { name, value: option?.text ?? '', service: sdk.name }, suggest });
  }
}

/** Functions of the project that hand a person on: those of the file, and those that settings and options name. */
function checkOwnFunctions(context: Context): void {
  const { allowedTraits, sdks } = context.options;
  for (const { call: site, at, name, service, trait, identity, through, isFaint } of handedOn(context, allowedTraits)) {
    // What this file does not show of the check around the service holds for all callers.
    const guard = context.guard(through, 'adult').kind;
    if (guard === 'guarded') continue;
    const messageId = trait === undefined ? 'identity' : 'traits';
    const data = { name, service, trait: trait ?? '', value: identity ?? '' };
    context.report({ at, site, messageId, evidence: 'B', isUnsure: guard === 'unknown' || isFaint, data });
  }
  for (const { call: site, name, traits } of declaredTellings(context)) {
    const trait = traits.find(({ key }) => !allowedTraits.includes(key));
    if (!trait) continue;
    const suggest = [{ id: 'dropProperty' as const, data: { trait: trait.key }, edits: removeProperty(trait.node, context.file) }];
    const data = { name, service: "the product's analytics function", trait: trait.key };
    context.report({ at: trait.node, site, messageId: 'traits', evidence: 'B', data, suggest });
  }
  for (const { call, method } of callsOfMethods(sdks, context)) {
    const data = { name: method.method, service: method.module ?? 'your service' };
    const suggest = [behindCheck(call.node, context)];
    context.report({ at: call.at, site: call.node, messageId: 'forwarded', evidence: 'B', data, suggest });
  }
}

/** The project's analytics module, and cross-site identity matching. */
function checkOwnModules(context: Context): void {
  for (const { site, at, name, kind, to, module, value, isOwnModule, makesProfile } of ownTellings(context)) {
    const evidence = kind === 'identity' && to === 'measuring module' && isOwnModule ? 'C' : 'D';
    const isUnsure = kind === 'identity' && !makesProfile;
    const service = module === undefined ? TO[to] : `${TO[to]} \`${module}\``;
    context.report({ at, site, messageId: kind, evidence, isUnsure, data: { name, service, value: value ? context.textOf(value) : '' } });
  }
}

/** Profiles that the product makes itself, and interests that it counts. */
function checkDerived(context: Context): void {
  for (const { at, site, name, isMatch, showsMore } of derivedProfiles(context, context.options.vocabulary)) {
    if (!showsMore) context.report({ at, site, messageId: 'vocabulary', isUnsure: isMatch, data: { name } });
  }
  for (const { kind, at, site, name, isPerPerson } of context.canShow('counter') ? interestCounts(context) : []) {
    if (!isPerPerson) continue;
    const suggest = kind === 'in memory' ? [{ id: 'dropTraits' as const, edits: withoutStatement(site, context.file) }] : [];
    context.report({ at, site, messageId: 'counter', data: { name }, suggest });
  }
}

/** Records of who watched what for how long. */
function checkRecords(context: Context): void {
  for (const { object: site, people: [person], people, isSent } of viewingRecords(context)) {
    if (!person || !isSent) continue;
    const suggest = [{ id: 'dropProperty' as const, data: { trait: person.name }, edits: dropPerson(people, context.file) }];
    context.report({ at: person.node, site, messageId: 'record', data: { name: person.name }, suggest });
  }
}
