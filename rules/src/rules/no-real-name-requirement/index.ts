import { isAdultsFile, isDutyPlace, isSchoolRegister } from '../../facts/fields/field-owner';
import { asksFor, type FormField } from '../../facts/fields/field';
import { formFields } from '../../facts/fields/form-field';
import { liftRequirement } from '../../repairs/lift-requirement';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase } from '../../program/syntax/words';
import { isFamilysName, isOfAccount } from './account-field';
import { checkAliases } from './aliases';
import { meta, nameWords, type Context } from './meta';
import { checkPostingChecks } from './posting-checks';
import { checkViews } from './public-views';
import { checkRefusal } from './refusals';
import { checkSwitch } from './switches';

export default createRule({
  meta,
  check(context: Context) {
    if (isDutyPlace(context.path, context.options.domains) || isAdultsFile(context.path)) return;
    for (const field of formFields(context.elements(), context.file)) if (field.isRequired === true && asksFor(field, nameWords(context)) && !isFamilysName(field.names, context) && isOfAccount(field, context)) reportField(field, context);
    for (const statement of context.nodes('IfStatement')) checkRefusal(statement, context);
    for (const property of context.nodes('Property')) checkSwitch(property, context);
    checkAliases(context);
    checkPostingChecks(context);
    checkViews(context);
  },
});

function reportField(field: FormField, context: Context): void {
  const name = (field.names.find((each) => hasAnyPhrase(each, nameWords(context))) ?? field.names[0]).trim();
  context.report({ at: field.at, site: field.site, messageId: 'requiredField', isUnsure: isSchoolRegister(field), data: { name }, suggest: [{ id: 'dropRequired', edits: liftRequirement(field, context.file) }] });
}
