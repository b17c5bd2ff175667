import { type AstNode, getCalleeName } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { entryAround, entryOf } from '../../../program/syntax/entries';
import { mentions } from '../../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../../program/syntax/words';

const RECEIVES = new Set(['to', 'recipient', 'receiver', 'to address', 'send to', 'mail to']);
const mailWords: readonly string[] = ['mail', 'mailer', 'email', 'sms', 'mails', 'emails', 'sendmail', 'nodemailer'];

/** Is a variable the recipient of an e-mail or text message of this file: `send({ to, subject })`? */
export function isRecipient(identifier: AstNode, file: FileContext): boolean {
  if (!RECEIVES.has(wordsOf(identifier.name as string).join(' '))) return false;
  return (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const entry = entryAround(reference.identifier as unknown as AstNode);
    if (entry?.key !== 'to') return false;
    const message = entry.node.parent;
    return entryOf(message, 'subject', 'html', 'template', 'templateId', 'sms') !== undefined
      || (entryOf(message, 'text') !== undefined && mentions(file, mailWords, 'names and texts'));
  });
}

/** `sendEmail(to, subject, html)`: what a function that sends mails is given first. */
export const isMailedTo = (identifier: AstNode, file: FileContext): boolean =>
  RECEIVES.has(wordsOf(identifier.name as string).join(' '))
  && (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const given = reference.identifier as unknown as AstNode;
    const call = given.parent;
    return call?.type === 'CallExpression' && call.arguments[0] === given && wordsOf(getCalleeName(call) ?? '')[0] === 'send'
      && hasAnyWord(getCalleeName(call) ?? '', mailWords);
  });
