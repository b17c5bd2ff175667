import type { Condition } from '../../program/origin/conditions';
import { functionBehind } from '../../program/origin/definition';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';

/**
 * `if (gtag) gtag('config', …)`, `if (window.gtag) window.gtag('config', …)`, `if (isReady()) …` with a function that asks for it, where
 * the file declares no `gtag`: another script of the page may define it, or none.
 */
export function asksForGlobal({ test }: Condition, call: AstNode, file: FileContext): boolean {
  // A component has no callee.
  const root = call.callee ? unwrap(call.callee as AstNode) : undefined;
  const [first, second] = root ? pathNames(root) : [];
  const name = first === 'window'
    ? second
    : root?.type === 'Identifier' && isOfOthers(root, file)
    ? first
    : undefined;
  if (name === undefined) return false;
  const asked = unwrap(test);
  const fn = asked.type === 'CallExpression' ? functionBehind(asked.callee as AstNode, file) : undefined;
  return mentionsWithin(test, [name], file) || (fn !== undefined && mentionsWithin(fn, [name], file));
}

/** Is a name not the file's own: undeclared, or `declare const gtag`? */
const isOfOthers = (name: AstNode, file: FileContext): boolean =>
  (file.variableOf(name)?.defs ?? []).every(({ node }) => {
    const declared = node as unknown as AstNode;
    return declared.type === 'TSDeclareFunction' || declared.parent?.declare === true;
  });
