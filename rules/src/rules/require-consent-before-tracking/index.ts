import { consentByCode, earlyEvents, offRequirements, storingEmbeds, type TrackerStart, trackerStarts } from '../../facts/consent';
import { callsNamed } from '../../facts/sdk-calls';
import { requireConsent } from '../../repairs/consent/consent-requirement';
import { atQuietHost } from '../../repairs/consent/quiet-embed';
import { relieve } from '../../repairs/safe-option';
import { afterConsent } from '../../repairs/written-check';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const { options } = context;
    const { essential, trackers } = options;
    const isEssential = ({ name, service }: TrackerStart): boolean => essential.includes(name) || essential.includes(service);
    const starts = trackerStarts(options, context).filter((start) => !isEssential(start));
    for (const start of starts) checkStart(start, context);
    for (
      const { at, site, name, service, isUnsure } of context.canShow('event')
        ? earlyEvents(options, context).filter((start) => !isEssential(start))
        : []
    )
      context.report({ at, site, isUnsure, messageId: 'event', data: { name, service } });
    for (const { call, callee, name } of callsNamed(trackers, context)) {
      const suggest = [afterConsent(call, context.settings, context.file)];
      context.report({ at: callee, site: call, messageId: 'started', evidence: 'B', data: { name, service: 'your tracker' }, suggest });
    }
    for (const { use, isChosen, isUnsure } of consentByCode(context)) {
      const data = { name: use.option?.setting ?? context.nameOf(use.site.name) };
      const suggest = [afterConsent(use.site.call, context.settings, context.file)];
      if (!isChosen) context.report({ at: use.at, site: use.site.call, isUnsure, messageId: 'granted', data, suggest });
    }
    for (const { name, at, value, isFallback, isFurther } of context.canShow('notRequired') ? offRequirements(context) : []) {
      const suggest = [{ id: 'require', data: { name }, edits: requireConsent(value, at) }] as const;
      context.report({ at, isUnsure: isFallback || isFurther, messageId: 'notRequired', data: { name }, suggest });
    }
    for (const embed of context.canShow('embed') ? storingEmbeds(context) : []) {
      const { at, host, quietHost: safe } = embed;
      const suggest = [{ id: 'quietHost', data: { safe }, edits: atQuietHost(embed) }] as const;
      if (!essential.includes(host)) context.report({ at, messageId: 'embed', data: { host, safe }, suggest });
    }
  },
});

function checkStart({ at, site, name, service, use, isOnly, isUnsure }: TrackerStart, context: Context): void {
  const { settings, file } = context;
  // With another start left, the service would still be reported.
  const optOut = use && isOnly ? relieve(use, file) : undefined;
  const suggest = use && optOut && [
    { id: 'optOut' as const, data: { value: optOut.text }, edits: optOut.edits },
    afterConsent(use.site.call, settings, file),
  ];
  context.report({ at, site, isUnsure, messageId: use ? 'started' : 'loaded', data: { name, service }, suggest });
}
