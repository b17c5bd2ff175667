import type { Sdk } from '../types/sdk';

/** Notifications shown by a page or its service worker. The platform has no scheduling: what is called is shown. */
export const webNotification: Sdk = {
  id: 'web-notification',
  name: 'Web notifications',
  source: 'WHATWG Notifications API standard; TypeScript lib.dom.d.ts and lib.webworker.d.ts; Push API (`subscribe`)',
  apis: [
    { kind: 'send', channel: 'local', path: 'Notification()' },
    {
      kind: 'send',
      channel: 'local',
      path: [
        'registration.showNotification',
        'navigator.serviceWorker.{ready,register(),getRegistration()}.showNotification',
        'navigator.serviceWorker.getRegistrations()[].showNotification',
      ],
    },
    { kind: 'use', does: 'notification prompt', path: 'Notification.requestPermission' },
    // A subscription asks for the permission where it was not given before.
    {
      kind: 'use',
      does: 'notification prompt',
      path: ['registration.pushManager.subscribe', 'navigator.serviceWorker.{ready,register(),getRegistration()}.pushManager.subscribe'],
    },
  ],
};
