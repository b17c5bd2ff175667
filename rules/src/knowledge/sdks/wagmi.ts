import type { Sdk } from '../types/sdk';

export const wagmi: Sdk = {
  id: 'wagmi',
  name: 'Wagmi',
  source: '@wagmi/core 3.6.5 dist/types/exports/actions.d.ts; wagmi 3.7.7 dist/types/exports/index.d.ts',
  apis: [{
    kind: 'use',
    does: 'purchase',
    path: ['@wagmi/core:sendTransaction', 'wagmi/actions:sendTransaction', '@wagmi/core/actions:sendTransaction',
      'wagmi:useSendTransaction().{sendTransaction,sendTransactionAsync}'],
  }],
};
