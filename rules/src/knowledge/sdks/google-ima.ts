import type { Sdk } from '../types/sdk';

/** Video ads. Child treatment is asked for in the address of the ad alone; the types know no other switch. */
export const googleIma: Sdk = {
  id: 'google-ima',
  name: 'Google IMA',
  source: '@alugha/ima 2.2.1 ima.d.ts',
  apis: [
    { kind: 'ad', role: 'signal', path: 'google.ima.settings.setPpid' },
  ],
};
