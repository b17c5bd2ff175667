import type { Sdk } from '../types/sdk';

/** Braze on the web and in React Native: many of its setters each state one trait. */
export const braze: Sdk = {
  id: 'braze',
  name: 'Braze',
  source: '@braze/web-sdk 6.13.0 index.d.ts, @braze/react-native-sdk 22.0.0 src/index.d.ts',
  apis: [
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setDateOfBirth', 'braze.getUser().setDateOfBirth',
        '@braze/react-native-sdk:setDateOfBirth'],
      trait: 'dateOfBirth',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setGender', 'braze.getUser().setGender', '@braze/react-native-sdk:setGender'],
      trait: 'gender',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setLastKnownLocation', 'braze.getUser().setLastKnownLocation',
        '@braze/react-native-sdk:setLastKnownLocation'],
      trait: 'location',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setEmail', 'braze.getUser().setEmail', '@braze/react-native-sdk:setEmail'],
      trait: 'email',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setPhoneNumber', 'braze.getUser().setPhoneNumber',
        '@braze/react-native-sdk:setPhoneNumber'],
      trait: 'phone',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setFirstName', 'braze.getUser().setFirstName', '@braze/react-native-sdk:setFirstName'],
      trait: 'firstName',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setLastName', 'braze.getUser().setLastName', '@braze/react-native-sdk:setLastName'],
      trait: 'lastName',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setHomeCity', 'braze.getUser().setHomeCity', '@braze/react-native-sdk:setHomeCity'],
      trait: 'homeCity',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.setCustomLocationAttribute', 'braze.getUser().setCustomLocationAttribute',
        '@braze/react-native-sdk:setLocationCustomAttribute'],
      trait: 'location',
    },
    {
      kind: 'profile',
      path: ['@braze/web-sdk:{getUser(),User()}.{setCustomUserAttribute,addToCustomAttributeArray}',
        'braze.getUser().{setCustomUserAttribute,addToCustomAttributeArray}',
        '@braze/react-native-sdk:{setCustomUserAttribute,addToCustomUserAttributeArray}'],
      pair: [0, 1],
    },
    { kind: 'profile', path: ['@braze/web-sdk:changeUser', 'braze.changeUser', '@braze/react-native-sdk:changeUser'], id: 0 },
    {
      kind: 'use',
      does: 'advertising id',
      path: '@braze/react-native-sdk:setAdTrackingEnabled',
      options: [{ path: '0', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'track',
      path: ['@braze/web-sdk:logCustomEvent', 'braze.logCustomEvent', '@braze/react-native-sdk:logCustomEvent'],
      name: 0,
      props: 1,
    },
  ],
  hosts: ['js.appboycdn.com'],
};
