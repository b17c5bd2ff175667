import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getHandlerFunction } from '../../program/origin/function-behind';

const SENDS = /^(?:fetch|axios|sendBeacon|emit|post|put|patch|send|publish|broadcast|upload\w*|report\w*|insert|insertOne|insertMany|addDoc|setDoc|putObject)$/;

/** Answers, logs, and what one part of a program tells another. */
const STAYS = /^(?:res|response|console|process|event\.reply)\b|\bwebContents\.send$/;

/** The first call within a node that sends something away or keeps it on a server, followed one step into functions of the file. */
export function findSend(root: AstNode, file: FileContext, depth = 0): AstNode | undefined {
  let found: AstNode | undefined;
  walk(root, (node) => {
    if (found || node.type !== 'CallExpression') return;
    if (SENDS.test(getCalleeName(node) ?? '') && !STAYS.test(file.getCode(node.callee as AstNode))) found = node;
    else if (depth === 0 && unwrap(node.callee as AstNode).type === 'Identifier') {
      const target = getHandlerFunction(node.callee as AstNode, file);
      found = target?.body && target !== root ? findSend(target.body as AstNode, file, 1) : undefined;
    }
  }, file.sourceCode.visitorKeys);
  return found;
}
