/**
 * Names of channels of other companies whose URL is set elsewhere: `SLACK_WEBHOOK_URL`, `discordWebhook` (GC25 ¶73;
 * rule map, no-child-data-sharing). A name needs a word of both lists.
 */
export const channelServices: readonly string[] = ['slack', 'discord', 'teams', 'msteams', 'zapier', 'ifttt'];
export const hookWords: readonly string[] = ['webhook', 'webhooks', 'hook', 'hooks'];
/** Of these, chats that people read. */
export const chatServices: readonly string[] = ['slack', 'discord', 'teams', 'msteams'];
