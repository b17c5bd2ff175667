import { defineCases } from '../../../rule/case';

const GMA = "import mobileAds from 'react-native-google-mobile-ads';\n";

export const cases = defineCases({
  invalid: [
    {
      title: 'an ad SDK in a function that takes a user, with the offered guard',
      lang: ['js', 'ts'],
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import Appodeal from 'react-native-appodeal';
import { isVerifiedAdult } from './age';
export function start(user) {
  Appodeal.«initialize»('KEY', 3);
}`,
      expect: 'missingTreatment',
      suggest: { addTreatment: `import Appodeal from 'react-native-appodeal';
import { isVerifiedAdult } from './age';
export function start(user) {
  Appodeal.setChildDirectedTreatment(true); Appodeal.initialize('KEY', 3);
}`, adultsOnly: `import Appodeal from 'react-native-appodeal';
import { isVerifiedAdult } from './age';
export function start(user) {
  if (isVerifiedAdult(user)) {
    Appodeal.initialize('KEY', 3);
  }
}` },
    },
    {
      title: 'a page ad service behind an age check for 13',
      lang: ['js', 'ts'],
      code: `if (user.age >= 13) {
  googletag.«enableServices»();
}`,
      expect: 'guardTooLow',
    },
    {
      title: 'a function named `isAdult` that lets children of 13 pass',
      lang: ['js', 'ts'],
      code: `const isAdult = (person) => person.age >= 13;
if (isAdult(user)) {
  googletag.«enableServices»();
}`,
      expect: 'guardTooLow',
    },
    {
      title: "a guard that reads the browser's storage",
      lang: ['js', 'ts'],
      code: `const isAdult = () => localStorage.getItem('age') === 'adult';
if (isAdult()) {
  googletag.«enableServices»();
}`,
      expect: 'missingTreatment',
    },
    {
      title: 'a guard that is not called',
      lang: ['js', 'ts'],
      code: `const isAdult = (person) => person.age >= 18;
if (isAdult) {
  googletag.«enableServices»();
}`,
      expect: 'missingTreatment',
    },
    {
      title: "a children's folder in a product for a general audience",
      lang: 'ts',
      settings: { audience: 'general' },
      filename: 'src/kids/ads.ts',
      code: `${GMA}mobileAds().«initialize»();`,
      expect: 'missingTreatment',
    },
  ],
  valid: [
    {
      title: 'an ad SDK in a product for a general audience',
      lang: 'ts',
      strict: true,
      settings: { audience: 'general' },
      code: `${GMA}mobileAds().initialize();`,
    },
    {
      title: 'an ad SDK behind a check for verified adults',
      lang: 'ts',
      strict: true,
      code: `${GMA}if (user.isVerifiedAdult) mobileAds().initialize();`,
    },
    {
      title: 'page ads behind an age check of the file',
      lang: ['js', 'ts'],
      strict: true,
      code: `const isOfAge = (session) => session.verifiedAge >= 18;
if (isOfAge(session)) googletag.enableServices();`,
    },
    {
      title: 'page ads behind an imported check',
      lang: ['js', 'ts'],
      code: `import { isAdult } from './age';
if (isAdult(user)) googletag.enableServices();`,
    },
  ],
});
