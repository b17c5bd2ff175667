import type { Sdk } from '../types/sdk';

/** Video ads. Child-directed treatment is set only in the ad tag URL; the types have no other option for it. */
export const googleIma: Sdk = {
  id: 'google-ima',
  name: 'Google IMA',
  source: '@alugha/ima 2.2.1 ima.d.ts',
  apis: [
    { kind: 'ad', role: 'signal', path: 'google.ima.settings.setPpid' },
  ],
};
