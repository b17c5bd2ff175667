import { programRoles, saidByProgram, talkKeys, talkNames, writtenNames } from '../../../knowledge/words/talk-words';
import { definitionOf, withoutAwait } from '../../../program/origin/definition';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
import { entriesOf, entryOf } from '../../../program/syntax/entries';
import type { FileContext } from '../../../program/syntax/file-context';
import { lastName } from '../../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../../program/syntax/words';
import { getKnown } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import type { Act } from '../act';

/** What a person wrote, as part of what a language model is asked. */
export interface Talk {
  /** The value that the call is given. */
  readonly node: AstNode;
  /** What it is called where it comes from: `lastMessage.content`. */
  readonly behind: string;
}

const MAX_STEPS = 12;

/** The first text in a prompt that its names call a message, a question or a talk: `{ role: 'user', content: message }`. */
export function talkIn({ payload }: Act, file: FileContext): Talk | undefined {
  for (const { node } of payload) {
    const found = search(node, file, MAX_STEPS);
    if (found) return found;
  }
  return undefined;
}

function search(node: AstNode | null | undefined, file: FileContext, steps: number, isOfUser = false): Talk | undefined {
  const expression = unwrap(node);
  if (!expression || steps === 0 || isFunction(expression)) return undefined;
  const first = (parts: readonly (AstNode | null | undefined)[], isSaid = isOfUser): Talk | undefined => {
    for (const part of parts) {
      const found = search(part, file, steps - 1, isSaid);
      if (found) return found;
    }
    return undefined;
  };
  switch (expression.type) {
    case 'ObjectExpression':
      return isOfProgram(expression, file) ? undefined : first([
        ...entriesOf(expression).filter(({ key }) => talkKeys.has(key)).map(({ value }) => value),
        ...(expression.properties as AstNode[]).filter(({ type }) => type === 'SpreadElement'),
      ], isOfUser || roleOf(expression, file) === 'user');
    case 'ArrayExpression':
      return first(expression.elements as (AstNode | null)[]);
    case 'TemplateLiteral':
      return first(expression.expressions as AstNode[]);
    case 'SpreadElement':
    case 'AwaitExpression':
      return first([expression.argument]);
    case 'LogicalExpression':
      return first([expression.left, expression.right]);
    case 'ConditionalExpression':
      return first([expression.consequent, expression.alternate]);
    case 'BinaryExpression':
      return expression.operator === '+' ? first([expression.left, expression.right]) : undefined;
    case 'CallExpression':
      return first([receiverOf(expression), ...(expression.arguments as AstNode[])]);
    case 'MemberExpression':
      return isTalk(expression) || (isOfUser && isWritten(getMemberName(expression) ?? ''))
        ? { node: expression, behind: file.getText(expression).replaceAll('?.', '.') }
        : undefined;
    case 'Identifier':
      return inVariable(expression, file, steps, isOfUser);
    default:
      return undefined;
  }
}

const receiverOf = ({ callee }: AstNode): AstNode | undefined => {
  const called = unwrap(callee as AstNode);
  return called.type === 'MemberExpression' ? (called.object ?? undefined) : undefined;
};

/** A variable is what it is filled with; where that is not shown, what it is called. */
function inVariable(identifier: AstNode, file: FileContext, steps: number, isOfUser: boolean): Talk | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  if (!definition || ['ImportBinding', 'FunctionName', 'ClassName'].includes(definition.type)) return undefined;
  const name = identifier.name as string;
  const origin = definitionOf(identifier, file);
  const isWhole = origin !== undefined && origin.key === undefined && !origin.isCallback;
  const found = isWhole ? search(origin.from, file, steps - 1, isOfUser) : undefined;
  if (found) return { node: identifier, behind: found.behind };
  const isNamed = isWhole ? isTranscript(origin.from) : isTalkName(name);
  return isNamed || (isOfUser && isWritten(name) && !(isWhole && isMadeHere(origin.from))) ? { node: identifier, behind: name } : undefined;
}

/** `{ role: 'user', content: essay }`: what a text is called that a person writes. */
const isWritten = (name: string): boolean => writtenNames.has(wordsOf(name).at(-1) ?? '') && !hasAnyWord(name, saidByProgram);

/** A text of the program, and what a function of it makes of others. */
const isMadeHere = (from: AstNode): boolean => ['Literal', 'TemplateLiteral', 'BinaryExpression', 'ArrayExpression'].includes(from.type);

/** `await transcribe(recording)`: what a person said. */
function isTranscript(from: AstNode): boolean {
  const call = withoutAwait(from);
  return call.type === 'CallExpression' && wordsOf(getCalleeName(call) ?? '')[0] === 'transcribe';
}

/** `body.messages`, `lastMessage.content` */
function isTalk(member: AstNode): boolean {
  const name = getMemberName(member) ?? '';
  const holder = lastName(member.object as AstNode);
  return isTalkName(name) || (['content', 'text', 'body'].includes(name) && isTalkName(holder));
}

const isTalkName = (name: string): boolean => talkNames.has(wordsOf(name).at(-1) ?? '') && !hasAnyWord(name, saidByProgram);

const isOfProgram = (object: AstNode, file: FileContext): boolean => programRoles.has(roleOf(object, file));

const roleOf = (object: AstNode, file: FileContext): string => {
  const role = entryOf(object, 'role');
  return String(role && getKnown(valueOf(role.value, file)));
};
