import type { Sdk } from '../types/sdk';

/** The host that takes events, audiences and messages for Meta's services. */
export const metaGraph: Sdk = {
  id: 'meta-graph',
  name: 'Meta',
  source: 'facebook-nodejs-business-sdk 24.0.1 src/api.js; rudder-transformer destinations facebook_conversions and fb_custom_audience',
  hosts: ['graph.facebook.com'],
  conversions: ['graph.facebook.com/*/*/events', 'graph.facebook.com/*/*/users', 'graph.facebook.com/*/*/activities'],
};
