import type { AstNode } from '../../program/syntax/ast';
import { entriesOf, entryAround } from '../../program/syntax/entries';

/** `en`, `pt-BR`, `zh_Hans` */
const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** A message of a table of languages, the same for each of them: `lost` of `{ en: { lost: '…' }, fr: { lost: '…' } }`. */
export function languageRowOf(node: AstNode): string | undefined {
  const keys: string[] = [];
  for (let place: AstNode | undefined = node; place; place = place.parent) {
    const entry = place.type === 'Property' ? entryAround(place) : undefined;
    if (!entry) continue;
    const rows = entriesOf(entry.node.parent);
    if (keys.length > 0 && rows.length > 1 && rows.every(({ key }) => LANGUAGE.test(key)))
      return [String(entry.node.parent?.range[0]), ...keys].join(' ');
    keys.push(entry.key);
  }
  return undefined;
}

/** Of the translations of one message in a table of languages, the first one alone. */
export function firstOfRows<T>(found: readonly T[], nodeOf: (item: T) => AstNode | undefined): readonly T[] {
  const seen = new Set<string>();
  return found.filter((item) => {
    const node = nodeOf(item);
    const row = node && languageRowOf(node);
    return row === undefined || (!seen.has(row) && Boolean(seen.add(row)));
  });
}
