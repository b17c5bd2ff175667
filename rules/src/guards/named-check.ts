import type { AstNode } from '../program/syntax/ast';
import { namesMatch } from '../program/modules/matcher';
import { answerOf } from './check-meaning';
import type { Finding, GuardScope } from './guard';
import { type Run, declarationOf } from './runs';

/** A function that goes by the name of a check and runs, or lets run, what comes after it. */
export function namedCheck(name: string, by: AstNode, scope: GuardScope, callee: AstNode, run: () => Run): Finding | undefined {
  if (namesMatch(name, scope.settings.guards[scope.kind])) return { answer: 'yes', by };
  const declared = declarationOf(callee, scope.file);
  const read = run();
  if (read.isRead) return read.finding;
  const identifier = {
    type: 'Identifier',
    name: name.replace(/^(?:on|when|if|with|after|require|only|assert|ensure)(?=[A-Z])/, ''),
    range: by.range,
    parent: by.parent,
  } as AstNode;
  if (answerOf(identifier, true, scope) !== 'yes') return undefined;
  return { answer: declared === undefined ? 'yes' : 'maybe', by };
}
