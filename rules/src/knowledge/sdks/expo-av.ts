import type { Sdk } from '../types/sdk';

/** Expo's older media package; `expo-video` and `expo-audio` replace it. */
export const expoAv: Sdk = {
  id: 'expo-av',
  name: 'Expo AV',
  source: 'expo-av 16.0.8 build/AV.types.d.ts, build/Video.types.d.ts, build/Audio/Sound.d.ts, build/AV.d.ts',
  apis: [
    {
      kind: 'player',
      path: 'expo-av:Audio.Sound.{createAsync,create}',
      autoplay: [{ path: '1.shouldPlay', on: [true], safe: 'false' }],
      loop: [{ path: '1.isLooping', on: [true], safe: 'false' }],
    },
    {
      kind: 'player',
      path: 'expo-av:Audio.Sound().loadAsync',
      autoplay: [{ path: '1.shouldPlay', on: [true], safe: 'false' }],
      loop: [{ path: '1.isLooping', on: [true], safe: 'false' }],
    },
    {
      kind: 'player',
      path: 'expo-av:Audio.Sound.createAsync().sound.{playAsync,replayAsync}',
      starts: 'play',
    },
    { kind: 'player', path: 'expo-av:Audio.Sound().{playAsync,replayAsync}', starts: 'play' },
    {
      kind: 'player',
      path: ['expo-av:Audio.Sound.createAsync().sound.setIsLoopingAsync', 'expo-av:Audio.Sound().setIsLoopingAsync'],
      loop: [{ path: '0', on: [true], safe: 'false' }],
    },
  ],
  elements: [{ kind: 'player', tags: ['expo-av:Video'], autoplay: ['shouldplay'], loop: ['islooping'] }],
};
