import assert from 'node:assert/strict';
import { broadcasts, earnings, emptyReports, listedStrangers, offPlatformPrompts, openContacts, paidReports, pairings, reportFormsIn,
  talks } from '../../../rules/src/facts/contact';
import type { FactSources } from '../../../rules/src/facts/sources';
import { lookAt, type Reader } from '../../support/elements';
import { type Host, probe } from '../../support/probe';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, host?: Host];
const check = (rows: readonly Row[], look: (on: FactSources) => string, path = 'src/a.tsx'): void => {
  for (const [code, found, host = 'typescript'] of rows)
    it(code, () => assert.equal(probe(code, host, (file) => look(sourcesOf(file, path))), found));
};

describe('contact settings', () => {
  const open = (on: FactSources): string =>
    openContacts({ settings: { waveFrom: 'friends' }, ignoreNames: ['allowChat'] }, on).map(({ name, safe, isUnsure }) =>
      `${name} -> ${safe}${isUnsure ? '?' : ''}`
    ).join('; ');
  check([
    ["const defaultSettings = { commentsFrom: 'everyone' }", "commentsFrom -> 'contacts'"],
    ["const defaultSettings = { commentsFrom: 'EVERYONE' }", "commentsFrom -> 'CONTACTS'"],
    ["const defaultSettings = { commentsFrom: 'friends' }", ''],
    ['const defaultSettings = { allowDirectMessages: true }', 'allowDirectMessages -> false'],
    ['const defaultSettings = { allowDirectMessages: false }', ''],
    ['const defaultSettings = { blockStrangers: false }', 'blockStrangers -> true'],
    ['const defaultSettings = { blockStrangers: true }', ''],
    ["new Schema({ whoCanWrite: { type: String, enum: ['anyone', 'class', 'nobody'], default: 'anyone' } })", "whoCanWrite -> 'class'"],
    ["new Schema({ whoCanWrite: { type: String, enum: ['anyone', 'nobody'], default: 'anyone' } })", "whoCanWrite -> 'nobody'"],
    ["const defaultSettings = { whoCanMessage: 'everyone' }", ''],
    ['const defaultSettings = { messageNotificationsFrom: true, emailFriendRequests: true }', ''],
    ['const [allowStrangers, setAllowStrangers] = useState(true)', 'allowStrangers -> false'],
    ["const mockDefaults = { commentsFrom: 'everyone' }", ''],
    ["const from = profile.commentsFrom ?? 'everyone'", "commentsFrom -> 'contacts'?"],
    ['open({ allowDirectMessages: true })', ''],
    ['const initialState = { allowComments: true }', 'allowComments -> false?'],
    ['const initialState = { privacy: { allowComments: true } }', 'allowComments -> false'],
    ["const defaultSettings = { waveFrom: 'anyone' }", "waveFrom -> 'friends'"],
    ['const defaultSettings = { allowChat: true }', ''],
    ['const defaultSettings = { allowDirectMessages: stored }', ''],
    ['function getSettings() { if (ready) return window.sdk.settings; return { disableChat: false }; }', 'disableChat -> true?'],
    ['function getSettings() { if (user) return user.settings; return { disableChat: false }; }', 'disableChat -> true?'],
    ['function getSettings(user) { if (user) return user.settings; return { disableChat: false }; }', 'disableChat -> true'],
    ['function getSettings() { const f = () => { return sdk.x; }; return { disableChat: false }; }', 'disableChat -> true'],
    ['function getSettings() { if (ready) return read(); return { disableChat: false }; }', 'disableChat -> true'],
  ], open);
});

describe('pairings', () => {
  const pairs = (on: FactSources): string =>
    pairings({ matchFunctions: ['joinUp'], ageKeys: ['cohort'], gameplayOnly: ['matchRandomRace'] }, on).map(({ kind, name, isUnsure }) =>
      `${kind} ${name}${isUnsure ? '?' : ''}`
    ).join('; ');
  check([
    ['function findRandomPartner(me) { return waiting[Math.floor(Math.random() * waiting.length)] }', 'match findRandomPartner'],
    ['const matchUsers = () => { const other = queue.shift(); connect(other) }', 'match matchUsers'],
    ['function findRandomPartner(me) { return list.filter((u) => u.ageBand === me.ageBand)[0 * Math.random()] }', ''],
    ['function findRandomPartner(me) { return list.filter((u) => u.cohort === me.cohort)[0 * Math.random()] }', ''],
    ["const findRandomPartner = (token) => fetch('/api/chat', { token })", 'match findRandomPartner?'],
    ['const findPartner = (rows) => rows.at(0)', ''],
    ['const joinUp = () => { queue.pop() }', 'match joinUp'],
    ['const matchRandomRace = () => { queue.pop() }', ''],
    ['const matchRandomChat = () => { queue.pop() }', 'match matchRandomChat'],
    ['User.aggregate([{ $sample: { size: 1 } }])', 'match User.aggregate'],
    ['User.aggregate([{ $match: { birthYear: y, age: 3 } }, { $sample: { size: 1 } }])', ''],
    ['Task.aggregate([{ $sample: { size: 1 } }])', ''],
    ['User.aggregate([{ $match: { online: true } }])', ''],
    ['const suggestUsers = (me) => User.find({ _id: { $ne: me } })', 'suggestion suggestUsers'],
    ["const suggestedUsers = (me) => db.from('users').neq('id', me)", 'suggestion suggestedUsers'],
    ['const suggestUsers = (me) => User.find({ _id: { $ne: me }, schoolId: me.schoolId, school: 1 })', ''],
    ["const suggestUsers = () => fetch('/api/users')", 'suggestion suggestUsers?'],
    ['const suggestUsers = (word) => words.filter((each) => each.startsWith(word))', ''],
    ['const listUsers = (me) => User.find({ _id: { $ne: me } })', ''],
  ], pairs);
});

describe('lists of strangers', () => {
  const lists = (on: FactSources): string => listedStrangers(['cohort'], [], on).map(({ name }) => name).join('; ');
  check(
    [
      ["db.from('profiles').select('id, name').neq('id', me.id).limit(9)", 'profiles'],
      ["const load = async () => { const { data } = await db.from('users').select('*'); show(data) }", 'users'],
      ["db.from('games').select('id').limit(9)", ''],
      ["db.from('profiles').select('id').eq('id', me.id).single()", ''],
      ["db.from('profiles').update({ name }).eq('id', me.id)", ''],
      ["db.from('profiles').select('id').gte('age', 12)", ''],
      ["db.from('profiles').select('id').eq('cohort', me.cohort)", ''],
      ["db.from('profiles').select('id').in('id', friendIds)", ''],
      ["db.from('profiles').insert({ name })", ''],
      ['db.query.userProfiles.findMany({ limit: 9 })', 'userProfiles'],
      ['db.select().from(users).limit(9)', 'users'],
      ['User.find({ online: true })', 'User'],
      ['User.find({ schoolClass: me.school, school: 1 })', ''],
      ['users.find((user) => user.id === id)', ''],
      ['this.userModel.aggregate([{ $match: { _id: { $ne: me } } }, { $match: { followers: { $nin: [me] } } }, { $limit: 3 }])',
        'userModel'],
      ['this.userModel.aggregate([{ $match: { school: me.school } }, { $limit: 3 }])', ''],
      ['this.userModel.aggregate([{ $match: { on: true } }, { $project: { followersCount: 1, age: 1 } }])', 'userModel'],
      ['prisma.user.findMany({ where: { id: { notIn: friendIds } }, take: 9 })', 'user'],
      ['prisma.user.findMany({ where: { id: { in: friends } }, take: 9 })', ''],
      ['prisma.user.findMany({ where: { NOT: { friends: me } }, take: 9 })', 'user'],
      ["db.rpc('get_friend_suggestions', { id })", 'get_friend_suggestions'],
      ["db.rpc('get_page_suggestions', { id })", ''],
    ],
    lists,
    'src/FriendSuggestions.tsx',
  );
  check(
    [
      ["db.from('profiles').select('id, name').neq('id', me.id).limit(9)", ''],
      ["function useNewUsers() { return db.from('profiles').select('id, name') }", 'profiles'],
      ["function useUsers() { return db.from('profiles').select('id, name') }", ''],
      ['const searchUsers = (q) => prisma.user.findMany({ where: { name: q, AND: { id: { not: me } } } })', 'user'],
      ['const searchUsers = (q) => User.find({ name: q, _id: { $ne: me } })', 'User'],
      ['const searchUsers = (q) => User.find({ name: q, NOT: { id: me } })', 'User'],
      ['const searchUsers = (q) => User.find({ name: q })', ''],
      ['const searchUsers = (q) => User.findAll({ where: { [Op.or]: [{ username: { [Op.iLike]: q } }] } })', 'User'],
      ['const searchUsers = (q) => User.find({ username: new RegExp(q) })', 'User'],
      ['const searchUsers = (q) => User.find({ skills: { $regex: q } })', ''],
      ['const searchUsers = (q) => User.find({ name: { $ne: q } })', ''],
      ['const searchUsers = (q) => User.find({ name: q, _id: { $ne: me }, schoolId: me.school, school: 1 })', ''],
      ['const countUsers = (q) => User.find({ name: q, _id: { $ne: me } })', ''],
    ],
    lists,
    'src/Page.tsx',
  );
  it('leaves functions that are known to pair people', () => {
    const known = probe(
      'const discover = () => User.find({ on: true })',
      'typescript',
      (file) => listedStrangers([], file.nodes('ArrowFunctionExpression'), sourcesOf(file, 'src/discovery.ts')).length,
    );
    assert.equal(known, 0);
  });
});

describe('broadcasts', () => {
  const live = (on: FactSources): string =>
    broadcasts({ apis: ['airNow'], privateValues: ['open', 'our class'] }, on).map(({ name, kind, open, isUnsure }) =>
      `${kind} ${name}${open ? ` ${open.key}` : ''}${isUnsure ? '?' : ''}`
    )
      .join('; ');
  check([
    ["live.createLiveStream({ title, privacy: 'public' })", 'call live.createLiveStream privacy'],
    ["live.createLiveStream({ title, privacy: 'private' })", ''],
    ['live.createLiveStream({ title, participants })', ''],
    ["live.createLiveStream({ title, privacy: 'open' })", ''],
    ["live.createLiveStream({ title, mode: 'our class' })", ''],
    ["live.createLiveStream({ title, mode: 'our town' })", 'call live.createLiveStream'],
    ["live.createLiveStream({ title, mode: 'our class', privacy: 'public' })", 'call live.createLiveStream privacy'],
    ["StreamSession.create({ status: 'live', mode: 'our class' })", ''],
    ['live.createLiveStream({ title, ...options })', 'call live.createLiveStream?'],
    ['startBroadcast(child.channel)', 'call startBroadcast'],
    ['startStream({ streamKey, title })', 'call startStream'],
    ['startStream({ prompt })', ''],
    ['goLive(match.id)', ''],
    ['goLive({ title, viewers: 0 })', 'call goLive'],
    ['airNow()', 'call airNow'],
    ['onGoLive({ viewers: 0 })', ''],
    ["router.post('/s/:id/go-live', auth, c.goLive)", 'route /s/:id/go-live'],
    ["router.post('/s/:id/go-live', requireAdult, c.goLive)", ''],
    ["api.post('/s/:id/go-live', payload, c.goLive)", ''],
    ["router.post('/webhook/stream-start', c.goLive)", ''],
    ['startLiveRecording({ viewers: 0 })', ''],
    ["router.get('/s/:id/go-live', auth, c.goLive)", ''],
    ["StreamSession.create({ status: 'live' })", 'record StreamSession.create'],
    ["db.from('live_streams').insert({ status: 'live' })", 'record insert?'],
    ["db.from('live_streams').insert({ status: 'ended' })", ''],
    ["db.from('matches').insert({ status: 'live' })", ''],
    ["db.channel('live_streams').insert({ status: 'live' })", ''],
    ["StreamSession.create({ status: 'live', visibility: 'class' })", ''],
    ["StreamSession.create({ status: 'ended' })", ''],
    ["Match.create({ status: 'live' })", ''],
    ["import { createClient } from 'agora-rtc-sdk-ng'; createClient({}).setClientRole('host')", 'call host'],
    ["import { createClient } from 'agora-rtc-sdk-ng'; createClient({}).setClientRole('audience')", ''],
  ], live);
  describe('that earn', () => {
    check([
      ["channel.update({ ownerAgeBand: '10-12', donations: true, payout: 'weekly' })", 'donations, payout'],
      ["live.create({ privacy: 'public', gifts: true })", 'gifts'],
      ["live.create({ privacy: 'class', gifts: true })", ''],
      ["live.create({ privacy: 'open', gifts: true })", ''],
      ['live.create({ ageBand: a, gifts: false })', ''],
      ['shop.update({ ageBand: a, gifts: true })', ''],
      ['childChannel.update({ tips: true })', 'tips'],
    ], (on) => earnings({ privateValues: ['open'] }, on).map(({ name }) => name).join(', '));
  });
});

describe('talk', () => {
  const shown = (on: FactSources): string =>
    talks({ reportNames: ['Whistle'], blockNames: [], chatComponents: ['Palaver'], itemComponents: ['Bubble'] }, on)
      .map(({ what, hasReport, hasBlock, isOfChildren, isUnsure }) =>
        `${what}${hasReport ? ' report' : ''}${hasBlock ? ' block' : ''}${isOfChildren ? ' of children' : ''}${isUnsure ? '?' : ''}`
      ).join('; ');
  const SEND = '<button onClick={sendMessage} />';
  check([
    [`<div>{messages.map((m) => <p>{m.author}</p>)}${SEND}</div>`, 'messages'],
    [`<div><h1>Pupils of 4b</h1>{messages.map((m) => <p>{m.author}</p>)}${SEND}</div>`, 'messages of children'],
    [`<div>{messages.map((m) => <p>{m.author} {m.isStranger}</p>)}${SEND}</div>`, 'messages of children'],
    [`<div>{messages.filter(isNew).map((m) => <p>{m.author}</p>)}${SEND}</div>`, 'messages'],
    [`<div>{messages.map((m) => <p>{m.text}</p>)}${SEND}</div>`, ''],
    ['<div>{messages.map((m) => <p>{m.author}</p>)}</div>', ''],
    ['const MessageList = () => <div>{messages.map((m) => <p>{m.author}</p>)}</div>', 'messages?'],
    ['const MessageList = () => <div>{data.map((message) => <p>{message.author}</p>)}</div>', 'messages?'],
    ['const MessageList = () => <div>{data.map((row) => <p>{row.author}</p>)}</div>', ''],
    ['const CommentSection = () => <div>{comments?.data.map((c) => <p>{c.author}</p>)}</div>', 'comments?'],
    [`const draw = ({ item }) => <p>{item.author}</p>; <div><FlatList data={messages} renderItem={draw} />${SEND}</div>`, 'messages'],
    [`const draw = (m) => <p>{m.author}</p>; <div>{messages.map((m) => draw(m))}${SEND}</div>`, 'messages'],
    [`const parents = comments.filter(isFirst); <div>{parents.map((c) => <p>{c.author}</p>)}${SEND}</div>`, 'comments'],
    [`const some = useMemo(() => comments.filter(isFirst), []); <div>{some.map((c) => <p>{c.author}</p>)}${SEND}</div>`, 'comments'],
    [`const some = comments.flatMap(tagsOf); <div>{some.map((c) => <p>{c.author}</p>)}${SEND}</div>`, ''],
    [`const draw = (m) => m.author; <div>{messages.map((m) => draw(m))}${SEND}</div>`, ''],
    [`<div><Virtuoso data={messages} itemContent={(i, m) => <p>{m.author}</p>} />${SEND}</div>`, 'messages'],
    [`const ClassChat = () => <div>{messages.map((m) => <p>{m.author}{teacher}</p>)}${SEND}</div>`, 'messages?'],
    [`const ClassChat = () => <div>{messages.map((m) => <p>{m.author}{assistant}</p>)}${SEND}</div>`, ''],
    [`const TutorChat = () => <div>{messages.map((m) => <p>{m.author}</p>)}${SEND}</div>`, ''],
    [`<div>{goods.map((m) => <p>{m.author}</p>)}${SEND}</div>`, ''],
    [`<div>{messages.map((m) => <p>{m.author}{toast(m)}</p>)}${SEND}</div>`, 'messages?'],
    [`<div>{messages.map((m) => <p>{m.author}{toasts}</p>)}${SEND}</div>`, ''],
    [`<div>{messages.map((m) => <p>{m.author}{m.role === 'user'}</p>)}${SEND}</div>`, ''],
    [`<div>{messages.map((m) => <p>{m.author}{me.role === 'ADMIN'}</p>)}${SEND}</div>`, 'messages'],
    [`<div>{messages.map((m) => <p onClick={askAi}>{m.author}</p>)}${SEND}</div>`, ''],
    [`<div>{messages.map((m) => <p onClick={report}>{m.author}</p>)}${SEND}</div>`, 'messages report'],
    [`<div>{messages.map((m) => <p onClick={blockUser}>{m.author}</p>)}${SEND}</div>`, 'messages block'],
    [`<div>{messages.map((m) => <Whistle>{m.author}</Whistle>)}${SEND}</div>`, 'messages report?'],
    [`<div>{messages.map((m) => <Bubble author={m.author} />)}${SEND}</div>`, 'messages report block?'],
    [`<div>{messages.map((m) => <Bubbles author={m.author} />)}${SEND}</div>`, 'messages?'],
    [`<div><FlatList data={messages} renderItem={(m) => <p>{m.author}</p>} />${SEND}</div>`, 'messages'],
    [`<div><FlatList data={goods} renderItem={(m) => <p>{m.author}</p>} />${SEND}</div>`, ''],
    [`<div><FlatList data={messages} renderItem={draw} />${SEND}{m.author}</div>`, ''],
    [`<div><FlatList data={messages} renderItem={(m) => <Row {...m.author} />} />${SEND}</div>`, 'messages?'],
    [`import { Text } from 'react-native'; <div><FlatList data={messages} renderItem={(m) => <Text>{m.author}</Text>} />${SEND}</div>`,
      'messages'],
    [`import { Text } from './text'; <div><FlatList data={messages} renderItem={(m) => <Text>{m.author}</Text>} />${SEND}</div>`,
      'messages?'],
    ['<CommentList items={all} renderItem={(c) => <Comment {...c} onReply={reply} />} />', 'CommentList'],
    ['<CommentList items={all} renderItem={(c) => <Comment {...c} />} /> || reply', 'CommentList?'],
    ['<UserProfile user={them}><Button onPress={sendMessage} /></UserProfile>', 'UserProfile'],
    ['<UserProfile user={them}><p><Button onPress={() => startChat(them)} /></p></UserProfile>', 'UserProfile'],
    ['<UserProfile user={me}><Button onPress={edit} /></UserProfile>', ''],
    ['<UserCard user={them}><Button onPress={sendMessage} /></UserCard>', ''],
    [`<div style={{ display: block }}>{messages.map((m) => <p>{m.author}</p>)}${SEND}</div>`, 'messages'],
    [`import Row from './Row'; <div>{messages.map((m) => <Row author={m.author} />)}${SEND}</div>`, 'messages?'],
    [`const Row = () => <p />; <div>{messages.map((m) => <Row author={m.author} />)}${SEND}</div>`, 'messages'],
    [`<div>{messages.map((m) => <p onClick={ctxMenu}>{m.author}</p>)}${SEND}</div>`, 'messages?'],
    ['const CommentItem = ({ author }) => <p>{author}<button onClick={onReply} /></p>', 'CommentItem'],
    ['const Menu = ({ author }) => <p>{author}<button onClick={onReply} /></p>', ''],
    [`<div>{adminMessages.map((m) => <p>{m.author}</p>)}${SEND}</div>`, ''],
    [`<div><Palaver author={m} />${SEND}</div>`, 'Palaver'],
    ['const lines = messages.map((m) => m.author); sendMessage(lines)', ''],
    ["import App from '@sendbird/uikit-react/App'; <App userId={me} />", 'App'],
  ], shown);
});

describe('reports that reach no one', () => {
  const DONE = "toast('Report submitted')";
  check([
    [`const a = { onReport: () => ${DONE} }`, 'report onReport'],
    [`const handleReport = useCallback(() => ${DONE}, [])`, 'report handleReport'],
    ['<Menu onBlock={() => alert("User blocked")} />', 'block onBlock'],
    [`<ReportDialog onReport={() => ${DONE}} />`, ''],
    ['class C { reportPost() { toast.success(text) } }', 'report reportPost'],
    ["const handleReport = () => toast('Sales report is ready')", ''],
    ["const handleReport = () => toast('Спасибо за жалобу')", 'report handleReport'],
    [`const reportError = () => ${DONE}`, ''],
    ['const reportUser = () => { wait(); }', ''],
    ['const reportUser = () => {}', ''],
    [`const reportUser = async () => { await fetch(url); ${DONE}; }`, ''],
    [`const reportUser = () => { onReport?.(id); ${DONE}; }`, ''],
    [`const reportUser = () => { user.isReported = true; ${DONE}; }`, ''],
    ["const reportUser = () => Alert.alert('Report?', '', [{ onPress: send }])", ''],
    ["const reportUser = () => Alert.alert('Report?', '', [{ onPress: () => close }])", 'report reportUser'],
    ['const reportUser = () => toast(<Undo onClick={send} />)', ''],
    [`const [open, setOpen] = useState(true); const reportUser = () => { ${DONE}; setOpen(false); }`, 'report reportUser'],
    [`const [ids, setIds] = useState([]); const reportUser = () => { ${DONE}; setIds(ids); }`, ''],
    [`const reportUser = () => { ${DONE}; setOpen(false); }`, ''],
    ["const reportUser = () => localStorage.setItem('reports', id)", 'report reportUser'],
    ["const blockUser = () => localStorage.setItem('blocked', id)", ''],
    [`const reportUser = () => { const all = []; all.push(id); ${DONE}; }`, 'report reportUser'],
    [`const reportUser = () => { router.push('/support'); ${DONE}; }`, ''],
    [`const reportUser = () => setTimeout(() => ${DONE}, 9)`, 'report reportUser'],
    [`const reportUser = () => { ${DONE}; setTimeout(send, 9); }`, ''],
    [`const reportUser = async () => { await new Promise((done) => setTimeout(done, 9)); ${DONE}; }`, 'report reportUser'],
  ], (on) => emptyReports(on).map(({ act, name }) => `${act} ${name}`).join(', '));
});

describe('reports that cost', () => {
  const paid = (on: FactSources): string => paidReports(on).map(({ name, state }) => `${name} by ${state}`).join(', ');
  check([
    ['if (user.isPremium) reportUser(id)', 'reportUser by isPremium'],
    ['if (!user.isPremium) reportUser(id)', ''],
    ['if (!user.isPremium) upsell(); else reportUser(id)', 'reportUser by isPremium'],
    ['const f = () => { if (!isSubscribed) return; reportMessage(id); }', 'reportMessage by isSubscribed'],
    ['if (user.isPremium || isStaff) reportUser(id)', ''],
    ['if (user.isPremium && isOpen) reportUser(id)', 'reportUser by isPremium'],
    ['const a = <p>{isPremium && <ReportButton id={id} />}</p>', 'ReportButton by isPremium'],
    ['const a = <p>{!isPremium && <ReportButton id={id} />}</p>', ''],
    ['const a = <p>{isOpen && <ReportButton id={id} />}</p>', ''],
    ['if (user.isPremium) exportReport(id)', ''],
    ['reportUser(id)', ''],
  ], paid);
  describe('in templates', () => {
    const rows: readonly (readonly [reader: Reader, code: string, found: string])[] = [
      ['vue', '<template><ReportButton v-if="user.isPremium" /></template>', 'ReportButton by isPremium'],
      ['vue', '<template><ReportButton v-if="!user.isPremium" /></template>', ''],
      ['vue', '<template><ReportButton v-if="isOpen" /></template>', ''],
      ['vue', '<template><ShareButton v-if="user.isPremium" /></template>', ''],
      ['svelte', '{#if isPremium}<b on:click={() => reportUser(id)}>R</b>{/if}', 'reportUser by isPremium'],
      ['svelte', '{#if isPremium}<i>Hi</i>{:else}<b on:click={() => reportUser(id)}>R</b>{/if}', ''],
      ['angular', '<b *ngIf="user.isPremium" (click)="reportUser(id)">R</b>', 'reportUser by isPremium'],
      ['angular', '<b *ngIf="!user.isPremium" (click)="reportUser(id)">R</b>', ''],
    ];
    for (const [reader, code, found] of rows)
      it(code, () => assert.equal(lookAt(reader, code, (file) => paid(sourcesOf(file, 'src/a'))), found));
  });
});

describe('texts of a chat that lead elsewhere', () => {
  const SEND = '<button onClick={sendMessage} />';
  check([
    [`<div><p>Add me on Snapchat</p>${SEND}</div>`, 'Add me on Snapchat'],
    [`<div><p>Send me your number</p>${SEND}</div>`, 'Send me your number'],
    [`<div><input placeholder="Share your phone number" />${SEND}</div>`, 'Share your phone number'],
    [`const openers = ['What is your phone number?']; const a = ${SEND}`, 'What is your phone number?'],
    [`<div><p>加我微信</p>${SEND}</div>`, '加我微信'],
    [`<div><p>Donne-moi ton numéro</p>${SEND}</div>`, 'Donne-moi ton numéro'],
    ['<p>Add me on Snapchat</p>', ''],
    [`<div><p>Add me to the list</p>${SEND}</div>`, ''],
    [`<div><p>The number of messages</p>${SEND}</div>`, ''],
    [`<div><p>Share your phone number with support</p><Support />${SEND}</div>`, ''],
  ], (on) => offPlatformPrompts(on).map(({ text }) => text).join(', '));
});

describe('forms for reports', () => {
  const asked = (on: FactSources): string =>
    reportFormsIn(on).map(({ required, identity }) => `${required}${identity ? ` ${identity.name}` : ''}`).join('; ');
  check([
    ['<form onSubmit={submitReport}><p>Report abuse</p><input name="reason" required /></form>', '1'],
    ['<form onSubmit={submitReport}><p>Report abuse</p><input name="reason" /></form>', '0'],
    ['<form onSubmit={submitReport}><p>Abuse</p><input name="email" required /><input name="reason" required /></form>', '2 email'],
    ['<form onSubmit={submitReport}><p>Abuse</p><input name="email" /></form>', '0'],
    ['<form onSubmit={submitReport}><p>Abuse</p><input name="offenderEmail" required /></form>', '1'],
    ['<form onSubmit={submitReport}><p>Sales of the year</p><input name="email" required /></form>', ''],
    ['<form onSubmit={save}><p>Abuse</p><input name="email" required /></form>', ''],
    ['<ReportForm><p>Spam</p><input name="phone" required /></ReportForm>', '1 phone'],
    ['const ReportUserModal = () => <form><input name="surname" required /><input name="age" required /></form>', '2 surname'],
    ['<div><form onSubmit={sendReport}><p>Spam</p></form><input name="email" required /></div>', '0'],
  ], asked);
});
