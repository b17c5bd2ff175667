import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { birthDateWords } from '../../knowledge/words/form-words';
import { isAnimalRecord, isDutyPlace, isOfAnimal, isSchoolRegister } from '../../facts/fields/field-owner';
import { asksFor, type FormField, formFields } from '../../facts/fields/form-field';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase } from '../../program/syntax/words';
import { checkBiometricAge, checkUpload } from './age-checks';
import { getKeptDate } from './kept-dates';
import { BAND, meta, type Scope } from './meta';
import { bandEdits } from './use-band';
import { isWholeDate } from './whole-date';

export default createRule({
  meta,
  check(on: Scope) {
    const words = [...birthDateWords, ...on.options.fieldNames];
    const isDuty = isDutyPlace(on.path, on.options.domains);
    const kept = isDuty ? [] : on.nodes('ObjectExpression').flatMap((object) => (isAnimalRecord(object) ? [] : (getKeptDate(object, words, on.file) ?? [])));
    // A date that is turned into a band at once, and not kept, is only read.
    const isReduced = BAND.test(on.file.code) && kept.length === 0;
    if (!isDuty) {
      const fields = formFields(on.elements(), on.file);
      const asked = fields.filter((field) => asksFor(field, words) && !(field.kind === 'input' && isReduced) && isWholeDate(field, on));
      for (const field of asked) if (!isOfAnimal(field, fields)) reportField(field, words, on);
    }
    for (const property of kept) on.report({ at: property, messageId: 'keptBirthDate', data: { name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' } });
    for (const call of on.nodes('CallExpression', 'NewExpression')) checkUpload(call, on);
    for (const object of on.nodes('ObjectExpression')) checkBiometricAge(object, on);
  },
});

function reportField(field: FormField, words: readonly string[], on: Scope): void {
  const name = field.names.find((each) => hasAnyPhrase(each, words)) ?? field.names[0];
  const type = field.element?.getAttribute('type');
  on.report({
    at: type && field.kind === 'input' ? type : field.at, site: field.site, messageId: 'fullBirthDate', isUnsure: isSchoolRegister(field), data: { name: name.trim() },
    suggest: [{ id: 'useBand', data: { value: 'ageBand' }, edits: bandEdits(field, words, on) }],
  });
}
