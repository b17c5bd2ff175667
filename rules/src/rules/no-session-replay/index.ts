import { dealsWithConsent } from '../../facts/consent';
import { isAskedRecording, isRecordedMasked } from '../../facts/monitoring';
import { writtenDown } from '../../facts/occasions';
import { callsNamed, loadsOf, type Use, usesWithComponents } from '../../facts/sdk-calls';
import { relieve, setSafely } from '../../repairs/safe-option';
import { withoutStatement } from '../../repairs/without-statement';
import { forAdultsOnly } from '../../repairs/written-check';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { 'session recording': 'rate', 'error recording': 'onError', 'unmasked recording': 'unmasked' } as const;

type Message = keyof typeof meta.messages;

export default createRule({
  meta,
  check(context: Context) {
    // What a consent holds back is recorded of fewer people; of whom is not known here.
    const isAsked = dealsWithConsent(context.file);
    const sensitivity = context.options.consentIsEnough ? undefined : 'guarded-adult';
    for (const use of usesWithComponents(['session recording', 'error recording', 'unmasked recording'], context)) {
      const { site, at, name, option } = use;
      const isUnsure = use.isUnsure || isAsked || (option ? isRecordedMasked(context.file) : isAskedRecording(site.call, context));
      if (site.fact.does === 'error recording' && context.options.allowErrorReplay) continue;
      const data = { name, value: option?.text ?? '', safe: setSafely(use, context.file).text, service: site.sdk.name };
      context.report({ at, site: site.call, sensitivity, isUnsure, messageId: messageOf(use), data, suggest: repairsOf(use, context) });
    }
    for (const { sdk, host, at, site, isUnsure } of loadsOf(['session recording'], context)) {
      context.report({
        at,
        site,
        sensitivity,
        isUnsure: isUnsure || isAsked,
        messageId: 'recorder',
        data: { name: host, service: sdk.name },
      });
    }
    for (const { call, callee, name } of callsNamed(context.options.recorders, context)) {
      const data = { name, service: 'your recorder' };
      const suggest = [forAdultsOnly(call, context.settings, context.file)];
      context.report({ at: callee, site: call, sensitivity, messageId: 'recorder', evidence: 'B', data, suggest });
    }
    for (const { event, isWholePage, isHandWork, isSent, at, site } of writtenDown(context.file)) {
      if (isWholePage && isSent && !isHandWork) context.report({ at, site, messageId: 'ownRecorder', data: { event } });
    }
  },
});

function messageOf({ site, option }: Use): Message {
  const does = site.fact.does as keyof typeof MESSAGES;
  if (!option) return 'recorder';
  if (!option.missing) return MESSAGES[does];
  return does === 'unmasked recording' ? 'unmaskedByDefault' : 'recorderByDefault';
}

function repairsOf(use: Use, { settings, file }: Context): Suggestion<'set' | 'adultsOnly' | 'remove'>[] {
  const { site, option } = use;
  const set = option ? setSafely(use, file) : relieve(use, file);
  const isHarmfulByItself = option?.fact.given === true;
  return [
    { id: 'set', data: { value: set.text }, edits: isHarmfulByItself ? undefined : set.edits },
    ...(option ? [] : [forAdultsOnly(site.call, settings, file)]),
    { id: 'remove', edits: option ? (isHarmfulByItself ? set.edits : undefined) : withoutStatement(site.call, file) },
  ];
}
