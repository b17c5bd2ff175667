import type { Sdk } from '../types/sdk';

export const swiper: Sdk = {
  id: 'swiper',
  name: 'Swiper',
  source: 'swiper 14.4.0 swiper-react.d.ts, swiper-vue.d.ts, swiper-element.d.ts, swiper.d.ts',
  apis: [{ kind: 'carousel', path: ['swiper:()', 'swiper/bundle:()', 'swiper:Swiper()', 'swiper/bundle:Swiper()', 'Swiper()'] }],
  elements: [{ kind: 'carousel', tags: ['swiper/react:Swiper', 'swiper/vue:Swiper', 'swiper-container'] }],
};
