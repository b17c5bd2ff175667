import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'fields of a person, each open to all, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `const visibility = profile.visibility || { «birthday: 'public'», city: 'public' };`,
      expect: 'openAudience',
    },
    {
      title: 'the default of a prop, in strict',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/profile/card.ts',
      code: "export default { props: { profileVisibility: { type: String, «default: 'public'» } } };",
      expect: 'openDefault',
    },
    {
      title: 'profiles that are open from an age below 18, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const join = (form, age) => Profile.create({ nickname: form.nickname, «isPublic: age >= 13» });
export const open = (user) => ({ nickname: user.nickname, «profileVisibility: user.age <= 15 ? 'private' : 'public'» });`,
      expect: 'openDefault',
      data: [{ name: 'isPublic', value: '`age >= 13`', safe: 'false' }, {
        name: 'profileVisibility',
        value: '`user.age <= 15 ? \'private\' : \'public\'`',
        safe: "'private'",
      }],
    },
    {
      title: 'paths of settings for who sees what',
      lang: ['js', 'ts'],
      strict: true,
      code: "api.patchSettings(pupil, { «'visibility.town': 'all_users'» });",
      expect: 'openAudience',
    },
    {
      title: 'members of an imported enum',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Audience } from './audience';
export const defaultSettings = { «emailVisibility: Audience.EVERYONE», «whoCanMessage: Audience.ALL» };`,
      expect: 'openAudience',
      data: [{ name: 'emailVisibility', value: '`Audience.EVERYONE`' }, undefined],
      suggest: [{}, {}],
    },
    {
      title: 'defaults of a chat that let everyone invite a user and see their phone number',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Audience } from './audience';
export const DEFAULT_CHAT = { «chatInvites: 'everyone'», «phoneVisibility: Audience.ALL» };`,
      expect: 'openAudience',
      suggest: [{}, {}],
    },
    {
      title: 'everyone may write to a new profile',
      lang: ['js', 'ts'],
      strict: true,
      code: "const profile = new Schema({ allowMessages: { type: String, enum: ['everyone', 'friends'], «default: 'everyone'» } });",
      expect: 'openDefault',
      suggest: { protect: "const profile = new Schema({ allowMessages: { type: String, enum: ['everyone', 'friends'], default: 'friends' } });" },
    },
    {
      title: 'downloads of works, allowed by default',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const defaultSettings = { «allowDownloads: true» };
const album = new Schema({ allowDownload: { type: Boolean, «default: true» } });`,
      expect: 'nameOnly',
    },
    {
      title: 'an object of defaults',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const defaultPrivacy = {
  «isPrivate: false»,
  «whoCanSee: 'everyone'»,
  «shareLocation: true»,
};`,
      expect: ['openDefault', 'openAudience', 'openDefault'],
      suggest: [{ protect: `export const defaultPrivacy = {
  isPrivate: true,
  whoCanSee: 'everyone',
  shareLocation: true,
};` }, {}, { protect: `export const defaultPrivacy = {
  isPrivate: false,
  whoCanSee: 'everyone',
  shareLocation: false,
};` }],
      doc: true,
    },
    {
      title: 'an object typed as privacy settings',
      lang: 'ts',
      strict: true,
      code: "export const start: PrivacySettings = { «lastSeen: 'everyone'» };",
      expect: 'openAudience',
    },
    {
      title: 'a profile that can be searched',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultSettings = { nickname: '', placeholder: 'cat.png', «searchable: true» };",
      expect: 'openDefault',
    },
    {
      title: 'an audience in capitals',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultSettings = { «profileVisibility: 'PUBLIC'» };",
      expect: 'openDefault',
      suggest: { protect: "export const defaultSettings = { profileVisibility: 'PRIVATE' };" },
    },
    {
      title: "an audience in the project's own words",
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultSettings = { «profileVisibility: 'ALL_USERS'» };",
      expect: 'openAudience',
      suggest: {},
    },
    {
      title: 'an enum of the file with a closed member',
      lang: 'ts',
      strict: true,
      code: `enum Audience { ALL = 'all', ONLY_FRIENDS = 'only_friends' }
export const defaultSettings = { «whoCanMessage: Audience.ALL» };`,
      expect: 'openDefault',
      suggest: { protect: `enum Audience { ALL = 'all', ONLY_FRIENDS = 'only_friends' }
export const defaultSettings = { whoCanMessage: Audience.ONLY_FRIENDS };` },
    },
    {
      title: 'a type of the file without a private value',
      lang: 'ts',
      strict: true,
      code: `type LiveVisibility = 'public' | 'unlisted';
interface LiveState { kind: string; visibility: LiveVisibility }
export const defaultLive: LiveState = { kind: 'solo', «visibility: 'public'» };`,
      expect: 'openDefault',
      suggest: { protect: `type LiveVisibility = 'public' | 'unlisted';
interface LiveState { kind: string; visibility: LiveVisibility }
export const defaultLive: LiveState = { kind: 'solo', visibility: 'unlisted' };` },
      filename: 'src/composer/post.ts',
    },
    {
      title: 'a column of an enum that the file makes',
      lang: 'ts',
      strict: true,
      filename: 'server/schema.ts',
      code: `import { pgEnum, pgTable } from 'drizzle-orm/pg-core';
const audienceEnum = pgEnum('audience', ['public', 'friends', 'private']);
export const accounts = pgTable('accounts', { profileVisibility: audienceEnum('profile_visibility').default(«'public'») });`,
      expect: 'openDefault',
      data: { name: 'profileVisibility', value: '`"public"`', safe: "'private'" },
    },
    {
      title: 'a column whose values nothing lists, in strict',
      lang: 'ts',
      strict: true,
      filename: 'server/schema.ts',
      code: `import { pgTable, text } from 'drizzle-orm/pg-core';
export const accounts = pgTable('accounts', { profileVisibility: text('profile_visibility').default(«'public'») });`,
      expect: 'openDefault',
    },
    {
      title: 'a type of the file without a value that is known to be private',
      lang: 'ts',
      strict: true,
      code: "export const defaultSettings: { visibility: 'public' | 'logged_in' } = { «visibility: 'public'» };",
      expect: 'openAudience',
      suggest: {},
    },
    {
      title: 'the numbers 1 and 0 as switches',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { «discoverable: 1», «hideLastSeen: 0» };',
      expect: 'openDefault',
      suggest: [{ protect: 'export const defaultSettings = { discoverable: 0, hideLastSeen: 0 };' }, { protect: 'export const defaultSettings = { discoverable: 1, hideLastSeen: 1 };' }],
    },
    {
      title: 'a string as a switch',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultSettings = { «shareLocation: 'true'» };",
      expect: 'openDefault',
      suggest: { protect: "export const defaultSettings = { shareLocation: 'false' };" },
    },
    {
      title: 'permissions to reuse a work, on by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { «allowRemix: true», «allowDuet: true», «allowQuotes: true», «allowTagging: true» };',
      expect: 'openDefault',
    },
    {
      title: 'a computed key of default settings',
      lang: ['js', 'ts'],
      strict: true,
      code: `const KEYS = { SEARCH: 'searchable' };
export const defaultSettings = { «[KEYS.SEARCH]: true» };`,
      expect: 'openDefault',
    },
    {
      title: 'an assignment to defaults',
      lang: ['js', 'ts'],
      strict: true,
      code: "«defaults.profileVisibility = 'public'»;",
      expect: 'openDefault',
      suggest: { protect: "defaults.profileVisibility = 'private';" },
    },
    {
      title: 'a vague name in an object of user settings',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const userSettings = { «showProfile: true» };',
      expect: 'openDefault',
    },
    {
      title: 'link previews that are on by default, in strict',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { «linkPreviews: true», «urlPreview: 1» };',
      expect: 'nameOnly',
      strict: true,
      suggest: [{ protect: 'export const defaultSettings = { linkPreviews: false, urlPreview: 1 };' }, { protect: 'export const defaultSettings = { linkPreviews: true, urlPreview: 0 };' }],
    },
    {
      title: 'a setting name with an extra word',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { «showMyLastSeen: true» };',
      expect: 'openDefault',
    },
    {
      title: 'presence and typing indicators, sent by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { «sendPresence: true», «sendTypingIndicators: true» };',
      expect: 'openDefault',
    },
    {
      title: 'a setting from the options',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultSettings = { «buddyMode: 'world'» };",
      expect: 'openDefault',
      options: { settings: { buddyMode: 'class' } },
      suggest: { protect: "export const defaultSettings = { buddyMode: 'class' };" },
    },
    {
      title: 'a public default in a product for children',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { «shareLocation: true» };',
      expect: 'openDefault',
      settings: { audience: 'children' },
    },
    {
      title: "a public default in the children's part of a product for everyone",
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/kids/defaults.ts',
      code: 'export const defaultSettings = { «shareLocation: true» };',
      expect: 'openDefault',
      settings: { audience: 'general' },
    },
    {
      title: 'members who join without approval',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const groupSettings = { «requireApprovalToJoin: false» };',
      expect: 'openDefault',
    },
    {
      title: 'the defaults of a new album, with its own id',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const initialAlbum = { id: null, name: \'\', «isUnlisted: false» };',
      filename: 'src/profile/new-album.ts',
      expect: 'openDefault',
    },
    {
      title: 'a public value that no other branch closes',
      lang: ['js', 'ts'],
      strict: true,
      code: `let newState = { name };
if (form.hasPhoto) newState = { ...newState, photo: form.photo, «isPublic: true» };`,
      expect: 'openDefault',
    },
    {
      title: 'a value that another branch sets otherwise, in strict',
      lang: ['js', 'ts'],
      code: `let newState = { title };
if (form.access === 'listed') newState = { ...newState, «unlisted: false» };
else newState = { ...newState, unlisted: true };`,
      strict: true,
      expect: 'nameOnly',
    },
    {
      title: 'the state of a dialog about an item, in strict',
      lang: ['js', 'ts'],
      code: 'const initialState = { isOpen: false, videoId: null, «isUnlisted: false» };',
      strict: true,
      expect: 'nameOnly',
    },
    {
      title: 'a parameter default that is stored',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const albumOf = (name, «isPrivate = false») => ({ name, isPrivate });',
      filename: 'src/profile/album.ts',
      expect: 'openDefault',
    },
  ],
  valid: [
    {
      title: 'fields of a person that friends see',
      lang: ['js', 'ts'],
      strict: true,
      code: `const visibility = profile.visibility || { birthday: 'friends', city: 'friends' };`,
    },
    {
      title: 'a column whose values nothing lists',
      lang: 'ts',
      filename: 'server/schema.ts',
      code: `import { pgTable, text } from 'drizzle-orm/pg-core';
export const accounts = pgTable('accounts', { profileVisibility: text('profile_visibility').default('public') });`,
    },
    {
      title: 'profiles that are open from 18, and other comparisons',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const join = (form, age) => Profile.create({ nickname: form.nickname, isPublic: age >= 18, canPublish: age > 13 });
export const open = (user) => ({ profileVisibility: user.age < 18 ? 'private' : 'public', isPrivate: user.age >= 13 });`,
    },
    {
      title: 'the configuration of a game room',
      lang: ['js', 'ts'],
      code: "export const defaultRoom = { roomName: '', isPrivate: false, maxPlayers: 8 };",
    },
    {
      title: 'a course that is offered, and a course of an instructor',
      lang: ['js', 'ts'],
      filename: 'src/instructor/courses/new/page.js',
      code: `const [course, setCourse] = useState({ title: '', price: '', learningOutcomes: [], visibility: 'public' });
const [upload, setUpload] = useState({ title: '', allowDownloads: true, visibility: 'public' });`,
    },
    {
      title: 'parts that are taken off a page',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/store/settings.js',
      code: 'export const state = { hideHeader: false, hideSearchBar: false, hideTrendingVideos: false, hidePlaylists: false };',
    },
    {
      title: 'a state that waits for a group',
      lang: ['js', 'jsx'],
      filename: 'src/group/edit.jsx',
      code: "class Edit extends Component { state = { isPrivate: false }; fill(type) { this.setState({ isPrivate: type === 'private' }); } }",
    },
    {
      title: 'a closed member of an imported enum, and members of imported options',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Audience } from './audience';
import { options } from './options';
export const defaultSettings = { emailVisibility: Audience.FRIENDS, profileVisibility: options.PUBLIC };`,
    },
    {
      title: 'a switch for messages, which names no group of users',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const profile = new Schema({ allowMessages: { type: Boolean } });',
    },
    {
      title: 'settings that are off unless turned on, and table columns',
      lang: ['js', 'ts'],
      strict: true,
      code: `const shown = settings.showOnlineStatus === true;
const hidden = settings.hideLastSeen !== false;
export const defaults = { columnVisibility: true, visibility: true };`,
    },
    {
      title: 'display options of a list',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const initialState = { sortBy: 'activity', showAvatar: true, displayMode: 'expanded' };",
    },
    {
      title: 'settings of interface elements',
      lang: 'jsx',
      strict: true,
      code: `export function Badge(props) { return (props.showAvatar ?? true) ? <img src={props.user.avatar} /> : null; }
export const defaultSettings = { hideAccountHoverCard: false, hideFollowerCount: false };`,
    },
    {
      title: 'downloads of works, in the recommended preset',
      lang: ['js', 'ts'],
      code: 'const album = new Schema({ owner: ObjectId, allowDownload: { type: Boolean, default: true } });',
    },
    {
      title: 'downloads of logs, and downloads on mobile data',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { allowDownloadLogs: true, allow_download_on_metered_connection: true };',
    },
    { title: 'a customer segment', lang: 'ts', strict: true, code: 'const initialSegmentState = { title: "", isPrivate: false, filters: [] };' },
    {
      title: 'the audience of a token and a public key',
      lang: ['js', 'ts'],
      code: "const claims = { audience: 'public-api', publicKey };",
      doc: true,
    },
    {
      title: 'CSS visibility',
      lang: ['js', 'ts'],
      code: `const style = { visibility: 'visible', display: 'block' };
export const defaultStyle = { visibility: 'shared', opacity: 1 };`,
      doc: true,
    },
    {
      title: 'settings that are private by default',
      lang: ['js', 'ts'],
      code: "export const defaultPrivacy = { isPrivate: true, whoCanSee: 'private', shareLocation: false, hideLastSeen: true, searchable: 0 };",
      doc: true,
    },
    {
      title: 'settings that only contacts see, or no one',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultPrivacy = { whoCanSee: 'nobody', lastSeen: 'contacts' };",
    },
    {
      title: 'defaults from configuration or a function',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultPrivacy = { visibility: config.visibility, isPublic: startsPublic() };',
    },
    {
      title: 'a folder, a path and a cache header named public',
      lang: ['js', 'ts'],
      strict: true,
      code: `export default { publicPath: '/', publicDir: 'public', headers: { 'Cache-Control': 'public, max-age=60' } };
app.use(express.static('public'));`,
    },
    {
      title: 'a class member in a parser',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/parser/class-member.ts',
      code: "export const defaultMember = { visibility: 'public', isPublic: true };",
    },
    {
      title: 'options of a control that can be searched',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/profile/select.ts',
      code: `export default {
  props: {
    options: { type: Array, default: () => [] },
    placeholder: { type: String, default: null },
    multiple: { type: Boolean, default: false },
    searchable: { type: Boolean, default: true },
  },
};
export const Select = ({ options, placeholder, searchable = true }) => draw(options, placeholder, searchable);`,
    },
    {
      title: 'the visibility of pages, columns and layers',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultState = { pageVisibility: 'all', columnVisibility: 'all', layerVisibility: 'all' };",
    },
    {
      title: 'the scope of a module, and public URLs',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaults = { scope: 'global', modulePublic: 1, publicUrl: 'open' };",
    },
    {
      title: 'a name ignored in the options',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { isPublic: true };',
      options: { ignoreNames: ['isPublic'] },
    },
    {
      title: 'a setting from the options that is restricted',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const defaultSettings = { buddyMode: 'class' };",
      options: { settings: { buddyMode: 'class' } },
    },
    {
      title: 'a vague name outside of settings',
      lang: ['js', 'ts'],
      filename: 'src/chart.ts',
      code: 'export const defaults = { showStats: true, displayName: true };',
    },
    {
      title: 'an object of defaults, a class field and a new record, not in strict',
      lang: ['js', 'ts'],
      code: `export const defaultSettings = { shareLocation: true, profileVisibility: 'public' };
export const defaultPrivacy = { profileVisibility: 'ALL_USERS' };
export class PrivacySettings { isPrivate = false; }
export const join = (id) => setDoc(doc(db, 'users', id), { isPublic: true });`,
    },
    {
      title: 'the default of a prop, not in strict',
      lang: ['js', 'ts'],
      filename: 'src/profile/card.ts',
      code: "export default { props: { profileVisibility: { type: String, default: 'public' } } };",
    },
    {
      title: 'the default of a prop that a call declares, not in strict',
      lang: ['js', 'ts'],
      filename: 'src/profile/map.ts',
      code: "defineProps({ showLocation: { type: Boolean, default: true } });",
    },
    {
      title: 'link previews that are on by default, not in strict',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { linkPreviews: true };',
    },
    {
      title: 'link previews that are off',
      lang: ['js', 'ts'],
      code: 'export const defaultSettings = { linkPreviews: false, disableLinkPreviews: true };',
      strict: true,
    },
    {
      title: 'a household task without approval',
      lang: ['js', 'ts'],
      strict: true,
      code: "const initialSettings = { taskName: '', rewardAmount: 0, requireApproval: false };",
    },
    {
      title: 'a public default in a product for a general audience',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const defaultSettings = { shareLocation: true };',
      settings: { audience: 'general' },
    },
    {
      title: 'a public default of an admin page',
      lang: ['js', 'ts'],
      filename: 'src/admin/defaults.ts',
      code: 'export const defaultSettings = { shareLocation: true };',
    },
    {
      title: 'a value that another branch sets otherwise',
      lang: ['js', 'ts'],
      code: `let newState = { title };
if (form.access === 'listed') newState = { ...newState, unlisted: false };
else newState = { ...newState, unlisted: true };
switch (form.sharing) {
  case 'all': newState = { ...newState, isPublic: true }; break;
  default: newState = { ...newState, isPublic: false };
}`,
    },
    {
      title: 'the state of a dialog about an item',
      lang: ['js', 'ts'],
      code: `const initialState = { isOpen: false, videoId: null, isUnlisted: false };
const initialStream = { isLive: false, isUnlisted: false, title: '' };`,
    },
    {
      title: 'a parameter that chooses a label',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const albumLabel = (size, isPrivate = false) => (isPrivate ? 'Only you' : `${size} pictures`);",
      filename: 'src/profile/album-label.ts',
    },
    {
      title: 'a parameter that says what a query includes',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function albums({ owner, getUnlisted = false, includePrivate = false }) {
  return api.albums(owner, getUnlisted, includePrivate);
}
export function retrieveAlbums({ owner, isUnlisted = false }) { return api.albums(owner, isUnlisted); }`,
      filename: 'src/profile/albums.ts',
    },
  ],
});
