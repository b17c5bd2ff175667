import { acceptingCloses, bundledConsents, consentQuestions, forcedConsents } from '../../facts/consent';
import { usesWithComponents } from '../../facts/sdk-calls';
import { inStyleOf, offerRefusal, withoutHandler } from '../../repairs/consent/consent-choice';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const { allowSettingsLink } = context.options;
    for (const { accept, label, refusal, weakRefusal: weak, isOpen } of consentQuestions(context.options, context)) {
      if (weak) {
        const suggest = [{ id: 'sameStyle', ...inStyleOf(weak.element, accept) }] as const;
        context.report({ at: weak.element, site: weak.element, messageId: 'weakRefusal', data: { label: weak.label }, suggest });
      }
      if (refusal === 'beside' || isOpen) continue;
      const data = { label: label || accept.rawTag };
      if (refusal === 'none') context.report({ at: accept, site: accept, messageId: 'noRefusal', data });
      else if (!allowSettingsLink) context.report({ at: accept, site: accept, messageId: 'hiddenRefusal', data });
    }
    for (const { event, element } of acceptingCloses(context)) {
      const suggest = [{ id: 'closeOnly', edits: withoutHandler(element, event, context.file) }] as const;
      context.report({ at: event, site: element, messageId: 'closing', data: { name: event.name }, suggest });
    }
    for (const { at, element, name } of forcedConsents(context)) context.report({ at, site: element, messageId: 'forced', data: { name } });
    for (const { at, site, isCondition } of bundledConsents(context))
      context.report({ at, site, isUnsure: isCondition, messageId: 'bundled' });
    for (const use of usesWithComponents(['consent without choice'], context)) {
      const { option, site } = use;
      const set = setSafely(use, context.file);
      const added = offerRefusal(use, context);
      const data = { name: option ? use.name : context.nameOf(site.name), value: option ? option.setting : `no \`${added.text}\`` };
      const suggest = [
        { id: 'offerRefusal' as const, data: { value: set.text }, edits: option ? set.edits : undefined },
        { id: 'addRefusal' as const, data: { value: added.text }, edits: added.edits },
      ];
      context.report({ at: use.at, site: site.call, isUnsure: use.isUnsure, messageId: 'withoutChoice', data, suggest });
    }
  },
});
