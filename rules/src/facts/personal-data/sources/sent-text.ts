import { correspondents, sentTexts, talkEvents, writers } from '../../../knowledge/words/people/sent-words';
import { definitionOf } from '../../../program/origin/definition';
import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { lastName, pathNames } from '../../../program/syntax/names';
import { wordsOf } from '../../../program/syntax/words';

/** Is a value a text beside ids of who wrote it to whom: `data.msg` where `data.to_id` is read, `text` of `{ user_id, text }`? */
export function isSentText(value: AstNode, file: FileContext): boolean {
  const name = value.type === 'Identifier' ? (value.name as string) : (getMemberName(value) ?? '');
  if (!sentTexts.has(name)) return false;
  const beside = value.type === 'Identifier' ? siblingsOf(value, file) : (keysRead(file).get(pathNames(value).at(-2) ?? '') ?? []);
  return beside.some((key) => correspondents.has(key) || (name !== 'message' && writers.has(key)));
}

/** Keys of the pattern in which a variable or a parameter is declared. */
function siblingsOf(identifier: AstNode, file: FileContext): readonly string[] {
  const name = file.variableOf(identifier)?.defs[0]?.name as unknown as AstNode | undefined;
  const entry = name?.parent?.type === 'AssignmentPattern' ? name.parent.parent : name?.parent;
  return entry?.type === 'Property' && entry.parent?.type === 'ObjectPattern' ? keysOf(entry.parent) : [];
}

const keysOf = (pattern: AstNode): readonly string[] =>
  (pattern.properties as AstNode[]).flatMap((property) => (property.type === 'Property'
    ? [getKeyName(property.key as AstNode, property.computed as boolean) ?? '']
    : [])
  );

/** What the file reads of each name, as a member or in a pattern. */
const keysRead = (file: FileContext): ReadonlyMap<string, readonly string[]> =>
  file.once(keysRead, () => {
    const keys = new Map<string, string[]>();
    const add = (holder: string, read: readonly string[]): unknown => keys.set(holder, [...(keys.get(holder) ?? []), ...read]);
    for (const member of file.nodes('MemberExpression')) add(lastName(member.object as AstNode), [getMemberName(member) ?? '']);
    for (const { id, init } of file.nodes('VariableDeclarator'))
      if (init && (id as AstNode).type === 'ObjectPattern') add(lastName(unwrap(init as AstNode)), keysOf(id as AstNode));
    return keys;
  });

/** `socket.on('private_message', (data) => …)`: what people send each other over a socket, and `socket.handshake.auth`. */
export function isSocketMessage(value: AstNode, file: FileContext): boolean {
  if (value.type === 'MemberExpression') {
    const [holder, name] = pathNames(value).slice(-2);
    return holder === 'handshake' && (name === 'query' || name === 'auth');
  }
  const origin = value.type === 'Identifier' ? definitionOf(value, file) : undefined;
  if (!origin?.isCallback || origin.key !== undefined || getCalleeName(origin.from) !== 'on') return false;
  const callee = unwrap(origin.from.callee as AstNode);
  const event: unknown = (origin.from.arguments[0] as AstNode | undefined)?.value;
  return typeof event === 'string' && wordsOf(lastName(callee.object as AstNode)).includes('socket')
    && wordsOf(event).some((word) => talkEvents.has(word));
}
