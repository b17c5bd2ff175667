import { talks } from '../../facts/contact';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const { what, at, site, hasReport, hasBlock, isUnsure } of talks(context.options, context)) {
      if (hasReport && hasBlock) continue;
      if (!hasReport && !hasBlock) context.report({ at, site, isUnsure, messageId: 'neither', data: { what } });
      else context.report({ at, site, isUnsure, messageId: 'onlyOne', data: { what, missing: hasReport ? 'block users' : 'report' } });
    }
  },
});
