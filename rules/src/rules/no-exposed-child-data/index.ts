import { type Act, isUsualForSecrets } from '../../facts/acts';
import { type Personal, tellsMoreThanAccount } from '../../facts/personal-data';
import { isChildSubject } from '../../facts/people';
import { postInstead } from '../../repairs/people/form-method';
import { useIds, wrapIn } from '../../repairs/people/personal-values';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const LOG_MESSAGES = { field: 'log', record: 'record', body: 'record', position: 'position', secret: 'secret' } as const;

export default createRule({
  meta,
  check(context: Context) {
    checkLogs(context);
    // A value that is stored as part of a URL is reported there alone.
    if (context.canShow('url') || context.acts('store').some(isOpen)) checkAddresses(context);
    checkStores(context);
    checkNames(context);
  },
});

const isOpen = ({ protection }: Act): boolean => protection === undefined;
/** Practices that say by a name what they are about. */
const NAMED = ['address', 'store'] as const;
/** A URL on a third-party host is a matter of sharing, not of exposure. */
const isOfProduct = ({ destination }: Act): boolean => destination.kind === 'own' || destination.name === '';

function checkLogs(context: Context): void {
  for (const act of context.acts('log').filter(isOpen)) {
    const found = context.personalIn(act);
    // Of what is logged together, the secret opens the account.
    const values = [...found.filter(({ kind }) => kind === 'secret'), ...found.filter(({ kind }) => kind !== 'secret')];
    if (values.length > 0)
      context.reportPersonal({ act, values, messageId: LOG_MESSAGES[values[0].kind], repairs: repairsFor(values, context) });
  }
}

function checkAddresses(context: Context): void {
  for (const act of context.acts('address').filter(isOfProduct)) {
    // What a function of the file puts into a URL by itself is reported there.
    if (act.through && context.personalIn(act).length === 0) continue;
    for (const payload of act.payload) {
      const [value] = context.personalIn(payload);
      if (value?.kind !== 'field' || value.isTyped || (payload.part === 'path' && !tellsMoreThanAccount(value))) continue;
      context.reportPersonal({ act, values: [value], messageId: 'url', repairs: repairsFor([value], context) });
    }
  }
}

function checkStores(context: Context): void {
  for (const act of context.acts('store').filter(isOpen)) {
    const found = context.personalIn(act).filter(({ kind }) => kind !== 'body');
    const personal = found.filter(({ kind }) => kind !== 'secret');
    // What opens the account is no data of a person itself; scripts of the page can read it.
    const values = personal.length > 0 || isUsualForSecrets(act) ? personal : found;
    if (values.length === 0) continue;
    context.reportPersonal({
      act,
      values,
      messageId: 'storage',
      evidence: personal.length > 0 ? undefined : 'D',
      data: { store: act.destination.name },
      repairs: repairsFor(values, context),
    });
  }
}

/** Fields of a form and parts of a state, by what their names promise: nothing is in them yet. */
function checkNames(context: Context): void {
  for (const act of context.acts(...(context.canShow('url') ? NAMED : NAMED.slice(1))).filter(isOpen)) {
    const field = act.payload.find(({ part, name }) => part === 'field' && name !== undefined && context.promisedBy(name));
    if (!field) continue;
    const isForm = act.practice === 'address';
    const isOfAnyone = !isChildSubject(field.name as string, context.settings);
    const data = { value: field.name as string, store: act.destination.name };
    const suggest: Suggestion<'usePost'>[] = isForm ? [{ id: 'usePost', edits: postInstead(act) }] : [];
    context.report({ at: field.node, site: act.node, messageId: isForm ? 'url' : 'storage', data, suggest, isOfAnyone });
  }
}

function repairsFor(values: readonly Personal[], { settings, file }: Context): Suggestion<'useId' | 'redact'>[] {
  const id = useIds(values, file);
  const redacted = wrapIn(settings.redactors, values, file);
  return [{ id: 'useId', data: { id: id.text }, edits: id.edits }, { id: 'redact', data: { call: redacted.text }, edits: redacted.edits }];
}
