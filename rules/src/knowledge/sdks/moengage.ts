import type { Sdk } from '../types/sdk';

export const moengage: Sdk = {
  id: 'moengage',
  name: 'MoEngage',
  source: 'react-native-moengage 12.9.0 src/index.ts',
  apis: [
    { kind: 'profile', path: 'react-native-moengage:setUserBirthday', trait: 'birthday' },
    { kind: 'profile', path: 'react-native-moengage:setUserGender', trait: 'gender' },
    { kind: 'profile', path: 'react-native-moengage:setUserLocation', trait: 'location' },
    { kind: 'profile', path: 'react-native-moengage:setUserEmailID', trait: 'email' },
    { kind: 'profile', path: 'react-native-moengage:setUserContactNumber', trait: 'phone' },
    { kind: 'profile', path: 'react-native-moengage:setUserFirstName', trait: 'firstName' },
    { kind: 'profile', path: 'react-native-moengage:setUserLastName', trait: 'lastName' },
    {
      kind: 'profile',
      path: 'react-native-moengage:{setUserAttribute,setUserAttributeISODateString,setUserAttributeLocation}',
      pair: [0, 1],
    },
    { kind: 'profile', path: 'react-native-moengage:{identifyUser,setUserUniqueID}', id: 0 },
    { kind: 'track', path: 'react-native-moengage:trackEvent', name: 0, props: 1 },
    { kind: 'use', does: 'advertising id', path: 'react-native-moengage:enableAdIdTracking', instead: 'disableAdIdTracking' },
  ],
};
