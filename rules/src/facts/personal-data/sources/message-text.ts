import { type AstNode, getMemberName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { pathNames } from '../../../program/syntax/names';

const MESSAGE = new Set(['message', 'msg', 'chatmessage', 'directmessage', 'privatemessage', 'dm']);
const TEXT = new Set(['text', 'body', 'content']);
/** What only a message between people has. Messages of queues, of workers and of language models have none of it. */
const CORRESPONDENT = new Set(['sender', 'senderId', 'sender_id', 'senderName', 'recipient', 'recipientId', 'recipient_id', 'receiver',
  'receiverId', 'receiver_id', 'conversationId', 'conversation_id']);

/** Is an expression the text that one person wrote to another, as other reads of the same message tell? */
export function isMessageText(member: AstNode, file: FileContext): boolean {
  const names = pathNames(member);
  const holder = names.at(-2) ?? '';
  if (!TEXT.has(names.at(-1) ?? '') || !MESSAGE.has(holder.toLowerCase())) return false;
  return holdersOfCorrespondents(file).has(holder);
}

/** Names of what the file reads a correspondent of. */
const holdersOfCorrespondents = (file: FileContext): ReadonlySet<string> =>
  file.once(
    holdersOfCorrespondents,
    () =>
      new Set(file.nodes('MemberExpression').filter((member) => CORRESPONDENT.has(getMemberName(member) ?? '')).map((member) =>
        pathNames(unwrap(member.object as AstNode)).at(-1) ?? ''
      )),
  );
