import { closedAudiences } from '../../knowledge/words/setting-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import { foldAudience, type PrivacyName } from './polarity';

/** The protective literal for a field without default: the first closed one of its enum, else of the name's kind. */
export const startText = (
  spec: AstNode | undefined,
  name: PrivacyName,
): string => (name.opensWhen === 'audience' ? `'${closedOf(spec) ?? 'private'}'` : String(!name.opensWhen));

/** The closed one among the values that a field's `enum` lists. */
function closedOf(spec: AstNode | undefined): string | undefined {
  const list = unwrap(entryOf(spec, 'enum')?.value);
  const items = list?.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]) : [];
  const values = items.map((item) => (item?.type === 'Literal' ? String(item.value) : ''));
  return closedAudiences.map((audience) => values.find((value) => foldAudience(value) === audience)).find((value) => value !== undefined);
}

const turned: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [true, 'false'],
  [false, 'true'],
  [0, '1'],
  ['true', "'false'"],
  ['false', "'true'"],
]);

/** The protective literal in place of an open value, in its kind and case; of the values that the field lists, where it lists them. */
export function closedText(open: unknown, spec: AstNode | undefined, name: PrivacyName): string {
  if (typeof open === 'boolean' || typeof open === 'number') return turned.get(open) ?? '0';
  if (name.opensWhen !== 'audience') return turned.get(open) ?? "'private'";
  const isUpperCase = typeof open === 'string' && open === open.toUpperCase() && open !== open.toLowerCase();
  return `'${closedOf(spec) ?? (isUpperCase ? 'PRIVATE' : 'private')}'`;
}
