import type { Sdk } from '../types/sdk';

/** Segment on the web, on the server and in React Native. Web `identify` takes traits first when there is no id. */
export const segment: Sdk = {
  id: 'segment',
  name: 'Segment',
  source:
    '@segment/analytics-next 1.84.3, @segment/analytics-node 3.1.0, @segment/analytics-react-native 2.24.1, analytics-node 6.2.0: package types and sources',
  apis: [
    {
      kind: 'use',
      does: 'tracking',
      path: ['@segment/analytics-next:AnalyticsBrowser.load', 'analytics.load'],
      unless: [{ path: '1.disable', is: [true], safe: 'true' }],
    },
    {
      kind: 'profile',
      path: [
        '@segment/analytics-next:{AnalyticsBrowser.load(),AnalyticsBrowser.load()[0],AnalyticsBrowser(),Analytics(),getGlobalAnalytics()}.identify',
        'analytics.identify',
      ],
      traits: [0, 1],
      id: 0,
    },
    {
      kind: 'track',
      path: [
        '@segment/analytics-next:{AnalyticsBrowser.load(),AnalyticsBrowser.load()[0],AnalyticsBrowser(),Analytics(),getGlobalAnalytics()}.track',
        'analytics.track',
      ],
      name: 0,
      props: 1,
    },
    {
      kind: 'track',
      path: [
        '@segment/analytics-next:{AnalyticsBrowser.load(),AnalyticsBrowser.load()[0],AnalyticsBrowser(),Analytics(),getGlobalAnalytics()}.page',
        'analytics.page',
      ],
      props: [0, 1, 2],
    },
    {
      kind: 'profile',
      path: ['@segment/analytics-node:{,Analytics}().identify', 'analytics-node:().identify'],
      traits: 0,
      traitsKey: 'traits',
      id: 0,
      idKey: 'userId',
    },
    {
      kind: 'track',
      path: ['@segment/analytics-node:{,Analytics}().track', 'analytics-node:().track'],
      name: 0,
      nameKey: 'event',
      props: 0,
      propsKey: 'properties',
    },
    { kind: 'profile', path: '@segment/analytics-react-native:{createClient(),useAnalytics(),SegmentClient()}.identify', traits: 1, id: 0 },
    {
      kind: 'use',
      does: 'device id',
      path: '@segment/analytics-react-native:createClient',
      options: [{ path: '0.collectDeviceId', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'track',
      path: '@segment/analytics-react-native:{createClient(),useAnalytics(),SegmentClient()}.{track,screen}',
      name: 0,
      props: 1,
    },
  ],
  hosts: ['cdn.segment.com', 'api.segment.io'],
  loads: ['tracking'],
};
