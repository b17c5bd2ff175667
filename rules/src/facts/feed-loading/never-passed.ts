import { loadingOffProps, loadingOnProps } from '../../knowledge/words/attention/feed-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';

/**
 * Do options keep a hook off unless a prop is passed that no other file of the workspace names: `disabled: !isEndless` of a component
 * with `isEndless = false`? Where the workspace is not known, callers may pass it.
 */
export const isNeverOn = (options: AstNode, file: FileContext): boolean =>
  entriesOf(options).some(({ key, value }) => {
    const name = key?.toLowerCase() ?? '';
    if (loadingOffProps.includes(name))
      return sidesOf(value, '||').some((side) => side.operator === '!' && isNeverPassed(side.argument, file));
    return loadingOnProps.includes(name) && sidesOf(value, '&&').some((side) => isNeverPassed(side, file));
  });

const sidesOf = (node: AstNode, operator: string): AstNode[] => {
  const test = unwrap(node);
  return test.type === 'LogicalExpression' && test.operator === operator
    ? [...sidesOf(test.left as AstNode, operator), ...sidesOf(test.right as AstNode, operator)]
    : [test];
};

/** A prop of a component that is `false` by default. */
function isNeverPassed(node: AstNode | null | undefined, file: FileContext): boolean {
  const prop = unwrap(node);
  if (prop?.type !== 'Identifier') return false;
  const definition = file.variableOf(prop)?.defs[0];
  const holder = (definition?.name as unknown as AstNode | undefined)?.parent;
  if (definition?.type !== 'Parameter' || holder?.type !== 'AssignmentPattern' || holder.right.value !== false) return false;
  return file.once('words beside', () => file.host.wordsBeside?.(file.filename))?.filesWith(String(prop.name))?.length === 0;
}
