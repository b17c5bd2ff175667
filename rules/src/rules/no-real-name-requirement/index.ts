import { type AstNode, getKeyName, getMemberName, unwrap } from '../../ast';
import { accountPlaces, adultFieldWords, realNameWords } from '../../catalogue/form-words';
import { subjects } from '../../catalogue/person-words';
import { isAdultsFile, isDutyPlace, isPeoples, isSchoolRegister } from '../../detect/field-owner';
import { asksFor, type FormField, formFields } from '../../detect/form-field';
import { getValueName } from '../../detect/personal';
import { removeRequired } from '../../edits/required-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { checkViews } from './public-views';

const reason = 'taking part without giving an identity';

const meta = {
  id: 'no-real-name-requirement',
  description: 'Disallow requiring or showing the legal name of a child where an alias would do',
  paragraphs: { primary: 77, also: [16, 68] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    [realNameWords.filter((word) => /[a-z]/.test(word)).flatMap((word) => [word, word.replaceAll(' ', '')])],
    [['realnameonly', 'requirerealname', 'realnamerequired', 'verifiednameonly', 'allowpseudonym', 'allownickname', 'allow_pseudonym', 'allow_nickname', 'pseudonymallowed', 'nicknameallowed', 'pseudonymsallowed', 'nicknamesallowed', 'pseudonym_allowed', 'nickname_allowed', 'pseudonyms_allowed', 'nicknames_allowed']],
  ],
  messages: {
    requiredField: { seen: '`{{name}}` must be given', reason, advice: 'Let people choose a name of their own', evidence: 'C' },
    refused: { seen: 'nobody goes on here without `{{name}}`', reason, advice: 'Let people choose a name of their own', evidence: 'C' },
    pattern: { seen: '`{{name}}` refuses names that people choose', reason, advice: 'Accept any name', evidence: 'C' },
    shown: { seen: 'others see the legal name of a person (`{{name}}`)', reason, advice: 'Show the name people chose', evidence: 'C' },
  },
  suggestions: {
    dropRequired: 'Do not require it',
    allow: 'Set it to `false`',
    allowNames: 'Set it to `true`',
    showAlias: 'Show `{{value}}` instead',
  },
  options: {
    domains: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further parts of the product, by path, that need legal names' },
    fieldNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of legal names' },
    publicComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further components that others see' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly domains: readonly string[]; readonly fieldNames: readonly string[]; readonly publicComponents: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

/** The words of legal names, with those of the project. */
export const nameWords = (on: Scope): readonly string[] => [...realNameWords, ...on.options.fieldNames];

export default createRule({
  meta,
  check(on: Scope) {
    if (isDutyPlace(on.path, on.options.domains) || isAdultsFile(on.path)) return;
    for (const field of formFields(on.elements(), on.file)) if (field.isRequired === true && asksFor(field, nameWords(on)) && !isFamilysName(field.names, on) && isOfAccount(field, on)) reportField(field, on);
    for (const statement of on.nodes('IfStatement')) checkRefusal(statement, on);
    for (const property of on.nodes('Property')) checkSwitch(property, on);
    checkViews(on);
  },
});

/** Things that have full names of their own. */
const THINGS = ['course', 'courses', 'event', 'events', 'product', 'company', 'team', 'organization', 'organisation', 'project', 'article', 'discipline', 'task', 'lesson', 'certificate', 'school', 'institution'];

/** The form or record is about people who join, not about a parcel or a bill. */
function isOfAccount(field: FormField, on: Scope): boolean {
  const text = on.file.code;
  if (hasAnyWord(field.owner ?? '', ['order', 'address', 'invoice', 'payment', 'checkout', 'ticket', 'lead', 'company', 'employee', 'contact', 'book', 'linkedin', 'facebook', 'google', 'github', 'stripe', 'discord'])) return false;
  if (field.kind !== 'input') {
    const isPeople = isPeoples(field.owner);
    if (isPeople !== undefined) return isPeople;
  }
  if (field.kind === 'input' && hasAnyWord(on.path.split('/').slice(-2).join('/'), THINGS) && !hasAnyWord(on.path.split('/').at(-1) ?? '', [...subjects.child, 'signup', 'register', 'registration', 'profile'])) return false;
  if (field.kind === 'input' && /\b(?:checkout|cardNumber|card_number|creditCard|shippingAddress|billingAddress|company(?:Name)?|jobTitle)\b/i.test(text)) return false;
  return hasAnyWord(on.path, accountPlaces) || hasAnyWord(field.owner ?? '', accountPlaces) || /sign-?_?up|register|registration|\bjoin\b|nick_?name|profile|child|student|pupil/i.test(text);
}

/** Where families have names of their own, `familyName` alone is no part of anybody's name. */
const isFamilysName = (names: readonly string[], on: Scope): boolean => names.some((name) => hasAnyPhrase(name, ['family name'])) && !/given_?name|first_?name/i.test(on.file.code);

function reportField(field: FormField, on: Scope): void {
  const name = (field.names.find((each) => hasAnyPhrase(each, nameWords(on))) ?? field.names[0]).trim();
  const edits = removeRequired([field.required, field.requiredAround], on.file);
  on.report({ at: field.at, site: field.site, messageId: 'requiredField', isUnsure: isSchoolRegister(field), data: { name }, suggest: [{ id: 'dropRequired', edits }] });
}

/** Enrolment in a school goes by legal names. */
const ENROLS = /\benrol/i;
const STOPS = /\bthrow\b|\breturn\s*(?:[;}]|$|false\b|res\b|\{[^}]*(?:error|message|status|success|valid|\bok\b|fail|reason|code)|new\b|reply\b|Response\b|NextResponse\b|ctx\b|(?:set|show|alert|toast)\w*)|\b(?:alert|setError|setErrors|toast|showError|Alert\.alert)\b/;

/** `if (!fullName) return`: a sign-up that stops without a legal name. */
function checkRefusal(statement: AstNode, on: Scope): void {
  const test = statement.test as AstNode;
  const missing = missingIn(unwrap(test));
  const named = missing.find((node) => hasAnyPhrase(getValueName(node), nameWords(on)) && !/^(?:is|has|valid|check)/.test(getValueName(node)) && !hasAnyWord(on.file.getCode(node), adultFieldWords));
  const consequent = on.file.getText(statement.consequent as AstNode);
  if (named && STOPS.test(consequent) && !ENROLS.test(consequent) && !isFamilysName([getValueName(named)], on) && (hasAnyWord(on.path, accountPlaces) || /sign-?_?up|register|registration|createAccount|createUser|createChild|handleNext|onSubmit/i.test(on.file.code))) {
    on.report({ at: named, site: statement, messageId: 'refused', data: { name: on.file.getText(named) } });
  }
  const split = splitName(unwrap(test), on);
  if (split && STOPS.test(consequent)) on.report({ at: split, site: statement, messageId: 'pattern', data: { name: on.file.getText(split) } });
  const pattern = unwrap(test.type === 'UnaryExpression' ? (test.argument as AstNode) : test);
  const isTwoWords = pattern.type === 'CallExpression' && getMemberName(unwrap(pattern.callee as AstNode)) === 'test' && /\\s|\[ \]| \\S/.test(on.file.getCode(pattern.callee.object as AstNode));
  const tested = isTwoWords ? (pattern.arguments[0] as AstNode | undefined) : undefined;
  if (tested && hasAnyPhrase(getValueName(tested), nameWords(on)) && !hasAnyWord(on.file.getCode(tested), adultFieldWords)) on.report({ at: pattern.callee.object as AstNode, site: statement, messageId: 'pattern', data: { name: on.file.getText(pattern.callee.object as AstNode) } });
}

/** `name.split(' ').length < 2`: the name is left of the split. */
function splitName(test: AstNode, on: Scope): AstNode | undefined {
  if (test.type !== 'BinaryExpression' || !/^(?:<|<=|===?|!==?)$/.test(test.operator as string) || ![1, 2].includes(test.right.value as number)) return undefined;
  const length = unwrap(test.left as AstNode);
  const call = length.type === 'MemberExpression' && getMemberName(length) === 'length' ? unwrap(length.object as AstNode) : undefined;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
  const separator = call?.arguments?.[0] as AstNode | undefined;
  if (!callee || callee.type !== 'MemberExpression' || getMemberName(callee) !== 'split' || !separator || !/^['"`] ['"`]$|^\/\\s\+?\/$|^\/ \+?\/$/.test(on.file.getCode(separator))) return undefined;
  const named = getValueName(callee.object as AstNode);
  const isName = hasAnyPhrase(named, nameWords(on)) || (/^name$/i.test(named) && /sign[-_ ]?up|register|registration|profile|(?:real|full|last) name/i.test(on.file.code));
  return isName && !hasAnyWord(on.file.getCode(callee.object as AstNode), adultFieldWords) ? test : undefined;
}

/** What a test asks to be given: `!a || !b.trim()`, `a === ''`. */
function missingIn(test: AstNode): AstNode[] {
  if (test.type === 'LogicalExpression' && test.operator === '||') return [...missingIn(unwrap(test.left as AstNode)), ...missingIn(unwrap(test.right as AstNode))];
  if (test.type === 'UnaryExpression' && test.operator === '!') return [unwrap(test.argument as AstNode)];
  return test.type === 'BinaryExpression' && /^===?$/.test(test.operator as string) && test.right.value === '' ? [unwrap(test.left as AstNode)] : [];
}

const NAMES_ONLY = /^(?:realNameOnly|requireRealName|realNameRequired|requireLegalName|verifiedNameOnly)$/i;
const ALIASES = /^(?:allow(?:pseudonym|nickname)s?|(?:pseudonym|nickname)sallowed|(?:pseudonym|nickname)allowed)$/i;

function checkSwitch(property: AstNode, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const plain = name.replaceAll('_', '');
  const value: unknown = property.value.value;
  const id = NAMES_ONLY.test(plain) && value === true ? 'allow' : ALIASES.test(plain) && value === false ? 'allowNames' : undefined;
  if (id) on.report({ at: property, messageId: 'pattern', data: { name }, suggest: [{ id, edits: [{ range: property.value.range as [number, number], text: String(value !== true) }] }] });
}
