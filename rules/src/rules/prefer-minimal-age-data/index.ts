import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { birthDateWords } from '../../knowledge/words/form-words';
import { isAnimalRecord, isDutyPlace, isOfAnimal, isSchoolRegister } from '../../facts/fields/field-owner';
import { asksFor, type FormField, formFields } from '../../facts/fields/form-field';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase } from '../../program/syntax/words';
import { checkBiometricAge, checkUpload } from './age-checks';
import { getKeptDate } from './kept-dates';
import { BAND, meta, type Context } from './meta';
import { bandEdits } from './use-band';
import { isWholeDate } from './whole-date';

export default createRule({
  meta,
  check(context: Context) {
    const words = [...birthDateWords, ...context.options.fieldNames];
    const isDuty = isDutyPlace(context.path, context.options.domains);
    const kept = isDuty ? [] : context.nodes('ObjectExpression').flatMap((object) => (isAnimalRecord(object) ? [] : (getKeptDate(object, words, context.file) ?? [])));
    // A date that is turned into a band at once, and not kept, is only read.
    const isReduced = BAND.test(context.file.code) && kept.length === 0;
    if (!isDuty) {
      const fields = formFields(context.elements(), context.file);
      const asked = fields.filter((field) => asksFor(field, words) && !(field.kind === 'input' && isReduced) && isWholeDate(field, context));
      for (const field of asked) if (!isOfAnimal(field, fields)) reportField(field, words, context);
    }
    for (const property of kept) context.report({ at: property, messageId: 'keptBirthDate', data: { name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' } });
    for (const call of context.nodes('CallExpression', 'NewExpression')) checkUpload(call, context);
    for (const object of context.nodes('ObjectExpression')) checkBiometricAge(object, context);
  },
});

function reportField(field: FormField, words: readonly string[], context: Context): void {
  const name = field.names.find((each) => hasAnyPhrase(each, words)) ?? field.names[0];
  const type = field.element?.getAttribute('type');
  context.report({
    at: type && field.kind === 'input' ? type : field.at, site: field.site, messageId: 'fullBirthDate', isUnsure: isSchoolRegister(field), data: { name: name.trim() },
    suggest: [{ id: 'useBand', data: { value: 'ageBand' }, edits: bandEdits(field, words, context) }],
  });
}
