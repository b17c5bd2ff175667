import { type AstNode, getKeyName, unwrap, walk } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { textOf } from '../../program/syntax/lexicon';

/** Keys under which a query names what it leaves out. */
const exclusions: ReadonlySet<string> = new Set(['$nin', 'notIn', '$ne', 'not', 'NOT', '$not', 'none', '$nor', 'isNot']);
/** Stages of an aggregation that choose records. */
const choosing: ReadonlySet<string> = new Set(['$match', '$geoNear', '$lookup', '$graphLookup', '$search']);

/**
 * Names and literals in the conditions of a query for records: of `where`, or of the stages of an aggregation that choose. Not those of
 * what a query leaves out, since `followers: { $nin: [me] }` asks for people who are not known. Undefined where the conditions are not
 * seen.
 */
export function conditionWords(name: string, args: readonly AstNode[], file: FileContext): readonly string[] | undefined {
  const roots = name === 'aggregate' ? stagesOf(args[0]) : [entryOf(args[0], 'where')?.value ?? args[0]];
  return roots?.every(Boolean) ? roots.flatMap((root) => positiveWords(root as AstNode, file)) : undefined;
}

/** What the stages of a written aggregation that choose are given. */
function stagesOf(pipeline: AstNode | undefined): readonly (AstNode | undefined)[] | undefined {
  const list = unwrap(pipeline);
  if (list?.type !== 'ArrayExpression') return undefined;
  const stages = (list.elements as (AstNode | null)[]).map((stage) => unwrap(stage ?? undefined));
  if (!stages.every((stage) => stage?.type === 'ObjectExpression')) return undefined;
  return stages.flatMap((stage) =>
    (stage?.properties as AstNode[] | undefined ?? []).flatMap(
      (property) => (choosing.has(keyOf(property)) ? [property.value as AstNode] : [])
    )
  );
}

const keyOf = (property: AstNode): string =>
  property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';

function positiveWords(root: AstNode, file: FileContext): readonly string[] {
  const words: string[] = [];
  walk(root, (node) => {
    if (node.type === 'Property' && (exclusions.has(keyOf(node)) || excludes(node.value as AstNode))) return false;
    const word = textOf(node) ?? (typeof node.name === 'string' ? node.name : '');
    if (word !== '') words.push(word);
    return true;
  }, file.sourceCode.visitorKeys);
  return words;
}

/** `{ $nin: [me] }` */
const excludes = (value: AstNode): boolean => {
  const object = unwrap(value);
  const properties = object.type === 'ObjectExpression' ? (object.properties as AstNode[]) : [];
  return properties.length > 0 && properties.every((property) => exclusions.has(keyOf(property)));
};
