import { subjects } from '../people/person-words';

/** Vocabulary of who can reach whom (GC25 ¶81, ¶122; ¶44 for reports). Word by word. */

/** Settings by which others may turn to a person: switches, on for yes, and words for an audience. */
export const contactSettings: readonly string[] = ['who can message', 'who can write', 'who can contact', 'who can invite', 'who can call',
  'who can add', 'who can comment', 'who can reply', 'who can mention', 'who can gift', 'who can send requests', 'who can connect',
  'who can chat', 'allow messages', 'allow messages from', 'allow message from', 'allow direct messages', 'allow direct messaging',
  'allow dms', 'allow dm', 'allow private messages', 'allow chat', 'allow stranger', 'allow strangers', 'allow unknown',
  'stranger messages', 'messages from', 'messages from strangers', 'dms from', 'dm from', 'direct messages from', 'message permission',
  'message privacy', 'dm privacy', 'dm permission', 'allow friend requests', 'accept friend requests', 'friend requests',
  'friend requests from', 'allow invites', 'allow invites from', 'allow invitations', 'invites from', 'invite permission', 'chat invites',
  'group invites', 'auto accept invites', 'auto accept invitations', 'allow calls', 'calls from', 'allow comments', 'allow comments from',
  'comments from', 'allow mentions', 'mentions from', 'allow gifts', 'gifts from', 'allow voice chat', 'open voice chat', 'voice chat from',
  'random chat', 'allow random chat', 'allow anonymous messages', 'anonymous messages', 'anonymous chat', 'nearby people', 'people nearby',
  'allow random match', 'random match', 'suggest to strangers', 'contact by strangers', 'text chat from'];
/** Those that a switch turns off for strangers. */
export const contactBlocks: readonly string[] = ['block strangers', 'block stranger messages', 'disable dms', 'disable direct messages',
  'disable chat', 'disable messages', 'friends only', 'contacts only', 'restrict messages', 'restrict dms', 'hide from strangers',
  'require friend approval', 'disable incoming chats'];
/** Switches that are only about contact with people among such settings. */
export const weakContacts: readonly string[] = ['allow comments', 'allow chat', 'allow calls', 'friend requests', 'chat invites',
  'group invites', 'allow mentions', 'allow messages', 'allow gifts', 'allow invites', 'allow invitations'];
/** Words of names about something else: notifications about contacts, or part of a page. */
export const notContactSettings: readonly string[] = ['notification', 'notifications', 'notify', 'email', 'push', 'sound', 'badge', 'alert',
  'alerts', 'show', 'open', 'modal', 'loading', 'count', 'list', 'tab', 'panel', 'page', 'limit', 'rate', 'url', 'id', 'enabled for',
  'sent', 'pending', 'received', 'incoming', 'outgoing', 'error'];
/** Audiences that a contact setting may be closed to, the most open first. */
export const closedContacts: readonly string[] = ['contacts', 'friends', 'following', 'connections', 'mutual', 'followers', 'members',
  'class', 'none', 'nobody', 'no one', 'noone', 'private', 'off'];

/** Names of functions that join two people who do not know each other. */
export const pairingNames: readonly string[] = ['find random partner', 'find partner', 'random partner', 'random stranger', 'find stranger',
  'next stranger', 'match stranger', 'match random', 'random match', 'match random users', 'pair users', 'match users', 'pair strangers',
  'find random user', 'random chat partner', 'find chat partner', 'join random room', 'start random chat', 'connect random',
  'connect strangers', 'match peers', 'find random peer', 'find match for user', 'match waiting users'];
/** Names of functions that show people to people. */
export const suggestingNames: readonly string[] = ['suggest friends', 'suggested friends', 'friend suggestions', 'suggest users',
  'suggested users', 'suggest people', 'suggested people', 'user suggestions', 'people you may know', 'discover users', 'discover people',
  'explore users', 'nearby users', 'users nearby', 'people nearby', 'nearby people', 'find nearby users', 'recommended users',
  'recommend users', 'recommend friends', 'recommended friends', 'find friends'];
/** Names of code that shows people to people who do not know them. */
export const strangerPlaces: readonly string[] = [...suggestingNames, 'get suggested', 'suggested', 'suggestions', 'new users', 'dating',
  'swipe', 'swipe deck', 'start conversation', 'new conversation', 'start chat', 'new chat', 'new message', 'discover profiles',
  'discovery', 'nearby', 'who to follow', 'people you may know', 'matchmaking', 'potential matches', 'find people'];
/** Names of functions with which people look for other people. */
export const peopleSearches: readonly string[] = ['search users', 'search people', 'search profiles', 'search members', 'user search',
  'people search', 'find users', 'search for users', 'search user', 'find user by username', 'search accounts', 'search players'];
/** Words of conditions that keep strangers, or people of other ages, apart. */
export const knownPeople: readonly string[] = ['age', 'age band', 'age group', 'ages', 'birth', 'dob', 'birthdate', 'birthday', 'minor',
  'is minor', 'adult', 'child', 'is child', 'guardian', 'parent', 'friend', 'friends', 'contact', 'contacts', 'class', 'classroom',
  'class id', 'school', 'school id', 'grade', 'group id', 'family', 'family id', 'organization', 'organisation', 'team', 'team id',
  'followers', 'mutual', 'course', 'course id', 'invite', 'invited'];
/** Words of chats between people. */
export const chatWords: readonly string[] = ['chat', 'stranger', 'strangers', 'partner', 'peer', 'peers', 'video call', 'webrtc', 'message',
  'messages', 'conversation', 'offer', 'socket', 'call', 'room', 'friend', 'friends', 'follow', 'user', 'users'];

/** Lists of what other people wrote. */
export const writtenLists: readonly string[] = ['messages', 'message list', 'chat messages', 'comments', 'comment list', 'replies', 'chats',
  'conversation', 'thread', 'threads', 'visible messages', 'filtered messages', 'sorted messages', 'top comments', 'parent comments',
  'visible comments', 'comments list'];
/** Names of lists that say nothing of what is in them; the name of an item does. */
export const plainLists: ReadonlySet<string> = new Set(['data', 'items', 'list', 'results', 'result', 'rows', 'docs', 'records', 'value',
  'content', 'nodes', 'edges', 'pages', 'entries']);
/** Names of one of the things in such lists that other people wrote. */
export const writtenItems: readonly string[] = ['message', 'chat message', 'msg', 'comment', 'reply'];
/** Names of components that show what people wrote, where they write in another. */
export const readingPlaces: readonly string[] = ['message list', 'messages list', 'chat messages', 'message feed', 'comment list',
  'comments list', 'comment section', 'comments section', 'article comments', 'post comments', 'video comments', 'chat window', 'chat box',
  'chat room', 'chat log', 'chat history', 'conversation view', 'message thread', 'comment thread'];
/** Names of talks of several people, whoever leads them. */
export const groupTalks: readonly string[] = ['class chat', 'classroom chat', 'group chat', 'room chat', 'meeting chat', 'lobby chat',
  'team chat', 'community chat', 'global chat', 'public chat'];
/** Of the words below, people who may lead such a talk. */
export const leaders: ReadonlySet<string> = new Set(['tutor', 'teacher', 'announcement', 'announcements']);
/** Words of lists that people did not write, or that hold no text. */
export const notWritten: readonly string[] = ['admin', 'system', 'error', 'errors', 'image', 'images', 'media', 'medias', 'photo', 'photos',
  'file', 'files', 'attachment', 'attachments'];
/** Words of who wrote it, and of writing back. */
export const authorWords: readonly string[] = ['author', 'sender', 'sender id', 'sender name', 'user', 'username', 'user id', 'user name',
  'from', 'owner', 'avatar', 'profile', 'creator', 'commenter', 'display name', 'is own', 'is me', 'is mine'];
export const writingWords: readonly string[] = ['send message', 'send', 'on send', 'handle send', 'message input', 'new message',
  'chat input', 'add comment', 'post comment', 'submit comment', 'comment form', 'new comment', 'comment text', 'create comment',
  'handle comment', 'comment input', 'reply', 'on reply', 'send reply', 'handle send message', 'on send message', 'composer'];
/** Words of controls with which users report a person or text, and block a person. */
export const reportWords: readonly string[] = ['report', 'reports', 'reported', 'reporting', 'flag', 'flags', 'flagged', 'abuse',
  'moderate', 'moderation', 'complaint', 'signaler', 'denunciar', '举报'];
export const blockWords: readonly string[] = ['block', 'blocked', 'unblock', 'block user', 'mute', 'mute user', 'unmute', 'ignore user',
  'ban', 'kick', 'restrict', 'bloquer', 'bloquear', '拉黑', '屏蔽'];
/** Words of texts that no other person wrote: of a machine, of the service, of staff who help. */
export const noPeople: readonly string[] = ['assistant', 'bot', 'chatbot', 'ai', 'gpt', 'openai', 'gemini', 'claude', 'llm', 'prompt',
  'tutor', 'system message', 'ticket', 'tickets', 'support', 'helpdesk', 'counsellor', 'counselor', 'teacher', 'therapist', 'doctor',
  'agent', 'toast', 'toasts', 'error messages', 'validation', 'announcement', 'announcements', 'commit', 'pull request'];

/** Names of calls that start a broadcast, with what has to be beside those that may start something else. */
export const broadcastNames: readonly string[] = ['start broadcast', 'start broadcasting', 'begin broadcast', 'create broadcast',
  'start live stream', 'start livestream', 'start live streaming', 'create live stream', 'create livestream', 'start live', 'go live',
  'begin livestream', 'publish live stream'];
export const weakBroadcastNames: readonly string[] = ['start stream', 'start streaming', 'create stream', 'publish stream'];
export const broadcastWords: readonly string[] = ['stream key', 'rtmp', 'whip', 'viewer', 'viewers', 'viewer count', 'broadcast',
  'broadcasts', 'livestream', 'live stream', 'multistream', 'stream title', 'camera', 'media stream', 'host', 'channel', 'followers'];
export const broadcastRoutes: readonly string[] = ['go live', 'golive', 'start live', 'live start', 'start broadcast', 'broadcast start',
  'start stream', 'stream start', 'livestream start', 'start livestream'];
export const broadcastModels: readonly string[] = ['live stream', 'livestream', 'stream session', 'broadcast', 'live session', 'live room',
  'stream'];
/** Keys that say who can see a broadcast, and values that close it. */
export const privacyKeys: readonly string[] = ['privacy', 'visibility', 'is private', 'private', 'access', 'audience', 'participants',
  'allowed users', 'invited', 'invite only', 'members', 'class id', 'classroom', 'unlisted', 'is public', 'public', 'allowed viewers',
  'playback policy'];
export const openPrivacy: readonly unknown[] = ['public', 'everyone', 'anyone', 'open', 'all', 'world'];
/** Keys by which a broadcast or a channel earns, and words of a child beside them. */
export const earningKeys: readonly string[] = ['gifts', 'gifting', 'allow gifts', 'gifts enabled', 'tips', 'tipping', 'tips enabled',
  'allow tips', 'donations', 'donations enabled', 'allow donations', 'monetised', 'monetized', 'monetization enabled', 'payout', 'payouts',
  'paid subscriptions', 'super chat'];
export const childWords: readonly string[] = ['child', 'kid', 'kids', 'minor', 'owner age', 'age band', 'owner age band', 'pupil', 'teen'];
export const liveWords: readonly string[] = ['stream', 'live', 'livestream', 'broadcast', 'channel', 'room'];

/** Names of menus whose entries another file may hold. */
export const menuNames: readonly string[] = ['ctx menu', 'context menu', 'message menu', 'comment menu', 'post menu', 'message actions',
  'comment actions', 'message options', 'comment options', 'open menu', 'show menu', 'action sheet', 'long press', 'on long press',
  'more menu', 'render actions'];

/** Words of names of calls and routes that only look like the start of a broadcast. */
export const notBroadcasts: readonly string[] = ['recording', 'record', 'event', 'events', 'webhook', 'webhooks', 'callback', 'hook',
  'preview', 'test', 'transcription', 'captions', 'schedule', 'scheduled', 'waveform', 'search', 'chart', 'updates', 'validation', 'reload',
  'tracking', 'quiz', 'query', 'region', 'notification', 'notifications', 'notify', 'email', 'message', 'reminder'];
/** Words of components that draw a menu. */
export const menuTags: readonly string[] = ['menu', 'dropdown', 'kebab'];
/** Names of components that draw one comment or message, and of the answer to it. */
export const itemNames: readonly string[] = ['comment item', 'comment card', 'comment row', 'comment bubble', 'comment view',
  'single comment', 'reply item', 'message item', 'message row', 'message bubble', 'message card', 'chat message', 'chat bubble'];
export const replyNames: readonly string[] = ['reply', 'on reply', 'set show reply form', 'show reply form', 'handle reply', 'start reply'];
/** What talks with a machine call those who speak. */
export const speakers: readonly string[] = ['assistant', 'user', 'bot', 'model', 'system'];
/** Names that styles give to boxes. */
export const cssWords: ReadonlySet<string> = new Set(['block', 'inlineblock', 'muted', 'textmuted']);

/** Lists that people alone fill. */
export const commentLists: readonly string[] = ['comments', 'comment list', 'comments list', 'replies'];
/** Components that show one person to others, and calls with which people turn to that person. */
export const profileNames: readonly string[] = ['user profile', 'public profile', 'profile card', 'member profile', 'player profile',
  'stranger profile', 'profile modal'];
export const contactCalls: readonly string[] = ['send message', 'send private message', 'send direct message', 'message user', 'start chat',
  'open chat', 'start conversation', 'send dm', 'open dm', 'add friend', 'send friend request'];

/** Calls and components with which users report a person or something written. */
export const reportCalls: readonly string[] = ['report user', 'report message', 'report post', 'report comment', 'report content',
  'report abuse', 'report profile', 'report player', 'report button', 'report dialog', 'report link', 'report menu item', 'report modal'];
/** States that someone pays for. */
export const costlyStates: readonly string[] = ['premium', 'subscribed', 'subscriber', 'has subscription', 'is paid', 'paid plan', 'is pro',
  'pro plan', 'pro user', 'is vip', 'is plus', 'paying'];

/** Words of files in which children, or people who do not know each other, write to each other. */
export const youngTalkers: readonly string[] = [...subjects.child, 'classmate', 'classmates', 'schoolmate', 'schoolmates', 'stranger',
  'strangers', 'nearby people', 'random chat', 'global chat', 'public chat', 'world chat', 'guild', 'playmate', 'playmates'];
/** Names of forms with which users report, and of what they report, which forms about sales do not name. */
export const reportForms: readonly string[] = ['report form', 'report modal', 'report dialog', 'report sheet', 'report page', 'report user',
  'report message', 'report post', 'report comment', 'report content', 'report abuse', 'report profile', 'report player', 'submit report',
  'send report', 'create report', 'handle report', 'on report', 'flag content', 'abuse report', 'content report', 'user report'];
export const reportSubjects: readonly string[] = ['report user', 'report message', 'report post', 'report comment', 'report content',
  'report profile', 'report player', 'abuse', 'abusive', 'harassment', 'bullying', 'offensive', 'inappropriate', 'offender',
  'reported user', 'reported user id', 'violation', 'hate speech', 'violence', 'spam', 'user report', 'content report', 'guidelines'];
/** Fields that ask who reports; those about whoever is reported are none. */
export const identityFields: readonly string[] = ['email', 'e mail', 'phone', 'phone number', 'telephone', 'full name', 'real name',
  'first name', 'last name', 'surname', 'your name', 'reporter name', 'reporter email', 'legal name', 'address', 'id number'];
export const otherPeopleFields: readonly string[] = ['reported', 'offender', 'accused', 'target', 'their', 'subject', 'link', 'url',
  'optional'];
