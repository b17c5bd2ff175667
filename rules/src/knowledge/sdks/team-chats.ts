import type { Sdk } from '../types/sdk';

/** Clients of webhooks that post into a team channel. Bots that reply in the same chat are left out. */
export const teamChats: Sdk = {
  id: 'team-chats',
  name: 'a team chat',
  source: '@slack/webhook 8.0.2 dist/IncomingWebhook.d.ts; discord.js 14.28.1 typings/index.d.ts',
  apis: [{ kind: 'use', does: 'foreign request', path: ['@slack/webhook:IncomingWebhook().send', 'discord.js:WebhookClient().send'] }],
};
