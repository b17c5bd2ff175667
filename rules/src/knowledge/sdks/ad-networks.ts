import type { Sdk } from '../types/sdk';

/** Networks for advertising and retargeting that are put into a page by their script. */
export const adNetworks: Sdk = {
  id: 'ad-networks',
  name: 'an advertising network',
  source:
    "script addresses in the vendors' installation guides (Amazon Publisher Services, Media.net, Ezoic, Mediavine, Playwire, Xandr, Aniview, Google Ads, AdSense); rudder-transformer destinations google_adwords_* (host of conversions from servers); Google Ads base code (pictures of conversions and remarketing)",
  hosts: ['c.amazon-adsystem.com', 'contextual.media.net', 'www.ezojs.com', 'scripts.mediavine.com', 'cdn.intergient.com', 'acdn.adnxs.com',
    'go.aniview.com', 'tg1.aniview.com', 'player.aniview.com', 'www.googleadservices.com', 'googleads.googleapis.com',
    'pagead2.googlesyndication.com'],
  addresses: ['www.googleadservices.com/pagead/conversion', 'googleads.g.doubleclick.net/pagead/viewthroughconversion'],
  conversions: ['googleads.googleapis.com'],
  loads: ['advertising'],
};
