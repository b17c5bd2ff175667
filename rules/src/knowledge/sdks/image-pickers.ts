import type { Sdk } from '../types/sdk';

/** Pickers that hand over what a picture notes of the place where it was taken; expo-image-picker says that its camera does not. */
export const imagePickers: Sdk = {
  id: 'image-pickers',
  name: 'image pickers',
  source:
    'expo-image-picker 57.0.20 build/ImagePicker.types.d.ts; react-native-image-crop-picker 0.52.0 index.d.ts and android/…/ExifExtractor.java',
  apis: [
    {
      kind: 'use',
      does: 'place of a picture',
      path: 'expo-image-picker:launchImageLibraryAsync',
      options: [{ path: '0.exif', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'place of a picture',
      path: 'react-native-image-crop-picker:{openPicker,openCamera}',
      options: [{ path: '0.includeExif', unsafe: [true], safe: 'false' }],
    },
  ],
};
