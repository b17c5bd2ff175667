import type { Sdk } from '../types/sdk';

export const reactNativeYoutubeIframe: Sdk = {
  id: 'react-native-youtube-iframe',
  name: 'React Native YouTube iframe',
  source: 'react-native-youtube-iframe 2.4.1 index.d.ts',
  elements: [
    {
      kind: 'player',
      tags: ['react-native-youtube-iframe:'],
      autoplay: ['play', 'forceandroidautoplay'],
      options: [{ attribute: 'initialplayerparams', path: 'loop', effect: 'loop', on: [true], safe: 'false' }],
    },
  ],
};
