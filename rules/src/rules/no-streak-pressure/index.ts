import { addressesParents, isAdultsFile } from '../../facts/people';
import { isPrintedPage } from '../../facts/kind-of-file';
import { neutralWelcome, pressingTexts, streakResets, streakRules } from '../../facts/streaks';
import { replaceShownText } from '../../repairs/attention/neutral-text';
import { withoutStatement } from '../../repairs/without-statement';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const RULES = { 'rewards': 'rewards', 'challenge': 'challenge', 'no grace': 'noGrace', 'paid repair': 'paidRepair' } as const;

export default createRule({
  meta,
  check(context: Context) {
    const { allowNames, lossNames, vocabulary } = context.options;
    const doubts = isAdultsFile(context.path) || addressesParents(context) ? (['about adults'] as const) : [];
    for (const text of pressingTexts(vocabulary, context)) {
      const neutral = neutralWelcome(text);
      const edits = text.isAlone ? replaceShownText(text, neutral, context) : undefined;
      const suggest = [{ id: 'neutralText', data: { text: neutral }, edits }] as const;
      const messageId = text.by === 'loss' ? 'lossText' : 'guiltText';
      const isUnsure = text.isConfirmation || text.isEncouragement || !text.isOfDays || text.isOfHelp || isPrintedPage(context.path);
      context.report({ at: text.at, site: text.site, messageId, isUnsure, doubts, suggest });
    }
    for (const { kind, at, name, mayBeFree } of streakRules(context))
      if (!allowNames.includes(name)) context.report({ at, messageId: RULES[kind], data: { name }, isUnsure: mayBeFree });
    for (const { at, name, isTold, statement } of streakResets(lossNames, context)) {
      if (allowNames.includes(name)) continue;
      const suggest = [{ id: 'removeReset', edits: statement && withoutStatement(statement, context.file) }] as const;
      context.report({ at, messageId: isTold ? 'reset' : 'quietReset', data: { name }, suggest });
    }
  },
});
