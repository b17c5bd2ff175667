import type { Sdk } from '../types/sdk';

/** Ollama runs models on the machine of the product; only its search goes to another. */
export const ollama: Sdk = {
  id: 'ollama',
  name: "Ollama's search",
  source: 'ollama 0.6.4 dist/index.d.ts and dist/browser.mjs',
  apis: [{ kind: 'use', does: 'foreign request', path: 'ollama:{,Ollama().}{webSearch,webFetch}' }],
};
