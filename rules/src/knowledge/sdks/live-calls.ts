import type { Sdk } from '../types/sdk';
import type { UseFact } from '../types/use-types';

const TRACK_MAKERS = ['createLocalTracks', 'createLocalVideoTrack', 'createLocalAudioTrack'];

/** Calls of video SDKs with which a participant broadcasts to an audience, or opens the camera or microphone. */
export const liveCalls: Sdk = {
  id: 'live-calls',
  name: 'live video SDK',
  source:
    '@stream-io/video-client 1.60.0 dist/src/Call.d.ts; agora-rtc-sdk-ng 4.24.8 rtc-sdk_en.d.ts; @daily-co/daily-js 0.87.0 index.d.ts; '
    + 'twilio-video 2.32.0 lib/connect.js (`audio` and `video` are on unless given), tsdef/types.d.ts; livekit-client 2.23.0 LocalParticipant.d.ts',
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
    {
      kind: 'use',
      does: 'live broadcast',
      path: 'agora-rtc-sdk-ng:createClient',
      options: [{ path: '0.role', unsafe: ['host'], safe: "'audience'" }],
    },
    { kind: 'use', does: 'live broadcast', path: 'agora-rtc-sdk-ng:createClient().startLiveStreaming' },
    { kind: 'use', does: 'live broadcast', path: '@daily-co/daily-js:{createCallObject,createFrame,wrap}().startLiveStreaming' },
    // Who connects with tracks of their own has opened the devices elsewhere.
    ...['1.audio', '1.video'].map((path): UseFact => ({
      kind: 'use',
      does: 'camera or microphone',
      path: 'twilio-video:connect',
      unless: [{ path, is: [false], safe: 'false' }],
      unlessCalled: [{ names: [...TRACK_MAKERS, 'LocalVideoTrack', 'LocalAudioTrack'] }],
    })),
    { kind: 'use', does: 'camera or microphone', path: `twilio-video:{${TRACK_MAKERS.join(',')}}` },
    { kind: 'use', does: 'camera or microphone', path: 'livekit-client:Room().localParticipant.enableCameraAndMicrophone' },
    {
      kind: 'use',
      does: 'camera or microphone',
      path: 'livekit-client:Room().localParticipant.{setCameraEnabled,setMicrophoneEnabled}',
      // The argument says whether the device is switched on.
      when: ['true'],
    },
    { kind: 'use', does: 'camera or microphone', path: '@daily-co/daily-js:{createCallObject,createFrame,wrap}().startCamera' },
  ],
};
