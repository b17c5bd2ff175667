import { defineCases } from '../../../rule/case';

/** The project's own measuring code, and functions around a service. */
export const cases = defineCases({
  invalid: [
    {
      title: 'names of identity calls with words between',
      lang: ['js', 'ts'],
      code: `import { identifyCurrentUser, setLoggedInUserId } from './analytics';

«identifyCurrentUser»({ email: me.email });
«setLoggedInUserId»(me.phone);
`,
      expect: 'identity',
    },
    {
      title: 'traits and identity passed to helpers of the same file',
      lang: ['js', 'ts'],
      code: `import posthog from 'posthog-js';

const describe = (traits) => posthog.setPersonProperties(traits);
function know(id) {
  posthog.identify(id);
}

describe({ theme: 'dark', «grade: pupil.grade» });
know(«pupil.email»);
`,
      expect: ['traits', 'identity'],
      data: [{ name: 'describe', service: 'PostHog', trait: 'grade' }, { name: 'know', service: 'PostHog', value: 'pupil.email' }],
    },
    {
      title: 'a person identified through the analytics module of the project',
      lang: ['js', 'ts'],
      code: `import { identifyUser } from './analytics';

«identifyUser»(session.user.id, { name: session.user.fullName, email: session.user.email });
`,
      expect: 'identity',
      data: { name: 'identifyUser', service: "the product's analytics module `./analytics`", value: 'name: session.user.fullName' },
    },
    {
      title: 'a nickname told through the analytics module of the project, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { identifyUser } from '@/services/analytics';
«identifyUser»(key, { nickname: profile.nickname });`,
      expect: 'identity',
    },
    {
      title: 'a user id set through the analytics module of the project',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { analytics } from './analytics';

analytics.«setUser»(session.userId);
`,
      expect: 'userId',
    },
    {
      title: 'attention and interests reported to the analytics module of the project',
      lang: ['js', 'ts'],
      strict: true,
      code: `import analytics from '@/tracking/analytics';

analytics.«scrollDepth»(page, 80);
analytics.«trackTimeOnPage»(page, seconds);
analytics.events.«topicFollowed»(topic);
`,
      expect: 'engagement',
      data: [{ name: 'analytics.scrollDepth' }, { name: 'analytics.trackTimeOnPage' }, { name: 'events.topicFollowed' }],
    },
    {
      title: 'the analytics module of the project, where it reports followed topics',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/analytics/events.ts',
      code: `export const events = {
  «followTopic»: (topic, isOn) => {
    send('topics', { action: isOn ? 'follow' : 'unfollow', value: topic });
  },
};
`,
      expect: 'engagement',
    },
    {
      title: 'a person in the payload of an identify action',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { identify } from './actions';

export function* signedIn({ account }) {
  yield put(«identify»(account.handle, { name: account.name, email: account.email }));
}
`,
      expect: 'identity',
    },
    {
      title: 'a hashed email address shared with partners',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { syncPartners } from './partners';

«syncPartners»({ emailHash: account.emailHash });
window.partnerSync.«push»(hashedEmail);
`,
      expect: 'identity',
      data: [{ name: 'syncPartners', service: 'other sites', value: 'emailHash: account.emailHash' }, {
        name: 'partnerSync.push',
        service: 'other sites',
        value: 'hashedEmail',
      }],
    },
    {
      title: 'attention reported to the analytics module by a hook',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { useEffect } from 'react';
import { analytics } from './services/analytics';

export function usePage(path) {
  useEffect(() => () => analytics.«trackTimeOnPage»(path, Date.now()), [path]);
}
`,
      expect: 'engagement',
    },
    {
      title: 'functions of an SDK named in the options',
      lang: ['js', 'ts'],
      options: { sdks: [{ module: '@acme/measure', method: 'describe' }, { method: 'tellPartner' }] },
      code: `import { describe, tellPartner } from '@acme/measure';

«describe»(user);
«tellPartner»({ id: user.id });
`,
      expect: 'forwarded',
      data: [{ name: 'describe', service: '@acme/measure' }, { name: 'tellPartner', service: 'your service' }],
    },
  ],
  valid: [
    {
      title: 'a person told to the module of the project that reports errors',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { errorTracking } from './services/errorTracking';\nerrorTracking.setUser({ id: user.id, email: user.email });",
    },
    {
      title: 'a nickname told through the analytics module of the project, not in strict',
      lang: ['js', 'ts'],
      code: `import { identifyUser } from '@/services/analytics';
identifyUser(key, { nickname: profile.nickname });`,
    },
    {
      title: 'helpers of the same file that receive no personal data',
      lang: ['js', 'ts'],
      code: `import posthog from 'posthog-js';

const describe = (traits) => posthog.setPersonProperties(traits);
function know(id) {
  posthog.identify(id);
}

describe({ theme: 'dark' });
know(pupil.id);
`,
    },
    {
      title: 'a helper that checks for verified adults itself',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';

function describe(account, traits) {
  if (!account.isVerifiedAdult) return;
  posthog.setPersonProperties(traits);
}

describe(account, { grade: account.grade });
`,
    },
    {
      title: 'functions of other modules with names of analytics calls',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { setUser, identifyUser } from './session';
import { followTopic } from './forum';
import { scrollDepth } from './layout';

setUser({ name: account.name });
identifyUser(account.email);
followTopic(topic.id);
scrollDepth(80);
`,
    },
    {
      title: 'analytics events about content',
      lang: ['js', 'ts'],
      strict: true,
      code: `import analytics from './analytics';

analytics.pageRead('birds');
analytics.events.storyFinished(story.topic);
`,
    },
    {
      title: 'attention reported to the analytics module by a hook, not in strict',
      lang: ['jsx', 'tsx'],
      code: `import { useEffect } from 'react';
import { analytics } from './services/analytics';

export function usePage(path) {
  useEffect(() => () => analytics.trackTimeOnPage(path, Date.now()), [path]);
}
`,
    },
    {
      title: 'actions that set a user in the app state, or identify a plant',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { setUser, identify } from './actions';

export function* signedIn({ account }) {
  yield put(setUser({ name: account.name, email: account.email }));
  yield put(identify(plant.id, { leaves: 5 }));
}
`,
    },
    {
      title: 'a hashed email address used within the product',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { avatarUrl } from './avatars';

const picture = avatarUrl(account.emailHash);
store.save({ emailHash: account.emailHash });
await store.saveAsync({ emailHash: account.emailHash });
`,
    },
    {
      title: 'topic names in a file of the analytics module',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/analytics/names.ts',
      code: `export const names = {
  followTopic: (topic) => \`follow \${topic}\`,
  subscribe: () => undefined,
};
`,
    },
  ],
});
