import { type GivenConsent, givenConsents } from '../../facts/consent';
import { usesWithComponents } from '../../facts/sdk-calls';
import { withholdConsent } from '../../repairs/consent/withhold-consent';
import { setSafely } from '../../repairs/safe-option';
import { isStaffPath } from '../../rule/audience';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    for (const given of givenConsents(context.options, context)) {
      const { name, at, site, by } = given;
      const isUnsure = given.isUnsure || isStaffPath(context.path);
      const messageId = by === 'box' ? 'preselected' : 'givenState';
      context.report({ at, site, isUnsure, messageId, data: { name }, suggest: repairsOf(given, context) });
    }
    const uses = usesWithComponents(['consent by default'], context);
    for (const use of uses.filter(({ site }, index) => uses.findIndex((other) => other.site.call === site.call) === index)) {
      const replaced = uses.filter(({ site }) => site.call === use.site.call).map((each) => setSafely(each, context.file));
      const [safe] = replaced;
      const edits = replaced.every((each) => each.edits) ? replaced.flatMap((each) => each.edits ?? []) : undefined;
      const data = { name: use.name, value: use.option?.text ?? '', safe: safe.text };
      const suggest = [{ id: 'withhold', data: { value: safe.text }, edits }] as const;
      context.report({ at: use.at, site: use.site.call, isUnsure: use.isUnsure, messageId: 'granted', data, suggest });
    }
  },
});

function repairsOf(given: GivenConsent, { file }: Context): Suggestion<'deselect' | 'withhold'>[] {
  const { removed, value } = withholdConsent(given, file);
  return [{ id: 'deselect', edits: removed }, { id: 'withhold', data: { value: value?.text ?? '' }, edits: value?.edits }];
}
