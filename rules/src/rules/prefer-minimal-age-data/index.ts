import { birthDateFields, guessedAgesWithPictures, isDutyPlace, keptBirthDates, knowsAgeBands, storedProofs } from '../../facts/fields';
import { askForBand } from '../../repairs/people/age-band';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    if (context.canShow('fullBirthDate', 'keptBirthDate') && !isDutyPlace(context.path, context.options.domains)) checkDates(context);
    checkProofs(context);
  },
});

function checkDates(context: Context): void {
  const kept = keptBirthDates(context, context.options.fieldNames).filter(({ isAnimals }) => !isAnimals);
  // A date that is turned into a band at once, and not kept, is only read.
  const isReduced = kept.length === 0 && knowsAgeBands(context);
  for (const date of birthDateFields(context, context.options.fieldNames)) {
    const { field, name, at, doubts } = date;
    if (date.isAnimals || date.isGrownUps || (isReduced && field.kind === 'input')) continue;
    // A band in the form alone would not fit its schema.
    const edits = date.hasSchema ? undefined : askForBand(field, context.options, context.file);
    const suggest = [{ id: 'useBand' as const, data: { value: 'ageBand' }, edits }];
    const isUnsure = date.isOfSchool || !date.isOfChild;
    context.report({ at, site: field.site, messageId: 'fullBirthDate', isUnsure, doubts, data: { name }, suggest });
  }
  for (const { name, node, doubts } of kept) context.report({ at: node, messageId: 'keptBirthDate', doubts, data: { name } });
}

function checkProofs(context: Context): void {
  for (const { call, at, name, isOfAgeCheck, isDeleted } of context.canShow('identityDocument') ? storedProofs(context) : []) {
    if (isOfAgeCheck && !isDeleted)
      context.report({ at, site: call, messageId: 'identityDocument', data: { name } });
  }
  for (const { node, object } of guessedAgesWithPictures(context)) context.report({ at: node, site: object, messageId: 'biometricAge' });
}
