import { programRoles, saidByProgram, talkKeys, talkNames } from '../../../knowledge/words/talk-words';
import { definitionOf } from '../../../program/origin/definition';
import { type AstNode, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
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

function search(node: AstNode | null | undefined, file: FileContext, steps: number): Talk | undefined {
  const expression = unwrap(node);
  if (!expression || steps === 0 || isFunction(expression)) return undefined;
  const first = (parts: readonly (AstNode | null | undefined)[]): Talk | undefined => {
    for (const part of parts) {
      const found = search(part, file, steps - 1);
      if (found) return found;
    }
    return undefined;
  };
  switch (expression.type) {
    case 'ObjectExpression':
      return isOfProgram(expression, file) ? undefined : first([
        ...entriesOf(expression).filter(({ key }) => talkKeys.has(key)).map(({ value }) => value),
        ...(expression.properties as AstNode[]).filter(({ type }) => type === 'SpreadElement'),
      ]);
    case 'ArrayExpression':
      return first(expression.elements as (AstNode | null)[]);
    case 'TemplateLiteral':
      return first(expression.expressions as AstNode[]);
    case 'SpreadElement':
    case 'AwaitExpression':
      return first([expression.argument]);
    case 'CallExpression':
      return first([receiverOf(expression), ...(expression.arguments as AstNode[])]);
    case 'MemberExpression':
      return isTalk(expression) ? { node: expression, behind: file.getText(expression).replaceAll('?.', '.') } : undefined;
    case 'Identifier':
      return inVariable(expression, file, steps);
    default:
      return undefined;
  }
}

const receiverOf = ({ callee }: AstNode): AstNode | undefined => {
  const called = unwrap(callee as AstNode);
  return called.type === 'MemberExpression' ? (called.object ?? undefined) : undefined;
};

/** A variable is what it is filled with; where that is not shown, what it is called. */
function inVariable(identifier: AstNode, file: FileContext, steps: number): Talk | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  if (!definition || ['ImportBinding', 'FunctionName', 'ClassName'].includes(definition.type)) return undefined;
  const origin = definitionOf(identifier, file);
  const isWhole = origin !== undefined && origin.key === undefined && !origin.isCallback;
  if (isWhole) {
    const found = search(origin.from, file, steps - 1);
    return found && { node: identifier, behind: found.behind };
  }
  return isTalkName(identifier.name as string) ? { node: identifier, behind: identifier.name as string } : undefined;
}

/** `body.messages`, `lastMessage.content` */
function isTalk(member: AstNode): boolean {
  const name = getMemberName(member) ?? '';
  const holder = lastName(member.object as AstNode);
  return isTalkName(name) || (['content', 'text', 'body'].includes(name) && isTalkName(holder));
}

const isTalkName = (name: string): boolean => talkNames.has(wordsOf(name).at(-1) ?? '') && !hasAnyWord(name, saidByProgram);

const isOfProgram = (object: AstNode, file: FileContext): boolean => {
  const role = entryOf(object, 'role');
  const known = role && getKnown(valueOf(role.value, file));
  return programRoles.has(String(known));
};
