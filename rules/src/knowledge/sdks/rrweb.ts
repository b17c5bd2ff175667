import type { Sdk } from '../types/sdk';

const RECORDS = ['rrweb:record', '@rrweb/record:record', '@rrweb/all:record', 'rrweb.record', 'rrwebRecord', '@posthog/rrweb:record',
  '@amplitude/rrweb:record', '@mixpanel/rrweb:record', '@sentry-internal/rrweb:record'];

/** The library most recorders are made of; without its options it writes down what is typed. */
export const rrweb: Sdk = {
  id: 'rrweb',
  name: 'rrweb',
  source:
    'rrweb 2.2.2 dist/rrweb.d.ts and dist/rrweb.js (without maskAllInputs only passwords are masked); @posthog/rrweb 0.0.59, @amplitude/rrweb 2.1.6, @mixpanel/rrweb 2.0.0-alpha.18.6 types',
  apis: [
    { kind: 'use', does: 'session recording', path: RECORDS },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: RECORDS,
      options: [{
        path: '0.maskAllInputs',
        unsafe: [false],
        absent: true,
        unlessGiven: '0.maskInputOptions',
        safe: 'true',
        also: [{ path: '0.maskTextSelector', text: "'*'" }],
      }],
    },
  ],
};
