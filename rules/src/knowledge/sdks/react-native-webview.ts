import type { Sdk } from '../types/sdk';

/** Media waits for the user until the prop is false. */
export const reactNativeWebview: Sdk = {
  id: 'react-native-webview',
  name: 'React Native WebView',
  source: 'react-native-webview 16.0.0 index.d.ts, lib/WebViewTypes.d.ts; apple/RNCWebViewImpl.m for the default',
  elements: [{
    kind: 'embed',
    tags: ['react-native-webview:', 'react-native-webview:WebView'],
    playsUnless: 'mediaplaybackrequiresuseraction',
  }],
};
