import type { AstNode } from '../../program/syntax/ast';
import type { FormField } from '../../facts/fields/form-field';
import type { Suggestion } from '../../rule/create-rule';
import { hasAnyPhrase } from '../../program/syntax/words';
import { wholeRange } from '../../views/elements/element-source';
import type { Context } from './meta';

/** Attributes that a list keeps, or that only a date has. */
const MOVABLE = /^(?:type|name|id|class|classname|required|min|max|autocomplete)$/;
const KEPT = /^(?:id|class|classname|required)$/;

/** Asks for a band in the place of a date: an enum of a schema, a list of a form. Undefined where that is not known to fit. */
export function bandEdits(field: FormField, words: readonly string[], context: Context): Suggestion<'useBand'>['edits'] {
  const { site } = field;
  if (field.kind === 'input') return listInstead(field, words, context);
  if (field.kind !== 'schema' || !('type' in site) || site.type !== 'Property') return undefined;
  const bands = `[${context.options.bands.map((each) => `'${each}'`).join(', ')}]`;
  const code = context.file.getCode((site as AstNode).value as AstNode);
  if (/^(?:Date|String|\{\s*type:\s*(?:Date|String)\b[^{}]*\})$/.test(code)) return [{ range: (site as AstNode).range, text: `ageBand: { type: String, enum: ${bands} }` }];
  return /^z\.(?:coerce\.date|date|string|iso\.date)\(\)$/.test(code) ? [{ range: (site as AstNode).range, text: `ageBand: z.enum(${bands})` }] : undefined;
}

/** `<select>` for a plain `<input>` whose name alone asks for the date: a label beside it would go on asking. */
function listInstead({ element, names }: FormField, words: readonly string[], context: Context): Suggestion<'useBand'>['edits'] {
  const named = element?.attr('name');
  if (!element || element.rawTag !== 'input' || !/^(?:html|jsx)$/.test(element.host) || element.hasSpread || element.events.length > 0) return undefined;
  if (named?.kind !== 'known' || names.some((name) => name !== named.value && hasAnyPhrase(name, words)) || !element.attributes.every((attribute) => MOVABLE.test(attribute.name))) return undefined;
  const kept = element.attributes.filter((attribute) => KEPT.test(attribute.name)).map((attribute) => ` ${context.file.getText(attribute)}`).join('');
  return [{ range: [...wholeRange(element)], text: `<select name="ageBand"${kept}>${context.options.bands.map((band) => `<option>${band}</option>`).join('')}</select>` }];
}
