import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'the start of an advertising pixel',
      lang: ['js', 'ts'],
      code: "«fbq»('init', '1234567890');",
      expect: 'noChildMode',
      data: { name: 'fbq', service: 'Meta pixel' },
      suggest: {},
      doc: true,
    },
    {
      title: 'pixels of several networks, each started by a call of its own',
      lang: 'js',
      code: `ttq.«load»('C0');
«snaptr»('init', 'S0');
«pintrk»('load', '26');
«twq»('config', 'x1');
«rdt»('init', 't2');
«spdt»('conf', { key: 'k' });
«obApi»('track', 'PAGE_VIEW');
window.uetq = new «UET»({ ti: '1', q: window.uetq });
_tfa.«push»({ notify: 'event', name: 'page_view', id: 1 });
criteo_q.«push»({ event: 'setAccount', account: 1 }, { event: 'viewHome' });
window.__adroll.«record_user»({ adroll_segments: 'pupils' });
if ('adroll' in window) window.adroll.«track»('pageView');
ID5.«init»({ partnerId: 1 });
__uid2.«setIdentityFromEmail»(address, options);`,
      expect: 'noChildMode',
    },
    {
      title: 'pixels started by their packages',
      lang: ['js', 'ts'],
      code: `import ReactPixel from 'react-facebook-pixel';
import TiktokPixel from 'tiktok-pixel';
import RedditPixel from 'react-reddit-pixel';
import { initializeSdk } from 'react-native-tiktok-business-sdk';
ReactPixel.«init»(ID);
TiktokPixel.«init»(ID);
RedditPixel.«init»(ID);
«initializeSdk»(APP, ID, TOKEN);`,
      expect: 'noChildMode',
    },
    {
      title: 'attribution in pages, where no call limits it',
      lang: ['js', 'ts'],
      code: `import { singularSdk, SingularConfig } from 'singular-sdk';
import Adjust from '@adjustcom/adjust-web-sdk';
singularSdk.«init»(new SingularConfig(KEY, SECRET, 'club.example'));
Adjust.«initSdk»({ appToken: TOKEN, environment: 'production' });`,
      expect: 'noChildMode',
    },
    {
      title: 'events that a server sends to an advertiser',
      lang: ['js', 'ts'],
      code: `const bizSdk = require('facebook-nodejs-business-sdk');
const request = new bizSdk.EventRequest(TOKEN, PIXEL).setEvents([event]);
request.«execute»();`,
      expect: 'noChildMode',
    },
    {
      title: 'scripts of pixels, each with the picture that counts a view without it',
      lang: 'html',
      code: `<script async «src="https://analytics.us.tiktok.com/i18n/pixel/events.js"»></script>
<script async «src="https://connect.facebook.net/de_DE/fbevents.js"»></script>
<script async «src="https://www.redditstatic.com/ads/pixel.js"»></script>
<noscript><img height="1" width="1" alt="" src="https://www.facebook.com/tr?id=7&amp;ev=PageView&amp;noscript=1"></noscript>`,
      expect: 'adNetwork',
    },
    {
      title: 'a pixel as a picture with an id from the settings',
      lang: ['jsx', 'tsx'],
      code: 'const Count = ({ id }) => <noscript><img alt="" «src={`https://px.ads.linkedin.com/collect/?pid=${id}&fmt=gif`}» /></noscript>;',
      expect: 'adNetwork',
    },
    {
      title: 'a pixel whose script and start are in one file',
      lang: 'js',
      code: `(function (page, address) { const s = page.createElement('script'); s.src = address; page.head.append(s); })(document, 'https://s.pinimg.com/ct/core.js');
«pintrk»('load', '26');`,
      expect: 'noChildMode',
    },
    {
      title: 'a hashed email address and an account for advertisers, sent by a server',
      lang: ['js', 'ts'],
      code: `export const joined = (pupil) =>
  fetch('https://graph.facebook.com/v21.0/77/events', {
    method: 'POST',
    body: JSON.stringify({ data: [{ event_name: 'Join', «user_data: { em: [hash(pupil.mail)], external_id: pupil.id }» }] }),
  });`,
      expect: 'userSignal',
      data: { name: 'user_data' },
    },
    {
      title: 'user data handed to a function of the file that reports to advertisers',
      lang: ['js', 'ts'],
      code: `const address = \`https://graph.facebook.com/v21.0/\${SET}/events\`;
const report = (event) => fetch(address, { method: 'POST', body: JSON.stringify({ data: [event] }) });
export function bought(user_data) {
  return report({ event_name: 'Purchase', «user_data» });
}`,
      expect: 'userSignal',
    },
    {
      title: 'a banner of an SDK without a setting for children',
      lang: ['jsx', 'tsx'],
      code: `import { AdMobBanner } from 'react-native-admob';
export const Page = () => «<AdMobBanner adUnitID="ca-app-pub-1/1" />»;`,
      expect: 'noChildMode',
      data: { name: 'AdMobBanner', service: 'react-native-admob' },
    },
    {
      title: 'ads of two older packages that are not asked to be fit for children',
      lang: ['js', 'ts'],
      code: `import AdMob, { RewardedAd } from '@react-native-admob/admob';
import { InterstitialAd, AdsConsent, AdsConsentStatus } from '@react-native-firebase/admob';
AdMob.setRequestConfiguration({ «tagForUnderAgeConsent: false» });
AdsConsent.setStatus(«AdsConsentStatus.PERSONALIZED»);
InterstitialAd.«createForAdRequest»(UNIT);`,
      expect: ['treatmentDisabled', 'adSignals', 'personalised'],
    },
    {
      title: 'consent to personalised ads that code gives',
      lang: ['js', 'ts'],
      code: `import { FirebaseAnalytics, ConsentType, ConsentStatus } from '@capacitor-firebase/analytics';
import Clarity from '@microsoft/clarity';
import { AppsFlyerConsent } from 'appsflyer-capacitor-plugin';
FirebaseAnalytics.setConsent({ type: ConsentType.AdPersonalization, «status: ConsentStatus.Granted» });
Clarity.consentV2({ «ad_Storage: 'granted'», analytics_Storage: 'denied' });
AppsFlyerConsent.forGDPRUser(true, «true»);`,
      expect: 'adSignals',
    },
  ],
  valid: [
    {
      title: 'pages and scripts of the companies that sell the pixels',
      lang: 'html',
      strict: true,
      code: `<script async src="https://connect.facebook.net/de_DE/sdk.js"></script>
<iframe title="likes" src="https://www.facebook.com/plugins/like.php"></iframe>
<img alt="us" src="https://www.facebook.com/travel.png"><img alt="us" src="https://www.redditstatic.com/shreddit/icon.png">
<img alt="a plant" src="https://sc-static.net/plant.png">`,
    },
    {
      title: 'calls of pixels that do not start them',
      lang: 'js',
      strict: true,
      code: `fbq('track', 'PageView');
fbq('consent', 'revoke');
obApi('track', 'Download');
rdt('disableFirstPartyCookies');
twq('event', 'tw-1');`,
    },
    {
      title: "functions of the file with a pixel's name",
      lang: 'js',
      strict: true,
      code: `function fbq(what, id) { return [what, id]; }
const ttq = { load: (level) => level };
fbq('init', 1);
ttq.load('forest');`,
    },
    {
      title: 'a pixel behind a check for verified adults',
      lang: ['js', 'ts'],
      strict: true,
      code: "if (visitor.isVerifiedAdult) fbq('init', '1234567890');",
    },
    {
      title: 'other requests to the host of a conversion endpoint',
      lang: ['js', 'ts'],
      strict: true,
      code: `await fetch('https://graph.facebook.com/v21.0/me', { headers });
await fetch(\`https://graph.facebook.com/v21.0/\${number}/messages\`, { method: 'POST', body: JSON.stringify({ user_data: notes }) });`,
    },
    {
      title: 'ads of two older packages that are asked to be fit for children',
      lang: ['js', 'ts'],
      strict: true,
      code: `import AdMob, { RewardedAd } from '@react-native-admob/admob';
import admob, { InterstitialAd } from '@react-native-firebase/admob';
AdMob.setRequestConfiguration({ tagForChildDirectedTreatment: true });
admob().setRequestConfiguration({ tagForChildDirectedTreatment: true });
InterstitialAd.createForAdRequest(UNIT);`,
    },
    {
      title: 'consent to measurement alone',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { FirebaseAnalytics, ConsentType, ConsentStatus } from '@capacitor-firebase/analytics';
FirebaseAnalytics.setConsent({ type: ConsentType.AnalyticsStorage, status: ConsentStatus.Granted });`,
    },
    {
      title: 'ads behind an age of 18 that the store provides',
      lang: ['js', 'ts'],
      strict: true,
      code: `import mobileAds from 'react-native-google-mobile-ads';
import { getAppleDeclaredAgeRangeStatus } from 'react-native-play-age-range-declaration';
const { lowerBound } = await getAppleDeclaredAgeRangeStatus();
if (lowerBound >= 18) await mobileAds().initialize();`,
    },
  ],
});
