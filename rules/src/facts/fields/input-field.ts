import { askingAttributes, formHolders, inputComponents, inputEndings, namingAttributes, noValueTypes,
  rowComponents } from '../../knowledge/words/people/input-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { hasWord, wordsOf } from '../../program/syntax/words';
import { boundNames } from '../../views/elements/bound-names';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { translationKeys } from '../../views/elements/text/translation-keys';
import type { FormField } from './field';
import { isRequiredOption, requirementIn } from './required-field';
import { saysRequired } from './listed/rule-list';

const REQUIRED = ['required', 'isrequired', 'aria-required', 'ariarequired'];
/** Attributes that name a field best, the best first. */
const NAMED_BY = ['type', 'name', 'label', 'placeholder'];
const LABELS = new Set(['label', 'Label', 'FormLabel', 'InputLabel']);
const TRANSLATORS = new Set(['t', '$t']);
/** Names in a longer expression are those of other things. */
const MOST_NAMES = 12;

const isRow = (element: ElementView | undefined): boolean => rowComponents.has(element?.rawTag ?? '');
const isInputTag = (tag: string): boolean => inputComponents.has(tag) || inputEndings.some((ending) => tag.endsWith(ending));
const isInput = (element: ElementView): boolean => isInputTag(element.tag) || isInputTag(element.rawTag);

/** Inputs and other components of templates that take a value. */
export const inputFields = (elements: readonly ElementView[], file: FileContext): readonly FormField[] =>
  isPaper(elements) ? [] : joinNested(elements.flatMap((element) => inputOf(element, file)));

const sending: ReadonlySet<string> = new Set(['form', 'script']);

/** A whole page without a form and a script sends nothing: it is printed. */
const isPaper = (elements: readonly ElementView[]): boolean =>
  elements.some(({ rawTag, host }) => rawTag === 'html' && host === 'html') && !elements.some(({ tag }) => sending.has(tag));

/**
 * `<FormField label="First name" required><input /></FormField>` is one field, with the names and rules of both; a row of
 * rules stands for the input in it.
 */
function joinNested(fields: readonly FormField[]): readonly FormField[] {
  const byElement = new Map(fields.map((field) => [field.element, field]));
  const outerOf = ({ element }: FormField): FormField | undefined => {
    for (let around = element?.parent; around; around = around.parent) if (byElement.has(around)) return byElement.get(around);
    return undefined;
  };
  const outers = new Map(fields.flatMap((field) => {
    const outer = outerOf(field);
    return outer ? [[field, outer] as const] : [];
  }));
  const isAlone = (inner: FormField, outer: FormField): boolean => [...outers].every(([other, its]) => its !== outer || other === inner);
  const joined = [...outers].filter(([inner, outer]) => isAlone(inner, outer));
  const gone = new Set(joined.map(([inner, outer]) => (isRow(outer.element) ? inner : outer)));
  return fields.flatMap((field) => {
    if (gone.has(field)) return [];
    const outer = outers.get(field);
    if (!outer || isRow(outer.element) || !gone.has(outer)) return [field];
    return [{
      ...field,
      names: [...outer.names, ...field.names],
      isRequired: field.isRequired === true || field.required ? field.isRequired : outer.isRequired,
      required: field.required ?? outer.required,
      requiredAround: field.required ? outer.required : undefined,
    }];
  });
}

function inputOf(element: ElementView, file: FileContext): FormField[] {
  if (isRow(element)) return rowOf(element, file);
  if (!isInput(element) || !isAsking(element)) return [];
  const type = element.attr('type');
  if (type.kind === 'known' && noValueTypes.has(String(type.value))) return [];
  const registration = registrationOf(element);
  const names = namesOf(element, registration, file);
  if (names.length === 0) return [];
  const at = findAttribute(element, NAMED_BY) ?? findAttribute(element, namingAttributes)
    ?? (registration?.arguments[0] as AstNode | undefined) ?? element;
  const field = { kind: 'input', names, at, site: element, element } as const;
  const required = findAttribute(element, REQUIRED);
  if (required) return [{ ...field, isRequired: element.isOn(required.name), required }];
  const options = registration?.arguments[1] as AstNode | undefined;
  const told = options?.type === 'ObjectExpression' ? requirementIn(options, file) : undefined;
  if (told) return [{ ...field, ...told }];
  return [{ ...field, isRequired: isRequiredByRules(element, file) ? true : element.hasSpread ? undefined : false }];
}

function findAttribute(element: ElementView, names: readonly string[]): AttributeView | undefined {
  for (const name of names) {
    const attribute = element.getAttribute(name);
    if (attribute) return attribute;
  }
  return undefined;
}

function namesOf(element: ElementView, registration: AstNode | undefined, file: FileContext): readonly string[] {
  const naming = namingAttributes.flatMap((name) => element.getAttribute(name) ?? []);
  return [
    ...naming.flatMap((attribute) => textsOf(attribute, file)),
    ...element.attributes.flatMap(registered),
    ...(registration ? [String(registration.arguments[0].value)] : []),
    ...labelsOf(element, file),
  ].filter((name) => wordsOf(name).length > 0);
}

/** `rules="required|min:2"`, `:rules="[rules.required]"` */
function isRequiredByRules(element: ElementView, file: FileContext): boolean {
  const rules = element.getAttribute('rules');
  if (!rules) return false;
  if (rules.value.kind === 'known') return hasWord(String(rules.value.value), 'required');
  const told = rules.expression && unwrap(rules.expression).type === 'ObjectExpression'
    ? requirementIn(unwrap(rules.expression), file)
    : undefined;
  return told
    ? told.isRequired === true
    : boundNames(rules, file).some((name) => hasWord(name, 'required'))
      || (rules.expression !== undefined && saysRequired(rules.expression, file));
}

/** `<InfoField label="Date of birth" value={…} />` displays a value and does not ask for one. */
const isAsking = (element: ElementView): boolean => !isOnlyShown(element) && isFilledIn(element);

const opening: ReadonlySet<string> = new Set(['click', 'focus', 'press', 'pressin', 'mousedown']);

/** `<input readonly value="…">` shows what is known; one that opens a calendar asks. */
const isOnlyShown = (element: ElementView): boolean =>
  (element.isOn('readonly') === true || element.isOn('disabled') === true)
  && (element.getAttribute('value') ?? element.getAttribute('defaultvalue')) !== undefined
  && !element.events.some(({ name }) => opening.has(name));

const isFilledIn = (element: ElementView): boolean =>
  !element.rawTag.toLowerCase().endsWith('field') || element.hasSpread || element.events.length > 0
  || element.attributes.some((attribute) => attribute.twoWay || askingAttributes.has(attribute.name));

/** `<Form.Item name="lastName" rules={[{ required: true }]}>` */
function rowOf(element: ElementView, file: FileContext): FormField[] {
  const names = namesOf(element, undefined, file);
  const naming = findAttribute(element, namingAttributes);
  const rules = element.getAttribute('rules');
  const list = rules?.expression ? unwrap(rules.expression) : undefined;
  const entries = list?.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : [list ?? null];
  const required = entries.flatMap((entry) => entriesOf(entry).filter(({ key }) => key === 'required'))[0];
  if (!required || !naming || names.length === 0) return [];
  return [{
    kind: 'input',
    names,
    at: naming,
    site: element,
    element,
    isRequired: isRequiredOption(required.value, file),
    required: required.node,
  }];
}

/** The text of an attribute, or the names of what it is bound to without those that only hold a form. */
function textsOf(attribute: AttributeView, file: FileContext): string[] {
  if (attribute.value.kind === 'known') return [String(attribute.value.value)];
  const written = pathOfTemplate(attribute.expression);
  if (written !== undefined) return [written];
  const path = pathIn(attribute.expression);
  const isPath = path !== undefined;
  const names = isPath && unwrap(attribute.expression) !== path ? pathNames(path) : boundNames(attribute, file);
  const own = names.filter((name) => !formHolders.has(name) && !(wordsOf(name)[0] === 'set' && name !== 'set'));
  return names.length > MOST_NAMES || own.length === 0 ? [] : [own.join(isPath ? '.' : ' ')];
}

/** `form.dob` of `form.dob`, and of `form.dob ?? ''`. */
function pathIn(expression: AstNode | undefined): AstNode | undefined {
  const value = unwrap(expression);
  const path = value?.type === 'LogicalExpression' && value.operator !== '&&' ? unwrap(value.left as AstNode) : value;
  return path?.type === 'Identifier' || path?.type === 'MemberExpression' ? path : undefined;
}

/** `children.dob` of `children.${index}.dob`: what a place in a list is filled in for. */
function pathOfTemplate(expression: AstNode | undefined): string | undefined {
  const template = unwrap(expression);
  if (template?.type !== 'TemplateLiteral' || template.expressions.length === 0) return undefined;
  const parts = (template.quasis as AstNode[]).flatMap(({ value }) => String(value.cooked ?? '').split(/[.[\]]+/)).filter(Boolean);
  return parts.length > 1 ? parts.join('.') : undefined;
}

const registered =
  ({ expression }: AttributeView): string[] => (expression?.type === 'CallExpression' && getCalleeName(expression) === 'register'
    ? [String(expression.arguments[0]?.value ?? '')]
    : []);

/** The call in `<input {...register('firstName', { required: true })} />`. */
function registrationOf(element: ElementView): AstNode | undefined {
  const attributes = element.node.type === 'JSXOpeningElement' ? (element.node.attributes as AstNode[]) : [];
  const spread = attributes.flatMap((attribute) => (attribute.type === 'JSXSpreadAttribute' ? [unwrap(attribute.argument)] : []));
  return spread.find((call) =>
    call?.type === 'CallExpression' && getCalleeName(call) === 'register' && typeof call?.arguments[0]?.value === 'string'
  );
}

/** The label around an input, beside it, or pointing at it, with the keys of its translations. */
function labelsOf(element: ElementView, file: FileContext): string[] {
  const { parent } = element;
  if (!parent) return [];
  const around = parent.tag === 'label' ? [parent] : [];
  const id = element.attr('id');
  const isOnlyInput = parent.children.filter((other) => isInputTag(other.rawTag)).length === 1;
  const beside = parent.children.filter((child) =>
    LABELS.has(child.rawTag) && (isOnlyInput || pointsAt(child, id.kind === 'known' ? String(id.value) : undefined))
  );
  return [...around, ...beside].flatMap((label) => {
    const keys = translationKeys(label, TRANSLATORS, file).map((key) => key.split(/[.:]/).at(-1) ?? '');
    return [label.text(), ...keys].filter((each) => each !== '');
  });
}

function pointsAt(label: ElementView, id: string | undefined): boolean {
  const target = label.attr('for').kind === 'known' ? label.attr('for') : label.attr('htmlfor');
  return id !== undefined && target.kind === 'known' && String(target.value) === id;
}
