import type { Sdk } from '../types/sdk';

/** URLs of services that products send data to with plain requests. */
export const thirdPartyEndpoints: Sdk = {
  id: 'third-party-endpoints',
  name: 'another company',
  source:
    'groq-sdk 1.6.0 client.js, @mistralai/mistralai 2.7.0 esm/lib/config.js, cohere-ai 8.1.0 environments.js, @huggingface/inference 4.13.30 config.js; public API documentation of the named services (Slack and Discord webhooks, Telegram bots, Zapier, Make, OpenAI, Anthropic, Google Forms, HubSpot, Mailchimp, Gravatar, UI Avatars, Formspree, Airtable, RequestBin)',
  hosts: ['hooks.slack.com', 'discord.com', 'discordapp.com', 'api.telegram.org', 'hooks.zapier.com', 'hook.eu1.make.com',
    'hook.us1.make.com', 'api.openai.com', 'api.anthropic.com', 'generativelanguage.googleapis.com', 'api.groq.com', 'api.mistral.ai',
    'api.cohere.com', 'router.huggingface.co', 'docs.google.com', 'script.google.com', 'api.hubapi.com', 'api.hsforms.com',
    'ui-avatars.com', 'www.gravatar.com', 'formspree.io', 'api.airtable.com', 'webhook.site', 'api.dicebear.com', 'robohash.org',
    'ipapi.co', 'api.ipify.org', 'maps.googleapis.com', 'nominatim.openstreetmap.org'],
  loads: ['foreign request'],
};
