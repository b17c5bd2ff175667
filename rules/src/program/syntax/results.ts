import { NodeMemory } from './node-memory';
import { type AstNode, isFunction, unwrap, walk } from './ast';

/** What a function gives back when it has one result: its expression, or its last statement if no other `return` gives a value. */
export function resultOf(fn: AstNode | undefined): AstNode | undefined {
  if (!fn || !isFunction(fn)) return undefined;
  if (fn.body.type !== 'BlockStatement') return unwrap(fn.body);
  const last = (fn.body.body as AstNode[]).at(-1);
  if (last?.type !== 'ReturnStatement' || !last.argument) return undefined;
  return resultsOf(fn).length === 1 ? unwrap(last.argument) : undefined;
}

const known = new NodeMemory<AstNode, readonly AstNode[]>();

/** Everything a function gives back, in source order. `return` alone and `return null` end it without a result. */
export function resultsOf(fn: AstNode): readonly AstNode[] {
  if (!isFunction(fn)) return [];
  if (fn.body.type !== 'BlockStatement') return [unwrap(fn.body)];
  let results = known.get(fn);
  if (!results) {
    const found: AstNode[] = [];
    walk(fn.body, (node) => {
      if (isFunction(node)) return false;
      const result = node.type === 'ReturnStatement' ? unwrap(node.argument) : undefined;
      if (result && !(result.type === 'Literal' && result.value === null) && result.name !== 'undefined') found.push(result);
      return true;
    });
    known.set(fn, results = found);
  }
  return results;
}
