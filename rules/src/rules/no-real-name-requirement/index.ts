import { replaceNode } from '../../edits/argument-edits';
import { isDutyPlace } from '../../facts/fields';
import { filledAliases, legalNames, nameFields, nameSwitches, postingChecks, refusedNames, shownNames } from '../../facts/names';
import { isAdultsFile } from '../../facts/people';
import { showChosenName } from '../../repairs/people/chosen-name';
import { liftRequirement } from '../../repairs/people/lift-requirement';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

/** A longer value is not quoted as a whole. */
const MAX_QUOTE = 60;

export default createRule({
  meta,
  check(context: Context) {
    const { domains, fieldNames, publicComponents } = context.options;
    if (isDutyPlace(context.path, domains)) return;
    const words = legalNames(fieldNames);
    const doubts = isAdultsFile(context.path) ? (['about adults'] as const) : [];
    checkAsked(words, doubts, context);
    checkAliases(words, doubts, context);
    for (const { at, site } of postingChecks(context)) {
      context.report({ at, site, messageId: 'verified', doubts, data: { name: context.textOf(at) } });
    }
    for (const shown of context.canShow('shown') ? shownNames({ words, components: publicComponents }, context) : []) {
      const { at, isUnsure } = shown;
      const { text, edits } = showChosenName(shown, context.file);
      const suggest = [{ id: 'showAlias' as const, data: { value: text }, edits }];
      context.report({ at, messageId: 'shown', isUnsure, doubts, data: { name: context.textOf(at) }, suggest });
    }
  },
});

/** What the file says of the people whose names they are. */
type Doubts = readonly 'about adults'[];

/** Legal names that a form or a record must have, and checks that stop those who give none. */
function checkAsked(words: readonly string[], ofFile: Doubts, context: Context): void {
  for (
    const { field, name, isOfAccount, isGrownUps, isFirstNameAlone, ...rest } of context.canShow('requiredField')
      ? nameFields(context, words)
      : []
  ) {
    if (field.isRequired !== true || !isOfAccount || isGrownUps) continue;
    const isUnsure = !rest.isOfJoining || rest.isBesidePurchase || rest.isOfSchool || rest.saysFullAge || field.onlyChecksType === true;
    const { at, site } = field;
    const suggest = [{ id: 'dropRequired' as const, edits: liftRequirement(field, context.file) }];
    context.report({
      at,
      site,
      messageId: 'requiredField',
      isUnsure,
      doubts: [...alone(isFirstNameAlone), ...rest.doubts, ...ofFile],
      data: { name },
      suggest,
    });
  }
  for (const { at, site, value, what, isOfScript, isFirstNameAlone, doubts: others } of refusedNames(context, words)) {
    const messageId = what === 'missing' ? 'refused' : 'pattern';
    const doubts = [...alone(isFirstNameAlone), ...others, ...ofFile];
    context.report({ at, site, messageId, isUnsure: isOfScript, doubts, data: { name: context.textOf(value) } });
  }
}

const alone = (isFirstNameAlone: boolean): readonly 'first name alone'[] => (isFirstNameAlone ? ['first name alone'] : []);

/** Legal names where others see a name that people choose. */
function checkAliases(words: readonly string[], doubts: Doubts, context: Context): void {
  for (const { node, name, value, safe, does } of nameSwitches(context)) {
    const suggest = [{ id: 'allow' as const, data: { value: safe }, edits: replaceNode(value, safe) }];
    context.report({ at: node, messageId: does === 'shows' ? 'open' : 'pattern', doubts, data: { name }, suggest });
  }
  for (const { alias, value, isOfAccount, isAdults } of context.canShow('alias') ? filledAliases(context, words) : []) {
    if (!isOfAccount || isAdults) continue;
    context.report({ at: value, messageId: 'alias', doubts, data: { alias, name: context.textOf(value, MAX_QUOTE) } });
  }
}
