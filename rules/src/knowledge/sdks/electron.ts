import type { Sdk } from '../types/sdk';

/** A window lets media start without the user unless its policy says otherwise. */
export const electron: Sdk = {
  id: 'electron',
  name: 'Electron',
  source: 'electron 41.7.1 electron.d.ts',
  apis: [
    {
      kind: 'player',
      path: 'electron:BrowserWindow()',
      autoplay: [{ path: '0.webPreferences.autoplayPolicy', on: ['no-user-gesture-required'], safe: "'user-gesture-required'" }],
      absentMeansOn: '0.webPreferences.autoplayPolicy',
    },
    {
      kind: 'use',
      does: 'unverified connection',
      path: 'electron:app.commandLine.appendSwitch',
      when: ['ignore-certificate-errors'],
    },
    {
      kind: 'use',
      does: 'insecure content',
      path: 'electron:app.commandLine.appendSwitch',
      when: ['allow-running-insecure-content'],
    },
    {
      kind: 'player',
      path: 'electron:app.commandLine.appendSwitch',
      autoplay: [{ path: '1', on: ['no-user-gesture-required'], safe: "'user-gesture-required'" }],
    },
  ],
};
