import type { Sdk } from '../types/sdk';

/** What runs on a computer, and what is plugged into it. */
export const processLists: Sdk = {
  id: 'process-lists',
  name: 'a list of what runs',
  source:
    'ps-list 9.0.0 index.d.ts, find-process 2.1.1 dist/esm/find.d.ts, systeminformation 5.33.23 lib/index.d.ts, electron 41.7.1 electron.d.ts (Screen)',
  apis: [
    { kind: 'use', does: 'process list', path: ['ps-list:', 'find-process:', 'systeminformation:processes', '*.getAllDisplays'] },
  ],
};
