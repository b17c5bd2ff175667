import { defineCases } from '../../../rule/case';

/** Who is profiled: the audience, age checks and consent. */
export const cases = defineCases({
  invalid: [
    {
      title: 'consent, which does not allow profiling of a child',
      lang: ['js', 'ts'],
      doc: true,
      code: `import mixpanel from 'mixpanel-browser';

if (consent.analytics) {
  mixpanel.people.set({ «grade: pupil.grade» });
}
`,
      expect: 'traits',
    },
    {
      title: 'an age check that lets children of 13 pass',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';

if (user.age >= 13) {
  mixpanel.people.set({ «favouriteGames: user.games» });
}
`,
      expect: 'guardTooLow',
    },
    {
      title: 'a helper whose meaning the file does not show',
      lang: 'js',
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
import { canDescribe } from './rights';

if (canDescribe(user)) mixpanel.people.set({ «favouriteGames: user.games» });
`,
      expect: 'traits',
    },
    {
      title: 'a product for everybody, in code about children',
      lang: 'js',
      settings: { audience: 'general' },
      filename: 'apps/kids/profile.js',
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ «favouriteGames: user.games» });
`,
      expect: 'traits',
    },
    {
      title: "the project's own word for a verified adult",
      lang: 'js',
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
      title: 'a check for adults that is imported and named in the settings, asked about the same person',
      lang: ['js', 'ts'],
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
      title: 'a check for adults that waits for an answer, and so is always true',
      lang: 'js',
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
      title: 'an id beside what is no trait, all of it shown',
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
      title: 'a helper that may be a check, outside strict',
      lang: 'js',
      code: `import mixpanel from 'mixpanel-browser';
import { canDescribe } from './rights';

if (canDescribe(user)) mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'traits that another file hands over, outside strict',
      lang: ['js', 'ts'],
      code: `import posthog from 'posthog-js';

export const describe = (id, traits) => posthog.identify(id, traits);
`,
    },
    {
      title: 'a check that the project names',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isGrownReader' }] } },
      code: `import mixpanel from 'mixpanel-browser';

if (isGrownReader()) mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'a product that is not for children',
      lang: 'js',
      settings: { audience: 'general' },
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ favouriteGames: user.games });
`,
    },
    {
      title: 'a test of the product',
      lang: 'js',
      filename: 'src/profile.test.js',
      code: `import mixpanel from 'mixpanel-browser';

mixpanel.people.set({ age: 9 });
`,
    },
  ],
});
