import { isAdultsFile, isDutyPlace, isSchoolRegister } from '../../facts/fields/field-owner';
import { asksFor, type FormField, formFields } from '../../facts/fields/form-field';
import { liftRequirement } from '../../repairs/lift-requirement';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase } from '../../program/syntax/words';
import { isFamilysName, isOfAccount } from './account-field';
import { checkAliases } from './aliases';
import { meta, nameWords, type Scope } from './meta';
import { checkPostingChecks } from './posting-checks';
import { checkViews } from './public-views';
import { checkRefusal } from './refusals';
import { checkSwitch } from './switches';

export default createRule({
  meta,
  check(on: Scope) {
    if (isDutyPlace(on.path, on.options.domains) || isAdultsFile(on.path)) return;
    for (const field of formFields(on.elements(), on.file)) if (field.isRequired === true && asksFor(field, nameWords(on)) && !isFamilysName(field.names, on) && isOfAccount(field, on)) reportField(field, on);
    for (const statement of on.nodes('IfStatement')) checkRefusal(statement, on);
    for (const property of on.nodes('Property')) checkSwitch(property, on);
    checkAliases(on);
    checkPostingChecks(on);
    checkViews(on);
  },
});

function reportField(field: FormField, on: Scope): void {
  const name = (field.names.find((each) => hasAnyPhrase(each, nameWords(on))) ?? field.names[0]).trim();
  on.report({ at: field.at, site: field.site, messageId: 'requiredField', isUnsure: isSchoolRegister(field), data: { name }, suggest: [{ id: 'dropRequired', edits: liftRequirement(field, on.file) }] });
}
