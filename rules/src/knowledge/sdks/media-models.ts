import type { Sdk } from '../types/sdk';

/** Services that run models for images, video and music by the name of the model. */
export const mediaModels: Sdk = {
  id: 'media-models',
  name: 'a generative model',
  source:
    'replicate 1.4.0 index.d.ts; @fal-ai/client 1.10.1 src/client.d.ts and queue.d.ts; @fal-ai/serverless-client 0.15.0 src/index.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'language model',
      path: ['replicate:().{run,stream,predictions.create}', '@fal-ai/client:fal.{run,subscribe,stream,queue.submit}',
        '@fal-ai/client:createFalClient().{run,subscribe,stream,queue.submit}',
        '@fal-ai/serverless-client:{run,subscribe,stream,queue.submit}'],
    },
  ],
  hosts: ['api.replicate.com', 'fal.run', 'queue.fal.run'],
};
