import type { Sdk } from '../types/sdk';

/** Plays as soon as it is mounted unless `paused` holds it back. */
export const reactNativeVideo: Sdk = {
  id: 'react-native-video',
  name: 'React Native Video',
  source:
    'react-native-video 6.19.3 src/types/video.ts, src/index.ts; ios/Video/RCTVideo.swift and ReactExoplayerViewManager.kt for defaults',
  elements: [{
    kind: 'player',
    tags: ['react-native-video:', 'react-native-video:Video'],
    pausedBy: 'paused',
    loop: ['repeat'],
    ended: ['end'],
  }],
};
