import { replaceNode } from '../../edits/argument-edits';
import { setAttribute } from '../../edits/attribute-edits';
import { type Choice, choiceAt, looseHandlers, looseSwitches, looseViews, openRequests } from '../../facts/transport';
import { configReport } from '../../repairs/config-entry';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { unverified: 'unverified', 'insecure content': 'insecureContent', 'open cookie': 'openCookie' } as const;

export default createRule({
  meta,
  check(context: Context) {
    checkRequests(context);
    checkSwitches(context);
    checkUses(context);
    for (const site of context.canShow('configured') ? context.configs('transport') : [])
      context.report({ ...configReport<'setSafely'>(site, context.file), messageId: 'configured' });
  },
});

const isChosen = ({ ofDevelopers, ofSomebody }: Choice, { options }: Context): boolean => ofSomebody || (options.allowDev && ofDevelopers);

const isAllowed = (rest: string, { options }: Context): boolean =>
  options.allowHosts.some((host) => rest === host || rest.startsWith(`${host}/`) || rest.startsWith(`${host}:`));

function checkRequests(context: Context): void {
  for (
    const { at, site, address, payload, isOpened, place, choice, schemeRange, isExample, isShown, isUsedElsewhere } of openRequests(context)
  ) {
    const personal = payload.flatMap((node) => context.personalIn({ node, part: 'value' }))[0]?.text ?? place;
    if (isChosen(choice, context) || isAllowed(address.rest, context) || (isOpened && !personal)) continue;
    context.report({
      at,
      site,
      messageId: personal ? 'personal' : 'cleartext',
      isUnsure: isExample || isShown || isUsedElsewhere || address.isNamedElsewhere,
      data: { address: address.shown, safe: address.safe, value: personal ?? '' },
      suggest: [{ id: 'encrypt', data: { safe: address.safe }, edits: schemeRange && [{ range: schemeRange, text: address.safe }] }],
    });
  }
}

function checkSwitches(context: Context): void {
  for (const { kind, name, at, site, value, safe, choice, isUnsure } of [...looseSwitches(context), ...looseHandlers(context)]) {
    if (isChosen(choice, context)) continue;
    context.report({
      at,
      site,
      messageId: MESSAGES[kind],
      isUnsure: isUnsure || (kind === 'unverified' && choice.ofHost),
      data: { name },
      suggest: value && [{ id: 'secure', data: { value: safe }, edits: replaceNode(value, safe) }],
    });
  }
  for (const { element, attribute, safe, isUnsure } of looseViews(context)) {
    const edits = setAttribute(element, attribute.rawName, safe, context.file);
    context.report({
      at: attribute,
      site: element,
      messageId: 'insecureContent',
      isUnsure,
      data: { name: context.textOf(attribute) },
      suggest: [{ id: 'secure', data: { value: safe }, edits }],
    });
  }
}

function checkUses(context: Context): void {
  for (const { site } of context.uses('unverified connection', 'insecure content')) {
    const choice = choiceAt(site.call, context.file);
    if (isChosen(choice, context)) continue;
    const at = site.args[0] ?? site.name;
    const messageId = site.fact.does === 'insecure content' ? 'insecureContent' : 'unverified';
    const isUnsure = messageId === 'unverified' && choice.ofHost;
    context.report({ at, site: site.call, messageId, isUnsure, data: { name: context.textOf(at).replaceAll(/['"`]/g, '') } });
  }
}
