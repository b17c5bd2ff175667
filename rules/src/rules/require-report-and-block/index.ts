import { paidReports, talks } from '../../facts/contact';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    if (context.isStrict) {
      for (const { at, site, name, state } of paidReports(context))
        context.report({ at, site, messageId: 'paidReport', data: { name, state } });
    }
    for (const { what, at, site, hasReport, hasBlock, ...talk } of talks(context.options, context)) {
      if (hasReport && hasBlock) continue;
      const isUnsure = talk.isUnsure || !talk.isOfChildren;
      if (!hasReport && !hasBlock) context.report({ at, site, isUnsure, messageId: 'neither', data: { what } });
      else context.report({ at, site, isUnsure, messageId: 'onlyOne', data: { what, missing: hasReport ? 'block users' : 'report' } });
    }
  },
});
