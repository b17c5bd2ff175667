import { acceptingCloses, bundledConsents, consentQuestions, forcedConsents, nativeQuestions } from '../../facts/consent';
import { usesWithComponents } from '../../facts/sdk-calls';
import { addedRefusal } from '../../repairs/consent/added-refusal';
import { inStyleOf, offerRefusal, withoutHandler } from '../../repairs/consent/consent-choice';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const questions = [...consentQuestions(context.options, context), ...nativeQuestions(context.options, context)];
    for (const question of questions) {
      const { accept, label, refusal, isOpen, weakRefusal: weak } = question;
      if (weak) {
        const suggest = [{ id: 'sameStyle', ...inStyleOf(weak) }] as const;
        context.report({ at: weak.element, site: weak.element, messageId: 'weakRefusal', data: { label: weak.label }, suggest });
      }
      if (refusal === 'beside' || isOpen || (refusal !== 'none' && context.options.allowSettingsLink)) continue;
      const suggest = [{ id: 'addControl', ...addedRefusal(question, questions, context) }] as const;
      context.report({ at: accept, site: accept, messageId: refusal === 'none' ? 'noRefusal' : 'hiddenRefusal', data: { label }, suggest });
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
