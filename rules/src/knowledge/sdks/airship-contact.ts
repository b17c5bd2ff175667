import type { Sdk } from '../types/sdk';

/** Calls that send user data to Airship; its push calls are with the notification SDKs. */
export const airshipContact: Sdk = {
  id: 'airship-contact',
  name: 'Airship',
  source: '@ua/react-native-airship 26.7.0 lib types: AirshipContact, AttributeEditor, AirshipAnalytics',
  apis: [
    { kind: 'profile', path: '@ua/react-native-airship:contact.identify', id: 0 },
    {
      kind: 'profile',
      path: '@ua/react-native-airship:{contact,channel}.editAttributes(){,.setAttribute(),.setAttribute().setAttribute()}.setAttribute',
      pair: [0, 1],
    },
    { kind: 'profile', path: '@ua/react-native-airship:contact.registerEmail', trait: 'email' },
    { kind: 'profile', path: '@ua/react-native-airship:contact.registerSms', trait: 'phone' },
    { kind: 'profile', path: '@ua/react-native-airship:analytics.associateIdentifier', pair: [0, 1] },
    { kind: 'track', path: '@ua/react-native-airship:analytics.trackScreen', name: 0 },
    {
      kind: 'track',
      path: '@ua/react-native-airship:analytics.addCustomEvent',
      name: 0,
      nameKey: 'eventName',
      props: 0,
      propsKey: 'properties',
    },
  ],
};
