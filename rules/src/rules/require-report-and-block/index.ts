import { emptyReports, paidReports, reportFormsIn, talks } from '../../facts/contact';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const { at, site, name, state } of paidReports(context))
      context.report({ at, site, messageId: 'paidReport', data: { name, state } });
    for (const { act, at, site, name } of context.isStrict ? emptyReports(context) : [])
      context.report({ at, site, isUnsure: true, messageId: act === 'report' ? 'emptyReport' : 'emptyBlock', data: { name } });
    for (const { form, required, identity } of reportFormsIn(context)) {
      if (identity) context.report({ at: identity.at, site: form, messageId: 'namedReport', data: { name: identity.name } });
      if (required > context.options.maxSteps)
        context.report({ at: form, site: form, messageId: 'hardReport', data: { required: String(required) } });
    }
    for (const { what, at, site, hasReport, hasBlock, ...talk } of talks(context.options, context)) {
      if (hasReport && hasBlock) continue;
      const isUnsure = talk.isUnsure || !talk.isOfChildren;
      if (!hasReport && !hasBlock) context.report({ at, site, isUnsure, messageId: 'neither', data: { what } });
      else context.report({ at, site, isUnsure, messageId: 'onlyOne', data: { what, missing: hasReport ? 'block users' : 'report' } });
    }
  },
});
