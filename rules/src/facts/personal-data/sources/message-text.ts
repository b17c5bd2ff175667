import { type AstNode, getMemberName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { pathNames } from '../../../program/syntax/names';

const MESSAGE = /^(?:message|msg|chatMessage|directMessage|privateMessage|dm)$/i;
const TEXT = /^(?:text|body|content)$/;
/** What only a message between people has. Messages of queues, of workers and of language models have none of it. */
const CORRESPONDENT = /^(?:sender|senderId|sender_id|senderName|recipient|recipientId|recipient_id|receiver|receiverId|receiver_id|conversationId|conversation_id)$/;

/** Is an expression the text that one person wrote to another, as other reads of the same message tell? */
export function isMessageText(member: AstNode, file: FileContext): boolean {
  const names = pathNames(member);
  const holder = names.at(-2) ?? '';
  if (!TEXT.test(names.at(-1) ?? '') || !MESSAGE.test(holder)) return false;
  return file.nodes('MemberExpression').some((other) => CORRESPONDENT.test(getMemberName(other) ?? '') && pathNames(unwrap(other.object as AstNode)).at(-1) === holder);
}
