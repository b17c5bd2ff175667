import type { Sdk } from '../types/sdk';

/** Components that draw Lottie animations, in all frameworks. */
export const lottieComponents: Sdk = {
  id: 'lottie-components',
  name: 'Lottie components',
  source:
    'lottie-react 3.1.2, lottie-react-native 7.5.0, @lottiefiles/react-lottie-player 3.6.0, @lottiefiles/lottie-player 2.0.12, vue3-lottie 3.3.1, lottie-web-vue 2.0.7, ngx-lottie 22.0.0 type declarations',
  apis: [{ kind: 'animation', path: 'lottie-react:{useLottie,useLottieLight,useLottieSvg}' }],
  elements: [
    {
      kind: 'animation',
      tags: [
        'lottie-react:',
        'lottie-react:Lottie',
        'lottie-react:LottieLight',
        'lottie-react:LottieSvg',
        'lottie-react-native:',
        '@lottiefiles/react-lottie-player:Player',
        'vue3-lottie:Vue3Lottie',
        'lottie-web-vue:LottieAnimation',
        'lottie-player',
        'ng-lottie',
      ],
    },
  ],
};
