import { proctorWords, screenParts } from '../../knowledge/words/monitoring-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { lastNames } from '../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** A call that starts proctoring. */
export interface Proctoring {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
}

const starts = new Set(['start', 'begin', 'enable', 'init', 'launch']);
const watches: readonly string[] = ['proctor', 'invigilat'];

/** `startProctoring()`, `proctor.start()`; calls that show a part of a screen are none. */
export const proctorings = ({ file }: FactSources): readonly Proctoring[] =>
  file.nodes('CallExpression').flatMap((call) => {
    const name = getCalleeName(call) ?? '';
    const callee = unwrap(call.callee as AstNode);
    const holder = lastNames(callee, 2).at(-2) ?? '';
    if (!(startsWatching(name) || (starts.has(name) && hasAnyWord(holder, proctorWords) && !hasAnyWord(holder, ['list', 'table']))))
      return [];
    if ([name, holder].some((each) => hasAnyWord(each, screenParts))) return [];
    return [{ call, name, at: callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee }];
  });

const startsWatching = (name: string): boolean => {
  const [first, ...rest] = wordsOf(name);
  return starts.has(first ?? '') && rest.some((word) => watches.some((watch) => word.startsWith(watch)));
};
