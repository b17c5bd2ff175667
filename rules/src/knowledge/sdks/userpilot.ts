import type { Sdk } from '../types/sdk';

export const userpilot: Sdk = {
  id: 'userpilot',
  name: 'Userpilot',
  source: 'userpilot 1.4.3 lib/index.d.ts',
  apis: [
    { kind: 'profile', path: ['userpilot:{,Userpilot.}identify', 'userpilot.identify'], traits: 1, id: 0 },
    { kind: 'track', path: ['userpilot:{,Userpilot.}track', 'userpilot.track'], name: 0, props: 1 },
  ],
};
