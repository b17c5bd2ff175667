import type { AstNode } from '../../ast';
import { useTriggers } from '../../catalogue';
import { accountPlaces, birthDateWords, personalFields, realNameWords, sensitiveFields } from '../../catalogue/form-words';
import { isDutyPlace, isPeoples, isSchoolRegister } from '../../detect/field-owner';
import { asksFor, type FormField, formFields } from '../../detect/form-field';
import { unaskedRun } from '../../detect/unasked';
import { usesOf } from '../../detect/use';
import { removeProperty } from '../../edits/argument-edits';
import { removeRequired } from '../../edits/required-edits';
import { isOtherThing } from './other-things';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../values/words';

const reason = 'only data that is needed';

const meta = {
  id: 'no-excessive-collection',
  description: 'Disallow collecting data of a child that the feature does not need',
  paragraphs: { primary: 69, also: [94, 68, 103, 67, 18, 30] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['address book', 'photo library', 'clipboard', 'installed apps']),
    [sensitiveFields.filter((word) => /^[a-z ]{4,}$/.test(word)).flatMap((word) => [word, word.replaceAll(' ', '')])],
    [['child', 'student', 'pupil', 'kid', 'learner', 'junior', 'teen'], personalFields.filter((word) => /^[a-z ]{4,}$/.test(word)).map((word) => word.replaceAll(' ', ''))],
  ],
  messages: {
    sensitiveField: { seen: '`{{name}}` must be told', reason, advice: 'Leave it out, or let people skip it', evidence: 'C' },
    askedField: { seen: '`{{name}}` is asked for', reason, advice: 'Leave it out unless the feature needs it', evidence: 'D' },
    multipleAtSignup: { seen: '{{count}} personal fields are asked for before a child can begin ({{names}})', reason, advice: 'Ask for a nickname, and for more when a feature needs it', evidence: 'C' },
    addressBook: { seen: '`{{name}}` reads the whole address book', reason, advice: 'Let people pick one contact', evidence: 'A' },
    library: { seen: '`{{name}}` reads all pictures of the device', reason, advice: 'Let people pick a picture', evidence: 'A' },
    clipboard: { seen: '`{{name}}` reads the clipboard without being asked', reason, advice: 'Read it when somebody presses paste', evidence: 'C' },
    installedApps: { seen: '`{{name}}` lists what is installed on the device', reason, advice: 'Leave it out', evidence: 'A' },
  },
  suggestions: {
    dropRequired: 'Do not require it',
    dropField: 'Leave `{{name}}` out',
  },
  options: {
    fields: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of fields that few features need' },
    maxFields: { schema: { type: 'number' }, default: 3, description: 'How many personal fields a child may be asked for at the start' },
    domains: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further parts of the product, by path, that need such data' },
    purposeComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that explain what a field is for' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly fields: readonly string[]; readonly maxFields: number; readonly domains: readonly string[]; readonly purposeComponents: readonly string[] }>;

const MESSAGES = { 'address book': 'addressBook', 'photo library': 'library', clipboard: 'clipboard', 'installed apps': 'installedApps' } as const;

export default createRule({
  meta,
  check(on: Scope) {
    for (const { site, at, name, isUnsure } of usesOf(['address book', 'photo library', 'clipboard', 'installed apps'], on.apis('use'), on.file)) {
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'clipboard' && unaskedRun(site.call, on.file) === 'no') continue;
      on.report({ at, site: site.call, isUnsure, messageId: MESSAGES[does], data: { name } });
    }
    if (isDutyPlace(on.path, on.options.domains)) return;
    const fields = formFields(on.elements(), on.file);
    const many = checkSignup(fields, on);
    for (const field of fields) if (!many.includes(field)) checkField(field, on);
  },
});

function checkField(field: FormField, on: Scope): void {
  const words = [...sensitiveFields, ...on.options.fields];
  // A field is named by a few words; a longer text only mentions something.
  const name = field.names.find((each) => wordsOf(each).length <= 5 && hasAnyPhrase(each, words));
  if (name === undefined || !asksFor(field, words) || isExplained(field, on) || isOtherThing(name, field, on.path)) return;
  const isAccount = hasAnyWord(on.path, accountPlaces) || hasAnyWord(field.owner ?? '', accountPlaces) || /sign-?_?up|register|registration|profile|child|student|pupil/i.test(on.file.code);
  const edits = removeRequired([field.required, field.requiredAround], on.file);
  if (field.isRequired === true) on.report({ at: field.at, site: field.site, messageId: 'sensitiveField', isUnsure: (!isAccount && field.kind !== 'input') || (field.kind !== 'input' && isPeoples(field.owner) === false), data: { name: name.trim() }, suggest: [{ id: 'dropRequired', edits }] });
  else if (isAccount) on.report({ at: field.at, site: field.site, messageId: 'askedField', data: { name: name.trim() }, suggest: [{ id: 'dropField', data: { name: name.trim() }, edits: field.kind === 'schema' && (field.site as AstNode).type === 'Property' ? removeProperty(field.site as AstNode, on.file) : undefined }] });
}

const isExplained = (field: FormField, on: Scope): boolean =>
  field.element?.parent?.children.some((child) => on.options.purposeComponents.includes(child.rawTag)) === true && field.isRequired !== true;

/** A sign-up of a child that asks for more personal fields than a start needs. Returns the fields that it speaks of. */
function checkSignup(fields: readonly FormField[], on: Scope): readonly FormField[] {
  const told: FormField[] = [];
  const groups = new Map<unknown, FormField[]>();
  for (const field of fields) if (asksFor(field, [...personalFields, ...sensitiveFields, ...on.options.fields]) && !/ids?$/i.test(field.names[0])) {
    const key = field.kind === 'input' ? formOf(field) : (field.site as AstNode).parent;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  for (const [, group] of groups) {
    const about = `${group[0].owner ?? ''} ${on.path}`;
    const isChilds = hasAnyWord(about, ['child', 'children', 'kid', 'kids', 'pupil', 'pupils', 'student', 'students', 'learner', 'junior', 'teen']) && hasAnyWord(about, ['signup', 'sign', 'register', 'registration', 'join', 'create', 'onboarding', 'profile', 'schema', 'form', 'account']);
    if (!isChilds || group.length <= on.options.maxFields || /\b(?:parent|guardian|teacher|admin)\b/i.test(about)) continue;
    // Legal names and birth dates have rules of their own; the report stands at another field where there is one.
    const at = group.find((field) => !asksFor(field, [...realNameWords, ...birthDateWords])) ?? group[0];
    on.report({ at: at.at, site: at.site, messageId: 'multipleAtSignup', isUnsure: group.some(isSchoolRegister), data: { count: String(group.length), names: group.slice(0, 6).map((field) => field.names[0].trim()).join(', ') } });
    told.push(...group);
  }
  return told;
}

/** The form around an input. */
function formOf(field: FormField): unknown {
  for (let element = field.element?.parent; element; element = element.parent) if (/^form$|Form$/.test(element.rawTag)) return element.node;
  return undefined;
}
