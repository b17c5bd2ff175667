import type { Sdk } from '../types/sdk';

/** Push messages of Angular's service worker. `inject()` is known by the method that is called on what it gives. */
export const angularServiceWorker: Sdk = {
  id: 'angular-service-worker',
  name: 'Angular service worker',
  source: '@angular/service-worker 20.3.32 index.d.ts (`requestSubscription` asks the user for permission)',
  apis: [{
    kind: 'use',
    does: 'notification prompt',
    path: ['@angular/service-worker:SwPush().requestSubscription', '@angular/core:inject().requestSubscription'],
  }],
};
