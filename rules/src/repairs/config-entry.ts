import { type AstNode, getKeyName } from '../program/syntax/ast';
import { addItems, addProperties, removeItem, removeProperty, replaceNode } from '../edits/argument-edits';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from '../edits/text-edit';
import type { ConfigSite } from '../views/configs/config-entry';

type EditId = 'setSafely' | 'removeEntry' | 'moveEntry';

interface ConfigEdit<Id extends EditId = EditId> {
  readonly id: Id;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[] | undefined;
}

/**
 * What every rule reports for an entry of a configuration file: location, message data, and the edit that fixes it.
 * `Id`: ids of the edits that the facts of the rule lead to.
 */
export function configReport<Id extends EditId = EditId>(
  site: ConfigSite,
  file: FileContext,
): {
  readonly at: ConfigSite['node'];
  readonly isUnsure: boolean;
  readonly data: Readonly<Record<string, string>>;
  readonly suggest: readonly ConfigEdit<Id>[];
} {
  return {
    at: site.node,
    isUnsure: site.fact.isHint !== undefined || site.isIdle,
    data: { name: settingOf(site, file), says: site.fact.says, key: site.missing ?? site.name, safe: site.fact.safe ?? '' },
    suggest: [editOf(site, file) as ConfigEdit<Id>],
  };
}

/** An entry that is reported for its value is shown with it: `usesCleartextTraffic: true`. */
const settingOf = (
  { fact, node, value, name, missing }: ConfigSite,
  file: FileContext,
): string => (missing === undefined && fact.unsafe !== undefined && node.type === 'Property' ? `${name}: ${file.getText(value)}` : name);

function editOf({ fact, node, value, missing }: ConfigSite, file: FileContext): ConfigEdit {
  if (missing !== undefined && fact.safe !== undefined) {
    const key = /\.[cm]?[jt]s$/.test(file.filename) ? missing : JSON.stringify(missing);
    return { id: 'setSafely', data: { value: fact.safe }, edits: addProperties(value, [`${key}: ${fact.safe}`], file) };
  }
  if (fact.moveTo !== undefined) return { id: 'moveEntry', data: { list: fact.moveTo }, edits: moveItem(node, fact.moveTo, file) };
  if (fact.safe === undefined)
    return { id: 'removeEntry', edits: node.type === 'Property' ? removeProperty(node, file) : removeItem(node, file) };
  // JSON knows one kind of quotes.
  const text = fact.safe.replaceAll("'", file.getText(value).startsWith('"') ? '"' : "'");
  return { id: 'setSafely', data: { value: text }, edits: replaceNode(value, text) };
}

/** Takes an item out of its list and puts it into another list of the same object, which is made where it is not there. */
function moveItem(item: AstNode, key: string, file: FileContext): readonly TextEdit[] | undefined {
  const removal = removeItem(item, file);
  const list = item.parent?.parent;
  const object = list?.type === 'Property' ? list.parent : undefined;
  if (!removal || object?.type !== 'ObjectExpression') return undefined;
  const text = file.getText(item);
  const other = (object.properties as AstNode[]).find((entry) =>
    entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === key
  );
  if (!other)
    return [...removal,
      ...addProperties(object, [`${file.getText(list?.key as AstNode).startsWith('"') ? JSON.stringify(key) : key}: [${text}]`], file)];
  return other.value.type === 'ArrayExpression' ? [...removal, ...addItems(other.value as AstNode, [text], file)] : undefined;
}
