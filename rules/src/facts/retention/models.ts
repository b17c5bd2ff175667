import { endKeys, modelMakers, momentFields, recordEndKeys, behaviouralData } from '../../knowledge/words/retention-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entriesOf, type Entry } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, wordsWithin } from '../../program/syntax/lexicon';
import { asOneWord, hasAnyWord } from '../../program/syntax/words';
import { definitionOf } from '../../program/origin/definition';
import { callSitesOf } from '../../program/modules/call-site';
import { sqlTableColumns } from '../../views/sql/sql-table';
import type { FactSources } from '../sources';

/** A schema of records. */
export interface RecordSchema {
  readonly node: AstNode;
  /** Of the variable that holds it, where it has one. */
  readonly name?: string;
  /** The field with a person's location or with a recording of them, with its name as written. */
  readonly trace?: { readonly key: string; readonly at: AstNode };
  /** The field of when a record was made. */
  readonly moment?: Entry;
  /** Its records go by themselves: `expires: 600` in a field, or `schema.index({ … }, { expireAfterSeconds })`. */
  readonly hasEnd: boolean;
}

export const recordSchemas = ({ file }: FactSources): readonly RecordSchema[] =>
  callSitesOf(file).named('Schema').filter(({ isNew, args }) => isNew && isObject(args[0])).map(({ node, args }) => {
    const fields = entriesOf(args[0]);
    const trace = fields.find(({ key }) => hasAnyWord(key, behaviouralData));
    const holder = node.parent?.type === 'VariableDeclarator' ? node.parent.id : undefined;
    return {
      node,
      name: holder?.type === 'Identifier' ? (holder.name as string) : undefined,
      hasEnd: hasEnd(node, endKeys, file),
      trace: trace && { key: trace.key, at: trace.node.key as AstNode },
      moment: fields.find(({ key }) => momentFields.has(asOneWord(key))),
    };
  });

const isObject = (node: AstNode | undefined): boolean => unwrap(node)?.type === 'ObjectExpression';

/** Do records end by a key of their definition, or by an index that is put on it? */
function hasEnd(definition: AstNode, keys: ReadonlySet<string>, file: FileContext): boolean {
  const holder = definition.parent?.type === 'VariableDeclarator' ? definition.parent.id : undefined;
  const variable = holder?.type === 'Identifier' ? file.variableOf(holder) : undefined;
  const calls = (variable?.references ?? []).map(({ identifier }) => (identifier as unknown as AstNode).parent?.parent);
  const indexes = calls.flatMap((call) => (call?.type === 'CallExpression' && getCalleeName(call) === 'index' ? [call] : []));
  return [definition, ...indexes].some((each) => wordsWithin(each, file, 'names and texts').some((word) => keys.has(asOneWord(word))));
}

/** A model or table that a file makes. */
export interface NamedModel {
  readonly name: string;
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode;
  readonly hasEnd: boolean;
  /** The file sets an expiry that may apply to these records. */
  readonly isBesideEnd: boolean;
}

/** Models and tables of some names, each once. */
export function modelsNamed(names: readonly string[], { file }: FactSources): readonly NamedModel[] {
  if (names.length === 0) return [];
  const lexicon = lexiconOf(file);
  const isBesideEnd = [...lexicon.names, ...lexicon.texts].some((word) => recordEndKeys.has(asOneWord(word)));
  const made = callSitesOf(file).named(...modelMakers).flatMap(({ node, args }): NamedModel[] => {
    const [at, ...definitions] = args;
    const name = at?.type === 'Literal' ? String(at.value) : '';
    const parts = [node, ...definitions.flatMap((each) => (each.type === 'Identifier' ? (definitionOf(each, file)?.from ?? []) : []))];
    const isEnded = (part: AstNode): boolean => hasEnd(part, recordEndKeys, file);
    return names.includes(name) ? [{ name, at, site: node, isBesideEnd, hasEnd: parts.some(isEnded) }] : [];
  });
  const columns = sqlTableColumns(file);
  const tables = columns.filter(({ table }, i) => names.includes(table) && columns.findIndex((column) => column.table === table) === i);
  return [...made, ...tables.map(({ table, tableRange, text }): NamedModel => ({
    name: table,
    at: { range: tableRange },
    site: text,
    isBesideEnd,
    hasEnd: columns.some((column) => column.table === table && recordEndKeys.has(asOneWord(column.name))),
  }))];
}
