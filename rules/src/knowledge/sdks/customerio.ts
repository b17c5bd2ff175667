import type { Sdk } from '../types/sdk';

export const customerio: Sdk = {
  id: 'customerio',
  name: 'Customer.io',
  source:
    'customerio-reactnative 6.12.0 customerio-cdp.d.ts, customerio-node 4.4.0 dist/lib/track.d.ts, @customerio/cdp-analytics-browser 0.5.11 types; Customer.io documentation, JavaScript method reference and classic snippet',
  apis: [
    { kind: 'profile', path: 'customerio-reactnative:CustomerIO.identify', traits: 0, traitsKey: 'traits', id: 0, idKey: 'userId' },
    { kind: 'profile', path: 'customerio-reactnative:CustomerIO.setProfileAttributes', traits: 0 },
    { kind: 'track', path: 'customerio-reactnative:CustomerIO.{track,screen}', name: 0, props: 1 },
    { kind: 'profile', path: 'customerio-node:TrackClient().identify', traits: 1, id: 0 },
    { kind: 'track', path: 'customerio-node:TrackClient().{track,trackAnonymous}', name: 1, nameKey: 'name', props: 1, propsKey: 'data' },
    { kind: 'profile', path: '@customerio/cdp-analytics-browser:AnalyticsBrowser{.load,}().identify', traits: [0, 1], id: 0 },
    { kind: 'track', path: '@customerio/cdp-analytics-browser:AnalyticsBrowser{.load,}().track', name: 0, props: 1 },
    { kind: 'profile', path: 'cioanalytics.identify', traits: [0, 1], id: 0 },
    { kind: 'profile', path: '_cio.identify', traits: 0, id: 0, idKey: 'id' },
  ],
  hosts: ['track.customer.io'],
};
