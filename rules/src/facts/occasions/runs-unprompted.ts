import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { isCalledInPlace, isRunOnShow } from './runs-on-mount';

/** How a call comes to run without an act of the person: with the page, again and again, or neither as far as the file tells. */
export type Unasked = 'on show' | 'in a timer' | 'no';

const TIMERS = new Set(['setInterval', 'setTimeout', 'interval', 'useInterval', 'schedule', 'scheduleJob']);

/** Follows a local function one step to where it is called. */
export function unaskedRun(call: AstNode, file: FileContext, depth = 0): Unasked {
  for (let fn = getEnclosingFunction(call); fn; fn = getEnclosingFunction(fn)) {
    if (
      fn.parent?.type === 'CallExpression' && fn.parent.arguments.includes(fn)
      && /^(?:setInterval|interval|useInterval|schedule|scheduleJob)$/.test(getCalleeName(fn.parent) ?? '')
    ) return 'in a timer';
    if (
      fn.parent?.type === 'CallExpression' && !isCalledInPlace(fn)
      && !/^(?:then|catch|finally|map|forEach)$/.test(getCalleeName(fn.parent) ?? '')
    ) break;
  }
  if (isRunOnShow(call, file)) return 'on show';
  const fn = getEnclosingFunction(call);
  const name = fn?.id ?? (fn?.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined);
  const variable = name?.type === 'Identifier' && depth < 2 ? file.variableOf(name as AstNode) : undefined;
  for (const reference of variable?.references ?? []) {
    const use = reference.identifier as unknown as AstNode;
    const parent = use.parent as AstNode;
    if (parent.type === 'CallExpression' && unwrap(parent.callee as AstNode) === use) {
      const answer = unaskedRun(parent, file, depth + 1);
      if (answer !== 'no') return answer;
    } else if (parent.type === 'CallExpression' && parent.arguments[0] === use && TIMERS.has(getCalleeName(parent) ?? ''))
      return getCalleeName(parent) === 'setTimeout' ? 'no' : 'in a timer';
    else if (
      parent.type === 'CallExpression' && parent.arguments[0] === use && ['onMounted', 'onMount'].includes(getCalleeName(parent) ?? '')
    ) return 'on show';
  }
  return 'no';
}
