import type { Sdk } from '../types/sdk';

export const reactNativeTrackPlayer: Sdk = {
  id: 'react-native-track-player',
  name: 'React Native Track Player',
  source: 'react-native-track-player 4.1.2 lib/src/trackPlayer.d.ts, lib/src/constants/RepeatMode.d.ts',
  apis: [
    { kind: 'player', path: 'react-native-track-player:play', starts: 'play' },
    { kind: 'player', path: 'react-native-track-player:skipToNext', starts: 'next' },
    { kind: 'player', path: 'react-native-track-player:setRepeatMode', loop: [{ path: '0', on: [1, 2], safe: '0' }] },
  ],
  constants: {
    'react-native-track-player:RepeatMode.Off': 0,
    'react-native-track-player:RepeatMode.Track': 1,
    'react-native-track-player:RepeatMode.Queue': 2,
  },
};
