import { type AstNode, getKeyName } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from '../edits/text-edit';
import { objectOf } from '../program/values/object-literal';
import { addArguments, addProperties } from '../edits/argument-edits';

/** An option to add to a call: its path in the arguments (`1.privacy.level`) and the source text of its value. */
export interface WantedOption {
  readonly path: string;
  readonly text: string;
}

interface Tree {
  readonly text?: string;
  readonly below: Map<string, Tree>;
}

/**
 * Gives options to a call that does not give them, with the objects on the way and the arguments before. One edit for
 * all, so that none is left half done; undefined when one of them has no place in an object that is written in the file.
 */
export function addOptions(
  wanted: readonly WantedOption[],
  call: AstNode,
  args: readonly AstNode[],
  file: FileContext,
): TextEdit[] | undefined {
  const [index, ...others] = [...new Set(wanted.map(({ path }) => Number(path.split('.')[0])))];
  if (others.length > 0 || index === undefined) return undefined;
  const tree: Tree = { below: new Map() };
  for (const { path, text } of wanted) put(tree, path.split('.').slice(1), text);
  const argument = args[index];
  if (!argument) return tree.below.size > 0 ? addArgument(index, render(tree), call, args, file) : undefined;
  const object = objectOf(argument, file);
  return object && fill(object, tree, file);
}

/** A wider option stands for those below it. */
function put(tree: Tree, keys: readonly string[], text: string): void {
  const [key, ...rest] = keys;
  if (key === undefined || tree.below.get(key)?.text !== undefined) return;
  if (rest.length === 0) {
    tree.below.set(key, { text, below: new Map() });
    return;
  }
  const next = tree.below.get(key) ?? { below: new Map<string, Tree>() };
  tree.below.set(key, next);
  put(next, rest, text);
}

const render = (tree: Tree): string => tree.text ?? `{ ${entriesOf(tree).join(', ')} }`;
const entriesOf = (tree: Tree): string[] => [...tree.below].map(([key, below]) => `${key}: ${render(below)}`);

function fill(object: AstNode, tree: Tree, file: FileContext): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const missing: string[] = [];
  for (const [key, below] of tree.below) {
    const property = (object.properties as AstNode[]).find((each) =>
      each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === key
    );
    const inner = property && objectOf(property.value as AstNode, file);
    const more = inner && below.text === undefined ? fill(inner, below, file) : undefined;
    if (property && !more) return undefined;
    if (more) edits.push(...more);
    else missing.push(`${key}: ${render(below)}`);
  }
  return missing.length > 0 ? [...edits, ...addProperties(object, missing, file)] : edits;
}

function addArgument(index: number, text: string, call: AstNode, args: readonly AstNode[], file: FileContext): TextEdit[] | undefined {
  if (args.some((argument) => argument.type === 'SpreadElement')) return undefined;
  return addArguments(call, args, [...Array.from({ length: index - args.length }, () => 'undefined'), text].join(', '), file);
}
