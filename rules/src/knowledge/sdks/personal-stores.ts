import type { Sdk } from '../types/sdk';

/** Address books, picture libraries and other stores of a person that an app can open. */
export const personalStores: Sdk = {
  id: 'personal-stores',
  name: 'the device',
  source:
    'expo-contacts 57.0.6 build/legacyWarnings.d.ts and types/Contact.d.ts, react-native-contacts 8.0.10 index.d.ts; Contact Picker API; expo-media-library, @react-native-clipboard/clipboard, expo-clipboard types; Capacitor Clipboard and Contacts definitions; react-native-launcher-kit 2 typings',
  apis: [
    {
      kind: 'use',
      does: 'address book',
      path: ['expo-contacts:{getContactsAsync,getPagedContactsAsync,Contact.getAll}',
        'expo-contacts/legacy:{getContactsAsync,getPagedContactsAsync}', 'react-native-contacts:{,default.}{getAll,getAllWithoutPhotos}',
        '@capacitor-community/contacts:Contacts.getContacts'],
    },
    {
      kind: 'use',
      does: 'address book',
      path: 'navigator.contacts.select',
      // The browser shows a picker in which users tick each contact; that they tick several is their choice.
      isHint: true,
      options: [{ path: '1.multiple', unsafe: [true] }],
    },
    {
      kind: 'use',
      does: 'photo library',
      path: ['expo-media-library:getAssetsAsync', '@react-native-camera-roll/camera-roll:CameraRoll.getPhotos',
        '@react-native-community/cameraroll:getPhotos'],
    },
    {
      kind: 'use',
      does: 'clipboard',
      path: ['navigator.clipboard.{readText,read}', 'expo-clipboard:getStringAsync', '@react-native-clipboard/clipboard:getString',
        '@capacitor/clipboard:Clipboard.read'],
    },
    { kind: 'use', does: 'installed apps', path: 'react-native-launcher-kit:InstalledApps.{getApps,getSortedApps}' },
  ],
};
