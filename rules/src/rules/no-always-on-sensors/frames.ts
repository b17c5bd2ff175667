import { type AstNode, getCalleeName, getEnclosingFunction, walk } from '../../ast';
import { getHandlerFunction } from '../../detect/handler';
import { pathNames } from '../../detect/personal';
import { findSend } from '../../detect/sends';
import { unaskedRun } from '../../detect/unasked';
import type { Use } from '../../detect/use';
import { hasAnyWord } from '../../values/words';
import type { Scope } from './index';

const PICTURES = ['video', 'webcam', 'camera', 'cam'];

/** Pictures of a camera that are taken again and again and sent. */
export function checkPictures(uses: readonly Use[], on: Scope): void {
  for (const { site, at, name } of uses) if (site.fact.does === 'camera picture') checkPicture(site.call, at, name, on);
  for (const call of on.nodes('CallExpression')) {
    if (getCalleeName(call) !== 'drawImage' || !pathNames((call.arguments[0] as AstNode | undefined) ?? call).some((part) => hasAnyWord(part, PICTURES))) continue;
    if (isMadeAFile(getEnclosingFunction(call), on)) checkPicture(call, call.callee.property as AstNode, 'drawImage', on);
  }
}

function checkPicture(call: AstNode, at: AstNode, name: string, on: Scope): void {
  const fn = getEnclosingFunction(call);
  if (fn && unaskedRun(call, on.file) === 'in a timer' && findSend(fn, on.file)) on.report({ at, site: call, messageId: 'pictures', data: { name } });
}

/** The same function makes a file or text of the picture; one that is only looked at on the device is not sent. */
function isMadeAFile(fn: AstNode | undefined, on: Scope): boolean {
  let isMade = false;
  if (fn) walk(fn, (node) => {
    if (node.type === 'CallExpression' && /^(?:toDataURL|toBlob|convertToBlob)$/.test(getCalleeName(node) ?? '')) isMade = true;
  }, on.file.sourceCode.visitorKeys);
  return isMade;
}

/** Movements of a device that a listener sends away. */
export function checkMovements(uses: readonly Use[], on: Scope): void {
  for (const { site, at } of uses) {
    const handler = getHandlerFunction(site.call.arguments[0] as AstNode | undefined, on.file);
    if (handler && findSend(handler, on.file) && !(on.options.allowMotionInGames && hasAnyWord(on.file.getCode(handler), ['player', 'game', 'paddle', 'ship']))) on.report({ at, site: site.call, messageId: 'motion' });
  }
}
