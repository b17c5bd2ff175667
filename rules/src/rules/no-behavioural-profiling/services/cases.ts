import { defineCases } from '../../../rule/case';

/** What known services are told of a person. */
export const cases = defineCases({
  invalid: [
    {
      title: 'traits passed to an analytics service',
      lang: ['js', 'ts'],
      strict: true,
      doc: true,
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ «age: child.age», favouriteGames: child.topGames });
`,
      expect: 'traits',
      data: { name: 'people.set', service: 'Mixpanel', trait: 'age' },
      suggest: {
        dropTraits: `import mixpanel from 'mixpanel-browser';

`,
      },
    },
    {
      title: 'traits in addition to an opaque id',
      lang: ['js', 'ts'],
      strict: true,
      doc: true,
      code: `import posthog from 'posthog-js';

export function signedIn(pupil) {
  posthog.identify(pupil.id, { «grade: pupil.grade» });
}
`,
      expect: 'traits',
      suggest: {
        dropTraits: `import posthog from 'posthog-js';

export function signedIn(pupil) {
  posthog.identify(pupil.id);
}
`,
      },
    },
    {
      title: 'traits with a comment in a Vue template, for which no edit is offered',
      lang: 'vue',
      strict: true,
      code: `<template>
  <button @click="posthog.identify(pupilId, { «mood: pupilMood» /* why */ })">x</button>
</template>`,
      expect: 'traits',
      suggest: {},
    },
    {
      title: 'traits kept in a variable',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';

const about = { theme: 'dark', «interests: reader.interests» };
posthog.setPersonProperties(about);
`,
      expect: 'traits',
    },
    {
      title: 'a trait passed as name and value, and traits of a builder',
      lang: 'ts',
      strict: true,
      code: `import * as amplitude from '@amplitude/analytics-browser';
import analytics from '@react-native-firebase/analytics';

const about = new amplitude.Identify();
about.«set»('school', pupil.school);
amplitude.«identify»(about);
void analytics().«setUserProperty»('age_group', ageGroup);
`,
      expect: ['traits', 'userId', 'traits'],
      data: [{ name: 'about.set', service: 'Amplitude', trait: 'school' }, undefined, {
        name: 'analytics().setUserProperty',
        service: 'Firebase Analytics',
        trait: 'age_group',
      }],
    },
    {
      title: 'a method that sets the date of birth',
      lang: 'js',
      strict: true,
      code: `import * as braze from '@braze/web-sdk';

braze.getUser().«setDateOfBirth»(2015, 4, 1);
`,
      expect: 'traits',
      data: { name: 'getUser().setDateOfBirth', service: 'Braze', trait: 'dateOfBirth' },
    },
    {
      title: "an email address as the user's identity",
      lang: ['js', 'ts'],
      doc: true,
      code: `import posthog from 'posthog-js';

posthog.identify(«user.email.toLowerCase()»);
`,
      expect: 'identity',
      data: { name: 'posthog.identify', service: 'PostHog', value: 'user.email.toLowerCase()' },
      suggest: {},
    },
    {
      title: 'a username in the options of a server SDK, in strict',
      lang: 'js',
      strict: true,
      code: `const { PostHog } = require('posthog-node');

const client = new PostHog('key');
client.identify({ «distinctId: player.username», properties: { plan: player.plan } });
`,
      expect: 'identity',
    },
    {
      title: 'an email address passed to an SDK that a function loads on demand',
      lang: ['js', 'ts'],
      code: `const load = async () => await import('@amplitude/analytics-browser');
export async function tell(user) {
  const sdk = await load();
  sdk.setUserId(«user.email»);
}`,
      expect: 'identity',
    },
    {
      title: 'an account id passed to Firebase Analytics',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { getAnalytics, setUserId } from 'firebase/analytics';

setUserId(getAnalytics(), «account.id»);
`,
      expect: 'userId',
      data: { name: 'setUserId', service: 'Firebase Analytics' },
    },
    {
      title: 'a `user_id` in a tag configuration, which can be removed',
      lang: 'js',
      strict: true,
      code: `gtag('config', 'G-1', { send_page_view: false, «user_id: account.id» });
`,
      expect: 'userId',
      suggest: {
        dropProperty: `gtag('config', 'G-1', { send_page_view: false });
`,
      },
    },
    {
      title: 'personal data in commands of advertising tags',
      lang: ['js', 'ts'],
      strict: true,
      code: `fbq('init', '100', { em: user.email, «db: user.birthday» });
gtag('set', 'user_properties', { «age_group: viewer.ageGroup» });
`,
      expect: 'traits',
    },
    {
      title: 'a trait pushed to the data layer with an event',
      lang: 'js',
      strict: true,
      code: `window.dataLayer = window.dataLayer || [];
window.dataLayer.push({ event: 'lesson', lesson: 'birds', «gender: pupil.gender» });
`,
      expect: 'traits',
      suggest: {
        dropProperty: `window.dataLayer = window.dataLayer || [];
window.dataLayer.push({ event: 'lesson', lesson: 'birds' });
`,
      },
    },
    {
      title: 'an SDK on `window` reached through a cast',
      lang: ['ts', 'tsx'],
      strict: true,
      code: `(window as any).analytics.identify(pupil.id, { «hobbies: pupil.hobbies» });
(window as any).gtag('set', { «user_id: pupil.id» });
`,
      expect: ['traits', 'userId'],
    },
    {
      title: 'a user id pushed as a command to a queue',
      lang: 'js',
      code: `var _paq = window._paq = window._paq || [];
_paq.push(['setUserId', «user.email»]);
`,
      expect: 'identity',
    },
    {
      title: 'traits received as a parameter, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';

export const describe = (id, traits) => posthog.«identify»(id, traits);
`,
      expect: 'forwarded',
      data: { name: 'posthog.identify', service: 'PostHog' },
    },
    {
      title: 'SDKs loaded as globals of a page',
      lang: ['js', 'ts'],
      strict: true,
      code: `_cio.identify({ id: user.id, «grade: user.grade» });
cioanalytics.identify(user.id, { «age: user.age» });
Appcues.identify(user.id, { «gender: user.gender» });
`,
      expect: 'traits',
    },
    {
      title: 'traits told through packages for apps',
      lang: ['js', 'ts'],
      strict: true,
      code: `import LogRocket from '@logrocket/react-native';
import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
import { clarity } from 'react-microsoft-clarity';
LogRocket.identify(account.id, { «age: account.age» });
FirebaseAnalytics.«setUserProperty»({ key: 'age', value: String(account.age) });
clarity.identify(account.id, { «school: account.school» });`,
      expect: 'traits',
      data: [{ name: 'LogRocket.identify', service: 'LogRocket', trait: 'age' }, {
        name: 'FirebaseAnalytics.setUserProperty',
        service: 'Firebase Analytics',
        trait: 'age',
      }, {
        name: 'clarity.identify',
        service: 'Microsoft Clarity',
        trait: 'school',
      }],
    },
    {
      title: 'an email address alone, told to a shop for apps, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Purchases } from '@revenuecat/purchases-capacitor';
Purchases.«setEmail»({ email: account.mail });`,
      expect: 'traits',
      data: { name: 'Purchases.setEmail', service: 'RevenueCat', trait: 'email' },
    },
    {
      title: 'name and email address together, told to a service of analytics',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.identify(user.id, { «email: user.email», name: user.name });`,
      expect: 'traits',
    },
    {
      title: 'what a person has done, beside the account',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { OneSignal } from 'react-native-onesignal';
OneSignal.User.«addTag»('has_user_posted', String(hasPosted));`,
      expect: 'traits',
    },
    {
      title: 'a school told to a chat with support',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Intercom from '@intercom/intercom-react-native';
Intercom.loginUserWithUserAttributes({ email: user.email, name: user.name, «school: user.school» });`,
      expect: 'traits',
    },
    {
      title: 'who writes to support, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Intercom from '@intercom/intercom-react-native';
Intercom.loginUserWithUserAttributes({ «email: user.email», name: user.name });`,
      expect: 'traits',
    },
    {
      title: 'how a person signs in, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import analytics from '@react-native-firebase/analytics';
analytics().«setUserProperty»('authType', kindOfLogin);`,
      expect: 'traits',
    },
    {
      title: 'an account told to an advertising pixel with an event',
      lang: ['js', 'ts'],
      strict: true,
      code: `fbq('track', 'ViewContent', { «user_id: player.id», content_name: 'forest' });`,
      expect: 'userId',
      suggest: { dropProperty: "fbq('track', 'ViewContent', { content_name: 'forest' });" },
    },
    {
      title: 'a person written for an advertiser in one chain of calls',
      lang: ['js', 'ts'],
      strict: true,
      code: `const { UserData } = require('facebook-nodejs-business-sdk');
const told = new UserData().«setEmails»([pupil.mail]);
const more = new UserData().setClientIpAddress(req.ip).«setDateOfBirth»(pupil.born);`,
      expect: 'traits',
    },
  ],
  valid: [
    {
      title: 'a subscription alone, not in strict',
      lang: ['js', 'ts'],
      code: "import posthog from 'posthog-js';\nposthog.identify(user.id, { is_pro: user.isPro, plan: user.plan });",
    },
    {
      title: 'who writes to support, how a person signs in, and a name or an e-mail address alone, not in strict',
      lang: ['js', 'ts'],
      code: `import Intercom from '@intercom/intercom-react-native';
import analytics from '@react-native-firebase/analytics';
import posthog from 'posthog-js';
Intercom.loginUserWithUserAttributes({ email: user.email, name: user.name });
analytics().setUserProperty('authType', kindOfLogin);
posthog.identify(user.id, { email: user.email });
posthog.identify(user.id, { name: user.name, country: user.country, onboarding_completed: true });
posthog.identify(user.username);`,
    },
    {
      title: 'the page that a service measures, and what an event is about',
      lang: ['js', 'ts'],
      code: `import ReactGA from 'react-ga4';
import posthog from 'posthog-js';
ReactGA.set({ page: path, location: origin + path });
function trackClick(props) { posthog.capture('resource_clicked', props); }
trackClick({ resource_id: resource.id, title: resource.title, category: resource.category });`,
    },
    {
      title: 'what goes with every event, and options of a pixel',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';
import ReactPixel from 'react-facebook-pixel';
posthog.register({ platform_os: Platform.OS, testing_mode: flags.trial });
ReactPixel.init(PIXEL_ID, { autoConfig: true, debug: true });`,
    },
    {
      title: 'the build number of the app',
      lang: ['js', 'ts'],
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.people.set({ 'App Build Number': BUILD });`,
    },
    {
      title: 'a person attached to error reports, which are no profile',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react';
Sentry.setUser({ id: user.id, email: user.email, username: user.name });`,
    },
    {
      title: 'an id under the key `User ID`',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Mixpanel } from 'mixpanel-react-native';
const mixpanel = new Mixpanel('token', true);
mixpanel.getPeople().set('User ID', id);`,
    },
    {
      title: 'a chat window configured with its product and its layout',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { boot } from '@intercom/messenger-js-sdk';

boot({ app_id: 'abc123', intercom_user_jwt: token, hide_default_launcher: true, alignment: 'left', action_color: '#123456' });
`,
    },
    { title: 'traits that are cleared', lang: 'js', strict: true, code: 'window.dataLayer.push({ gender: null, ageGroup: undefined });' },
    {
      title: 'an opaque id without traits',
      lang: ['js', 'ts'],
      doc: true,
      code: `import posthog from 'posthog-js';
import mixpanel from 'mixpanel-browser';

posthog.identify(pupil.id);
mixpanel.identify(account.anonymousId);
posthog.identify('class-7');
`,
    },
    {
      title: 'product settings as properties',
      lang: ['js', 'ts'],
      doc: true,
      code: `import posthog from 'posthog-js';

posthog.setPersonProperties({ locale: 'de', theme: 'dark', appVersion: '2.1.0', reducedMotion: true });
`,
    },
    {
      title: 'a trait allowed in the options',
      lang: 'js',
      strict: true,
      options: { allowedTraits: ['classSize'] },
      code: `import posthog from 'posthog-js';

posthog.setPersonProperties({ classSize: room.size });
`,
    },
    {
      title: 'events about the content',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';

window.dataLayer.push({ event: 'lesson', lesson: 'birds', chapter: 3 });
gtag('config', 'G-1', { send_page_view: false });
gtag('set', { currency: 'EUR' });
posthog.capture('page read', { topic: 'birds' });
fbq('init', '100');
`,
    },
    {
      title: 'functions with another meaning',
      lang: ['js', 'ts'],
      doc: true,
      code: `import { identify } from './plants';
import { setUser } from './store';

const species = identify(leafPhoto);
console.profile('render');
profile.samples.push(performance.now());
setUser({ name: 'Robin', age: 9 });
const mixpanel = { people: { set: (entry) => rows.push(entry) } };
mixpanel.people.set({ age: 9 });
`,
    },
    {
      title: 'settings of the product, told by name and value in one object',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { FirebaseAnalytics } from '@capacitor-firebase/analytics';
FirebaseAnalytics.setUserProperty({ key: 'user_id', value: id });
FirebaseAnalytics.setUserProperty({ key: name, value });
FirebaseAnalytics.setUserProperty(told);`,
    },
  ],
});
