import type { Sdk } from '../types/sdk';

/** Clients of addresses that post into the channel of a team. Bots that answer people in the chat they write in are left out. */
export const teamChats: Sdk = {
  id: 'team-chats',
  name: 'a team chat',
  source: '@slack/webhook 8.0.2 dist/IncomingWebhook.d.ts; discord.js 14.28.1 typings/index.d.ts',
  apis: [{ kind: 'use', does: 'foreign request', path: ['@slack/webhook:IncomingWebhook().send', 'discord.js:WebhookClient().send'] }],
};
