import { type AstNode, walk } from '../ast';
import { faintFields } from '../catalogue/personal-words';
import type { FileContext } from '../file-context';
import { wordsOf } from '../values/words';
import type { Personal } from './personal-value';

const ID = /(?:^id|_id|Id|[uU]id)$/;

/** An age or a town says something of a person only when something says whose it is: another value, or an id beside it. */
export function isFaint(found: readonly Personal[], site: AstNode, file: FileContext): boolean {
  if (!found.every(({ kind, text, behind }) => kind === 'field' && faintFields.includes(wordsOf((behind ?? text).split('.').at(-1) as string).at(-1) ?? ''))) return false;
  let isNamed = false;
  walk(site, (node) => { if (node.type === 'Identifier' && ID.test(node.name as string)) isNamed = true; }, file.sourceCode.visitorKeys);
  return !isNamed;
}
