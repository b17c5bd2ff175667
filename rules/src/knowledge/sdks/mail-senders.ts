import type { Sdk } from '../types/sdk';

/** Services that send mail for a product. */
export const mailSenders: Sdk = {
  id: 'mail-senders',
  name: 'a mail service',
  source:
    'resend 6.38.0 dist/index.d.mts; postmark 5.1.0 dist/client/ServerClient.d.ts; mailgun.js 14.0.1 Types/Types/Messages/Messages.d.ts',
  apis: [
    { kind: 'send', channel: 'email', path: 'resend:Resend().{emails.send,emails.create}', dates: ['0.scheduledAt'] },
    { kind: 'send', channel: 'email', path: 'resend:Resend().{batch.send,broadcasts.send}' },
    {
      kind: 'send',
      channel: 'email',
      path: 'postmark:ServerClient().{sendEmail,sendEmailBatch,sendEmailWithTemplate,sendEmailBatchWithTemplates}',
    },
    { kind: 'send', channel: 'email', path: 'mailgun.js:().client().messages.create' },
    { kind: 'use', does: 'mailing list', path: 'resend:Resend().contacts.{create,update}' },
  ],
};
