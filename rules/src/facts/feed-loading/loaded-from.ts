import { definitionOf } from '../../program/origin/definition';
import { wordsBehind } from '../../program/origin/words-behind';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';

/**
 * Names in what an expression stands for: `useVideos` of `const { fetchNextPage } = useVideos()` for `fetchNextPage()`,
 * `query.fetchNextPage` and what is filled from either.
 */
export function loadedFrom(expression: AstNode | undefined, file: FileContext): readonly string[] {
  const root = rootOf(expression);
  if (!expression || !root) return [];
  const origin = definitionOf(root, file);
  const behind = origin && !origin.isCallback ? wordsBehind(origin.from, file) : [];
  return [...wordsWithin(expression, file), ...behind];
}

/** The variable that a path of members and calls begins with. */
function rootOf(expression: AstNode | undefined): AstNode | undefined {
  let root = unwrap(expression);
  while (root?.type === 'CallExpression' || root?.type === 'MemberExpression')
    root = unwrap((root.type === 'CallExpression' ? root.callee : root.object) as AstNode);
  return root?.type === 'Identifier' ? root : undefined;
}
