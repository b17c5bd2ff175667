import { fieldGroups, type FormField, isDutyPlace, ownerDoubts, refusedValues, type SensitiveField, sensitiveFieldsOf,
  standsBeside } from '../../facts/fields';
import { unpromptedRunOf } from '../../facts/occasions';
import { liftRequirement } from '../../repairs/people/lift-requirement';
import { removeField } from '../../repairs/people/remove-field';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = {
  'address book': 'addressBook',
  'photo library': 'library',
  clipboard: 'clipboard',
  'installed apps': 'installedApps',
} as const;
const DEEDS = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];
/** The maximum number of fields that a finding about a sign-up names. */
const MOST_NAMES = 6;

export default createRule({
  meta,
  check(context: Context) {
    checkDevices(context);
    if (
      !context.canShow('multipleAtSignup', 'sensitiveField', 'askedField', 'refusedField')
      || isDutyPlace(context.path, context.options.domains)
    ) return;
    const told = checkSignUps(context);
    for (const sensitive of sensitiveFieldsOf(context, context.options.fields))
      if (!told.has(sensitive.field)) checkField(sensitive, context);
    for (const { at, statement } of refusedValues(context, context.options.fields)) {
      context.report({ at, site: statement, messageId: 'refusedField', data: { name: context.textOf(at) } });
    }
  },
});

function checkDevices(context: Context): void {
  for (const { site, at, isUnsure } of context.uses(...DEEDS.filter((deed) => context.canShow(MESSAGES[deed])))) {
    const does = site.fact.does as keyof typeof MESSAGES;
    if (does === 'clipboard' && unpromptedRunOf(site.call, context.file) === 'no') continue;
    context.report({ at, site: site.call, isUnsure, messageId: MESSAGES[does], data: { name: context.nameOf(site.name) } });
  }
}

/** Sign-ups of children that ask for more personal fields than an account needs. Returns the reported fields. */
function checkSignUps(context: Context): ReadonlySet<FormField> {
  const groups = fieldGroups(context, context.options.fields).filter(({ fields, isChildsSignUp, isAdults }) =>
    isChildsSignUp && !isAdults && fields.length > context.options.maxFields
  );
  for (const { fields, main, isOfSchool } of groups) {
    const names = fields.slice(0, MOST_NAMES).map((field) => field.names[0].trim()).join(', ');
    context.report({
      at: main.at,
      site: main.site,
      messageId: 'multipleAtSignup',
      isUnsure: isOfSchool,
      doubts: ownerDoubts(main, context),
      data: { count: String(fields.length), names },
    });
  }
  return new Set(groups.flatMap(({ fields }) => fields));
}

function checkField({ field, name, isPhone, isOfAccount, isPeoples }: SensitiveField, context: Context): void {
  const { at, site, kind } = field;
  const isRequired = field.isRequired === true;
  const isExplained = !isRequired && standsBeside(field, context.options.purposeComponents);
  // A telephone number is needed if it is the login.
  if (isExplained || (!isOfAccount && (isPhone || !isRequired)) || (isPhone && !isRequired)) return;
  const data = { name };
  const doubts = ownerDoubts(field, context);
  const drop = { id: 'dropField' as const, data, edits: isOfAccount ? removeField(field, context.file) : undefined };
  if (!isRequired) return context.report({ at, site, messageId: 'askedField', doubts, data, suggest: [drop] });
  const isUnsure = isPhone || (kind !== 'input' && (!isOfAccount || isPeoples === false));
  const lift = { id: 'dropRequired' as const, edits: liftRequirement(field, context.file) };
  context.report({ at, site, messageId: 'sensitiveField', isUnsure, doubts, data, suggest: [isOfAccount ? drop : lift] });
}
