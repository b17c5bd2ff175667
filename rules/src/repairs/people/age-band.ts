import { birthDateWords } from '../../knowledge/words/people/form-words';
import { type AstNode, isFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase } from '../../program/syntax/words';
import { pathNames } from '../../facts/people';
import type { FormField } from '../../facts/fields';
import type { TextEdit } from '../../edits/text-edit';
import { wholeRange } from '../../views/elements/element-source';

interface Bands {
  /** `0-5`, `6-9` */
  readonly bands: readonly string[];
  /** Further names of dates of birth. */
  readonly fieldNames: readonly string[];
}

/** Attributes that a list keeps, or that only a date has. */
const KEPT = new Set(['id', 'class', 'classname', 'required']);
const MOVABLE = new Set([...KEPT, 'type', 'name', 'min', 'max', 'autocomplete']);
const DATE_TYPES = new Set(['Date', 'String']);
/** What a validator calls a date that is given as it is. */
const ZOD_DATES = new Set(['z.coerce.date', 'z.date', 'z.string', 'z.iso.date']);

/** Asks for a band in the place of a date: an enum of a schema, a list of a form. Undefined where that is not known to fit. */
export function askForBand(field: FormField, given: Bands, file: FileContext): TextEdit[] | undefined {
  const { site } = field;
  if (field.kind === 'input') return listInstead(field, given, file);
  if (field.kind !== 'schema' || !('type' in site) || site.type !== 'Property') return undefined;
  const bands = `[${given.bands.map((each) => `'${each}'`).join(', ')}]`;
  const value = site.value as AstNode;
  if (isDateType(value) || isPlainOption(value)) return [{ range: site.range, text: `ageBand: { type: String, enum: ${bands} }` }];
  return isZodDate(value) ? [{ range: site.range, text: `ageBand: z.enum(${bands})` }] : undefined;
}

const isDateType = (node: AstNode): boolean => node.type === 'Identifier' && DATE_TYPES.has(String(node.name));

/** A function may ask for the date from some people only. */
const isPlainValue = (node: AstNode): boolean => node.type !== 'ObjectExpression' && !isFunction(node);

/** `{ type: Date, required: true }`: options without options of their own. */
function isPlainOption(node: AstNode): boolean {
  const [first, ...others] = node.type === 'ObjectExpression' ? entriesOf(node) : [];
  return first?.key === 'type' && isDateType(first.value) && others.length + 1 === (node.properties as AstNode[]).length
    && others.every(({ value }) => isPlainValue(unwrap(value)));
}

const isZodDate = (node: AstNode): boolean =>
  node.type === 'CallExpression' && node.arguments.length === 0 && ZOD_DATES.has(pathNames(node.callee as AstNode).join('.'));

/** `<select>` for a plain `<input>` whose name alone asks for the date: a label beside it would go on asking. */
function listInstead({ element, names }: FormField, { bands, fieldNames }: Bands, file: FileContext): TextEdit[] | undefined {
  const named = element?.attr('name');
  if (
    !element || element.rawTag !== 'input' || (element.host !== 'html' && element.host !== 'jsx') || element.hasSpread
    || element.events.length > 0
  ) return undefined;
  const words = [...birthDateWords, ...fieldNames];
  if (named?.kind !== 'known' || names.some((name) => name !== named.value && hasAnyPhrase(name, words))) return undefined;
  if (!element.attributes.every((attribute) => MOVABLE.has(attribute.name))) return undefined;
  const kept = element.attributes.filter((attribute) => KEPT.has(attribute.name)).map((attribute) => ` ${file.getText(attribute)}`)
    .join('');
  return [{
    range: [...wholeRange(element)],
    text: `<select name="ageBand"${kept}>${bands.map((band) => `<option>${band}</option>`).join('')}</select>`,
  }];
}
