import type { Sdk } from '../types/sdk';

export const smartlook: Sdk = {
  id: 'smartlook',
  name: 'Smartlook',
  source:
    'smartlook-client 10.0.0 types and README; react-native-smartlook-analytics 2.1.21 lib/typescript/smartlook; smartlook-react-native-wrapper 1.2.8 lib/typescript/src/Smartlook.d.ts; cordova-plugin-smartlook 2.0.2 www and plugin.xml',
  apis: [
    { kind: 'profile', path: 'smartlook-client:identify', traits: 1, id: 0 },
    { kind: 'track', path: 'smartlook-client:track', name: 0, props: 1 },
    { kind: 'profile', path: 'smartlook', when: ['identify'], traits: 2, id: 1 },
    { kind: 'track', path: 'smartlook', when: ['track'], name: 1, props: 2 },
    {
      kind: 'use',
      does: 'session recording',
      path: ['smartlook-client:init', 'smartlook-client:{,default.}record', 'react-native-smartlook-analytics:().instance.start',
        'react-native-smartlook-analytics:instance.start'],
    },
    { kind: 'use', does: 'session recording', path: 'smartlook', when: ['init', 'record'] },
    { kind: 'profile', path: 'react-native-smartlook-analytics:instance.user.setIdentifier', id: 0 },
    { kind: 'profile', path: 'react-native-smartlook-analytics:instance.user.setName', trait: 'name' },
    { kind: 'profile', path: 'react-native-smartlook-analytics:instance.user.setEmail', trait: 'email' },
    { kind: 'profile', path: 'react-native-smartlook-analytics:instance.user.setUserProperty', pair: [0, 1] },
    {
      kind: 'track',
      path: 'react-native-smartlook-analytics:instance.analytics.{trackEvent,trackSelector,trackNavigationEnter}',
      name: 0,
      props: 1,
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: 'react-native-smartlook-analytics:instance.sensitivity.disableDefaultClassSensitivity',
    },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: 'react-native-smartlook-analytics:instance.preferences.setWebViewSensitivity',
      options: [{ path: '0', unsafe: [false], safe: 'true' }],
    },
    { kind: 'use', does: 'session recording', path: 'smartlook-react-native-wrapper:{setupAndStartRecording,startRecording}' },
    { kind: 'use', does: 'unmasked recording', path: 'smartlook-react-native-wrapper:registerWhitelistedView' },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: 'smartlook-react-native-wrapper:setViewIsSensitive',
      options: [{ path: '1', unsafe: [false], safe: 'true' }],
    },
    { kind: 'profile', path: 'smartlook-react-native-wrapper:setUserIdentifier', id: 0, traits: 1 },
    { kind: 'track', path: 'smartlook-react-native-wrapper:trackCustomEvent', name: 0, props: 1 },
    // In Cordova each call takes one object.
    { kind: 'use', does: 'session recording', path: '{cordova.plugins.SmartlookPlugin,Smartlook}.start' },
    {
      kind: 'use',
      does: 'unmasked recording',
      path: '{cordova.plugins.SmartlookPlugin,Smartlook}.setWebViewSensitivity',
      options: [{ path: '0.isSensitive', unsafe: [false], safe: 'true' }],
    },
    { kind: 'profile', path: '{cordova.plugins.SmartlookPlugin,Smartlook}.setUserIdentifier', id: 0, idKey: 'identifier' },
    { kind: 'profile', path: '{cordova.plugins.SmartlookPlugin,Smartlook}.setUserName', trait: 'name' },
    { kind: 'profile', path: '{cordova.plugins.SmartlookPlugin,Smartlook}.setUserEmail', trait: 'email' },
    { kind: 'profile', path: '{cordova.plugins.SmartlookPlugin,Smartlook}.setUserProperty', entry: ['propertyName', 'value'] },
    {
      kind: 'track',
      path: '{cordova.plugins.SmartlookPlugin,Smartlook}.trackEvent',
      name: 0,
      nameKey: 'eventName',
      props: 0,
      propsKey: 'props',
    },
  ],
  hosts: ['web-sdk.smartlook.com'],
  loads: ['session recording'],
};
