import type { Sdk } from '../types/sdk';

/** Chat components in which users can neither report nor block. */
export const chatKits: Sdk = {
  id: 'chat-kits',
  name: 'chat kit',
  source: '@sendbird/uikit-react 3.19.1 types and built code (no call of blockUser, reportUser or reportMessage)',
  apis: [
    {
      kind: 'use',
      does: 'chat without report',
      path: ['@sendbird/uikit-react:App', '@sendbird/uikit-react/App:', '@sendbird/uikit-react/GroupChannel:',
        '@sendbird/uikit-react/GroupChannel:GroupChannel'],
      component: true,
    },
  ],
};
