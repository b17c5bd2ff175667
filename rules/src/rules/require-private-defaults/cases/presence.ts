import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a read receipt that is always sent',
      lang: ['js', 'ts'],
      code: `export function open(chat) {
  client.«sendReadReceipt»(chat.last);
}`,
      expect: 'presenceSent',
      strict: true,
    },
    {
      title: 'a typing indicator that is always sent',
      lang: ['js', 'ts'],
      code: "input.addEventListener('input', () => socket.«emit»('typing', { room }));",
      expect: 'presenceSent',
      strict: true,
    },
    {
      title: 'presence broadcast to all users',
      lang: ['js', 'ts'],
      code: "io.«emit»('user:online', { id });",
      expect: 'presenceSent',
      strict: true,
    },
  ],
  valid: [
    {
      title: 'receipts and typing indicators that respect a setting',
      lang: ['js', 'ts'],
      code: `function open(chat) {
  if (!settings.readReceipts) return;
  client.sendReadReceipt(chat.last);
}
client.sendReadReceipt(chat.last, ReceiptType.Private);
socket.emit('stop-typing', { room });
client.sendTyping(room, false);`,
      strict: true,
    },
    { title: 'a read receipt that is always sent, not in strict', lang: ['js', 'ts'], code: 'client.sendReadReceipt(chat.last);' },
  ],
});
