import type { Sdk } from '../types/sdk';

export const reactSlick: Sdk = {
  id: 'react-slick',
  name: 'react-slick',
  source: '@types/react-slick 0.23.13 index.d.ts',
  elements: [{ kind: 'carousel', tags: ['react-slick:'] }],
};
