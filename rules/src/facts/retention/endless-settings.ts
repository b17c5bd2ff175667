import { atOnceWords, userRecords, otherThings, userContent } from '../../knowledge/words/retention-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { asOneWord, hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { type Endless, endlessnessOf } from './endless-values';
import { limitOfName } from './limit-names';
import { isOfWrittenTrace } from './record-end';
import { isOptionOfStore } from './store-options';
import { type EntryWords, entryWordsOf } from './words-beside';

/** A setting that retains data indefinitely: `retention: 'forever'`, `deleteAfter: null`, `RETENTION_DAYS = Infinity`. */
export interface EndlessSetting {
  /** The entry, declaration or assignment. */
  readonly node: AstNode;
  /** The entry, else the value. */
  readonly at: AstNode;
  readonly name: string;
  readonly value: AstNode;
  /** What its time is written in. */
  readonly unit: 'text' | 'seconds' | 'days';
  /** It is the end of one record that is written: `expiresAt: null`. */
  readonly isOfRecord: boolean;
  /** Identifiers and strings of the same object. */
  readonly beside: readonly string[];
  /** The text beside it that says what is kept: `childMessages`. */
  readonly kept?: string;
  /** Files, caches and other things that are no data of people. */
  readonly isOfOtherThings: boolean;
  /** What children make, and can take away with this file. */
  readonly isOfOwnWorks: boolean;
}

export const endlessSettings = ({ file }: FactSources): readonly EndlessSetting[] =>
  file.nodes('Property', 'VariableDeclarator', 'AssignmentExpression').flatMap((node) => settingOf(node, file) ?? []);

function settingOf(node: AstNode, file: FileContext): EndlessSetting | undefined {
  const { name, given } = namedValue(node);
  const limit = limitOfName(name);
  const value = unwrap(given);
  const endless = limit && value && endlessnessOf(name, value, file);
  if (!endless || !given) return undefined;
  const isEntry = node.type === 'Property';
  const entries = isEntry && node.parent ? entryWordsOf(node.parent, file) : [];
  const beside = entries.flatMap(({ key, words }) => [key, ...words]);
  const isOfRecord = limit === 'record';
  if (isOfRecord && (endless !== 'other' || !isEntry || !isOfWrittenTrace(node, file))) return undefined;
  if (limit === 'things of people' && !(beside.some((word) => hasAnyWord(word, userRecords)) && isOptionOfStore(node, entries)))
    return undefined;
  if (endless === 'zero' && keepsNothing(name, node, entries)) return undefined;
  const things = [...beside, name, isEntry ? nameOfReceiver(node) : ''];
  return {
    node,
    name,
    value,
    isOfRecord,
    beside,
    at: isEntry ? node : given,
    unit: unitOf(name, endless),
    kept: whatIsKept(node, entries),
    isOfOtherThings: things.some((word) => hasAnyWord(word, otherThings)),
    isOfOwnWorks: beside.some((word) => hasAnyWord(word, userContent)) && canTakeWorksAway(file),
  };
}

/** The name under which a node keeps a value for good; of a variable that is filled later none. */
function namedValue(node: AstNode): { readonly name: string; readonly given?: AstNode | null } {
  switch (node.type) {
    case 'Property': {
      const entry = entryAround(node);
      return { name: entry?.key ?? '', given: entry?.value };
    }
    case 'VariableDeclarator':
      return { name: node.parent?.kind === 'const' ? lastName(node.id ?? undefined) : '', given: node.init };
    default:
      return { name: lastName(node.left as AstNode), given: node.right as AstNode };
  }
}

/**
 * 0 days after something are at once, an index with 0 ends each record at the date it holds, `{ retentionDays: 0, method:
 * 'HARD_DELETE' }` keeps nothing, and in `{ productivity: 0, retention: 0 }` one number of several counts who stays.
 */
function keepsNothing(name: string, node: AstNode, entries: readonly EntryWords[]): boolean {
  const others = entries.filter((entry) => entry.node !== node);
  const isTally = others.some(({ value }) => value.type === 'Literal' && value.value === 0);
  const isAtOnce = others.flatMap(({ key, words }) => [key, ...words]).some((word) => hasAnyPhrase(word, atOnceWords));
  return hasAnyWord(name, ['after']) || isTally || isAtOnce;
}

/** `createCache` of `createCache({ ttl: 0 })` */
function nameOfReceiver(property: AstNode): string {
  const call = property.parent?.parent;
  return call?.type === 'CallExpression' || call?.type === 'NewExpression' ? (getCalleeName(call) ?? '') : '';
}

const unitOf = (
  name: string,
  endless: Endless,
): EndlessSetting['unit'] => (endless === 'text' ? 'text' : asOneWord(name).includes('seconds') ? 'seconds' : 'days');

const whatIsKept = (node: AstNode, entries: readonly EntryWords[]): string | undefined =>
  entries.find((entry) => entry.node !== node && entry.text !== undefined && hasAnyWord(entry.text, userRecords))?.text;

const takesAway = new Set(['delete', 'remove', 'destroy', 'erase']);

/** `deleteDrawing` */
const canTakeWorksAway = (file: FileContext): boolean =>
  file.once(
    canTakeWorksAway,
    () => [...lexiconOf(file).names].some((name) => takesAway.has(wordsOf(name)[0] ?? '') && hasAnyWord(name, userContent)),
  );
