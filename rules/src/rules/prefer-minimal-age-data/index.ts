import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../ast';
import { adultFieldWords, birthDateWords } from '../../catalogue/form-words';
import { isDutyPlace } from '../../detect/field-owner';
import { facePictures, paperPictures } from '../../catalogue/inference-words';
import { asksFor, type FormField, formFields } from '../../detect/form-field';
import { pathNames } from '../../detect/personal';
import { getOwnStatement } from '../../edits/statement-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../values/words';

const reason = 'only data that is needed';

const meta = {
  id: 'prefer-minimal-age-data',
  description: 'Prefer an age band over a whole birth date, and forget papers and pictures after an age check',
  paragraphs: { primary: 69, also: [55, 114, 68] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    [['birthday', 'birthdate', 'dateofbirth', 'dob', 'date of birth', 'birth date', 'birth day']],
    [[...facePictures, ...paperPictures].map((word) => word.replaceAll(' ', '')), ['upload', 'save', 'put(', 'putobject', 'store']],
    [['estimatedage', 'predictedage', 'faceage'], ['image', 'photo', 'frame', 'selfie']],
  ],
  messages: {
    fullBirthDate: { seen: '`{{name}}` asks for a whole date of birth', reason, advice: 'An age band is enough', evidence: 'C' },
    keptBirthDate: { seen: '`{{name}}` keeps or passes on a whole date of birth', reason, advice: 'Keep an age band', evidence: 'C' },
    identityDocument: { seen: '`{{name}}` of an age check is kept', reason, advice: 'Delete it when the check is done', evidence: 'C' },
    biometricAge: { seen: 'an age guessed from a face is kept with the picture', reason, advice: 'Keep the age band alone', evidence: 'C' },
  },
  suggestions: {
    useBand: 'Ask for an age band (`{{value}}`)',
    deleteAfter: 'Delete it after the check (`{{call}}`)',
  },
  options: {
    bands: { schema: { type: 'array', items: { type: 'string' } }, default: ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'], description: 'Age bands to offer' },
    fieldNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of birth dates' },
    domains: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further parts of the product, by path, that need the date' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly bands: readonly string[]; readonly fieldNames: readonly string[]; readonly domains: readonly string[] }>;

const KEEPS = /^(?:insert|insertOne|insertMany|create|save|set|setDoc|addDoc|add|update|updateOne|updateDoc|upsert|post|put|patch|navigate|push|signUp|signup|register|mutate|submit|send|setItem|append|run|execute|\w*(?:Child|User|Profile|Student|Player|Account)\w*)$/;
const BAND = /age_?(?:band|group|range|bracket)|toAgeBand|ageCategory/i;

export default createRule({
  meta,
  check(on: Scope) {
    const words = [...birthDateWords, ...on.options.fieldNames];
    // A pet has a day of birth too.
    if (/\b(?:species|breed)\b/i.test(on.file.code)) return;
    const isDuty = isDutyPlace(on.path, on.options.domains);
    const kept = isDuty ? [] : on.nodes('ObjectExpression').flatMap((object) => keptIn(object, words, on.file));
    // A date that is turned into a band at once, and not kept, is only read.
    const isReduced = BAND.test(on.file.code) && kept.length === 0;
    if (!isDuty) for (const field of formFields(on.elements(), on.file)) if (asksFor(field, words) && !(field.kind === 'input' && isReduced) && isWholeDate(field)) reportField(field, on);
    for (const property of kept) on.report({ at: property, messageId: 'keptBirthDate', data: { name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' } });
    for (const call of on.nodes('CallExpression', 'NewExpression')) checkUpload(call, on);
    for (const object of on.nodes('ObjectExpression')) checkBiometricAge(object, on);
  },
});

/** Day and month for a greeting, a year alone, and checks on a date are no whole date. */
function isWholeDate(field: FormField): boolean {
  if (field.names.some((name) => /^(?:for example|e\.g\.|example|z\.\s?B\.|such as)\b/i.test(name.trim()))) return false;
  if (field.names.some((name) => hasAnyWord(name, ['year', 'month', 'day', 'age', 'reminder', 'greeting', 'party', 'filter', 'show', 'hide', 'is', 'has', 'error', 'visibility', 'public']) && !hasAnyPhrase(name, ['birth day', 'date of birth']))) return false;
  // A sentence in which a birthday is named asks for something else.
  const naming = field.names.filter((name) => hasAnyPhrase(name, birthDateWords));
  return naming.length === 0 || !naming.every((name) => wordsOf(name).length > 4 && !/\b(?:your|child|when|date)\b/i.test(name));
}

function reportField(field: FormField, on: Scope): void {
  const name = field.names.find((each) => hasAnyPhrase(each, [...birthDateWords, ...on.options.fieldNames])) ?? field.names[0];
  const type = field.element?.getAttribute('type');
  const band = `[${on.options.bands.map((each) => `'${each}'`).join(', ')}]`;
  const isSpec = field.kind === 'schema' && 'type' in field.site && field.site.type === 'Property' && /^(?:Date|String|\{\s*type:\s*(?:Date|String)\b[^{}]*\})$/.test(on.file.getCode(field.site.value as AstNode));
  on.report({
    at: type && field.kind === 'input' ? type : field.at, site: field.site, messageId: 'fullBirthDate', data: { name: name.trim() },
    suggest: [{ id: 'useBand', data: { value: 'ageBand' }, edits: isSpec ? [{ range: (field.site as AstNode).range, text: `ageBand: { type: String, enum: ${band} }` }] : undefined }],
  });
}

/** Properties with a birth date in what a call keeps or passes on. */
function keptIn(object: AstNode, words: readonly string[], file: Scope['file']): AstNode[] {
  const properties = (object.properties as AstNode[]).filter((property) => {
    const name = property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
    if (name === '' || !hasAnyPhrase(name, words) || hasAnyWord(name, [...adultFieldWords, 'is', 'has', 'show', 'error', 'label', 'visible', 'required', 'year', 'month']) || !isDateValue(property.value as AstNode)) return false;
    return true;
  });
  if (properties.length === 0) return [];
  for (let node: AstNode | undefined = object.parent, depth = 0; node && depth < 7; node = node.parent, depth++) {
    if (/Function|Statement$|VariableDeclarator/.test(node.type)) return [];
    if (node.type !== 'CallExpression') continue;
    const callee = getCalleeName(node) ?? '';
    if (/^(?:object|shape|Schema|model|define|useState|useForm|reactive|ref|reset|createSlice)$/.test(callee)) return [];
    if (isStateSetter(node, file)) return [];
    if (callee === 'push' && !/^(?:router|navigation|navigator|history|\$router)$/.test(pathNames(node.callee as AstNode).at(-2) ?? '')) continue;
    if (KEEPS.test(callee) || /^(?:fetch|stringify)$/.test(callee)) return properties.slice(0, 1);
  }
  return [];
}

/** `const [student, setStudent] = useState()`: what a page shows is no store. */
function isStateSetter(call: AstNode, file: Scope['file']): boolean {
  const callee = unwrap(call.callee as AstNode);
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  return definition?.type === 'Variable' && (definition.node as unknown as AstNode).id?.type === 'ArrayPattern';
}

/** A value that is read from somewhere: a flag, a text of a form and a band are none. */
const isDateValue = (value: AstNode): boolean => {
  const expression = unwrap(value);
  if (expression.type === 'LogicalExpression') return isDateValue(expression.left as AstNode);
  return expression.type === 'Identifier' || expression.type === 'MemberExpression' || (expression.type === 'CallExpression' && !/band|group|year|t$/i.test(getCalleeName(expression) ?? ''));
};

/** Papers or a face of an age check that are stored, in a function that never deletes. */
function checkUpload(call: AstNode, on: Scope): void {
  if (!/^(?:upload|uploadFile|uploadBytes|putObject|put|putFile|save|store|saveFile|PutObjectCommand|uploadString|uploadAsync)$/.test(getCalleeName(call) ?? '')) return;
  const text = on.file.getCode(call).slice(0, 400);
  const first = (call.arguments as AstNode[]).find((argument) => hasAnyPhrase(on.file.getCode(argument).slice(0, 120), [...paperPictures, ...facePictures]));
  const fn = getEnclosingFunction(call) ?? on.file.program;
  if (!first || !/\bage|verif|identity|check/i.test(text + on.path) || /\b(?:delete|remove|unlink|destroy|purge)\w*\(/i.test(on.file.getCode(fn))) return;
  const statement = getOwnStatement(call);
  const name = on.file.getText(first).slice(0, 60);
  on.report({ at: first, site: call, messageId: 'identityDocument', data: { name }, suggest: [{ id: 'deleteAfter', data: { call: `deleteAfterCheck(${name})` }, edits: statement && first.type === 'Identifier' ? [{ range: [statement.range[1], statement.range[1]], text: ` deleteAfterCheck(${name});` }] : undefined }] });
}

function checkBiometricAge(object: AstNode, on: Scope): void {
  const keys = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ property, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' }] : []));
  const age = keys.find(({ name }) => hasAnyPhrase(name, ['estimated age', 'predicted age', 'face age', 'age estimate']));
  if (age && keys.some(({ name }) => hasAnyWord(name, ['image', 'photo', 'frame', 'selfie', 'picture']))) on.report({ at: age.property, site: object, messageId: 'biometricAge' });
}
