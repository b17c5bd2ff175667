import { acceptingCloses, bundledConsents, consentQuestions, forcedConsents, nativeQuestions } from '../../facts/consent';
import { usesWithComponents } from '../../facts/sdk-calls';
import { refusalBeside, refusingButton } from '../../repairs/consent/added-refusal';
import { inStyleOf, offerRefusal, withoutHandler } from '../../repairs/consent/consent-choice';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const { allowSettingsLink } = context.options;
    const questions = consentQuestions(context.options, context);
    for (const question of questions) {
      const { accept, label, refusal, refusalLabel, weakRefusal: weak, isOpen } = question;
      if (weak) {
        const suggest = [{ id: 'sameStyle', ...inStyleOf(weak.element, accept) }] as const;
        context.report({ at: weak.element, site: weak.element, messageId: 'weakRefusal', data: { label: weak.label }, suggest });
      }
      if (refusal === 'beside' || isOpen) continue;
      const data = { label: label || accept.rawTag };
      const suggest = [{
        id: 'addControl',
        data: { label: refusalLabel ?? '' },
        edits: refusalBeside(question, questions, context),
      }] as const;
      if (refusal === 'none') context.report({ at: accept, site: accept, messageId: 'noRefusal', data, suggest });
      else if (!allowSettingsLink) context.report({ at: accept, site: accept, messageId: 'hiddenRefusal', data, suggest });
    }
    for (const question of nativeQuestions(context.options, context)) {
      const { accept, label, refusal, refusalLabel } = question;
      if (refusal === 'beside' || (refusal === 'perhaps' && allowSettingsLink)) continue;
      const suggest = [{ id: 'addControl', data: { label: refusalLabel ?? '' }, edits: refusingButton(question, context.file) }] as const;
      const messageId = refusal === 'none' ? 'noRefusal' : 'hiddenRefusal';
      context.report({ at: accept, site: accept, messageId, data: { label: label || 'onPress' }, suggest });
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
