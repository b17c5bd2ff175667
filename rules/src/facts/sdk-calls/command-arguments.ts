import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { Command } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import { valueOf } from '../../program/values/value-of';

/** The arguments a fact's indices count in; undefined when the command is another one. */
export function getCommandArguments(
  site: { readonly fact: Command; readonly call: AstNode; readonly args: readonly AstNode[] },
  file: FileContext,
): readonly (AstNode | undefined)[] | undefined {
  const { fact } = site;
  const list = fact.arrayCommand ? unwrap(site.args[0] ?? site.call) : undefined;
  if (fact.arrayCommand && list?.type !== 'ArrayExpression') return undefined;
  const args = (list ? (list.elements as (AstNode | null)[]) : site.args).map((argument) => argument ?? undefined);
  return isText(args[0], fact.when, file) && isText(args[1], fact.whenSecond, file) ? args : undefined;
}

const isText = (argument: AstNode | undefined, wanted: readonly string[] | undefined, file: FileContext): boolean => {
  if (!wanted) return true;
  const value = valueOf(argument, file);
  return value.kind === 'known'
    && wanted.some((text) => (text.endsWith('*') ? String(value.value).startsWith(text.slice(0, -1)) : text === String(value.value)));
};
