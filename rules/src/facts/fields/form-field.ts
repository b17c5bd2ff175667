import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { adultFieldWords } from '../../knowledge/words/form-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { sourceOf } from '../../views/elements/element-source';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { isRequiredOption, requirementIn } from './required-field';
import { schemaFields } from './schema-field';

/** A field in which people tell something of themselves: of a form, or of a stored record. */
export interface FormField {
  readonly kind: 'input' | 'schema' | 'sql';
  /** Names and texts it goes by: name, id, bound value, label, placeholder. */
  readonly names: readonly string[];
  /** Where to report. */
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** Undefined when it is not known. */
  readonly isRequired: boolean | undefined;
  /** What makes it required: an attribute or a property. */
  readonly required?: AttributeView | AstNode;
  /** The same of the component around, which says it again. */
  readonly requiredAround?: AttributeView | AstNode;
  readonly element?: ElementView;
  /** Name of the schema or table. */
  readonly owner?: string;
}

const INPUT = /^(?:input|textarea|select|TextInput)$|(?:Input|Field|Picker|TextBox|Select|Textarea|RadioGroup|Autocomplete|Combobox)$|-(?:input|field|picker|select|textarea|autocomplete|combobox)$/;
/** Rows of a form that name a field and hold its rules around the input itself. */
const ROW = /^(?:Controller|Form\.Item|FormItem|el-form-item|a-form-item|n-form-item|van-field)$/;
/** What makes a component ask for something; one that has a value and none of these only shows it. */
const ASKS = /^(?:name|id|type|placeholder|required|isrequired|formcontrolname|ngmodel|modelvalue|control|register|rules|max|min|options|mode|multiple|autocomplete|maxlength|keyboardtype)$/;
const NOT_A_VALUE = /^(?:hidden|submit|button|checkbox|radio|search|image|reset|file|password|range|color)$/;
const NAMING = ['name', 'prop', 'id', 'formcontrolname', 'label', 'placeholder', 'aria-label', 'arialabel', 'title', 'autocomplete', 'value', 'modelvalue', 'ngmodel', 'testid', 'controlid', 'fieldname'];

/** All fields of a file, inputs of templates first. */
export function formFields(elements: readonly ElementView[], file: FileContext): readonly FormField[] {
  return file.once(formFields, () => [...joinNested(elements.flatMap((element) => inputOf(element, file))), ...schemaFields(file)]);
}

/** `<FormField label="First name" required><input /></FormField>` is one field, with the names and rules of both; a row of rules stands for the input in it. */
function joinNested(fields: readonly FormField[]): readonly FormField[] {
  const byElement = new Map(fields.map((field) => [field.element, field]));
  const outerOf = ({ element }: FormField): FormField | undefined => {
    for (let around = element?.parent; around; around = around.parent) if (byElement.has(around)) return byElement.get(around);
    return undefined;
  };
  const outers = new Map(fields.flatMap((field) => { const outer = outerOf(field); return outer ? [[field, outer] as const] : []; }));
  const isAlone = (inner: FormField, outer: FormField): boolean => [...outers].every(([other, its]) => its !== outer || other === inner);
  const joined = [...outers].filter(([inner, outer]) => isAlone(inner, outer));
  const isRow = (field: FormField): boolean => ROW.test(field.element?.rawTag ?? '');
  const gone = new Set(joined.map(([inner, outer]) => (isRow(outer) ? inner : outer)));
  return fields.flatMap((field) => {
    if (gone.has(field)) return [];
    const outer = outers.get(field);
    if (!outer || isRow(outer) || !gone.has(outer)) return [field];
    return [{ ...field, names: [...outer.names, ...field.names], isRequired: field.isRequired === true || field.required ? field.isRequired : outer.isRequired, required: field.required ?? outer.required, requiredAround: field.required ? outer.required : undefined }];
  });
}

function inputOf(element: ElementView, file: FileContext): FormField[] {
  const isRow = ROW.test(element.rawTag);
  if (!isRow && !INPUT.test(element.tag) && !INPUT.test(element.rawTag)) return [];
  if (!isRow && !isAsking(element)) return [];
  const type = element.attr('type');
  if (type.kind === 'known' && NOT_A_VALUE.test(String(type.value))) return [];
  const naming = NAMING.flatMap((name) => element.getAttribute(name) ?? []);
  const registration = registrationOf(element);
  const names = [...naming.flatMap((attribute) => textsOf(attribute, file)), ...element.attributes.flatMap((attribute) => registered(attribute)), ...(registration ? [String(registration.arguments[0].value)] : []), ...labelsOf(element, file)].filter((name) => /\p{L}/u.test(name));
  if (names.length === 0) return [];
  if (isRow) return rowOf(element, names, naming[0], file);
  const required = element.getAttribute('required') ?? element.getAttribute('isrequired') ?? element.getAttribute('aria-required') ?? element.getAttribute('ariarequired');
  const named = element.getAttribute('type') ?? element.getAttribute('name') ?? element.getAttribute('label') ?? element.getAttribute('placeholder') ?? naming[0];
  const field = { kind: 'input', names, at: named ?? (registration?.arguments[0] as AstNode | undefined) ?? element, site: element, element } as const;
  if (required) return [{ ...field, isRequired: element.isOn(required.name), required }];
  const options = registration?.arguments[1] as AstNode | undefined;
  const told = options?.type === 'ObjectExpression' ? requirementIn(options, file) : undefined;
  if (told) return [{ ...field, ...told }];
  return [{ ...field, isRequired: isRequiredByRules(element, file) ? true : element.hasSpread ? undefined : false }];
}

/** `rules="required|min:2"`, `:rules="[rules.required]"` */
function isRequiredByRules(element: ElementView, file: FileContext): boolean {
  const rules = element.getAttribute('rules');
  if (!rules?.valueRange) return false;
  const text = file.text.slice(rules.valueRange[0], rules.valueRange[1]);
  return text.length < 200 && /\brequired\b(?!\s*:\s*(?:false|\w))/.test(text);
}

/** `<InfoField label="Date of birth" value={…} />` shows a field of somebody; nothing is asked. */
const isAsking = (element: ElementView): boolean =>
  !/[fF]ield$/.test(element.rawTag) || element.hasSpread || element.events.length > 0 || element.attributes.some((attribute) => attribute.twoWay || ASKS.test(attribute.name));

/** `<Form.Item name="lastName" rules={[{ required: true }]}>` */
function rowOf(element: ElementView, names: readonly string[], naming: AttributeView | undefined, file: FileContext): FormField[] {
  const rules = element.getAttribute('rules');
  const list = rules?.expression ? unwrap(rules.expression) : undefined;
  const entries = list?.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : [list ?? null];
  const required = entries.flatMap((entry) => (entry?.type === 'ObjectExpression' ? (entry.properties as AstNode[]).filter((property) => property.type === 'Property' && keyOf(property) === 'required') : []))[0];
  if (!required || !naming) return [];
  return [{ kind: 'input', names, at: naming, site: element, element, isRequired: isRequiredOption(required.value as AstNode, file), required }];
}

/** The text of an attribute, the names in its expression, and the key it gives to a translation function. */
function textsOf(attribute: AttributeView, file: FileContext): string[] {
  if (attribute.value.kind === 'known') return [String(attribute.value.value)];
  const source = attribute.valueRange ? file.text.slice(attribute.valueRange[0], attribute.valueRange[1]) : '';
  return source.length > 0 && source.length < 120 ? [source.replaceAll(/\b(?:form|values?|state|fields?|formData|data|model|user|props|t|i18n|this|set\w+)\b/g, ' ')] : [];
}

const registered = (attribute: AttributeView): string[] => (attribute.expression?.type === 'CallExpression' && getCalleeName(attribute.expression) === 'register' ? [String(attribute.expression.arguments[0]?.value ?? '')] : []);

/** The call in `<input {...register('firstName', { required: true })} />`. */
function registrationOf(element: ElementView): AstNode | undefined {
  const attributes = element.node.type === 'JSXOpeningElement' ? (element.node.attributes as AstNode[]) : [];
  const spread = attributes.flatMap((attribute) => (attribute.type === 'JSXSpreadAttribute' ? [unwrap(attribute.argument)] : []));
  return spread.find((call) => call?.type === 'CallExpression' && getCalleeName(call) === 'register' && typeof call?.arguments[0]?.value === 'string');
}

/** The label around an input, beside it, or pointing at it. */
function labelsOf(element: ElementView, file: FileContext): string[] {
  const { parent } = element;
  if (!parent) return [];
  const around = parent.tag === 'label' ? [parent] : [];
  const id = element.attr('id');
  const beside = parent.children.filter((child) => /^(?:label|Label|FormLabel|InputLabel)$/.test(child.rawTag) && (pointsAt(child, id.kind === 'known' ? String(id.value) : undefined) || parent.children.filter((other) => INPUT.test(other.rawTag)).length === 1));
  return [...around, ...beside].flatMap((label) => {
    const text = label.text();
    const whole = sourceOf(label, file);
    const source = whole.length < 300 ? whole : '';
    return [text, ...Array.from(source.matchAll(/\bt\([\s(]*['"`]([\w.:-]+)/g), (match) => match[1].split(/[.:]/).at(-1) ?? '')].filter((each) => each !== '');
  });
}

function pointsAt(label: ElementView, id: string | undefined): boolean {
  const target = label.attr('for').kind === 'known' ? label.attr('for') : label.attr('htmlfor');
  return id !== undefined && target.kind === 'known' && String(target.value) === id;
}

/** Does the field ask for something named by one of the phrases, of the person who fills it in? */
export const asksFor = (field: FormField, phrases: readonly string[]): boolean =>
  field.names.some((name) => name.length < 90 && hasAnyPhrase(name, phrases)) && !field.names.some((name) => hasAnyWord(name, adultFieldWords)) && !hasAnyWord(field.owner ?? '', adultFieldWords);

export const keyOf = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
