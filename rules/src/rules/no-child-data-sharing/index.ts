import { type Act, isTalkOfChild, type Practice, readPeopleAct, talkIn } from '../../facts/acts';
import { isUserSignal } from '../../facts/ad-requests';
import { isExactAge, isTrait, mentionsExactAge, type Personal } from '../../facts/personal-data';
import { dropEntries, useField, wrapIn } from '../../repairs/people/personal-values';
import { setSafely } from '../../repairs/safe-option';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

type MessageId = keyof typeof meta.messages;

/** Practices that share data, each with a message of its own; secrets are covered by another rule. */
const SHARES: readonly Practice[] = ['measure', 'prompt', 'send', 'message', 'report user'];
/** Of these, practices with messages that every preset shows. An exact age is reported of others as well. */
const SHOWN: readonly Practice[] = ['prompt', 'message'];
const KINDS = new Set(['field', 'record', 'body']);

export default createRule({
  meta,
  check(context: Context) {
    const isAnyShown = context.canShow('event', 'ownEvent', 'hook', 'request') || mentionsExactAge(context.file);
    for (const act of context.acts(...(isAnyShown ? SHARES : SHOWN))) {
      if (act.destination.kind !== 'others' && act.destination.kind !== 'anyone') continue;
      // Traits that reach a declared measuring function belong to the rule on profiles, user data in ad requests to the rule on ads.
      const values = context.personalIn(act).filter((value) =>
        (KINDS.has(value.kind) || (value.kind === 'position' && act.practice === 'send'))
        && !(act.practice === 'measure' && act.by === 'settings' && isTrait(value))
        && !isUserSignal(value.node, context)
      );
      const isTalk = act.practice === 'prompt' && values.every(({ isOfAnyText }) => isOfAnyText) && isTalkOfChild(act, context.file);
      // What a request carries to a model is reported as such.
      if (values.length > 0 && !isTalk && isAlsoSent(act, context)) continue;
      if (values.length > 0 && !isTalk) reportShare(act, values, context);
      else if (act.practice === 'prompt') reportTalk(act, isTalk, context);
    }
    checkDiagnostics(context);
    checkTraining(context);
  },
});

const isAlsoSent = (act: Act, context: Context): boolean =>
  act.practice === 'prompt' && context.acts('send').some(({ node }) => node === act.node);

function messageOf({ practice, by, destination }: Act): MessageId {
  switch (practice) {
    case 'measure':
      return by === 'settings' || by === 'own module' ? 'ownEvent' : 'event';
    case 'prompt':
      return 'prompt';
    case 'message':
      return destination.kind === 'anyone' ? 'anyOrigin' : 'request';
    default:
      return by === 'name' ? 'hook' : 'request';
  }
}

/** An age and nothing else has a message of its own, because a band would do. */
function reportShare(act: Act, values: readonly Personal[], context: Context): void {
  const isAge = values.every(isExactAge);
  const message = messageOf(act);
  const service = isAge && message === 'hook' ? `the channel behind \`${act.destination.name}\`` : act.destination.name;
  context.reportPersonal({
    act,
    values,
    messageId: isAge ? 'exactAge' : message,
    evidence: isAge && (message === 'ownEvent' || message === 'hook') ? 'C' : undefined,
    mayBeAlone: act.practice === 'measure' || act.practice === 'message',
    data: { service },
    repairs: [...(isAge ? [useBand(values, context)] : []), ...repairsOf(values, context)],
  });
}

/** What people write to an assistant; whether they tell anything of themselves is not shown. Children do. */
function reportTalk(act: Act, isOfChild: boolean, context: Context): void {
  const talk = context.isStrict || isOfChild ? talkIn(act, context.file) : undefined;
  if (!talk) return;
  const data = { value: talk.behind, service: act.destination.name };
  context.report({ at: talk.node, site: act.node, messageId: 'talk', isUnsure: !isOfChild, data });
}

function useBand(values: readonly Personal[], context: Context): Suggestion<'useBand'> {
  const band = useField('ageBand', values, context.file);
  return { id: 'useBand', data: { value: band.text }, edits: band.edits };
}

function repairsOf(values: readonly Personal[], context: Context): Suggestion<'dropField' | 'anonymise'>[] {
  const dropped = dropEntries(values, context.file);
  const wrapped = wrapIn(context.settings.redactors, values, context.file);
  return [{ id: 'dropField', data: { value: dropped.text }, edits: dropped.edits }, {
    id: 'anonymise',
    data: { call: wrapped.text },
    edits: wrapped.edits,
  }];
}

/** Error reports that are configured to include the user. */
function checkDiagnostics(context: Context): void {
  for (const use of context.uses('personal diagnostics')) {
    const { site, at, name, option, isUnsure } = use;
    const safe = setSafely(use, context.file);
    const suggest: Suggestion<'switchOff'>[] = option ? [{ id: 'switchOff', data: { value: safe.text }, edits: safe.edits }] : [];
    context.report({
      at,
      site: site.call,
      isUnsure,
      messageId: 'diagnostics',
      data: { name: option ? option.fact.path.slice(2) : name, service: site.sdk.name },
      suggest,
    });
  }
}

/** Data of people that trains a model, and groups of pupils handed to advertising. */
function checkTraining(context: Context): void {
  for (const { act, isOfPeople, hasPurpose } of context.acts('train').map((each) => readPeopleAct(each, context))) {
    if (!isOfPeople || hasPurpose) continue;
    context.report({ at: act.at, site: act.node, messageId: 'training', data: { name: act.call?.shown ?? context.textOf(act.at) } });
  }
  for (const { act, isOfPupils } of context.acts('build audience').map((each) => readPeopleAct(each, context))) {
    if (isOfPupils) context.report({ at: act.at, site: act.node, messageId: 'groupData', data: { name: context.textOf(act.at) } });
  }
}
