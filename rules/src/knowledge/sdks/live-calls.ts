import type { Sdk } from '../types/sdk';

/** Calls of video SDKs with which a participant broadcasts to an audience. */
export const liveCalls: Sdk = {
  id: 'live-calls',
  name: 'live video SDK',
  source:
    '@stream-io/video-client 1.60.0 dist/src/Call.d.ts; agora-rtc-sdk-ng 4.24.8 rtc-sdk_en.d.ts; @daily-co/daily-js 0.87.0 index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'live broadcast',
      path: ['@stream-io/video-client:StreamVideoClient().call().{goLive,startHLS,startRTMPBroadcasts}',
        '@stream-io/video-react-sdk:useCall().{goLive,startHLS}', '@stream-io/video-react-native-sdk:useCall().{goLive,startHLS}'],
    },
    {
      kind: 'use',
      does: 'live broadcast',
      path: 'agora-rtc-sdk-ng:createClient().setClientRole',
      options: [{ path: '0', unsafe: ['host'], safe: "'audience'" }],
    },
    { kind: 'use', does: 'live broadcast', path: 'agora-rtc-sdk-ng:createClient().startLiveStreaming' },
    { kind: 'use', does: 'live broadcast', path: '@daily-co/daily-js:{createCallObject,createFrame,wrap}().startLiveStreaming' },
  ],
};
