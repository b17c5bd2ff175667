import { ageFlagsSet, ageStatementsIn, openedByStatement } from '../../facts/age-gates';
import { literalTrue, verifiedAge } from '../../repairs/consent/verified-age';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const statements = ageStatementsIn(context);
    // A statement is reported where no flag of it is kept.
    const isAsked = statements.length > 0 || context.canShow('flag');
    const flags = (isAsked ? ageFlagsSet(context.options, context) : []).filter(({ isVerified }) => !isVerified);
    const kept = flags.filter(({ by }) => by === 'store' || by === 'cookie');
    const lone = flags.filter(({ by }) => by !== 'store' && by !== 'cookie');
    for (const flag of kept.length > 0 ? kept : lone) {
      const { at, node, shown, by, value, isUnsure, isPreference } = flag;
      const data = { name: context.nameOf(at), key: shown };
      // A state alone may hold what a server answered; a text in which the user states an age says that it does not.
      const isAlone = (by === 'setter' || by === 'member' || isPreference) && statements.length === 0;
      const suggest = [verifiedAge(by === 'setter' || by === 'member' ? literalTrue(value) : undefined, context)];
      context.report({ at, site: node, isUnsure: isUnsure || isAlone, messageId: 'flag', data, suggest });
    }
    if (kept.length === 0) {
      for (const { at, element } of statements) context.report({ at, site: element, isUnsure: lone.length === 0, messageId: 'statement' });
    }
    for (const { test, goods } of openedByStatement(context.options, context))
      context.report({ at: test, messageId: 'opened', data: { goods }, suggest: [verifiedAge(test, context)] });
  },
});
