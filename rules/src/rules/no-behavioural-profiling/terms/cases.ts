import { defineCases } from '../../../rule/case';

const POSTHOG = "import posthog from 'posthog-js';\n";
const LD = "import * as LD from 'launchdarkly-js-client-sdk';\n";

/** What each service's own options and commands make of what it is told. */
export const cases = defineCases({
  invalid: [
    {
      title: 'a profile of every visitor, by its option',
      lang: ['js', 'ts'],
      code: `${POSTHOG}posthog.init(KEY, { api_host, «person_profiles: 'always'» });\n`,
      expect: 'everybody',
      data: { name: 'person_profiles', value: "'always'", service: 'PostHog' },
      suggest: { setSafely: `${POSTHOG}posthog.init(KEY, { api_host, person_profiles: 'never' });\n` },
    },
    {
      title: 'a profile of every visitor, by the former name of the option',
      lang: 'js',
      code: "posthog.init(KEY, { «process_person: 'always'» });",
      expect: 'everybody',
    },
    {
      title: 'a profile of every visitor, by a provider component',
      lang: ['jsx', 'tsx'],
      code: `import { PostHogProvider } from 'posthog-js/react';
export const App = () => <PostHogProvider apiKey={KEY} options={{ «person_profiles: 'always'» }}><main /></PostHogProvider>;`,
      expect: 'everybody',
    },
    {
      title: 'abbreviated keys of advertising tags, one in each call',
      lang: ['js', 'ts'],
      strict: true,
      code: `fbq('init', '1', { «ge: gender» });
fbq('init', '1', { «ct: town», zp: code });
fbq('init', '1', { «em», ph });
`,
      expect: 'traits',
    },
    {
      title: 'a name alone, and an e-mail address given to a tag, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `fbq('init', '1', { «fn: first» }, { agent: 'x' });
snaptr('init', '1', { «user_email: address» });
`,
      expect: 'traits',
    },
    {
      title: 'traits in commands of further tags',
      lang: ['js', 'ts'],
      strict: true,
      code: `gtag('set', 'user_properties', { «reading_group: group» });
hj('identify', account.id, { «reading_group: group» });
smartlook('identify', account.id, { «reading_group: group» });
FS('setProperties', { type: 'user', properties: { «reading_group: group» } });
`,
      expect: 'traits',
    },
    {
      title: 'a display name beside an opaque id, in strict',
      lang: 'ts',
      strict: true,
      code: `import Clarity from '@microsoft/clarity';
Clarity.identify(account.id, undefined, undefined, «pupil.displayName»);
clarity('identify', account.id, null, null, «pupil.displayName»);
«clarity»('set', 'grade', pupil.grade);
`,
      expect: ['identity', 'identity', 'traits'],
    },
    {
      title: 'attributes of a feature flag context',
      lang: ['js', 'ts'],
      strict: true,
      code: `${LD}const client = LD.initialize(ENV, { kind: 'user', key: account.id, «age: pupil.age» });\n`,
      expect: 'traits',
      suggest: {
        setSafely:
          `${LD}const client = LD.initialize(ENV, { kind: 'user', key: account.id, age: pupil.age }, { allAttributesPrivate: true });\n`,
        dropProperty: `${LD}const client = LD.initialize(ENV, { kind: 'user', key: account.id });\n`,
      },
    },
    {
      title: 'attributes of which only some are private',
      lang: 'ts',
      strict: true,
      code:
        `${LD}const client = LD.initialize(ENV, { key: account.id, age: pupil.age, «school: pupil.school» }, { privateAttributes: ['age'] });\nclient.identify({ kind: 'pupil', key: account.id, age: 9, «school: 'x'», _meta: { privateAttributes: ['age'] } });\n`,
      expect: 'traits',
    },
    {
      title: 'attributes whose privacy is set in another file, in strict',
      lang: 'ts',
      strict: true,
      code: `${LD}LD.initialize(ENV, { key: account.id, «age: pupil.age» }, options);\n`,
      expect: 'traits',
    },
  ],
  valid: [
    {
      title: 'profiles of identified users only, or of no one',
      lang: ['js', 'ts'],
      strict: true,
      code:
        `${POSTHOG}posthog.init(KEY, { person_profiles: 'identified_only' });\nposthog.init(KEY, { person_profiles: 'never' });\nposthog.init(KEY, { person_profiles: mode });\nposthog.init(KEY);\n`,
    },
    {
      title: 'page properties passed to a recorder or a counter',
      lang: ['js', 'ts'],
      strict: true,
      code: `clarity('set', 'page_type', 'story');
clarity('set', 'layout', layout);
FS('setProperties', { type: 'page', properties: { pageName: 'Birds', chapter: 3 } });
_paq.push(['setCustomVariable', 1, 'layout', layout, 'visit']);
Intercom('boot', { app_id: 'a', hide_default_launcher: true, horizontal_padding: 8, language_override: 'de', company: { id: 3 } });
`,
    },
    {
      title: 'timestamps of a visit',
      lang: 'js',
      strict: true,
      code: `Intercom('update', { last_request_at: now, hide_default_launcher: false });
hj('identify', account.id, { first_seen_at: since });
`,
    },
    {
      title: 'attributes that are all private',
      lang: ['js', 'ts'],
      strict: true,
      code:
        `${LD}const client = LD.initialize(ENV, { key: account.id, age: pupil.age }, { allAttributesPrivate: true });\nclient.identify({ key: account.id, age: pupil.age });\n`,
    },
    {
      title: 'attributes listed as private',
      lang: 'ts',
      code:
        `${LD}LD.initialize(ENV, { key: account.id, age: pupil.age, _meta: { privateAttributes: ['age'] } });\nLD.initialize(ENV, { key: account.id, age: pupil.age }, { privateAttributes: PRIVATE });\n`,
    },
    {
      title: 'attributes whose privacy is set in another file',
      lang: 'ts',
      code: `${LD}LD.initialize(ENV, { key: account.id, age: pupil.age }, options);\n`,
    },
    {
      title: 'contexts of organisations, or without attributes',
      lang: ['js', 'ts'],
      strict: true,
      code:
        `${LD}LD.initialize(ENV, { kind: 'organization', key: 'acme', name: school.name });\nLD.initialize(ENV, { kind: 'user', key: account.id, _meta: {} });\n`,
    },
  ],
});
