import type { Sdk } from '../types';

/** The library most recorders are made of; without its options it writes down what is typed. */
export const rrweb: Sdk = {
  id: 'rrweb',
  name: 'rrweb',
  source: 'rrweb 2.2.2 dist/rrweb.d.ts',
  apis: [
    { kind: 'use', does: 'session recording', path: ['rrweb:record', '@rrweb/record:record', '@rrweb/all:record', 'rrweb.record', 'rrwebRecord', '@posthog/rrweb:record', '@sentry-internal/rrweb:record'] },
    { kind: 'use', does: 'unmasked recording', path: ['rrweb:record', '@rrweb/record:record', '@rrweb/all:record', 'rrweb.record', 'rrwebRecord'], options: [{ path: '0.maskAllInputs', unsafe: [false], safe: 'true' }] },
  ],
};
