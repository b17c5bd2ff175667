import { defineCases } from '../../../rule/case';

/** Who is profiled: the audience, age checks and consent. */
export const cases = defineCases({
  invalid: [
    {
      title: 'traits sent after consent, which does not change the finding',
      lang: ['js', 'ts'],
      strict: true,
      doc: true,
      code: `import mixpanel from 'mixpanel-browser';

if (consent.analytics) {
  mixpanel.people.set({ «grade: pupil.grade» });
}
`,
      expect: 'traits',
    },
    {
      title: 'traits behind an age check for 13',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';

if (user.age >= 13) {
  mixpanel.people.set({ «favouriteGames: user.games» });
}
`,
      expect: 'guardTooLow',
    },
    {
      title: 'traits behind an unresolved check, in strict',
      lang: 'js',
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
import { canDescribe } from './rights';

if (canDescribe(user)) mixpanel.people.set({ «favouriteGames: user.games» });
`,
      expect: 'traits',
    },
    {
      title: "traits in the children's part of a product for everyone",
      lang: 'js',
      strict: true,
      settings: { audience: 'general' },
      filename: 'apps/kids/profile.js',
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ «favouriteGames: user.games» });
`,
      expect: 'traits',
    },
    {
      title: 'a custom guard for adults offered as a fix',
      lang: 'js',
      strict: true,
      settings: { guards: { adult: [{ call: 'isGrownReader' }] } },
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.«set»('grade', pupil.grade);
`,
      expect: 'traits',
      suggest: {
        adultsOnly: `import mixpanel from 'mixpanel-browser';

if (isGrownReader(pupil)) {
  mixpanel.people.set('grade', pupil.grade);
}
`,
      },
    },
    {
      title: 'an imported guard for adults, called with the person of the traits',
      lang: ['js', 'ts'],
      strict: true,
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import mixpanel from 'mixpanel-browser';
import { isVerifiedAdult } from './age';

mixpanel.people.set({ «age: reader.user.age» });
`,
      expect: 'traits',
      suggest: {
        adultsOnly: `import mixpanel from 'mixpanel-browser';
import { isVerifiedAdult } from './age';

if (isVerifiedAdult(reader.user)) {
  mixpanel.people.set({ age: reader.user.age });
}
`,
        dropTraits: `import mixpanel from 'mixpanel-browser';
import { isVerifiedAdult } from './age';

`,
      },
    },
    {
      title: 'an async check for adults, whose promise is always truthy',
      lang: 'js',
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';

const isAdult = async (user) => (await ask(user.id)).isAdult;
mixpanel.people.set({ «age: user.age» });
`,
      expect: 'traits',
      settings: { guards: { adult: ['isAdult'] } },
      suggest: {
        dropTraits: `import mixpanel from 'mixpanel-browser';

const isAdult = async (user) => (await ask(user.id)).isAdult;
`,
      },
    },
  ],
  valid: [
    {
      title: 'an id with environment and role, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import LogRocket from 'logrocket';

LogRocket.identify(user.id, { env: 'production', role: user.role });
`,
    },
    {
      title: 'traits of verified adults',
      lang: ['js', 'ts'],
      doc: true,
      code: `import mixpanel from 'mixpanel-browser';

if (account.isVerifiedAdult) {
  mixpanel.people.set({ birthYear: account.birthYear, favouriteGames: account.games });
}
if (user.age < 18) throw new Error('for adults');
mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'traits behind an unresolved check',
      lang: 'js',
      code: `import mixpanel from 'mixpanel-browser';
import { canDescribe } from './rights';

if (canDescribe(user)) mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'traits received as a parameter, not in strict',
      lang: ['js', 'ts'],
      code: `import posthog from 'posthog-js';

export const describe = (id, traits) => posthog.identify(id, traits);
`,
    },
    {
      title: 'traits behind a guard named in the settings',
      lang: 'js',
      strict: true,
      settings: { guards: { adult: [{ call: 'isGrownReader' }] } },
      code: `import mixpanel from 'mixpanel-browser';

if (isGrownReader()) mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'traits in a product for a general audience',
      lang: 'js',
      strict: true,
      settings: { audience: 'general' },
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'traits in a test file',
      lang: 'js',
      strict: true,
      filename: 'src/profile.test.js',
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ age: 9 });
`,
    },
  ],
});
