import { type AstNode, getCalleeName, getEnclosingFunction, walk } from '../../program/syntax/ast';
import { pathNames } from '../../facts/people/names';
import { findSend } from '../../facts/acts/sends';
import { unaskedRun } from '../../facts/occasions/runs-unprompted';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const PICTURES = ['video', 'webcam', 'camera', 'cam'];

/** Pictures of a camera that are taken again and again and sent, or that nobody hears. */
export function checkPictures(context: Context): void {
  for (const { site, at, name } of usesOf(['camera picture'], context.apis('use'), context.file)) checkPicture(site.call, at, name, context);
  for (const use of usesOf(['silent picture'], context.apis('use'), context.file)) {
    const { site, at, name } = use;
    const safe = setSafely(use, context.file);
    context.report({ at, site: site.call, messageId: 'silent', data: { name }, isUnsure: unaskedRun(site.call, context.file) === 'no', suggest: [{ id: 'set', data: { value: safe.text }, edits: safe.edits }] });
  }
  for (const call of context.nodes('CallExpression')) {
    if (getCalleeName(call) !== 'drawImage' || !pathNames((call.arguments[0] as AstNode | undefined) ?? call).some((part) => hasAnyWord(part, PICTURES))) continue;
    if (isMadeAFile(getEnclosingFunction(call), context)) checkPicture(call, call.callee.property as AstNode, 'drawImage', context);
  }
}

function checkPicture(call: AstNode, at: AstNode, name: string, context: Context): void {
  const fn = getEnclosingFunction(call);
  if (fn && unaskedRun(call, context.file) === 'in a timer' && findSend(fn, context.file)) context.report({ at, site: call, messageId: 'pictures', data: { name } });
}

/** The same function makes a file or text of the picture; one that is only looked at on the device is not sent. */
function isMadeAFile(fn: AstNode | undefined, context: Context): boolean {
  let isMade = false;
  if (fn) walk(fn, (node) => {
    if (node.type === 'CallExpression' && /^(?:toDataURL|toBlob|convertToBlob)$/.test(getCalleeName(node) ?? '')) isMade = true;
  }, context.file.sourceCode.visitorKeys);
  return isMade;
}
