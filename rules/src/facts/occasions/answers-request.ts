import type { AstNode } from '../../program/syntax/ast';
import { boundNames } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';

const requestParameters: ReadonlySet<string> = new Set(['req', 'request', '_req', '_request', 'res', 'response', 'reply', 'ctx']);
/** What frameworks call the functions of a route by: `export async function POST() { … }`. */
const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Does a place run on a server when a request comes in? */
export const answersRequest = (node: AstNode): boolean =>
  [...functionsAround(node)].some((fn) =>
    methods.has(functionName(fn)) || (fn.params as AstNode[]).flatMap(boundNames).some((name) => requestParameters.has(name))
  );
