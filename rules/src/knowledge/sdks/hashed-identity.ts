import type { Sdk } from '../types/sdk';

/** Services that tie a hashed email address to an id for advertisers; pages reach them through header bidding or a script. */
export const hashedIdentity: Sdk = {
  id: 'hashed-identity',
  name: 'a service for hashed identities',
  source:
    'prebid.js 11.36.0 identityLinkIdSystem.js, lotamePanoramaIdSystem.js, publinkIdSystem.js and criteoIdSystem.js (hosts); @nuxt/scripts 1.3.9 dist/stats.mjs (Tapad); rudder-transformer destinations the_trade_desk*',
  apis: [{ kind: 'ad', role: 'start', path: 'ats.retrieveEnvelope', noChildModeIn: '*' }],
  hosts: ['api.rlcdn.com', 'ats.rlcdn.com', 'ats-wrapper.privacymanager.io', 'id.crwdcntrl.net', 'c.ltmsphrcl.net',
    'proc.ad.cpe.dotomi.com', 'pixel.tapad.com', 'insight.adsrvr.org', 'js.adsrvr.org', 'use-data.adsrvr.org', 'usw-data.adsrvr.org',
    'euw-data.adsrvr.org', 'sin-data.adsrvr.org', 'tok-data.adsrvr.org'],
  conversions: ['insight.adsrvr.org/track/realtimeconversion'],
  loads: ['advertising'],
};
