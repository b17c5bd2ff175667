import type { Sdk } from '../types/sdk';

/** LinkedIn's tag. An assignment starts it, so that its script and picture are what is seen of it; it hashes what `setUserData` gets. */
export const linkedinInsight: Sdk = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  source:
    '@nuxt/scripts 1.3.9 dist/runtime/registry/linkedin-insight.d.ts; react-linkedin-insight 0.1.3 @types/index.d.ts; nextjs-linkedin-insight-tag 0.0.6 dist (address of the picture); rudder-transformer destination linkedin_ads (address of conversions)',
  apis: [
    { kind: 'ad', role: 'start', path: 'react-linkedin-insight:init', noChildModeIn: '*' },
    { kind: 'profile', path: ['lintrk', 'nextjs-linkedin-insight-tag:lintrk'], when: ['setUserData'], traits: 1 },
    { kind: 'track', path: ['lintrk', 'nextjs-linkedin-insight-tag:lintrk'], when: ['track'], props: 1 },
    { kind: 'track', path: ['react-linkedin-insight:track', 'nextjs-linkedin-insight-tag:linkedInTrack'], name: 0 },
  ],
  hosts: ['snap.licdn.com', 'px.ads.linkedin.com'],
  addresses: ['px.ads.linkedin.com/collect'],
  conversions: ['api.linkedin.com/rest/conversionEvents'],
  loads: ['advertising'],
};
