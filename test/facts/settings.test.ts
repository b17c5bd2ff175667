import assert from 'node:assert/strict';
import { type PrivacyWords, privacySettings, publicFiles, sentPresence } from '../../rules/src/facts/settings';
import type { FactSources } from '../../rules/src/facts/sources';
import { type Reader, lookAt } from '../support/elements';
import { sourcesOf } from '../support/fact-sources';

const marked = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');
const words: PrivacyWords = { settings: { buddyMode: 'class', openDoor: false }, ignoreNames: ['isPublicDomain'], schemaCalls: ['table'] };
const openBuckets = ['avatars-library'];

/** How the facts of each reader are written down. */
const readers = {
  open: (on) =>
    privacySettings(words, on).open.map(({ name, kind, open, isReading, isOfAnswer, safe, by, place }) =>
      marked(
        kind,
        `${name}: ${String(open.value)} -> ${safe}`,
        isReading && '[reading]',
        isOfAnswer && '[answer]',
        by !== 'name' && `[${by}]`,
        place !== 'personal' && `[${place}]`,
      )
    ),
  unset: (on) =>
    privacySettings(words, on).unset.map(({ name, kind, isClosedWhenEmpty, isClear, safe, spec }) =>
      marked(
        kind,
        `${name}: ${safe}`,
        isClosedWhenEmpty && '[closed]',
        !isClear && '[vague]',
        !spec && '[nowhere]',
      )
    ),
  presence: (on) =>
    sentPresence(on).map(({ name, isChosen, isInSender }) => marked(name, isChosen && '[chosen]', isInSender && '[sender]')),
  files: (on) =>
    publicFiles(openBuckets, on).map(({ at, option, isPersonal, isAnyFile, isOfAnyBucket, isOfAdults }) =>
      marked(
        on.file.text.slice(...at.range),
        option && `-> ${option.safe}`,
        isPersonal ? '[personal]' : isAnyFile && '[any file]',
        isOfAnyBucket && '[any bucket]',
        isOfAdults && '[adults]',
      )
    ),
} satisfies Record<string, (on: FactSources) => readonly string[]>;

type Row = readonly [code: string, found: string, path?: string, reader?: Reader];
const defaults = (entry: string): string => `export const defaultSettings = { ${entry} }`;
const enumOf = (...values: readonly string[]): string => `{ type: String, enum: [${values.map((value) => `'${value}'`).join(', ')}] }`;

const showStatus = 'const [showStatus, setShowStatus] = useState(true)';

const tables: Record<keyof typeof readers, readonly Row[]> = {
  open: [
    ["<select value={a.visibility || 'public'} />", "fallback visibility: public -> 'private' [answer]"],
    ["<select defaultValue={a.visibility || 'public'} />", "fallback visibility: public -> 'private'"],
    ['const settingsSelect = { isPublic: true, theme: true }', 'defaults isPublic: true -> false [other]'],
    ["const settingsSelect = { isPublic: true, theme: 'dark' }", 'defaults isPublic: true -> false'],
    ['const settingsColumns = { isPublic: true, theme: true }', 'defaults isPublic: true -> false'],
    ["const a = filters.visibility || 'public'", "fallback visibility: public -> 'private' [other]"],
    ['const isPublic = ref(true)', 'state isPublic: true -> false', 'src/create-post.ts'],
    ['const isPublic = ref(true)', 'state isPublic: true -> false [unclear]', 'src/create-mock-server.ts'],
    [defaults('isPublic: true'), 'defaults isPublic: true -> false'],
    [defaults('isPublic: false'), ''],
    [defaults('isPublic: true, learningOutcomes: []'), 'defaults isPublic: true -> false [unclear]'],
    [defaults('isPublic: true, outcomes: []'), 'defaults isPublic: true -> false'],
    [defaults('isPublic: true'), 'defaults isPublic: true -> false [unclear]', 'src/instructor/courses/new/page.tsx'],
    [defaults('isPublic: true'), 'defaults isPublic: true -> false', 'src/instructor/student/page.tsx'],
    [defaults('hideLogo: 0, hideBar: 0, hideFooter: 0, hideLastSeen: 0'), 'defaults hideLastSeen: 0 -> 1 [other]'],
    [defaults('hideLogo: 0, hideBar: 0, hideLastSeen: 0'), 'defaults hideLastSeen: 0 -> 1'],
    ['class P { state = { isPrivate: false }; fill(type) { this.setState({ isPrivate: type === "private" ? true : false }) } }',
      'state isPrivate: false -> true [unclear]; value isPrivate: false -> true [unclear]', 'src/profile/a.ts'],
    ['class P { state = { isPrivate: false }; fill(type) { this.setState({ isPrivate: type === "private" }) } }',
      'state isPrivate: false -> true [unclear]', 'src/profile/a.ts'],
    ['class P { state = { isPrivate: false }; fill(event) { this.setState({ isPrivate: event.target.checked }) } }',
      'state isPrivate: false -> true', 'src/profile/a.ts'],
    [defaults('isPublic: startsPublic()'), ''],
    [defaults('isPrivate: false'), 'defaults isPrivate: false -> true'],
    [defaults('hideLastSeen: 0'), 'defaults hideLastSeen: 0 -> 1'],
    [defaults('discoverable: 1'), 'defaults discoverable: 1 -> 0'],
    [defaults("shareLocation: 'true'"), "defaults shareLocation: true -> 'false'"],
    [defaults("shareLocation: 'always'"), "defaults shareLocation: always -> 'private'"],
    [defaults('showMyLastSeen: true'), 'defaults showMyLastSeen: true -> false'],
    [defaults('disableReadReceipts: false'), 'defaults disableReadReceipts: false -> true'],
    [defaults("profileVisibility: 'ALL_USERS'"), "defaults profileVisibility: ALL_USERS -> 'PRIVATE'"],
    [defaults("profileVisibility: 'everyone'"), "defaults profileVisibility: everyone -> 'private'"],
    [defaults("profileVisibility: 'friends'"), ''],
    [`import { Audience } from './a'; ${defaults('profileVisibility: Audience.PUBLIC')}`, 'defaults profileVisibility: PUBLIC -> private'],
    [`import { Audience } from './a'; ${defaults('profileVisibility: Audience.FRIENDS')}`, ''],
    [`import { config } from './a'; ${defaults('profileVisibility: config.PUBLIC')}`, ''],
    [defaults('profileVisibility: Audience.PUBLIC'), ''],
    [defaults("allowMessages: 'everyone'"), "defaults allowMessages: everyone -> 'private'"],
    [defaults("allowMessages: 'followers'"), ''],
    [defaults('allowMessages: true'), ''],
    [defaults('emailVisibility: true'), 'defaults emailVisibility: true -> false'],
    [defaults('columnVisibility: true'), ''],
    [defaults('pageVisibility: "all"'), ''],
    [defaults("visibility: 'shared', opacity: 1"), ''],
    [defaults('isPublicDomain: true'), ''],
    [defaults("buddyMode: 'world'"), "defaults buddyMode: world -> 'class' [settings]"],
    [defaults("buddyMode: 'family'"), "defaults buddyMode: family -> 'class' [settings]"],
    [defaults("buddyMode: 'class'"), ''],
    [defaults('openDoor: true'), 'defaults openDoor: true -> false [settings]'],
    [defaults('linkPreviews: true'), 'defaults linkPreviews: true -> false [leaking name]'],
    [defaults('disableLinkPreviews: true'), ''],
    ["new Schema({ visibility: { enum: ['EVERYONE', 'CLASS'], default: 'EVERYONE' } })", "schema visibility: EVERYONE -> 'CLASS'"],
    ["const v = settings.profileVisibility ?? 'public'", "fallback profileVisibility: public -> 'private'"],
    ['const v = stored.isPrivate || false', 'fallback isPrivate: false -> true [reading]'],
    ["readSetting('showLastSeen', true)", 'getter showLastSeen: true -> false'],
    ['const [isPublic, set] = useState(true)', 'state isPublic: true -> false'],
    ['api.patch({ isPublic: true })', 'value isPublic: true -> false'],
    ['class Settings { isPrivate = false; }', 'field isPrivate: false -> true'],
    ["const v = String(group.visibility ?? 'public').toLowerCase() === 'public'", "fallback visibility: public -> 'private' [other]"],
    ["const v = String(group.visibility ?? 'public'); if (v === 'open') f()", "fallback visibility: public -> 'private' [other]"],
    ["const v = String(group.visibility ?? 'public'); if (v === 'open') f(v)", "fallback visibility: public -> 'private'"],
    ['function getPosts(isPublic = true) {}', 'parameter isPublic: true -> false [other]'],
    ['function createProfile(isPublic = true) {}', 'parameter isPublic: true -> false'],
    ['function build(isPublic = true) {}', 'parameter isPublic: true -> false [unclear]'],
    ['function build(isPublic = true) {}', 'parameter isPublic: true -> false', 'src/profile.ts'],
    ['const v = props.showLastSeen ?? true', 'fallback showLastSeen: true -> false [other]'],
    ['const v = this.props.showLastSeen ?? true', 'fallback showLastSeen: true -> false [other]'],
    ['const v = prefs.showLastSeen ?? true', 'fallback showLastSeen: true -> false'],
    ["const [audience, set] = useState('all')", "state audience: all -> 'private' [other]", 'src/email-form.tsx'],
    ["const [audience, set] = useState('all')", "state audience: all -> 'private' [unclear]"],
    [defaults("role: 'admin', isPublic: true"), 'defaults isPublic: true -> false [other]'],
    [defaults("role: 'pupil', isPublic: true"), 'defaults isPublic: true -> false'],
    ['const segmentDefaults = { isPublic: true }', 'defaults isPublic: true -> false [other]'],
    ["const defaultMember = { visibility: 'public' }", "defaults visibility: public -> 'private' [other]", 'src/parser/a.ts'],
    [showStatus, 'state showStatus: true -> false [unclear]', 'src/header.tsx'],
    [showStatus, 'state showStatus: true -> false', 'src/profile/a.tsx'],
    [`${showStatus}; f(() => setShowStatus(!showStatus))`, 'state showStatus: true -> false [unclear]', 'src/profile/a.tsx'],
    [`${showStatus}; setShowStatus((is) => !is)`, 'state showStatus: true -> false [unclear]', 'src/profile/a.tsx'],
    [`${showStatus}; setShowStatus(is)`, 'state showStatus: true -> false', 'src/profile/a.tsx'],
    [`${showStatus}; x = <p>{showStatus && <b />}</p>`, 'state showStatus: true -> false [unclear]', 'src/profile/a.tsx'],
    [defaults('includePrivate: false, getUnlisted: false, withPublic: true'), ''],
    [defaults('showHiddenPosts: false, showPrivateProfile: false'), ''],
    [defaults('showEmailSettings: true, hideProfileSwitch: false'), ''],
    [defaults('hideProfile: false'), 'defaults hideProfile: false -> true'],
    [defaults('isUnlisted: false, isLive: true'), 'defaults isUnlisted: false -> true [unclear]'],
    [defaults('isUnlisted: false, songId: null'), 'defaults isUnlisted: false -> true [unclear]'],
    [defaults('isPrivate: false, maxPlayers: 8'), 'defaults isPrivate: false -> true [unclear]'],
    [defaults('hideProfile: false, maxPlayers: 8'), 'defaults hideProfile: false -> true'],
    [defaults('isUnlisted: false, id: null'), 'defaults isUnlisted: false -> true'],
    [defaults('isUnlisted: false, songId: 1'), 'defaults isUnlisted: false -> true'],
    [defaults('hideProfile: false, songId: null'), 'defaults hideProfile: false -> true'],
    [
      'if (a) newState = { unlisted: false }; else newState = { unlisted: true }',
      'state unlisted: false -> true [unclear]',
    ],
    ['if (a) newState = { unlisted: false }; else newState = { unlisted: false }',
      'state unlisted: false -> true; state unlisted: false -> true'],
    ['if (a) newState = { unlisted: false }; else newState = { unlisted: b }', 'state unlisted: false -> true'],
    ['newState = a ? { isPublic: true } : { isPublic: false }', 'value isPublic: true -> false [unclear]'],
    [
      'switch (a) { case 1: newState = { isPublic: true }; break; case 2: newState = { isPublic: false } }',
      'state isPublic: true -> false [unclear]',
    ],
    ["const label = (isPrivate = false) => isPrivate ? 'a' : b", 'parameter isPrivate: false -> true [other]'],
    ["const label = (isPrivate = false) => isPrivate ? 'a' : open()", 'parameter isPrivate: false -> true [unclear]'],
    ["const label = (isPrivate = false) => ({ isPrivate, b: isPrivate ? 'a' : b })", 'parameter isPrivate: false -> true [unclear]'],
    ['const v = response.isPublic ?? true', 'fallback isPublic: true -> false [answer]'],
    ['const p = (await r.json()).post; const v = p.isPublic ?? true', 'fallback isPublic: true -> false [answer]'],
    ['const p = decode(await load(r.list)); const v = p.isPublic ?? true', 'fallback isPublic: true -> false'],
    ['const d = r.data; const p = await decode(d.post); const v = p?.isPublic ?? true', 'fallback isPublic: true -> false [answer]'],
    ['const { data } = useQuery(q); const v = data.isPublic ?? true', 'fallback isPublic: true -> false [answer]'],
    ['const { data } = useForm({}); const v = data.isPublic ?? true', 'fallback isPublic: true -> false'],
    ['const b = await req.json(); const v = b.isPublic ?? true', 'fallback isPublic: true -> false'],
    ['const v = post.isPublic ?? true', 'fallback isPublic: true -> false'],
    ['load((data) => { const v = data.isPublic ?? true })', 'fallback isPublic: true -> false'],
    ["save(item.privacy || 'public')", "fallback privacy: public -> 'private'"],
    ["save(item.privacy || 'public')", "fallback privacy: public -> 'private' [unclear]", 'bin/fill.js'],
  ],
  unset: [
    ['new Schema({ allowMessages: { type: Boolean } })', ''],
    ['new Schema({ isPrivate: { type: Boolean } })', 'field isPrivate: true'],
    ['new Schema({ isPrivate: { type: Boolean, required: true } })', 'shape isPrivate: true'],
    ['new Schema({ isPublic: { type: Boolean } })', 'field isPublic: false [closed]'],
    [`new Schema({ profileVisibility: ${enumOf('EVERYONE', 'CLASS')} })`, "field profileVisibility: 'CLASS'"],
    [`new Schema({ profileVisibility: ${enumOf('EVERYONE', 'ALL')} })`, "field profileVisibility: 'private'"],
    ['new Schema({ lastSeen: { type: Date } })', "shape lastSeen: 'private'"],
    ['new Schema({ profileVisibility: { type: Sequelize.STRING } })', "field profileVisibility: 'private'"],
    ['new Schema({ showStatus: { type: Boolean } })', 'field showStatus: false [closed] [vague]'],
    ['table({ isPrivate: { type: Boolean } })', 'field isPrivate: true'],
    ['draw({ isPrivate: { type: Boolean } })', 'shape isPrivate: true'],
    ['x = { props: { isPrivate: { type: Boolean } } }', 'shape isPrivate: true'],
    ['const [isPrivate, set] = useState<boolean>()', 'state isPrivate: true'],
    ['const [isPublic, set] = useState<boolean>()', 'state isPublic: false [closed]'],
    ['const [isOpen, set] = useState<boolean>()', ''],
  ],
  presence: [
    ['client.sendReadReceipt(a)', 'sendReadReceipt'],
    ["socket.emit('typing', a)", "emit('typing')"],
    ["socket.emit('stop-typing', a)", ''],
    ["socket.emit('message', a)", ''],
    ["socket.on('typing', a)", ''],
    ["socket.emit('somebody is typing a very long message', a)", ''],
    ['client.sendTyping(room, false)', ''],
    ['client.sendTyping(room, isTyping)', 'sendTyping'],
    ['client.sendMessage(a)', ''],
    ['client.sendReadReceipt(a, Receipt.Private)', 'sendReadReceipt [chosen]'],
    ['if (settings.receipts) client.sendReadReceipt(a)', 'sendReadReceipt [chosen]'],
    ['function f() { if (!settings.receipts) return; client.sendReadReceipt(a) }', 'sendReadReceipt [chosen]'],
    ['if (ready /* settings */) client.sendReadReceipt(a)', 'sendReadReceipt'],
    ['function sendTyping() { this.client.sendTyping() }', 'sendTyping [sender]'],
  ],
  files: [
    ["s3.send(new Put({ Bucket: 'avatars', ACL: 'public-read' }))", "ACL: 'public-read' -> 'private' [personal]"],
    ["s3.send(new Put({ Bucket: 'site', Key: 'logo', ACL: 'public-read' }))", "ACL: 'public-read' -> 'private'"],
    ["s3.send(new Put({ Bucket: b, Key: key, ACL: 'public-read' }))", "ACL: 'public-read' -> 'private' [any file]"],
    ["s3.send(new Put({ Bucket: b, Key: key, ContentType: type, ACL: 'public-read' }))", "ACL: 'public-read' -> 'private' [any file]"],
    ["s3.send(new Put({ Bucket: b, Key: 'terms.pdf', ACL: 'public-read' }))", "ACL: 'public-read' -> 'private'"],
    ["s3.send(new Put({ Bucket: b, Key: key, ACL: 'public-read' }))", "ACL: 'public-read' -> 'private'", 'src/products/store.ts'],
    ["createPresignedPost(s3, { Key: key, Fields: { acl: 'public-read' } })", "acl: 'public-read' -> 'private' [any file]"],
    ["multerS3({ s3, key: (req, file, done) => done(null, file.name), acl: 'public-read' })", "acl: 'public-read' -> 'private' [any file]"],
    ["createPresignedPost(s3, { Key: productKey, Fields: { acl: 'public-read' } })", "acl: 'public-read' -> 'private'"],
    ["s3.send(new Put({ Bucket: 'avatars', ACL: 'private' }))", ''],
    ["s3.send(new Put({ Bucket: 'avatars', ACL: level }))", ''],
    ["s3.send(new Put({ Bucket: 'avatars-library', ACL: 'public-read' }))", "ACL: 'public-read' -> 'private'"],
    ["bucket.upload(path, { destination: 'drawings/a', public: true })", 'public: true -> false [personal]'],
    ['bucket.upload(path, { public: true })', 'public: true -> false'],
    ["bucket.upload('upload', { public: true })", 'public: true -> false [personal]'],
    ["api.get('users', { public: true })", ''],
    ["put('photos/a', b, { access: 'public' })", "access: 'public' -> 'private' [personal]"],
    ['bucket.file(`uploads/${a}`).makePublic()', 'makePublic [personal]'],
    ['bucket.file(a).makePublic()', 'makePublic'],
    ["const b = storage.bucket('drawings'); const f = b.file(a); f.makePublic()", 'makePublic [personal]'],
    ["const f = load('drawings'); f.makePublic()", 'makePublic'],
    ["const f = storage.ref('a').child(b); f.makePublic()", 'makePublic'],
    ["const f = storage.ref('a').child(child.id); f.makePublic()", 'makePublic [personal]'],
    ["supabase.storage.from('homework').getPublicUrl(a)", 'getPublicUrl [personal]'],
    ["supabase.storage.from('homework').getPublicUrl('')", ''],
    ["supabase.storage.from('pet-photos').getPublicUrl(a)", 'getPublicUrl'],
    ['const put = (photo, bucket) => supabase.storage.from(bucket).getPublicUrl(photo)', 'getPublicUrl [personal] [any bucket]'],
    ['const put = (photo) => supabase.storage.from(bucket).getPublicUrl(photo)', 'getPublicUrl [personal]'],
    ['usePhotoStore().getPublicUrl(photo)', ''],
    ['getPublicUrl(photo)', ''],
    ["supabase.storage.from('avatars').getPublicUrl(a)", 'getPublicUrl [personal] [adults]', 'app/tutor/page.ts'],
    ['bucket.file(a).makePublic()', 'makePublic [personal]', 'src/avatars.ts'],
  ],
};

describe('settings', () => {
  for (const [name, rows] of Object.entries(tables) as [keyof typeof readers, readonly Row[]][]) {
    describe(name, () => {
      for (const [code, expected, path = 'src/a.tsx', reader = 'tsx'] of rows) {
        const found = (): string => lookAt(reader, code, (file) => readers[name](sourcesOf(file, path)).join('; '));
        it(`${code}${path === 'src/a.tsx' ? '' : ` in ${path}`}`, () => assert.equal(found(), expected));
      }
    });
  }
});
