import type { Sdk } from '../types/sdk';

/** Nothing plays by itself: the function given to the hook starts the player and sets its properties. */
export const expoVideo: Sdk = {
  id: 'expo-video',
  name: 'Expo Video',
  source: 'expo-video 58.0.1 build/VideoPlayer.d.ts, build/VideoPlayer.types.d.ts, build/VideoView.types.d.ts',
  apis: [
    {
      kind: 'player',
      path: ['expo-video:useVideoPlayer<1.0>.play', 'expo-video:{useVideoPlayer,createVideoPlayer}().play'],
      starts: 'play',
    },
    {
      kind: 'player',
      path: ['expo-video:useVideoPlayer<1.0>.loop', 'expo-video:{useVideoPlayer,createVideoPlayer}().loop'],
      assigned: { effect: 'loop', on: [true], safe: 'false' },
    },
    {
      kind: 'player',
      path: ['expo-video:useVideoPlayer<1.0>.addListener', 'expo-video:{useVideoPlayer,createVideoPlayer}().addListener'],
      ended: { event: '0', values: ['playToEnd'], handler: '1' },
    },
  ],
};
