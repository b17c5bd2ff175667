import { type AstNode, getCalleeName, getMemberName, unwrap, walk } from '../../ast';
import { getHandlerFunction } from '../../detect/handler';
import type { Scope } from './index';

const EVENTS = /^(?:keydown|keypress|keyup|input|change|mousemove|pointermove|mousedown|click|touchmove|paste)$/;
/** Where a listener hears everything a person does, not one control. */
const WHOLE_PAGE = /^(?:document|window|globalThis|self|document\.body|document\.documentElement)$/;
/** What an event tells of a person's act. */
const ACT = /^(?:key|code|keyCode|charCode|which|clientX|clientY|pageX|pageY|screenX|screenY|value|data|clipboardData)$/;
const SENDS = /\b(?:sendBeacon|fetch|axios|XMLHttpRequest|send|emit|post)\s*[.(]|\.publish\(/;
/** The strokes of a drawing and the moves of a game are what the page is for. */
const OWN_USE = /canvas|(?<!key)stroke|drawing|whiteboard|sketch|player\.(?:x|y|move)|controls|joystick|piano|synth/i;

/** Listeners on the whole page that write down keys, values or pointer paths, in a file that sends. */
export function checkOwnRecorders(on: Scope): void {
  for (const call of on.nodes('CallExpression')) {
    const callee = unwrap(call.callee as AstNode);
    if (getCalleeName(call) !== 'addEventListener' || callee.type !== 'MemberExpression' || !WHOLE_PAGE.test(on.file.getCode(callee.object as AstNode))) continue;
    const event = String((call.arguments[0] as AstNode | undefined)?.value);
    const handler = EVENTS.test(event) ? getHandlerFunction(call.arguments[1] as AstNode | undefined, on.file) : undefined;
    if (handler && isWrittenDown(handler, on)) on.report({ at: call.arguments[0] as AstNode, site: call, messageId: 'ownRecorder', data: { event } });
  }
  checkOtherListeners(on);
}

/** `$(document).on('keyup', …)`, `document.onkeypress = …`, `@HostListener('document:keydown')`. */
function checkOtherListeners(on: Scope): void {
  const check = (event: string, fn: AstNode | undefined, at: AstNode, site: AstNode): void => {
    const handler = EVENTS.test(event) ? getHandlerFunction(fn, on.file) : undefined;
    if (handler && isWrittenDown(handler, on)) on.report({ at, site, messageId: 'ownRecorder', data: { event } });
  };
  for (const call of on.nodes('CallExpression')) {
    const callee = unwrap(call.callee as AstNode);
    const holder = callee.type === 'MemberExpression' ? unwrap(callee.object as AstNode) : undefined;
    const name = getCalleeName(call) ?? '';
    const isPage = holder?.type === 'CallExpression' && /^(?:\$|jQuery)$/.test(getCalleeName(holder) ?? '') && WHOLE_PAGE.test(on.file.getCode((holder.arguments[0] ?? holder) as AstNode));
    // `$(document).on('keyup', '.search-box', …)` hears one kind of control.
    if (isPage && call.arguments.length > 2 && /^[.#]/.test(String(call.arguments[1].value))) continue;
    if (isPage && name === 'on') check(String((call.arguments[0] as AstNode | undefined)?.value), call.arguments.at(-1) as AstNode | undefined, call.arguments[0] as AstNode, call);
    else if (isPage) check(name, call.arguments.at(-1) as AstNode | undefined, callee.property as AstNode, call);
  }
  for (const assignment of on.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    const name = target.type === 'MemberExpression' && WHOLE_PAGE.test(on.file.getCode(target.object as AstNode)) ? (getMemberName(target) ?? '') : '';
    if (name.startsWith('on')) check(name.slice(2), assignment.right as AstNode, target.property as AstNode, assignment);
  }
  for (const method of on.nodes('MethodDefinition')) for (const decorator of (method.decorators ?? []) as AstNode[]) {
    const call = decorator.expression as AstNode;
    const event = call.type === 'CallExpression' && getCalleeName(call) === 'HostListener' ? /^(?:document|window|body):(\w+)/.exec(String((call.arguments[0] as AstNode | undefined)?.value))?.[1] : undefined;
    if (event !== undefined) check(event, method.value as AstNode, call.arguments[0] as AstNode, decorator);
  }
}

function isWrittenDown(handler: AstNode, on: Scope): boolean {
  const text = on.file.getCode(handler);
  if (OWN_USE.test(text)) return false;
  const parameter = handler.params?.[0] as AstNode | undefined;
  const event = parameter?.type === 'Identifier' ? (parameter.name as string) : undefined;
  const fields = parameter?.type === 'ObjectPattern' ? (parameter.properties as AstNode[]).flatMap((property) => (property.key ? [String(property.key.name)] : [])) : [];
  const tellsAct = (node: AstNode): boolean => {
    let found = false;
    walk(node, (inner) => {
      if (inner.type === 'MemberExpression' && ACT.test(getMemberName(inner) ?? '') && event !== undefined && new RegExp(`^${event}\\b`).test(on.file.getCode(inner))) found = true;
      if (inner.type === 'Identifier' && fields.includes(inner.name as string) && ACT.test(inner.name as string)) found = true;
    }, on.file.sourceCode.visitorKeys);
    return found;
  };
  let isKept = false;
  let isSent = false;
  walk(handler.body as AstNode, (node) => {
    if (node.type === 'CallExpression') {
      const name = getCalleeName(node) ?? '';
      if (/^(?:push|unshift|append|add)$/.test(name) && (node.arguments as AstNode[]).some(tellsAct)) isKept = true;
      if (/^(?:sendBeacon|fetch|send|emit|post|publish|track|capture)$/.test(name) && (node.arguments as AstNode[]).some(tellsAct)) isSent = true;
    }
    if (node.type === 'AssignmentExpression' && node.operator === '+=' && tellsAct(node.right as AstNode)) isKept = true;
  }, on.file.sourceCode.visitorKeys);
  return isSent || (isKept && SENDS.test(on.file.code));
}
