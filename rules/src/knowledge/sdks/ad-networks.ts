import type { Sdk } from '../types/sdk';

/** Networks for advertising, retargeting and hashed identity that are put into a page by their script. */
export const adNetworks: Sdk = {
  id: 'ad-networks',
  name: 'an advertising network',
  source:
    "script addresses in the vendors' installation guides (Criteo, Taboola, Outbrain, AdRoll, Amazon Publisher Services, Media.net, LiveRamp, ID5, Ezoic, Mediavine, Playwire, Xandr, The Trade Desk, Aniview, Google Ads, AdSense)",
  hosts: ['static.criteo.net', 'dynamic.criteo.com', 'cdn.taboola.com', 'widgets.outbrain.com', 'amplify.outbrain.com', 's.adroll.com',
    'c.amazon-adsystem.com', 'contextual.media.net', 'ats.rlcdn.com', 'ats-wrapper.privacymanager.io', 'cdn.id5-sync.com', 'www.ezojs.com',
    'scripts.mediavine.com', 'cdn.intergient.com', 'acdn.adnxs.com', 'js.adsrvr.org', 'go.aniview.com', 'tg1.aniview.com',
    'player.aniview.com', 'www.googleadservices.com', 'pagead2.googlesyndication.com'],
  loads: ['advertising'],
};
