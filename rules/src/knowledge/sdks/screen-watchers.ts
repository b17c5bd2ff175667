import type { Sdk } from '../types/sdk';

/** Screenshots, window titles, the content of the clipboard, and idle time. */
export const screenWatchers: Sdk = {
  id: 'screen-watchers',
  name: 'a watcher of the screen',
  source:
    'electron 41.7.1 electron.d.ts, active-win 9.0.0 index.d.ts, get-windows 9.3.0 index.d.ts, screenshot-desktop README, react-native-view-shot 6.0.1 lib/specs/NativeRNViewShot.d.ts',
  apis: [
    {
      kind: 'use',
      does: 'screen capture',
      path: ['electron:{,remote.}desktopCapturer.getSources', 'screenshot-desktop:', '*.capturePage', 'html2canvas:', 'html2canvas',
        'react-native-view-shot:captureScreen'],
    },
    {
      kind: 'use',
      does: 'device watching',
      path: ['active-win:', 'active-win:{activeWindow,activeWindowSync,openWindows,openWindowsSync}',
        'get-windows:{activeWindow,activeWindowSync,openWindows,openWindowsSync}', 'electron:clipboard.readText'],
    },
    // Chats tell in the same way who is away.
    { kind: 'use', does: 'device watching', path: 'electron:powerMonitor.{getSystemIdleTime,getSystemIdleState}', isHint: true },
  ],
};
