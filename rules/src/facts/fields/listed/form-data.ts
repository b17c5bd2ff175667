import { formItemTypes, itemNameKeys, itemRuleKeys, itemTypeKeys, labelKeys, listHolders,
  notForms } from '../../../knowledge/words/people/input-words';
import { type AstNode, isFunction, unwrap } from '../../../program/syntax/ast';
import { type Entry, entriesOf, entryAround, entryOf } from '../../../program/syntax/entries';
import type { FileContext } from '../../../program/syntax/file-context';
import { lastName } from '../../../program/syntax/names';
import { hasAnyWord } from '../../../program/syntax/words';

/** A field of a form that is described by an object, which a component draws: `{ name: 'phone', type: 'tel', required: true }`. */
export interface FormItem {
  readonly item: AstNode;
  readonly name: string;
  /** Where the name is written. */
  readonly at: AstNode;
  readonly label?: string;
  /** Of the input: `text`, `checkbox`. */
  readonly type: string;
  /** What holds it, with the object around: `join form fields`. */
  readonly owner: string;
  /** The object with the options of the item: the item itself, and the parts of it that hold further ones. */
  readonly options: readonly AstNode[];
}

/** Fields in lists, in objects by their names, and in a variable of their own. */
export const formItems = (file: FileContext): readonly FormItem[] =>
  file.once(formItems, () =>
    file.nodes('ObjectExpression').flatMap((object) => {
      const place = placeOf(object);
      return place ? itemOf(object, place) : [];
    }));

interface ItemPlace {
  readonly owner: string;
  /** The key of an item in an object of items. */
  readonly key?: Entry;
}

/** In a list or an object that is called fields, or in a variable that is called one. */
function placeOf(object: AstNode): ItemPlace | undefined {
  const list = object.parent?.type === 'ArrayExpression' ? object.parent : undefined;
  if (entryOf(object, FORMKIT)) return { owner: holderName(list ?? object) };
  const key = list ? undefined : entryAround(object);
  const holder = list ?? (key ? key.node.parent : object);
  if (!holder) return undefined;
  const owner = holderName(holder);
  return hasAnyWord(owner, listHolders) && !hasAnyWord(owner, notForms) ? { owner, ...(key && { key }) } : undefined;
}

/** The type of an input in a schema of FormKit. */
const FORMKIT = '$formkit';

/** The key or variable that holds a value, also where a call or a function is between: `const fields = ref([…])`. */
function holderName(value: AstNode): string {
  for (let node = value; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'Property' && parent.value === node) {
      const entry = entryAround(node);
      return entry ? `${declaredName(entry.node.parent)} ${entry.key}`.trim() : '';
    }
    if (parent.type === 'JSXExpressionContainer' && parent.parent?.type === 'JSXAttribute') return String(parent.parent.name?.name ?? '');
    if (parent.type === 'VariableDeclarator' || parent.type === 'PropertyDefinition') return declaredName(node);
    const isPassed = /^(?:TSAsExpression|TSSatisfiesExpression|ParenthesizedExpression)$/.test(parent.type)
      || (parent.type === 'CallExpression' && (parent.arguments as AstNode[])[0] === node) || (isFunction(parent) && parent.body === node);
    if (!isPassed) return '';
  }
  return '';
}

const declaredName = (node: AstNode | undefined): string =>
  node?.parent?.type === 'VariableDeclarator' ? lastName(node.parent.id ?? undefined) : node?.parent?.type === 'PropertyDefinition'
    ? lastName(node.parent.key as AstNode)
    : '';

function itemOf(item: AstNode, { owner, key }: ItemPlace): FormItem[] {
  const options = [item, ...entriesOf(item).filter((entry) => itemRuleKeys.has(entry.key)).map(({ value }) => unwrap(value))];
  const type = textOf(entryOf(item, ...itemTypeKeys))?.toLowerCase();
  const named = entryOf(item, ...itemNameKeys);
  const name = textOf(named) ?? key?.key;
  if (type === undefined || name === undefined || !formItemTypes.has(type) || isOnlyShown(item)) return [];
  const label = options.map((each) => textOf(entryOf(each, ...labelKeys))).find((text) => text !== undefined);
  return [{ item, name, at: (textOf(named) === undefined ? key?.node.key as AstNode : named?.node) ?? item, label, type, owner, options }];
}

/** What no one can fill in. */
const isOnlyShown = (item: AstNode): boolean =>
  ['readonly', 'readOnly', 'disabled', 'hidden'].some((name) => unwrap(entryOf(item, name)?.value)?.value === true);

function textOf(entry: Entry | undefined): string | undefined {
  const value = unwrap(entry?.value);
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}
