import type { Sdk } from '../types/sdk';

/** RudderStack follows Segment's calls; the browser's `identify` takes traits first when there is no id. */
export const rudderstack: Sdk = {
  id: 'rudderstack',
  name: 'RudderStack',
  source:
    '@rudderstack/analytics-js 3.34.1 dist/npm/index.d.mts, @rudderstack/rudder-sdk-node 3.0.13 types, @rudderstack/rudder-sdk-react-native 3.1.1 index.esm.js',
  apis: [
    {
      kind: 'profile',
      path: ['@rudderstack/analytics-js:RudderAnalytics().identify', 'rudderanalytics.identify',
        '@rudderstack/rudder-sdk-react-native:identify'],
      traits: [0, 1],
      id: 0,
    },
    {
      kind: 'track',
      path: ['@rudderstack/analytics-js:RudderAnalytics().track', 'rudderanalytics.track', '@rudderstack/rudder-sdk-react-native:track'],
      name: 0,
      props: 1,
    },
    { kind: 'track', path: ['@rudderstack/analytics-js:RudderAnalytics().page', 'rudderanalytics.page'], props: [0, 1, 2] },
    { kind: 'profile', path: '@rudderstack/rudder-sdk-node:().identify', traits: 0, traitsKey: 'traits', id: 0, idKey: 'userId' },
    { kind: 'track', path: '@rudderstack/rudder-sdk-node:().track', name: 0, nameKey: 'event', props: 0, propsKey: 'properties' },
  ],
  hosts: ['cdn.rudderlabs.com'],
  loads: ['tracking'],
};
