import { type AstNode, getKeyName } from '../ast';
import type { FileContext } from '../file-context';
import { wordsOf } from '../values/words';

const RECEIVES = /^(?:to|recipient|receiver|to address|send to|mail to)$/;

const hasText = (message: AstNode): boolean => (message.properties as AstNode[]).some((each) => each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === 'text');

/** Is a variable the address a mail or a short message of this file goes to: `send({ to, subject })`? */
export function isRecipient(identifier: AstNode, file: FileContext): boolean {
  if (!RECEIVES.test(wordsOf(identifier.name as string).join(' '))) return false;
  return (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const property = (reference.identifier as unknown as AstNode).parent;
    if (property?.type !== 'Property' || property.parent?.type !== 'ObjectExpression' || getKeyName(property.key as AstNode, property.computed as boolean) !== 'to') return false;
    return (property.parent.properties as AstNode[]).some((each) => each.type === 'Property' && /^(?:subject|html|template|templateId|sms)$/.test(getKeyName(each.key as AstNode, each.computed as boolean) ?? '')) || (/mail|\bsms\b/i.test(file.code) && hasText(property.parent));
  });
}
