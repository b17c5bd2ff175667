import type { Sdk } from '../types/sdk';

/** What an extension can read of the pages that a user visits. */
export const extensionWatchers: Sdk = {
  id: 'extension-watchers',
  name: 'an extension',
  source: '@types/chrome 0.3.7 index.d.ts (tabs, history, webNavigation)',
  apis: [
    { kind: 'use', does: 'screen capture', path: '{chrome,browser}.tabs.captureVisibleTab' },
    {
      kind: 'use',
      does: 'visited pages',
      path:
        '{chrome,browser}.{history.search,history.getVisits,history.onVisited.addListener,tabs.onUpdated.addListener,tabs.onActivated.addListener,webNavigation.onCompleted.addListener,webNavigation.onCommitted.addListener}',
    },
  ],
};
