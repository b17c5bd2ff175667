import type { Sdk } from '../types/sdk';

/** Fingerprinting libraries, which re-identify a device without storing anything on it. */
export const fingerprintjs: Sdk = {
  id: 'fingerprintjs',
  name: 'Fingerprint',
  source:
    '@fingerprintjs/fingerprintjs 5.2.0 and fingerprintjs-pro 3.12.15 dist/fp.d.ts; @fingerprint/agent 4.1.5 dist/fp.d.ts, @fingerprint/react 3.2.0 dist/fingerprint-react.d.ts; @rajesh896/broprint.js 2.2.1 lib/index.d.ts; clientjs and thumbmarkjs README',
  apis: [
    {
      kind: 'use',
      does: 'fingerprint',
      path: ['@fingerprintjs/fingerprintjs:load', '@fingerprintjs/fingerprintjs-pro:load',
        '@fingerprintjs/fingerprintjs-pro-react:useVisitorData', '@fingerprint/agent:start', '@fingerprint/react:useVisitorData',
        '@rajesh896/broprint.js:getCurrentBrowserFingerPrint', 'FingerprintJS.load', 'fingerprintjs2:{get,getV18}',
        'Fingerprint2.{get,getV18}', 'clientjs:{,ClientJS}().getFingerprint', 'ClientJS().getFingerprint',
        '@thumbmarkjs/thumbmarkjs:{getFingerprint,getThumbmark}', 'ThumbmarkJS.{getFingerprint,getThumbmark}'],
    },
  ],
  hosts: ['openfpcdn.io', 'fpjscdn.net', 'fpnpmcdn.net'],
  loads: ['fingerprint'],
};
