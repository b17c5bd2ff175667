import type { Sdk } from '../types/sdk';

export const nodemailer: Sdk = {
  id: 'nodemailer',
  name: 'Nodemailer',
  source: '@types/nodemailer 8.0.2 index.d.ts, lib/mailer/index.d.ts',
  apis: [{ kind: 'send', channel: 'email', path: 'nodemailer:createTransport().sendMail' }],
};
