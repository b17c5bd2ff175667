import { shamings } from '../../facts/dialogs';
import { replaceShownText } from '../../repairs/attention/neutral-text';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { 'refusal': 'refusal', 'plea': 'plea', 'sad picture': 'sadPicture' } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const shaming of shamings(context.options, context)) {
      const { kind, at, site, neutral, isPlaced } = shaming;
      const suggest = [{ id: 'neutralText', data: { text: neutral ?? '' }, edits: replaceShownText(shaming, neutral, context) }] as const;
      context.report({ at, site, messageId: MESSAGES[kind], isUnsure: !isPlaced, suggest });
    }
  },
});
