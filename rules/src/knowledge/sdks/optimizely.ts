import type { Sdk } from '../types/sdk';

/** Optimizely: audiences of experiments are chosen by the attributes of a user context. */
export const optimizely: Sdk = {
  id: 'optimizely',
  name: 'Optimizely',
  source: '@optimizely/optimizely-sdk 6.6.1 dist/shared_types.d.ts, @optimizely/react-sdk 3.4.0 dist/client.d.ts and utils.d.ts',
  apis: [
    { kind: 'profile', path: '@optimizely/optimizely-sdk:createInstance().createUserContext', traits: 1, id: 0 },
    { kind: 'profile', path: '@optimizely/optimizely-sdk:createInstance().createUserContext().setAttribute', pair: [0, 1] },
    { kind: 'profile', path: '@optimizely/optimizely-sdk:createInstance().{activate,getVariation,isFeatureEnabled}', traits: 2, id: 1 },
    { kind: 'track', path: '@optimizely/optimizely-sdk:createInstance().track', name: 0, props: 3 },
    { kind: 'track', path: '@optimizely/optimizely-sdk:createInstance().createUserContext().trackEvent', name: 0, props: 1 },
    { kind: 'profile', path: '@optimizely/react-sdk:createInstance().setUser', traits: 0, traitsKey: 'attributes', id: 0, idKey: 'id' },
  ],
};
