import type { Sdk } from '../types/sdk';

/** Calls that may be chained between `new Identify()` and the matched call. */
const chain =
  '{,.set(),.setOnce(),.set().set(),.set().setOnce(),.setOnce().set(),.setOnce().setOnce(),.set().set().set(),.set().set().setOnce(),.set().setOnce().set(),.set().setOnce().setOnce(),.setOnce().set().set(),.setOnce().set().setOnce(),.setOnce().setOnce().set(),.setOnce().setOnce().setOnce()}';

/**
 * Amplitude in all its packages. Traits are put on an `Identify` builder whose methods can be chained; chains are
 * followed through four `set` or `setOnce` calls.
 */
export const amplitude: Sdk = {
  id: 'amplitude',
  name: 'Amplitude',
  source:
    '@amplitude/analytics-browser 2.48.1, analytics-core 2.61.0 (lib/esm/identify.d.ts, types/client), analytics-node 1.5.73, unified 1.1.35 (lib/esm/index.d.ts), analytics-react-native 1.10.0 (lib/module/config.js: ids of the device are read unless told otherwise); amplitude-js 8.21.10 sources',
  apis: [
    {
      kind: 'use',
      does: 'tracking',
      path: ['@amplitude/{analytics-browser,unified}:{,createInstance().}init', '@amplitude/unified:{,createInstance().}initAll',
        '@amplitude/analytics-react-native:{,createInstance().}init', 'amplitude-js:{,getInstance().}init',
        'amplitude.{,getInstance().}init'],
      unless: [{ path: '2.optOut', is: [true], safe: 'true' }, { path: '1.optOut', is: [true] }],
    },
    { kind: 'use', does: 'tracking', path: '@amplitude/react-native:Amplitude.getInstance().init' },
    {
      kind: 'profile',
      path: [
        `@amplitude/analytics-browser:Identify()${chain}.{set,setOnce,append,add}`,
        `@amplitude/unified:Identify()${chain}.{set,setOnce,append,add}`,
        `@amplitude/analytics-core:Identify()${chain}.{set,setOnce,append,add}`,
        `@amplitude/analytics-node:Identify()${chain}.{set,setOnce,append,add}`,
        `@amplitude/analytics-react-native:Identify()${chain}.{set,setOnce,append,add}`,
        `amplitude-js:Identify()${chain}.{set,setOnce,append,add}`,
        `amplitude.Identify()${chain}.{set,setOnce,append,add}`,
      ],
      pair: [0, 1],
    },
    {
      kind: 'profile',
      path: '@amplitude/{analytics-browser,unified}:{,createInstance().}setIdentity',
      traits: 0,
      traitsKey: 'userProperties',
      id: 0,
      idKey: 'userId',
    },
    {
      kind: 'profile',
      path: ['@amplitude/{analytics-browser,unified}:{,createInstance().}setUserId',
        '@amplitude/analytics-react-native:{,createInstance().}setUserId', 'amplitude-js:{,getInstance().}setUserId',
        'amplitude.{,getInstance().}setUserId'],
      id: 0,
    },
    {
      kind: 'profile',
      path: ['amplitude-js:{,getInstance().}setUserProperties', 'amplitude.{,getInstance().}setUserProperties'],
      traits: 0,
    },
    {
      kind: 'track',
      path: [
        '@amplitude/{analytics-browser,unified}:{,createInstance().}{track,logEvent}',
        '@amplitude/analytics-node:{,createInstance().}{track,logEvent}',
        '@amplitude/analytics-react-native:{,createInstance().}{track,logEvent}',
        'amplitude.{track,logEvent}',
      ],
      name: 0,
      nameKey: 'event_type',
      props: 1,
    },
    { kind: 'track', path: ['amplitude-js:{,getInstance().}logEvent', 'amplitude.getInstance().logEvent'], name: 0, props: 1 },
    {
      kind: 'use',
      does: 'advertising id',
      path: '@amplitude/analytics-react-native:{,createInstance().}init',
      options: [
        // The ids of a vendor's own apps (`idfv`, `appSetId`) are not shared with advertisers.
        {
          path: '2.trackingOptions.adid',
          unsafe: [true],
          absent: true,
          safe: 'false',
          also: [{ path: '2.trackingOptions.ipAddress', text: 'false' }, { path: '2.trackingOptions.carrier', text: 'false' }],
        },
      ],
    },
  ],
  hosts: ['cdn.amplitude.com', 'api.amplitude.com', 'api2.amplitude.com', 'api.eu.amplitude.com'],
  loads: ['tracking'],
};
