import type { Sdk } from '../types/sdk';

export const twilio: Sdk = {
  id: 'twilio',
  name: 'Twilio',
  source: 'twilio 6.2.0 lib/index.d.ts, lib/rest/api/v2010/account/message.d.ts',
  apis: [{ kind: 'send', channel: 'sms', path: ['twilio:().messages.create', 'twilio:Twilio().messages.create'], dates: ['0.sendAt'] }],
};
