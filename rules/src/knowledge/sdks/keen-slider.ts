import type { Sdk } from '../types/sdk';

export const keenSlider: Sdk = {
  id: 'keen-slider',
  name: 'Keen-Slider',
  source: 'keen-slider 6.8.6 keen-slider.d.ts, react.d.ts, vue.d.ts',
  apis: [{ kind: 'carousel', path: ['keen-slider:()', 'keen-slider/react:useKeenSlider', 'keen-slider/vue:useKeenSlider'] }],
};
