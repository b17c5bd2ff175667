import type { Sdk } from '../types/sdk';

export const dotlottie: Sdk = {
  id: 'dotlottie',
  name: 'dotLottie',
  source: '@lottiefiles/dotlottie-web 0.80.0 and @lottiefiles/dotlottie-react 0.19.16 dist/index.d.ts',
  apis: [{ kind: 'animation', path: '@lottiefiles/dotlottie-web:{DotLottie,DotLottieWorker}()' }],
  elements: [{
    kind: 'animation',
    tags: ['@lottiefiles/dotlottie-react:DotLottieReact', '@lottiefiles/dotlottie-react:DotLottieWorkerReact'],
  }],
};
