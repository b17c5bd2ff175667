import { type AstNode, walk } from '../../program/syntax/ast';
import { textOf } from '../../program/syntax/lexicon';
import { callSitesOf } from '../../program/modules/call-site';
import type { FactSources } from '../sources';
import { erasureClaims } from './claims';
import { isErasing } from './erasing-calls';
import { type DeletionMark, flagOf, isSoftCall, isWiped } from './flags';
import { isErasedLater } from './later-erasure';
import { type Refusal, refusalsIn } from './refusals';
import { callsOfSoftModels } from './soft-models';
import { deletesRow, marksRow } from './sql-marks';

/** A function that claims to delete a person's data, and what it does. */
export interface Deletion {
  readonly fn: AstNode;
  /** What it goes by: `deleteAccount`, `DELETE /me`. */
  readonly name: string;
  /** Where it turns people away. */
  readonly refusals: readonly Refusal[];
  /** The first soft delete in it. */
  readonly mark?: DeletionMark;
  /** Something in it erases, empties the record, or hands that on. */
  readonly isErasing: boolean;
  /** Something else of the file takes away what carries the mark. */
  readonly isErasedLater: boolean;
}

/** `verbs`: further words of the project that mean deleting. */
export function deletionsIn(verbs: readonly string[], sources: FactSources): readonly Deletion[] {
  const { file } = sources;
  const claims = erasureClaims(verbs, sources);
  return [...claims].map(([fn, name]) => {
    const done = whatIsDone(fn, name, claims, sources);
    const flag = done.mark?.flag;
    return { fn, name, refusals: refusalsIn(fn, file), ...done, isErasedLater: flag !== undefined && isErasedLater(flag, fn, file) };
  });
}

type Done = Pick<Deletion, 'mark' | 'isErasing'>;

function whatIsDone(fn: AstNode, name: string, claims: ReadonlyMap<AstNode, string>, sources: FactSources): Done {
  // Other deletions inside it answer for themselves.
  let mark: DeletionMark | undefined;
  let isDone = false;
  walk(fn.body as AstNode, (node) => {
    if (claims.has(node)) return false;
    const found = markOf(node, sources);
    mark ??= found;
    if (!found) isDone ||= erases(node, name, sources);
    return undefined;
  }, sources.file.sourceCode.visitorKeys);
  return { mark, isErasing: isDone };
}

function markOf(node: AstNode, { file }: FactSources): DeletionMark | undefined {
  if (isSoftCall(node) || callsOfSoftModels(file).has(node)) return { node };
  const text = textOf(node);
  if (text !== undefined) return !deletesRow(text) && marksRow(text) ? { node } : undefined;
  return flagOf(node, file);
}

function erases(node: AstNode, name: string, sources: FactSources): boolean {
  const call = callSitesOf(sources.file).of(node);
  if (call) return isErasing(call, name, sources);
  const text = textOf(node);
  return text === undefined ? isWiped(node) : deletesRow(text);
}
