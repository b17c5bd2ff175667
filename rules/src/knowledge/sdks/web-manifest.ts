import type { Sdk } from '../types/sdk';

/** What a web extension is allowed to do. */
export const webManifest: Sdk = {
  id: 'web-manifest',
  name: 'web extension',
  source: 'Chrome extensions permission list and MDN manifest.json permissions',
  configs: [
    {
      concern: 'location',
      file: 'manifest',
      path: 'permissions[]',
      unsafe: ['geolocation'],
      says: 'grants precise location without a prompt',
    },
  ],
};
