import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a function that can only accept',
      lang: ['js', 'ts'],
      code: "export function acceptAnalytics() { localStorage.«setItem»('consent', 'true'); posthog.opt_in_capturing(); }",
      expect: 'oneWay',
      data: { name: 'consent' },
      doc: true,
    },
    {
      title: 'consent that is locked',
      lang: ['js', 'ts'],
      code: 'export const privacy = { «consentLocked: true», «canWithdraw: false» };',
      expect: 'locked',
      suggest: [
        { unlock: 'export const privacy = { consentLocked: false, canWithdraw: false };' },
        { unlock: 'export const privacy = { consentLocked: true, canWithdraw: true };' },
      ],
      doc: true,
    },
    {
      title: 'a store that can only accept',
      lang: ['js', 'ts'],
      code: 'class ConsentStore { consented = false; accept() { this.«consented» = true; this.save(); } }',
      expect: 'oneWay',
    },
    {
      title: 'a banner whose state can only become accepted',
      lang: ['jsx', 'tsx'],
      code: "function CookieBanner() {\n  const [acceptedCookies, setAcceptedCookies] = useState(localStorage.getItem('acceptedCookies') === 'true');\n  const accept = () => { «setAcceptedCookies»(true); };\n  return <button onClick={accept}>OK</button>;\n}",
      expect: 'oneWay',
    },
    {
      title: 'a cookie that records consent for a year',
      lang: ['js', 'ts'],
      code: "const accept = () => { Cookies.«set»('cookieConsent', 'true', { expires: 365 }); };",
      expect: 'oneWay',
    },
    {
      title: 'a Vue banner that stores consent',
      lang: 'vue',
      code: "<script setup>\nfunction accept() { localStorage.«setItem»('cookie-consent', 'accepted'); }\n</script>\n<template><button @click=\"accept\">OK</button></template>",
      expect: 'oneWay',
      doc: true,
    },
    {
      title: 'a Svelte banner that stores consent',
      lang: 'svelte',
      code: "<script>\n  const accept = () => { localStorage.«setItem»('cookie_consent', '1'); };\n</script>\n<button on:click={accept}>OK</button>",
      expect: 'oneWay',
      doc: true,
    },
    {
      title: 'a setter of another module',
      lang: 'ts',
      strict: true,
      code: "import { setConsent } from './store';\nexport const accept = () => «setConsent»(true);",
      expect: 'oneWay',
    },
    {
      title: 'a function of the project without the one that belongs to it',
      lang: ['js', 'ts'],
      options: { pairs: { shareStats: 'keepStats', sayYes: 'sayNo' } },
      code: 'export const start = () => «shareStats»(user);\nexport const end = () => sayNo(user);',
      expect: 'oneWay',
    },
  ],
  valid: [
    {
      title: 'an answer given to a consent platform, which has its own way back',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export function acceptAll() { window.Cookiebot.submitCustomConsent(true, true, true); }',
    },
    {
      title: 'a pair of functions',
      lang: ['js', 'ts'],
      code: 'export function acceptAnalytics() { posthog.opt_in_capturing(); }\nexport function withdrawAnalytics() { posthog.opt_out_capturing(); }',
      doc: true,
    },
    {
      title: 'a setter that takes the choice',
      lang: ['js', 'ts'],
      code: "export const setConsent = (choice) => localStorage.setItem('consent', String(choice));",
      doc: true,
    },
    {
      title: 'a store that takes the choice',
      lang: ['js', 'ts'],
      code: 'class ConsentStore { accepted = false; set(value) { this.accepted = value; this.save(); } }',
      doc: true,
    },
    {
      title: 'a banner that can be declined',
      lang: ['js', 'ts'],
      code: "const accept = () => localStorage.setItem('consent', 'accepted');\nconst decline = () => localStorage.setItem('consent', 'declined');",
    },
    {
      title: 'a record that is removed',
      lang: ['js', 'ts'],
      code: "const accept = () => localStorage.setItem('consent', '1');\nconst leave = () => localStorage.removeItem('consent');",
    },
    { title: 'a banner that is shown', lang: ['js', 'ts'], code: "setShowConsent(true);\nlocalStorage.setItem('consentBannerShown', 'true');" },
    { title: 'an invitation that is accepted', lang: ['js', 'ts'], code: 'invite.accepted = true;\nlocalStorage.setItem("theme", "1");' },
    { title: 'consent that can be withdrawn', lang: ['js', 'ts'], code: 'export const privacy = { consentLocked: false, canWithdraw: true };' },
    {
      title: 'a pair of functions of the project',
      lang: ['js', 'ts'],
      options: { pairs: { shareStats: 'keepStats' } },
      code: 'export const start = () => shareStats(user);\nexport const end = () => keepStats(user);',
    },
    {
      title: 'an import of the module through which users withdraw consent',
      lang: ['js', 'ts'],
      options: { consentModules: ['@acme/choices'] },
      code: "import { openChoices } from '@acme/choices';\nexport function acceptAnalytics() { localStorage.setItem('consent', 'true'); openChoices(); }",
    },
  ],
});
