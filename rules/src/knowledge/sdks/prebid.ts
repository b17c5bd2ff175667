import type { Sdk } from '../types/sdk';

/** Header bidding on pages. */
export const prebid: Sdk = {
  id: 'prebid',
  name: 'Prebid',
  source:
    'prebid.js 11.36.0 src/consentHandler.ts (coppa) and src/config.ts (deviceAccess, bidder configuration); Prebid.js publisher API reference: setConfig, first party data',
  apis: [
    { kind: 'ad', role: 'start', path: 'pbjs.requestBids', remedies: [{ text: 'pbjs.setConfig({ coppa: true, deviceAccess: false })' }] },
    {
      kind: 'ad',
      role: 'configure',
      path: ['pbjs.setConfig', 'pbjs.mergeConfig'],
      treatments: [{ path: '0.coppa', on: [true, 1], off: [false, 0], safe: 'true' }, {
        path: '0.ortb2.regs.coppa',
        on: [1, true],
        off: [0, false],
        safe: '1',
      }],
    },
    {
      kind: 'ad',
      role: 'signal',
      path: ['pbjs.setConfig', 'pbjs.mergeConfig'],
      keysAt: ['0.ortb2.user', '0.userSync.userIds', '0.fpd.user'],
    },
    {
      kind: 'ad',
      role: 'signal',
      path: ['pbjs.setBidderConfig', 'pbjs.mergeBidderConfig'],
      keysAt: ['0.config.ortb2.user', '0.config.fpd.user'],
    },
  ],
};
