import type { Sdk } from '../types/sdk';

export const snowplow: Sdk = {
  id: 'snowplow',
  name: 'Snowplow',
  source: '@snowplow/browser-tracker 4.10.1 dist/index.module.d.ts',
  apis: [
    { kind: 'profile', path: '@snowplow/browser-tracker:setUserId', id: 0 },
    { kind: 'profile', path: 'snowplow', when: ['setUserId'], id: 1 },
    { kind: 'track', path: '@snowplow/browser-tracker:trackStructEvent', name: 0, nameKey: 'action', props: 0 },
    { kind: 'track', path: '@snowplow/browser-tracker:trackSelfDescribingEvent', props: 0, propsKey: 'event' },
    { kind: 'track', path: '@snowplow/browser-tracker:trackPageView', props: 0 },
    { kind: 'track', path: 'snowplow', when: ['trackPageView', 'trackSelfDescribingEvent', 'trackStructEvent'], props: 1 },
  ],
};
