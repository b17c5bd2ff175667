import type { Sdk } from '../types/sdk';

/** FullStory: the second version is one function told what to do by its first argument, the first has a method for each. */
export const fullstory: Sdk = {
  id: 'fullstory',
  name: 'FullStory',
  source:
    '@fullstory/browser 2.1.1 dist/index.d.ts, @fullstory/snippet 2.1.0 dist/index.d.ts (both versions of the API), @fullstory/react-native 1.10.3 lib/typescript/fullstoryInterface.d.ts, react-fullstory 1.4.0 src/index.d.ts',
  apis: [
    {
      kind: 'profile',
      path: ['@fullstory/browser:FullStory', 'FS'],
      when: ['setIdentity', 'setIdentityAsync'],
      traits: 1,
      traitsKey: 'properties',
      id: 1,
      idKey: 'uid',
    },
    {
      kind: 'profile',
      path: ['@fullstory/browser:FullStory', 'FS'],
      when: ['setProperties', 'setPropertiesAsync'],
      traits: 1,
      traitsKey: 'properties',
      ofPersonIf: { path: '1.type', is: ['user'] },
    },
    {
      kind: 'track',
      path: ['@fullstory/browser:FullStory', 'FS'],
      when: ['trackEvent', 'trackEventAsync'],
      name: 1,
      nameKey: 'name',
      props: 1,
      propsKey: 'properties',
    },
    {
      kind: 'profile',
      path: ['@fullstory/browser:{,FullStory.}identify', 'FS.identify', '@fullstory/react-native:identify', 'react-fullstory:identify'],
      traits: 1,
      id: 0,
    },
    {
      kind: 'profile',
      path: ['@fullstory/browser:{,FullStory.}setUserVars', 'FS.setUserVars', '@fullstory/react-native:setUserVars',
        'react-fullstory:setUserVars'],
      traits: 0,
    },
    {
      kind: 'track',
      path: ['@fullstory/browser:{,FullStory.}event', 'FS.event', '@fullstory/react-native:event', 'react-fullstory:event'],
      name: 0,
      props: 1,
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ['@fullstory/browser:{,FullStory.}init', '@fullstory/snippet:', 'FullStory.init'],
      unless: [{ path: '0.startCaptureManually', is: [true], safe: 'true' }, { path: '0.devMode', is: [true] }],
    },
    { kind: 'use', does: 'session recording', path: 'react-fullstory:', prop: 'org' },
    { kind: 'use', does: 'session recording', path: ['@fullstory/browser:FullStory', 'FS'], when: ['start'] },
    {
      kind: 'use',
      does: 'session recording',
      path: ['@fullstory/browser:{,FullStory.}restart', 'FS.restart', '@fullstory/react-native:restart', 'react-fullstory:restart'],
    },
  ],
  hosts: ['edge.fullstory.com'],
  loads: ['session recording'],
};
