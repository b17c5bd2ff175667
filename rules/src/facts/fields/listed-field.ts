import { listHolders, listedInputTypes } from '../../knowledge/words/people/input-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { type Entry, entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import type { FormField } from './field';
import { isRequiredOption } from './required-field';

/** Fields of a form that is written as a list and drawn by one component: `fields: [{ name: 'phone', type: 'tel', required: true }]`. */
export const listedFields = (file: FileContext): FormField[] =>
  file.nodes('ArrayExpression').flatMap((list) => {
    const owner = ownerOf(list);
    const items = owner === undefined ? [] : (list.elements as (AstNode | null)[]);
    return items.flatMap((item) => (item ? fieldIn(unwrap(item), owner ?? '', file) : []));
  });

/** What holds the list, with the object around it: `join form fields`; undefined for lists of other things. */
function ownerOf(list: AstNode): string | undefined {
  const entry = entryAround(list);
  const holder = entry?.node.parent ?? list;
  const name = entry?.key ?? declaredName(list);
  if (!hasAnyWord(name, listHolders)) return undefined;
  return holder === list ? name : `${declaredName(holder)} ${name}`;
}

const declaredName = ({ parent }: AstNode): string =>
  parent?.type === 'VariableDeclarator' ? lastName(parent.id ?? undefined) : parent?.type === 'PropertyDefinition'
    ? lastName(parent.key as AstNode)
    : '';

function fieldIn(item: AstNode, owner: string, file: FileContext): FormField[] {
  const name = entryOf(item, 'name', 'id', 'key', 'field');
  const type = textOf(entryOf(item, 'type', 'inputType'));
  const isInput = type !== undefined && listedInputTypes.has(type);
  const text = textOf(name);
  if (!name || text === undefined || !isInput) return [];
  const required = entryOf(item, 'required', 'isRequired');
  const label = textOf(entryOf(item, 'label', 'placeholder', 'title'));
  return [{
    kind: 'schema',
    names: [text, ...(label === undefined ? [] : [label])],
    at: name.node,
    site: item,
    owner,
    isRequired: required ? isRequiredOption(required.value, file) : false,
    required: required?.node,
  }];
}

function textOf(entry: Entry | undefined): string | undefined {
  const value = unwrap(entry?.value);
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}
