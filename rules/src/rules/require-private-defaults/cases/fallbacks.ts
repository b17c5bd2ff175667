import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a fallback to public',
      lang: ['js', 'ts'],
      strict: true,
      code: "const visibility = «settings.profileVisibility ?? 'public'»;",
      expect: 'openFallback',
      data: { name: 'profileVisibility', value: '`"public"`', safe: "'private'" },
      suggest: { protect: "const visibility = settings.profileVisibility ?? 'private';" },
      doc: true,
    },
    {
      title: 'a fallback to true',
      lang: ['js', 'ts'],
      strict: true,
      code: 'profile.isPublic = «input.isPublic ?? true»;',
      expect: 'openFallback',
      suggest: { protect: 'profile.isPublic = input.isPublic ?? false;' },
    },
    {
      title: 'a fallback to public, by its property name',
      lang: ['js', 'ts'],
      strict: true,
      code: "save({ visibility: «form.v || 'public'» });",
      expect: 'openFallback',
    },
    { title: 'a `??=` fallback to public', lang: ['js', 'ts'], strict: true, code: "«account.privacy ??= 'public'»;", expect: 'openFallback' },
    {
      title: 'a function that reads a setting with a default',
      lang: ['js', 'ts'],
      strict: true,
      code: `const isShown = «readSetting('showLastSeen', true)»;
const isHidden = «getPreference(user, 'hideOnline', 0)»;`,
      expect: 'openFallback',
      suggest: [{ protect: `const isShown = readSetting('showLastSeen', false);
const isHidden = getPreference(user, 'hideOnline', 0);` }, { protect: `const isShown = readSetting('showLastSeen', true);
const isHidden = getPreference(user, 'hideOnline', 1);` }],
    },
    {
      title: 'a fallback behind an age check for 13',
      lang: 'jsx',
      strict: true,
      code: 'if (user.age >= 13) save({ visibility: «form.v || \'public\'» });',
      expect: 'openFallback',
    },
    {
      title: 'a fallback behind an unresolved check, in strict',
      lang: 'jsx',
      code: 'if (mayPublish(user)) save({ visibility: «form.v || \'public\'» });',
      expect: 'openFallback',
      strict: true,
    },
    {
      title: 'settings that are on unless turned off',
      lang: ['js', 'ts'],
      strict: true,
      code: `const shown = «settings.showOnlineStatus !== false»;
const seen = «storage.getItem('share-location') !== 'false'»;`,
      expect: 'openFallback',
    },
    {
      title: 'a fallback that shows an email address',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const reducer = (state, action) => ({ ...state, showEmail: «action.showEmail ?? true» });',
      filename: 'src/preferences/reducer.ts',
      expect: 'openFallback',
    },
    {
      title: 'a fallback of a script that fills a server, in strict',
      lang: ['js', 'ts'],
      code: "for (const note of notes) await createNote(token, note.text, «note.privacy || 'public'»);",
      filename: 'bin/fill-server.js',
      strict: true,
      expect: 'nameOnly',
    },
    {
      title: 'a fallback of an answered post, in strict',
      lang: ['js', 'ts'],
      code: `loadPost(id).then((response) => {
  const post = response.data.post;
  setForm({ title: post.title, privacy: «post.privacy || 'public'» });
});`,
      strict: true,
      expect: 'openFallback',
    },
    {
      title: 'a fallback for what a request asks for', strict: true,
      lang: ['js', 'ts'],
      code: `export async function POST(request) {
  const body = await request.json();
  await posts.create({ title: body.title, privacy: «body.privacy ?? 'public'» });
}`,
      expect: 'openFallback',
    },
    {
      title: 'the first value of a field of a form',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "const Row = ({ prefs }) => <select defaultValue={«prefs.visibility || 'public'»} />;",
      expect: 'openFallback',
    },
    {
      title: 'what a control shows until the stored setting is there',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "const Row = ({ prefs }) => <select value={«prefs.visibility || 'public'»} onChange={save} />;",
      expect: 'openFallback',
    },
    {
      title: 'the record of a person, which is open where nothing is stored',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const toUser = (row) => ({ username: row.username, bio: row.bio, isPrivate: «row.is_private || false» });',
      expect: 'openFallback',
      suggest: {},
    },
    {
      title: 'the form of a profile, which is open where nothing is stored',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const [form, setForm] = useState({ username: user.username, pronouns: user.pronouns, isPrivate: «user.isPrivate ?? false» });',
      expect: 'openFallback',
      suggest: {
        protect: 'const [form, setForm] = useState({ username: user.username, pronouns: user.pronouns, isPrivate: user.isPrivate ?? true });',
      },
    },
  ],
  valid: [
    {
      title: 'records of people that are closed, and records of things',
      lang: ['js', 'ts'],
      strict: true,
      code: `const toUser = (row) => ({ username: row.username, bio: row.bio, isPrivate: row.is_private ?? true });
const toRepository = (row) => ({ name: row.name, fullName: row.full_name, isPrivate: row.private ?? false });
const toRoom = (row) => ({ title: row.title, avatar: row.avatar, isPrivate: row.is_private || false });`,
    },
    {
      title: 'fallbacks of what a server answered',
      lang: ['js', 'ts'],
      code: `async function load(id) {
  const response = await api.get('/settings/' + id);
  const settings = response?.data || response;
  setData({ chatReadReceipts: settings.chatReadReceipts !== false });
  const { data } = useQuery(['me'], loadMe);
  setProfile({ profileVisibility: data.profileVisibility ?? 'public' });
}`,
    },
    {
      title: 'a value that is only compared',
      lang: ['js', 'ts'],
      strict: true,
      code: `function keyOf(form) {
  const visibility = String(form.visibility || 'public').toLowerCase();
  if (visibility === 'private') return 'locked';
  return visibility === 'unlisted' ? 'link' : 'open';
}`,
    },
    {
      title: 'comparisons with a fallback',
      lang: ['js', 'ts'],
      strict: true,
      code: `const isPublic = String(group.visibility ?? 'public').toLowerCase() === 'public';
const isHidden = (profile.visibility || 'public') !== 'public';`,
    },
    {
      title: 'a private fallback',
      lang: ['js', 'ts'],
      code: `const visibility = settings.profileVisibility ?? 'private';
profile.isPublic = input.isPublic ?? false;`,
      doc: true,
    },
    {
      title: 'a comparison and a list of choices',
      lang: ['js', 'ts'],
      strict: true,
      code: `if (post.visibility === 'public') show(post);
export const visibilityOptions = ['public', 'friends', 'private'];`,
    },
    {
      title: 'reads of stored values',
      lang: ['js', 'ts'],
      strict: true,
      code: `const isPrivate = stored.isPrivate || false;
if (profile.isPublic || isOwner) show(profile);`,
    },
    {
      title: 'a request with chosen values',
      lang: ['js', 'ts'],
      strict: true,
      code: `await api.patch('/me', { isPublic: true });
setProfile({ ...profile, visibility: 'public' });`,
    },
    {
      title: 'a fallback behind a check for verified adults',
      lang: ['js', 'ts'],
      strict: true,
      code: "if (user.isVerifiedAdult) save({ visibility: form.v || 'public' });",
    },
    {
      title: 'a fallback behind an unresolved check',
      lang: ['js', 'ts'],
      code: "if (mayPublish(user)) save({ visibility: form.v || 'public' });",
    },
    {
      title: 'a fallback that shows a section of settings',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const reducer = (state, action) => ({ ...state, showEmailSettings: action.showEmailSettings ?? true });',
      filename: 'src/preferences/reducer.ts',
    },
    {
      title: 'a fallback of a script that fills a server',
      lang: ['js', 'ts'],
      code: "for (const note of notes) await createNote(token, note.text, note.privacy || 'public');",
      filename: 'bin/fill-server.js',
    },
    {
      title: 'a filter of a list',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "const Filter = ({ filters }) => <Select value={filters.visibility || 'public'} />;",
    },
    {
      title: 'what a control shows until the stored setting is there',
      lang: ['jsx', 'tsx'],
      code: "const Row = ({ prefs }) => <select value={prefs.visibility || 'public'} onChange={save} />;",
    },
  ],
});
