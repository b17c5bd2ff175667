import { deletionVerbs, writtenThings } from '../../knowledge/words/erasure-words';
import { type AstNode, walk } from '../../program/syntax/ast';
import { callSitesOf } from '../../program/modules/call-site';
import { keptName } from '../../program/syntax/near';
import { wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isNamedSoft } from './claims';
import { isErasing } from './erasing-calls';
import { type DeletionMark, flagOf } from './flags';

/** A function with which people delete what they wrote or showed, which only soft-deletes it. */
export interface MarkedThing {
  readonly fn: AstNode;
  readonly name: string;
  readonly mark: DeletionMark;
}

export const markedThings = (sources: FactSources): readonly MarkedThing[] =>
  sources.file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').flatMap((fn): readonly MarkedThing[] => {
    const name = keptName(fn);
    if (!deletesThing(name) || isNamedSoft(name)) return [];
    const { file } = sources;
    let mark: DeletionMark | undefined;
    let isDone = false;
    walk(fn.body as AstNode, (node) => {
      mark ??= flagOf(node, file);
      const call = callSitesOf(file).of(node);
      isDone ||= call !== undefined && isErasing(call, name, sources);
    }, file.sourceCode.visitorKeys);
    return mark && !isDone ? [{ fn, name, mark }] : [];
  });

const MOST_WORDS = 4;

/** `deletePost`, `handleDeleteMessage`, `removeOwnComment` */
function deletesThing(name: string): boolean {
  const words = wordsOf(name);
  const verb = words.findIndex((word) => deletionVerbs.has(word));
  return verb >= 0 && verb < 2 && words.length <= MOST_WORDS && words.slice(verb + 1).some((word) => writtenThings.has(word));
}
