import type { Sdk } from '../types/sdk';

/** Stores of an app or a page that keep what they are given in clear text. */
export const openStores: Sdk = {
  id: 'open-stores',
  name: 'the storage of the device',
  source:
    'react-native-mmkv 4.3.2 src/specs/MMKV.nitro.ts and src/createMMKV/createMMKV.ts (3.x: class MMKV); @capacitor/preferences 8.0.1 dist/esm/definitions.d.ts; localforage 1.10.0 typings/localforage.d.ts; idb-keyval 6.3.0 dist/index.d.ts; electron-store 11.0.2 index.d.ts; cookies-next 6.1.1 lib/index.d.ts; zustand 5.1.0 middleware.js (persist: the storage is localStorage unless another is named)',
  apis: [
    {
      kind: 'use',
      does: 'open storage',
      path: ['react-native-mmkv:{MMKV,createMMKV,useMMKV}().set', '@capacitor/preferences:Preferences.set',
        '@capacitor/storage:Storage.set', 'localforage:{,default.,localforage.}setItem', 'idb-keyval:set', 'electron-store:().set',
        'electron-store:Store().set', 'cookies-next:setCookie'],
    },
    { kind: 'use', does: 'persisted state', path: 'zustand/middleware:persist' },
  ],
};
