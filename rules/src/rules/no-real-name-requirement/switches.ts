import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { nameSwitches } from '../../knowledge/words/form-words';
import { wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

/** `realNameOnly: true`, `showRealName: true`, `allowPseudonyms: false` */
export function checkSwitch(property: AstNode, context: Context): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const value: unknown = property.value.value;
  if (typeof value !== 'boolean' || property.parent?.type !== 'ObjectExpression') return;
  const joined = wordsOf(name).join('');
  const found = nameSwitches.find(({ names, harmful }) => harmful === value && names.includes(joined));
  if (found) context.report({ at: property, messageId: found.shows ? 'open' : 'pattern', data: { name }, suggest: [{ id: 'allow', data: { value: String(!value) }, edits: [{ range: property.value.range as [number, number], text: String(!value) }] }] });
}
