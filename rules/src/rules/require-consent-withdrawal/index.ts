import { consentLocksIn, oneWayGrant } from '../../facts/consent';
import { invertLiteral } from '../../repairs/consent/withhold-consent';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const grant = oneWayGrant(context.options, context);
    if (grant) {
      const { at, node, name, isUnsure } = grant;
      context.report({ at, site: node, isUnsure, messageId: 'oneWay', data: { name } });
    }
    for (const { name, at, value } of consentLocksIn(context)) {
      const other = invertLiteral(value);
      const suggest = [{ id: 'unlock', data: { value: other.text }, edits: other.edits }] as const;
      context.report({ at, site: at, messageId: 'locked', data: { name, value: context.textOf(value) }, suggest });
    }
  },
});
