import type { Sdk } from '../types/sdk';

/** The SDK behind Facebook's buttons, comments and chat on pages: Meta learns which pages a visitor opens. */
export const facebookSdk: Sdk = {
  id: 'facebook-sdk',
  name: 'Facebook SDK',
  source: 'Meta for Developers, "Facebook SDK for JavaScript: Quickstart" and "Chat plugin" (loader scripts)',
  addresses: ['connect.facebook.net/*/sdk.js', 'connect.facebook.net/*/all.js', 'connect.facebook.net/*/sdk/xfbml.customerchat.js'],
  loads: ['tracking'],
};
