import type { Sdk } from '../types/sdk';

/** Pixels and tags by which networks follow people across pages to show them ads later. None of them comes as a package. */
export const adPixels: Sdk = {
  id: 'ad-pixels',
  name: 'an advertising pixel',
  source:
    "script addresses in the vendors' own installation guides, read as no package: Pinterest tag (s.pinimg.com), X pixel (static.ads-twitter.com), Microsoft Universal Event Tracking (bat.bing.com), LinkedIn Insight Tag (snap.licdn.com), MGID widget (jsc.mgid.com), Teads tag (a.teads.tv), Lotame Lightning Tag (tags.crwdcntrl.net)",
  hosts: ['s.pinimg.com', 'static.ads-twitter.com', 'bat.bing.com', 'snap.licdn.com', 'jsc.mgid.com', 'a.teads.tv', 'tags.crwdcntrl.net'],
  loads: ['advertising'],
};
