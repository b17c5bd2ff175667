import type { Sdk } from '../types/sdk';

export const expoAudio: Sdk = {
  id: 'expo-audio',
  name: 'Expo Audio',
  source: 'expo-audio 58.0.2 build/ExpoAudio.d.ts, build/AudioModule.types.d.ts',
  apis: [
    {
      kind: 'player',
      path: 'expo-audio:{useAudioPlayer,createAudioPlayer,useAudioPlaylist,createAudioPlaylist}().play',
      starts: 'play',
    },
    { kind: 'player', path: 'expo-audio:{useAudioPlaylist,createAudioPlaylist}().next', starts: 'next' },
    {
      kind: 'player',
      path: 'expo-audio:{useAudioPlayer,createAudioPlayer}().loop',
      assigned: { effect: 'loop', on: [true], safe: 'false' },
    },
    {
      kind: 'player',
      path: 'expo-audio:{useAudioPlaylist,createAudioPlaylist}().loop',
      assigned: { effect: 'loop', on: ['single', 'all'], safe: "'none'" },
    },
    {
      kind: 'player',
      path: 'expo-audio:{useAudioPlaylist,createAudioPlaylist}',
      loop: [{ path: '0.loop', on: ['single', 'all'], safe: "'none'" }],
    },
  ],
};
