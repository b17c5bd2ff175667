import { addProperties, removeItem, removeProperty, replaceNode } from '../edits/argument-edits';
import type { FileContext } from '../file-context';
import type { TextEdit } from '../finding';
import type { ConfigSite } from '../views/config-entry';

type EditId = 'setSafely' | 'removeEntry';

interface ConfigEdit<Id extends EditId = EditId> {
  readonly id: Id;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[] | undefined;
}

/** What every rule says of an entry of a configuration file: where, with which words, and the edit that mends it. `Id`: the edits that the rule's facts lead to. */
export function configReport<Id extends EditId = EditId>(site: ConfigSite, file: FileContext): { readonly at: ConfigSite['node']; readonly isUnsure: boolean; readonly data: Readonly<Record<string, string>>; readonly suggest: readonly ConfigEdit<Id>[] } {
  return { at: site.node, isUnsure: site.fact.isHint === true, data: { name: site.name, says: site.fact.says }, suggest: [editOf(site, file) as ConfigEdit<Id>] };
}

function editOf({ fact, node, value, missing }: ConfigSite, file: FileContext): ConfigEdit {
  if (missing !== undefined && fact.safe !== undefined) {
    const key = /\.[cm]?[jt]s$/.test(file.filename) ? missing : JSON.stringify(missing);
    return { id: 'setSafely', data: { value: fact.safe }, edits: addProperties(value, `${key}: ${fact.safe}`) };
  }
  if (fact.safe === undefined) return { id: 'removeEntry', edits: node.type === 'Property' ? removeProperty(node, file) : removeItem(node, file) };
  // JSON knows one kind of quotes.
  const text = fact.safe.replaceAll("'", file.getText(value).startsWith('"') ? '"' : "'");
  return { id: 'setSafely', data: { value: text }, edits: replaceNode(value, text) };
}
