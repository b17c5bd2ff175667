import type { Sdk } from '../types';

/** Pictures of the screen, titles of windows and what lies on the clipboard. */
export const screenWatchers: Sdk = {
  id: 'screen-watchers',
  name: 'a watcher of the screen',
  source: 'electron 41 electron.d.ts, active-win 9.0.0 index.d.ts, get-windows README, screenshot-desktop README',
  apis: [
    { kind: 'use', does: 'screen capture', path: ['electron:{,remote.}desktopCapturer.getSources', 'screenshot-desktop:', '*.capturePage', 'active-win:', 'active-win:activeWindow', 'get-windows:{activeWindow,openWindows}', 'electron:clipboard.readText', 'html2canvas:', 'html2canvas'] },
  ],
};
