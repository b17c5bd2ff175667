import type { Sdk } from '../types/sdk';

/** Ads on pages. The age treatment took the place of two older switches in 2026; the script is always the newest, its types need not be. */
export const googlePublisherTag: Sdk = {
  id: 'google-publisher-tag',
  name: 'Google Publisher Tag',
  source:
    '@types/google-publisher-tag 1.20260921.0 index.d.ts (PrivacySettingsConfig, PrivacyTreatmentsConfig, TagForAgeTreatment; since 1.20260420.0); Ad Manager help 3671211; `setLocation` and older switches in @types/doubleclick-gpt 2019111201.0.8',
  apis: [
    {
      kind: 'ad',
      role: 'start',
      path: 'googletag.enableServices',
      remedies: [
        {
          text:
            'googletag.pubads().setPrivacySettings({ childDirectedTreatment: true, underAgeOfConsent: true, nonPersonalizedAds: true })',
          package: '@types/google-publisher-tag',
          versions: '<1.20260420.0',
        },
        {
          text:
            'googletag.pubads().setPrivacySettings({ tagForAgeTreatment: googletag.enums.TagForAgeTreatment.CHILD, nonPersonalizedAds: true })',
        },
      ],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: 'googletag.pubads().setPrivacySettings',
      treatments: [
        {
          path: '0.tagForAgeTreatment',
          on: ['CHILD', 'TEEN', 1, 2],
          off: ['UNSPECIFIED', 0, null],
          safe: 'googletag.enums.TagForAgeTreatment.CHILD',
          outweighs: true,
        },
        { path: '0.childDirectedTreatment', on: [true, 1], off: [false, null, 0], safe: 'true', outweighs: true },
        { path: '0.underAgeOfConsent', on: [true, 1], off: [false, null, 0], safe: 'true', outweighs: true },
        { path: '0.nonPersonalizedAds', on: [true], off: [false], safe: 'true' },
        { path: '0.restrictDataProcessing', on: [true] },
        { path: '0.limitedAds', on: [true] },
      ],
    },
    {
      kind: 'ad',
      role: 'configure',
      path: 'googletag.setConfig',
      treatments: [{ path: '0.privacyTreatments.treatments', on: ['disablePersonalization'] }, {
        path: '0.privacyTreatments',
        on: [],
        off: [null],
        safe: "{ treatments: ['disablePersonalization'] }",
      }],
    },
    // No longer in the types, still in pages.
    {
      kind: 'ad',
      role: 'configure',
      path: 'googletag.pubads().{setTagForChildDirectedTreatment,setTagForUnderAgeOfConsent,setRequestNonPersonalizedAds}',
      treatments: [{ path: '0', on: [1], off: [0], safe: '1' }],
    },
    { kind: 'ad', role: 'gated', path: 'googletag.defineOutOfPageSlot', treatments: [{ path: '1', on: ['REWARDED'] }] },
    { kind: 'ad', role: 'gated', path: '*.setConfig', treatments: [{ path: '0.interstitial.triggers.continueReading', on: [true] }] },
    { kind: 'ad', role: 'signal', path: '*.setTargeting', key: 0 },
    {
      kind: 'ad',
      role: 'signal',
      path: ['googletag.setConfig', 'googletag.{defineSlot,defineOutOfPageSlot}().setConfig'],
      keysAt: ['0.targeting'],
    },
    { kind: 'ad', role: 'signal', path: '*.setPublisherProvidedId' },
    { kind: 'ad', role: 'signal', path: 'googletag.pubads().setLocation' },
  ],
  hosts: ['securepubads.g.doubleclick.net'],
  constants: {
    'googletag.enums.TagForAgeTreatment.UNSPECIFIED': 0,
    'googletag.enums.TagForAgeTreatment.CHILD': 1,
    'googletag.enums.TagForAgeTreatment.TEEN': 2,
  },
};
