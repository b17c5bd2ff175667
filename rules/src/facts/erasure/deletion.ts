import { type AstNode, walk } from '../../program/syntax/ast';
import { textOf } from '../../program/syntax/lexicon';
import { callSitesOf } from '../../program/modules/call-site';
import type { FactSources } from '../sources';
import { erasureClaims, isNamedSoft } from './claims';
import { isErasing } from './erasing-calls';
import { type DeletionMark, flagOf, isGivenMark, isSoftCall, isWiped } from './flags';
import { isErasedLater } from './later-erasure';
import { isErasedElsewhere, isOfThings, saysKept } from './other-records';
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
  /** The soft deletes in it, the first of each block. */
  readonly marks: readonly DeletionMark[];
  /** Its name or a message says that it marks only, or another function of the file deletes for good. */
  readonly isOneOfTwo: boolean;
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
    const isLater = done.marks.some(({ flag }) => flag !== undefined && isErasedLater(flag, fn, file));
    const isOneOfTwo = isNamedSoft(name) || saysKept(fn, file) || done.marks.some(({ node }) => isErasedElsewhere(node, fn, file));
    return { fn, name, refusals: refusalsIn(fn, file), ...done, isOneOfTwo, isErasedLater: isLater };
  });
}

type Done = Pick<Deletion, 'marks' | 'isErasing'>;

function whatIsDone(fn: AstNode, name: string, claims: ReadonlyMap<AstNode, string>, sources: FactSources): Done {
  // Other deletions inside it answer for themselves.
  const marks = new Map<AstNode | undefined, DeletionMark>();
  let isDone = false;
  walk(fn.body as AstNode, (node) => {
    if (claims.has(node)) return false;
    const found = markOf(node, sources);
    if (found && isOfThings(node, sources)) return undefined;
    if (found) {
      const block = blockAround(node, fn);
      if (!marks.has(block)) marks.set(block, found);
    } else isDone ||= !isGivenMark(node, sources.file) && erases(node, name, sources);
    return undefined;
  }, sources.file.sourceCode.visitorKeys);
  return { marks: [...marks.values()], isErasing: isDone };
}

/** The innermost block of a function around a node: marks of one block belong together. */
function blockAround(node: AstNode, fn: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node;
  while (current && current !== fn.body && current.type !== 'BlockStatement') current = current.parent;
  return current;
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
