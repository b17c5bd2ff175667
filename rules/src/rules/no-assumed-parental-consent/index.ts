import { parentalClaims, parentStatementsIn } from '../../facts/consent';
import { verifiedConsent } from '../../repairs/consent/verified-consent';
import { withholdLiteral } from '../../repairs/consent/withhold-consent';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const LONGEST_NAME = 40;

export default createRule({
  meta,
  check(context: Context) {
    for (const claim of parentalClaims(context.options, context)) {
      const { name, at, node, value, isVerified, isUnsure } = claim;
      if (isVerified) continue;
      const suggest = [{ id: 'withhold', edits: withholdLiteral(value) }, verifiedConsent(claim, context)] as const;
      context.report({ at, site: node, isUnsure, messageId: 'assumed', data: { name: name.slice(0, LONGEST_NAME) }, suggest });
    }
    if (!context.canShow('statement')) return;
    for (const { at, element } of parentStatementsIn(context.options, context))
      context.report({ at, site: element, messageId: 'statement' });
  },
});
