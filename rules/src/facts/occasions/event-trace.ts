import { eventSends } from '../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getMemberName, walk } from '../../program/syntax/ast';
import { rootName } from '../../program/syntax/chain';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { pathNames } from '../people/names';

/** Event properties that describe what a user did. */
const ACT =
  /^(?:key|code|keyCode|keycode|rawcode|keychar|charCode|which|clientX|clientY|pageX|pageY|screenX|screenY|value|data|clipboardData)$/;
/** Questions that a key is put to: nothing of it stays. */
const ASKS = new Set(['includes', 'has', 'test', 'match', 'indexOf', 'startsWith', 'get', 'preventDefault']);
/** Where others point in a page that several people share. */
const SHARED = ['cursor', 'cursors', 'pointer', 'presence', 'awareness'];

/**
 * Where a handler records the event properties that describe a user's action, by the last name, and whether it sends
 * them. Functions of the file are followed one step.
 */
export function traceOf(
  handler: AstNode,
  eventParameter: number,
  file: FileContext,
  depth = 0,
): { readonly keptIn: readonly string[]; readonly isSent: boolean } {
  const keptIn: string[] = [];
  let isSent = false;
  const tellsAct = actsOf(handler.params?.[eventParameter] as AstNode | undefined, file);
  walk(handler.body as AstNode, (node) => {
    if (node.type === 'AssignmentExpression' && node.operator === '+=' && tellsAct(node.right as AstNode))
      keptIn.push(...pathNames(node.left as AstNode).slice(-1));
    if (node.type !== 'CallExpression') return;
    const name = getCalleeName(node) ?? '';
    const args = node.arguments as AstNode[];
    if (['push', 'unshift', 'append', 'add'].includes(name) && args.some(tellsAct))
      keptIn.push(...pathNames(node.callee as AstNode).slice(-2, -1));
    if (eventSends.has(name) && !isShared(args[0]) && args.some(tellsAct))
      isSent = true;
    const [next, index] = depth === 0 ? receiverOf(node, handler, eventParameter, file) : [];
    if (!next || index === undefined) return;
    const further = traceOf(next, index, file, 1);
    keptIn.push(...further.keptIn);
    isSent ||= further.isSent;
  }, file.sourceCode.visitorKeys);
  return { keptIn, isSent };
}

/** Is a property of the event sent or stored, rather than only compared? */
export function isHandedOn(handler: AstNode, eventParameter: number, file: FileContext): boolean {
  const event = handler.params?.[eventParameter] as AstNode | undefined;
  const names = event?.type === 'Identifier' ? [event.name as string] : event?.type === 'ObjectPattern' ? fieldsOf(event, /./) : [];
  const isTold = (root: AstNode): boolean => {
    let isFound = false;
    walk(root, (node) => {
      if (node.type === 'Identifier' && names.includes(node.name as string)) isFound = true;
    }, file.sourceCode.visitorKeys);
    return isFound;
  };
  let isOn = false;
  walk(handler.body as AstNode, (node) => {
    if (node.type === 'CallExpression' && !ASKS.has(getCalleeName(node) ?? '') && (node.arguments as AstNode[]).some(isTold)) isOn = true;
    if (node.type === 'AssignmentExpression' && isTold(node.right as AstNode)) isOn = true;
  }, file.sourceCode.visitorKeys);
  return isOn;
}

/** Does a node contain a property of the event: `event.key`, or `key` of `({ key }) => …`? */
function actsOf(parameter: AstNode | undefined, file: FileContext): (node: AstNode) => boolean {
  const event = parameter?.type === 'Identifier' ? (parameter.name as string) : undefined;
  const fields = parameter?.type === 'ObjectPattern' ? fieldsOf(parameter, ACT) : [];
  return (root) => {
    let isFound = false;
    walk(root, (node) => {
      if (node.type === 'MemberExpression' && event !== undefined && ACT.test(getMemberName(node) ?? '') && rootName(node) === event)
        isFound = true;
      if (node.type === 'Identifier' && fields.includes(node.name as string)) isFound = true;
    }, file.sourceCode.visitorKeys);
    return isFound;
  };
}

/** Variables for the fields that are taken out of an event. */
const fieldsOf = (pattern: AstNode, wanted: RegExp): string[] =>
  (pattern.properties as AstNode[]).flatMap(
    (property) => (property.value?.type === 'Identifier' && wanted.test(String(property.key?.name)) ? [property.value.name as string] : [])
  );

/** The function of the file that gets the event itself, and as which argument: `record` of `(event) => record(event)`. */
function receiverOf(call: AstNode, handler: AstNode, eventParameter: number, file: FileContext): readonly [AstNode?, number?] {
  const event = handler.params?.[eventParameter] as AstNode | undefined;
  const index = event?.type === 'Identifier'
    ? (call.arguments as AstNode[]).findIndex((argument) => argument.type === 'Identifier' && argument.name === event.name)
    : -1;
  const next = index >= 0 ? getHandlerFunction(call.callee as AstNode, file) : undefined;
  return next?.body && next !== handler ? [next, index] : [];
}

const isShared = (argument: AstNode | undefined): boolean => typeof argument?.value === 'string' && hasAnyWord(argument.value, SHARED);
