import { replaceNode } from '../../edits/argument-edits';
import { isCoordinateName } from '../../facts/location';
import type { PositionRequest } from '../../facts/location';
import { entryAround, entryOf, hasUnknownEntries } from '../../program/syntax/entries';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import type { Replacement } from '../remedy';

/** Rounds the numbers of a position: `Number(lat.toFixed(1))`. A position as a whole has no number to round. */
export function roundPosition(numbers: readonly AstNode[], decimals: number, file: FileContext): Replacement {
  const rounded = (node: AstNode): string => `Number(${file.getText(node)}.toFixed(${decimals}))`;
  const canRound = numbers.every((node) => isCoordinateName(lastName(node)) && entryAround(node)?.node.shorthand !== true);
  return { text: rounded(numbers[0]), edits: canRound ? numbers.flatMap((node) => replaceNode(node, rounded(node))) : undefined };
}

/** Requests the position once instead of watching it, if the watch id is unused and the one-time request is not more precise. */
export function askOnce({ site: { fact, call, name, args } }: PositionRequest): Replacement {
  const { instead } = fact;
  const [, , options] = args;
  const isWritten = options?.type === 'ObjectExpression' && !hasUnknownEntries(options);
  const isModest = options === undefined || (isWritten && !entryOf(options, 'enableHighAccuracy'));
  const canAsk = instead !== undefined && call.parent?.type === 'ExpressionStatement' && isModest;
  return { text: instead ?? '', edits: canAsk ? replaceNode(name, instead) : undefined };
}
