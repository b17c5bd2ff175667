import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { isCalledInPlace, runsOnMount } from './runs-on-mount';

/** How a call runs without a user action: when the page is shown, repeatedly in a timer, or not at all as far as the file shows. */
export type UnpromptedRun = 'on mount' | 'in a timer' | 'no';

/** Calls that run a function again and again. */
const TIMERS = new Set(['setInterval', 'interval', 'useInterval', 'schedule', 'scheduleJob']);
/** Calls that run a function as part of the one around it. */
const PASSES = new Set(['then', 'catch', 'finally', 'map', 'forEach']);
const MOUNTS = new Set(['onMounted', 'onMount']);

const MAX_STEPS = 2;

/** Follows a local function to where it is called, and on from there to where that function is. */
export function unpromptedRunOf(call: AstNode, file: FileContext, depth = 0): UnpromptedRun {
  for (let fn = getEnclosingFunction(call); fn; fn = getEnclosingFunction(fn)) {
    if (fn.parent?.type !== 'CallExpression') continue;
    const name = getCalleeName(fn.parent) ?? '';
    if (TIMERS.has(name) && (fn.parent.arguments as AstNode[]).includes(fn)) return 'in a timer';
    if (!isCalledInPlace(fn) && !PASSES.has(name)) break;
  }
  if (runsOnMount(call, file)) return 'on mount';
  const fn = getEnclosingFunction(call);
  const own = fn?.id ?? (fn?.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined);
  const variable = own?.type === 'Identifier' && depth < MAX_STEPS ? file.variableOf(own as AstNode) : undefined;
  for (const reference of variable?.references ?? []) {
    const use = reference.identifier as unknown as AstNode;
    const parent = use.parent as AstNode;
    const isGiven = parent.type === 'CallExpression' && parent.arguments[0] === use;
    const name = parent.type === 'CallExpression' ? (getCalleeName(parent) ?? '') : '';
    // What waits once runs as part of what makes it wait.
    if ((parent.type === 'CallExpression' && unwrap(parent.callee as AstNode) === use) || (isGiven && name === 'setTimeout')) {
      const answer = unpromptedRunOf(parent, file, depth + 1);
      if (answer !== 'no') return answer;
    } else if (isGiven && TIMERS.has(name)) return 'in a timer';
    else if (isGiven && MOUNTS.has(name)) return 'on mount';
  }
  return 'no';
}

/** Does a call run without a user action, as part of its file or when the page is shown, whatever conditions enclose it? */
export function runsUnprompted(call: AstNode, file: FileContext): boolean {
  let fn = getEnclosingFunction(call);
  while (fn && (isCalledInPlace(fn) || (fn.parent?.type === 'CallExpression' && PASSES.has(getCalleeName(fn.parent) ?? ''))))
    fn = getEnclosingFunction(fn);
  return !fn || unpromptedRunOf(call, file) !== 'no';
}
