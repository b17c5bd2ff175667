import type { Sdk } from '../types';

/** Sentry's packages for browsers, frameworks, servers and React Native hand on the same calls from one core. */
export const sentry: Sdk = {
  id: 'sentry',
  name: 'Sentry',
  source: '@sentry/core 11.12.0 build/types/exports.d.ts and scope.d.ts; index types of @sentry/browser 11.12.0, react 11.12.0, vue 11.11.0, angular 11.0.0, svelte 10.75.2, sveltekit 11.7.0, nextjs 11.8.0, remix 10.75.2, node 11.12.0, react-native 8.28.0',
  apis: [
    {
      kind: 'profile',
      path: [
        '@sentry/browser:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/core:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/react:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/vue:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/angular:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/svelte:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/sveltekit:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/nextjs:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/remix:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/node:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        '@sentry/react-native:{,getCurrentScope().,getIsolationScope().,getGlobalScope().,Scope().}setUser',
        'Sentry.{,getCurrentScope().,getIsolationScope().,getGlobalScope().}setUser',
      ],
      traits: 0,
      id: 0,
      idKey: 'id',
    },
  ],
  hosts: ['browser.sentry-cdn.com'],
};
