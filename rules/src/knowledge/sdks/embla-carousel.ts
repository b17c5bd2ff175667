import type { Sdk } from '../types/sdk';

export const emblaCarousel: Sdk = {
  id: 'embla-carousel',
  name: 'Embla Carousel',
  source: 'embla-carousel 8.6.0 and embla-carousel-autoplay 8.6.0 index.d.ts',
  apis: [{ kind: 'carousel', path: ['embla-carousel:', 'embla-carousel-react:', 'embla-carousel-vue:', 'embla-carousel-autoplay:'] }],
};
