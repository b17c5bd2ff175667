import type { AstNode } from '../../program/syntax/ast';
import { functionAt } from '../known-function';
import { removeProperties, replaceNode } from '../../edits/argument-edits';
import { knownMembers } from '../../edits/names-in-scope';
import type { Personal } from '../../facts/personal-data';
import type { FileContext } from '../../program/syntax/file-context';
import type { TextEdit } from '../../edits/text-edit';

/** An edit for values, and the text it writes first, for its title. */
export interface ValueRepair {
  readonly text: string;
  readonly edits: readonly TextEdit[] | undefined;
}

/** The entry of an object literal that holds a value. */
const entryOf = ({ node }: Personal): AstNode | undefined =>
  node.type === 'Property'
    ? node
    : node.parent?.type === 'Property' && node.parent.parent?.type === 'ObjectExpression'
    ? node.parent
    : undefined;

/** `child.email` becomes `child.id`, where the file knows an id of that person, which is named once. */
export function useIds(values: readonly Personal[], file: FileContext): ValueRepair {
  const ids = values.map(
    ({ subject }) => (subject && knownMembers(subject, file).includes('id') ? `${file.getText(subject)}.id` : undefined)
  );
  const given = idsBeside(values[0].node, file);
  const isPossible = ids.every((id) => id !== undefined && !given.includes(id)) && new Set(ids).size === ids.length;
  return { text: ids[0] ?? '', edits: isPossible ? values.flatMap(({ node }, i) => replaceNode(node, ids[i] as string)) : undefined };
}

/** Members that are already arguments of the call around a value: an id among them adds nothing a second time. */
function idsBeside(node: AstNode, file: FileContext): string[] {
  let call: AstNode | null | undefined = node;
  while (call && call.type !== 'CallExpression') call = call.parent;
  return call ? file.within(call, 'MemberExpression').map((member) => file.getText(member)) : [];
}

/**
 * `child.email` becomes `redact(child.email)`, `{ email }` becomes `{ email: redact(email) }`, with the first of the functions
 * that the file or the settings name.
 */
export function wrapIn(functions: readonly string[], values: readonly Personal[], file: FileContext): ValueRepair {
  const call = functionAt(functions, values[0].node, file);
  const wrapped = values.map((value): { readonly place: AstNode; readonly text: string } => {
    const entry = entryOf(value);
    const isEntry = value.node.type === 'Property' || entry?.shorthand === true;
    const text = `${call ?? ''}(${file.getText((value.node.type === 'Property' ? value.node.value : value.node) as AstNode)})`;
    return isEntry && entry ? { place: entry, text: `${file.getText(entry.key as AstNode)}: ${text}` } : { place: value.node, text };
  });
  return { text: wrapped[0].text, edits: call === undefined ? undefined : wrapped.flatMap(({ place, text }) => replaceNode(place, text)) };
}

/** The entries left out, where one object holds them all. */
export function dropEntries(values: readonly Personal[], file: FileContext): ValueRepair {
  const entries = values.flatMap((value) => entryOf(value) ?? []);
  const isOneObject = entries.length === values.length && new Set(entries.map(({ parent }) => parent)).size === 1;
  return {
    text: values.map(({ text }) => text).slice(0, 3).join('`, `'),
    edits: isOneObject ? removeProperties([...new Set(entries)], file) : undefined,
  };
}

/** `{ age: child.age }` becomes `{ ageBand: child.ageBand }`, where the file knows that field of the child. */
export function useField(name: string, values: readonly Personal[], file: FileContext): ValueRepair {
  const edits = values.map(({ node }): readonly TextEdit[] | undefined => {
    if (node.type !== 'MemberExpression' || node.computed || !knownMembers(node.object as AstNode, file).includes(name)) return undefined;
    const entry = node.parent?.type === 'Property' && node.parent.value === node && !node.parent.computed ? node.parent : undefined;
    return [...(entry?.key.type === 'Identifier' ? replaceNode(entry.key as AstNode, name) : []),
      ...replaceNode(node.property as AstNode, name)];
  });
  const [{ node }] = values;
  const text = node.type === 'MemberExpression' ? `${file.getText(node.object as AstNode)}.${name}` : name;
  return { text, edits: edits.every((each) => each !== undefined) ? edits.flat() : undefined };
}
