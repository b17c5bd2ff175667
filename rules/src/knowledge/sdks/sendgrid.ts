import type { Sdk } from '../types/sdk';

export const sendgrid: Sdk = {
  id: 'sendgrid',
  name: 'SendGrid',
  source: '@sendgrid/mail 8.1.6 src/mail.d.ts',
  apis: [{
    kind: 'send',
    channel: 'email',
    path: ['@sendgrid/mail:{send,sendMultiple}', '@sendgrid/mail:MailService().{send,sendMultiple}'],
  }],
};
