import { removeProperty } from '../../edits/argument-edits';
import { replaceChainLink } from '../../edits/chain-edits';
import { deviceUnlocks, identityChecks, recognitions, riskScores, type StoredTemplate, storedTemplates } from '../../facts/biometrics';
import { callsNamed, withFirstHint } from '../../facts/sdk-calls';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkRecognition(context);
    const tell = (messageId: 'template' | 'riskScore', { at, site, name, entry, isUnsure }: StoredTemplate): void => {
      const suggest = entry && [{ id: 'dropField' as const, data: { name }, edits: removeProperty(entry, context.file) }];
      context.report({ at, site, messageId, isUnsure, data: { name }, suggest });
    };
    for (const field of storedTemplates(context)) tell('template', field);
    for (const field of riskScores(context)) tell('riskScore', field);
    for (const { at, site, name, isOfAgeCheck } of identityChecks(context)) {
      context.report({ at, site, messageId: 'identityCheck', isUnsure: isOfAgeCheck, data: { name } });
    }
  },
});

/** Recognition by the catalogue, by the project's options, and by names. */
function checkRecognition(context: Context): void {
  const [uses, named] = [context.uses('face recognition'), recognitions(context)];
  for (const use of withFirstHint(uses, named.length === 0)) {
    const { site, at, name, option, isUnsure } = use;
    const { text, edits } = setSafely(use, context.file);
    const dropped = { id: 'dropStep' as const, data: { name }, edits: replaceChainLink(site.call, context.file) };
    const suggest = [option ? { id: 'set' as const, data: { value: text }, edits } : dropped];
    context.report({ at, site: site.call, isUnsure, messageId: 'recognition', data: { name }, suggest });
  }
  const unlocks = context.options.allowOnDeviceUnlock ? [] : deviceUnlocks(context).map(({ node, callee }) => ({ call: node, callee }));
  for (const { call, callee } of [...callsNamed(context.options.apis, context), ...unlocks]) {
    context.report({ at: callee, site: call, messageId: 'recognition', evidence: 'B', data: { name: context.nameOf(callee) } });
  }
  for (const { call, at, name, by } of named) {
    if (by === 'service' || uses.every(({ site }) => site.call !== call))
      context.report({ at, site: call, messageId: 'recognition', evidence: 'C', data: { name } });
  }
}
