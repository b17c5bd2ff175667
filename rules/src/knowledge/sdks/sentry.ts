import type { Sdk } from '../types/sdk';

const WEB_INITS = ['@sentry/browser:init', '@sentry/react:init', '@sentry/vue:init', '@sentry/angular:init', '@sentry/svelte:init',
  '@sentry/sveltekit:init', '@sentry/nextjs:init', '@sentry/remix:init', '@sentry/astro:init', '@sentry/nuxt:init', '@sentry/solid:init',
  '@sentry/gatsby:init', '@sentry/capacitor:init', '@sentry/electron/renderer:init', '@sentry/electron:init', '@sentry/electron/main:init'];
/** React Native adds the integration that records by itself, and the loader script as its settings at the vendor say. */
const ADDING_INITS = ['@sentry/react-native:init', 'sentry-expo:init', 'Sentry.init'];
const INITS = [...WEB_INITS, ...ADDING_INITS];
const SERVER_INITS = ['@sentry/{node,nestjs,bun}:init'];

/** Sample rates of recordings have no effect without the integration that records. */
const REPLAY = {
  path: '0.integrations',
  names: ['replayIntegration', 'mobileReplayIntegration', 'replayCanvasIntegration', 'Replay', 'MobileReplay', 'lazyLoadIntegration'],
};
/** In pages it is added by hand, in version 7 as well as in later ones. */
const ADDED_REPLAY = { ...REPLAY, isAddedByHand: true } as const;

const PACKAGES =
  '{@sentry/browser,@sentry/core,@sentry/react,@sentry/vue,@sentry/angular,@sentry/svelte,@sentry/sveltekit,@sentry/nextjs,@sentry/remix,@sentry/node,@sentry/nestjs,@sentry/bun,@sentry/react-native,@sentry/capacitor,@sentry/electron,@sentry/electron/main,@sentry/electron/renderer}';

/** Sentry's packages for browsers, frameworks, servers and React Native re-export the same calls from one core. */
export const sentry: Sdk = {
  id: 'sentry',
  name: 'Sentry',
  source:
    '@sentry/core 11.12.0 build/types/exports.d.ts, scope.d.ts and types/datacollection.d.ts; @sentry/react-native 8.28.0 dist/js/options.d.ts and dist/js/integrations/default.js (adds mobileReplayIntegration where a sample rate is given); @sentry/browser 7.120.4 and 11.12.0 (default integrations hold none that records); @sentry/replay 11.12.0 build/npm/types/types/replay.d.ts; index types of @sentry/browser 11.12.0, react 11.12.0, vue 11.11.0, angular 11.0.0, svelte 10.75.2, sveltekit 11.7.0, nextjs 11.8.0, remix 10.75.2, node 11.12.0, nestjs 10.75.3, bun 11.8.0, react-native 8.28.0; @sentry/capacitor 4.4.0 dist/esm, @sentry/electron 7.20.2 main/sdk.d.ts, sentry-expo 7.2.0 build; @sentry/core 7.120.4 types/exports.d.ts (configureScope)',
  apis: [
    {
      kind: 'reported user',
      path: [
        `${PACKAGES}:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().,withScope<0.0>.,configureScope<0.0>.}setUser`,
        'Sentry.{,getCurrentScope().,getIsolationScope().,getGlobalScope().,withScope<0.0>.,configureScope<0.0>.}setUser',
        'sentry-expo:{Native,Browser,React}.{,withScope<0.0>.,configureScope<0.0>.}setUser',
      ],
      traits: 0,
      id: 0,
      idKey: 'id',
    },
    { kind: 'use', does: 'error monitoring', path: INITS },
    {
      kind: 'use',
      does: 'session recording',
      path: WEB_INITS,
      onlyWith: ADDED_REPLAY,
      options: [{ path: '0.replaysSessionSampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'session recording',
      path: ADDING_INITS,
      onlyWith: REPLAY,
      options: [{ path: '0.replaysSessionSampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'error recording',
      path: WEB_INITS,
      onlyWith: ADDED_REPLAY,
      options: [{ path: '0.replaysOnErrorSampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'error recording',
      path: ADDING_INITS,
      onlyWith: REPLAY,
      options: [{ path: '0.replaysOnErrorSampleRate', above: 0, safe: '0' }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['@sentry/browser:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/react:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/vue:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/angular:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/svelte:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/sveltekit:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/nextjs:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/remix:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/react-native:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/astro:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/nuxt:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/solid:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/gatsby:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/capacitor:{replayIntegration,mobileReplayIntegration,Replay()}',
        '@sentry/electron/renderer:{replayIntegration,mobileReplayIntegration,Replay()}', '@sentry/replay:{replayIntegration,Replay()}',
        '@sentry/{browser,react,vue,angular,svelte,sveltekit,nextjs,remix}:lazyLoadIntegration()', 'Sentry.lazyLoadIntegration()',
        '@sentry-internal/replay:{replayIntegration,Replay()}', 'Sentry.{replayIntegration,mobileReplayIntegration,Replay()}'],
      options: [{ path: '0.maskAllText', unsafe: [false], safe: 'true' }, { path: '0.maskAllInputs', unsafe: [false], safe: 'true' }, {
        path: '0.blockAllMedia',
        unsafe: [false],
        safe: 'true',
      }, { path: '0.maskAllImages', unsafe: [false], safe: 'true' }, { path: '0.maskAllVectors', unsafe: [false], safe: 'true' }, {
        path: '0.unmask',
        lists: ['body', '*', 'html'],
      }, { path: '0.unblock', lists: ['body', '*', 'html'] }],
    },
    // Until version 10, and in React Native, user data is sent only with `sendDefaultPii`. Version 11 ignores that option and
    // sends everything unless `dataCollection` limits it. Beside the newer option, the older one has no effect.
    {
      kind: 'use',
      does: 'personal diagnostics',
      path: INITS,
      unless: [{ path: '0.dataCollection.userInfo', is: [false] }],
      options: [{ path: '0.sendDefaultPii', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'personal diagnostics',
      path: SERVER_INITS,
      aboutRequests: true,
      unless: [{ path: '0.dataCollection.userInfo', is: [false] }],
      options: [{ path: '0.sendDefaultPii', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'personal diagnostics',
      path: [...INITS, ...SERVER_INITS],
      versions: '>=11',
      options: [{
        path: '0.dataCollection.userInfo',
        unsafe: [true],
        absent: true,
        safe: 'false',
        also: [{ path: '0.dataCollection.cookies', text: 'false' }, { path: '0.dataCollection.httpBodies', text: '[]' }, {
          path: '0.dataCollection.urlQueryParams',
          text: 'false',
        }],
      }],
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: ['@sentry/react-native:init', '@sentry/electron:init', '@sentry/electron/main:init'],
      options: [{ path: '0.attachScreenshot', unsafe: [true], safe: 'false' }],
    },
  ],
  hosts: ['browser.sentry-cdn.com'],
  loads: ['error monitoring'],
};
