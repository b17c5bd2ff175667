import { refusals } from '../../knowledge/words/erasure-words';
import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsOf } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import { pathNames } from '../people/names';

/** Where a handler rejects a request. */
export interface Refusal {
  readonly at: AstNode;
  /** The call, option or fault. Guards are looked for around it. */
  readonly site: AstNode;
  /** It is the whole answer of the handler, not one branch of it. */
  readonly isOnly: boolean;
}

export function refusalsIn(fn: AstNode, file: FileContext): readonly Refusal[] {
  const found: Refusal[] = [];
  walk(fn.body as AstNode, (node) => {
    const at = placeOf(node);
    if (at) found.push({ at, site: node, isOnly: isOnly(node, fn) });
  }, file.sourceCode.visitorKeys);
  return found;
}

const isCode = (value: unknown): boolean => typeof value === 'number' && refusals.codes.includes(value);

/** The node of the refusal: `res.status(403)`, `{ status: 405 }` of a response, `throw new ForbiddenException()`. */
function placeOf(node: AstNode): AstNode | undefined {
  switch (node.type) {
    case 'CallExpression':
      return isRefusal(node) ? nameNode(unwrap(node.callee as AstNode)) : undefined;
    case 'Property':
      return isStatus(node) && isOfAnswer(node) ? node : undefined;
    case 'NewExpression':
      return isFault(node) ? (node.callee as AstNode) : undefined;
    default:
      return undefined;
  }
}

/** `res.status(403)`, `reply.code(405)` */
export const isRefusal = (call: AstNode): boolean =>
  refusals.methods.has(getCalleeName(call) ?? '') && isCode((call.arguments as (AstNode | undefined)[])[0]?.value);

const isFault = (made: AstNode): boolean => made.parent?.type === 'ThrowStatement' && refusals.faults.has(getCalleeName(made) ?? '');

function isStatus(property: AstNode): boolean {
  const entry = entryAround(property);
  return entry?.key === 'status' && isCode(entry.value.value);
}

/** `Response.json(body, { status: 405 })`, `new NextResponse(null, { status: 405 })` */
function isOfAnswer(property: AstNode): boolean {
  const call = property.parent?.parent;
  const isCall = call?.type === 'NewExpression' || call?.type === 'CallExpression';
  return isCall && wordsOf(pathNames(call.callee as AstNode)[0] ?? '').at(-1) === 'response';
}

const branches = new Set(['IfStatement', 'ConditionalExpression', 'CatchClause', 'SwitchCase', 'TryStatement']);

function isOnly(refusal: AstNode, fn: AstNode): boolean {
  for (let node = refusal.parent; node && node !== fn; node = node.parent) if (branches.has(node.type)) return false;
  return fn.body.type !== 'BlockStatement' || (fn.body.body as unknown[]).length <= 2;
}
