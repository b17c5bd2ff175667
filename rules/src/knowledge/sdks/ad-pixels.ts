import type { Sdk } from '../types/sdk';

/** Pixels and tags by which networks follow people across pages to show them ads later. None of them comes as a package. */
export const adPixels: Sdk = {
  id: 'ad-pixels',
  name: 'an advertising pixel',
  source:
    "script addresses in the vendors' own installation guides, read as no package: MGID widget (jsc.mgid.com), Teads tag (a.teads.tv), Lotame Lightning Tag (tags.crwdcntrl.net); rudder-sdk-js QuoraPixel (a.quora.com)",
  hosts: ['jsc.mgid.com', 'a.teads.tv', 'tags.crwdcntrl.net', 'a.quora.com'],
  loads: ['advertising'],
};
