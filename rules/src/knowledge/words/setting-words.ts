/**
 * Vocabulary of settings: what their names say and which side of them protects (rule map, `SettingView` and the shared
 * polarity table; GC25 ¶70, ¶88). All comparisons are word by word; one entry may be several words in a row.
 */

/** Words before a topic that expose it when true, and the ones that protect it: `showLastSeen`, `hideLastSeen`. */
export const exposingVerbs: readonly string[] = ['show', 'shows', 'display', 'displays', 'share', 'shares', 'sharing', 'broadcast',
  'broadcasts', 'expose', 'exposes', 'publish', 'allow', 'allows', 'send', 'sends', 'reveal', 'reveals', 'public', 'enable', 'enables'];
export const protectiveVerbs: readonly string[] = ['hide', 'hides', 'hidden', 'mask', 'masks', 'conceal', 'protect', 'protects', 'limit',
  'limits', 'restrict', 'restricts', 'anonymise', 'anonymize', 'private', 'disable', 'disables'];
/** Words behind a topic that say the same: `locationShared`, `profileHidden`. */
export const exposingEndings: readonly string[] = ['visible', 'public', 'shared', 'sharing', 'exposed', 'discoverable', 'searchable',
  'broadcast'];
export const protectiveEndings: readonly string[] = ['hidden', 'private', 'masked', 'protected'];
/** Words that may come between verb and topic. */
export const fillers: readonly string[] = ['my', 'your', 'own', 'their', 'exact', 'live', 'full'];

/** What a privacy setting is about: things others may learn of a person. `clear` ones are never page furniture. */
export const personalTopics: { readonly clear: readonly string[]; readonly vague: readonly string[] } = {
  clear: ['online status', 'activity status', 'online', 'presence', 'last seen', 'last active', 'read receipt', 'read receipts',
    'typing indicator', 'typing indicators', 'typing status', 'location', 'user location', 'current location', 'live location',
    'whereabouts', 'birthday', 'birth date', 'date of birth', 'real name', 'full name', 'last name', 'phone number', 'email address',
    'contacts', 'address book', 'school', 'usage data', 'personal data', 'watch history', 'viewing history', 'listening history',
    'search history', 'browsing history', 'personalised ads', 'personalized ads', 'personalised advertising', 'personalized advertising',
    'ad personalization', 'ad personalisation', 'targeted ads', 'data sharing', 'third party', 'third parties'],
  vague: ['profile', 'activity', 'email', 'phone', 'age', 'gender', 'friends', 'followers', 'following', 'photos', 'posts', 'stories',
    'history', 'stats', 'progress', 'achievements', 'scores', 'status', 'wishlist', 'playlists', 'collections', 'data', 'account',
    'solution', 'drawings', 'recordings'],
};

/** Boolean names that expose a user or their work to others when true, whatever else the name contains. */
export const openWhenTrue: readonly string[] = ['public profile', 'profile public', 'public account', 'account public', 'is public',
  'ispublic', 'public by default', 'make public', 'publicly visible', 'publicly listed', 'visible to everyone', 'visible to all',
  'visible to public', 'discoverable', 'is discoverable', 'searchable', 'findable', 'indexable', 'search engine indexing', 'allow indexing',
  'allow search engines', 'listed publicly', 'to publish', 'should publish', 'auto publish', 'publish publicly', 'share publicly',
  'post publicly', 'publicly', 'allow remix', 'allow remixes', 'allow duet', 'allow stitch', 'allow quote', 'allow quotes',
  'allow resharing', 'allow reshare', 'allow tagging', 'allow tags', 'share location', 'location sharing', 'share my location',
  'share contacts', 'sync contacts', 'upload contacts', 'find by phone', 'find by email', 'suggest account', 'suggest to others',
  'suggested to others', 'nearby visible', 'sell data', 'share data', 'data sharing', 'share usage', 'open profile', 'read receipts',
  'send read receipts', 'typing indicators', 'show online', 'last seen enabled', 'presence enabled', 'online status enabled',
  'appear online', 'show on leaderboard', 'show on leaderboards', 'show in leaderboard', 'appear on leaderboard'];

/** Such names that mean something else when more follows: "allow download on metered connections". */
export const openAsEnding: readonly string[] = ['allow download', 'allow downloads', 'downloads allowed', 'download allowed'];

/** Boolean names that open a person when false. */
export const openWhenFalse: readonly string[] = ['private profile', 'profile private', 'private account', 'account private', 'is private',
  'isprivate', 'private by default', 'private mode', 'unlisted', 'is unlisted', 'hide from search', 'hide profile', 'hide location',
  'hide online', 'hide last seen', 'hide activity', 'hide email', 'hide phone', 'hide birthday', 'hide friends', 'hide followers',
  'hide history', 'approve followers', 'require approval to join', 'require join approval', 'require member approval',
  'require friend approval', 'require comment approval', 'follow approval', 'manually approves followers', 'require follow approval',
  'locked account', 'account locked', 'protect posts', 'protected account', 'anonymous mode', 'mask name', 'ghost mode', 'group private',
  'private group', 'household private', 'private household', 'family private', 'private family', 'album private', 'private album'];

/** Boolean names that tell a server, or others, something on the side when true; too weak to be reported outside `strict`. */
export const leakingNames: readonly string[] = ['link preview', 'link previews', 'url preview', 'url previews', 'rich link', 'rich links',
  'presence', 'broadcast typing', 'typing notifications'];

/** Words that turn the rest of a name round: in front of it, behind it, and anywhere. */
export const negatingFirst: readonly string[] = ['disable', 'disables', 'disallow', 'prevent', 'no', 'not', 'dont', 'block', 'hide',
  'limit', 'limits', 'restrict', 'restricts', 'anonymize', 'anonymise', 'mask', 'never', 'stop'];
export const negatingLast: readonly string[] = ['disabled', 'off', 'blocked', 'restricted', 'limited', 'denied', 'prevented'];
export const negatingPhrases: readonly string[] = ['opt out', 'opted out', 'optout', 'do not', 'dont'];

/** Such names that say who may turn to a person: whose setting it is needs no further word. */
export const contactAudiences: readonly string[] = ['who can message', 'who can contact', 'who can invite', 'who can call', 'who can add',
  'who can comment', 'who can reply', 'allow messages', 'allow messages from', 'allow invites from', 'allow friend requests',
  'allow comments from', 'messages from', 'message permission', 'message privacy', 'invite permission', 'chat invites', 'group invites',
  'friend requests from', 'dm privacy'];

/** Names whose value is a word for an audience. */
export const audienceNames: readonly string[] = ['visibility', 'privacy', 'privacy level', 'privacy setting', 'profile visibility',
  'account visibility', 'post visibility', 'default visibility', 'default privacy', 'default audience', 'post audience', 'audience',
  'visible to', 'viewable by', 'who can see', 'who can view', 'who can find', 'who can tag', 'who can quote', 'who can remix',
  'who can duet', 'who sees', 'can see', 'seen by', 'share with', 'shared with', 'sharing', 'sharing scope', 'share scope',
  'location sharing', 'friends list visibility', 'last seen', 'online status', 'profile access', ...contactAudiences];

/** Audience words, folded to lower case without blanks, dashes and underscores. */
export const openAudiences: readonly string[] = ['public', 'everyone', 'everybody', 'all', 'allusers', 'anyone', 'anybody', 'world',
  'worldwide', 'worldreadable', 'open', 'global', 'publiclyvisible', 'friendsoffriends', 'anyonewiththelink', 'internet', 'authenticated',
  'allmembers', 'shared'];
export const closedAudiences: readonly string[] = ['private', 'none', 'nobody', 'noone', 'onlyme', 'me', 'self', 'owner', 'hidden', 'off',
  'family', 'parents', 'guardians', 'closefriends', 'invited', 'invite', 'inviteonly', 'invitedonly', 'contacts', 'onlycontacts',
  'contactsonly', 'friends', 'onlyfriends', 'friendsonly', 'mutuals', 'mutual', 'followers', 'onlyfollowers', 'followersonly', 'group',
  'groupmembers', 'class', 'classroom', 'team', 'faculty', 'department', 'school', 'university', 'members', 'membersonly', 'onlymembers',
  'restricted', 'unlisted'];

/** Words that make `public`, `private`, `visibility` and the like mean something else. */
export const otherSenses: readonly string[] = ['css', 'class', 'classes', 'style', 'styles', 'key', 'keys', 'path', 'paths', 'dir',
  'directory', 'folder', 'url', 'urls', 'uri', 'host', 'hostname', 'domain', 'ip', 'port', 'api', 'route', 'routes', 'router', 'endpoint',
  'holiday', 'holidays', 'transport', 'method', 'modifier', 'keyword', 'token', 'jwt', 'claim', 'claims', 'icon', 'password', 'passwords',
  'menu', 'modal', 'dialog', 'panel', 'sidebar', 'drawer', 'column', 'columns', 'tab', 'tabs', 'button', 'tooltip', 'layer', 'page',
  'document', 'window', 'bar', 'toolbar', 'header', 'footer', 'scrollbar', 'loader', 'loading', 'spinner', 'weather', 'fog', 'distance',
  'repo', 'repository', 'package', 'registry', 'network', 'subnet', 'gateway', 'asset', 'assets', 'client', 'suggestions', 'card', 'cards',
  'badge', 'badges', 'count', 'counts', 'spinner', 'button', 'buttons', 'news', 'log', 'logs', 'picker', 'form', 'input', 'section',
  'error', 'errors', 'warning', 'hint', 'toast', 'popup', 'preview', 'stack', 'line', 'lines', 'border', 'grid', 'label', 'labels', 'title',
  'map', 'marker', 'filter', 'filters', 'sort', 'search bar', 'in progress', 'progressing', 'pending', 'busy', 'saving', 'fetching',
  'submitting', 'confirm', 'delete', 'edit', 'editor', 'cache', 'cdn', 'ssr', 'env', 'runtime', 'build', 'webpack', 'vite', 'state'];

/** Sibling keys that show that an object is about CSS, a token, a build or a language construct. */
export const otherSenseSiblings: readonly string[] = ['display', 'opacity', 'position', 'zIndex', 'iss', 'sub', 'exp', 'issuer',
  'algorithm', 'expiresIn', 'entry', 'outDir', 'publicPath', 'loader', 'modifiers', 'returnType', 'accessModifier', 'width', 'height',
  'color', 'backgroundColor'];

/** What of a person's profile `… visibility` may switch on and off. */
export const switchedTopics: readonly string[] = ['email', 'phone', 'birthday', 'age', 'location', 'profile'];

/** Words that must be in the context of an ambiguous name for it to count as a user setting. */
export const personalPlaces: readonly string[] = ['settings', 'setting', 'preferences', 'preference', 'prefs', 'privacy', 'profile',
  'account', 'user', 'member', 'compose', 'composer', 'post', 'posts', 'comment', 'status', 'publish', 'share', 'sharing', 'upload',
  'social', 'friends', 'child', 'student', 'pupil', 'kid', 'solution', 'album', 'story', 'channel', 'room', 'group', 'playlist', 'project',
  'onboarding', 'signup', 'register'];
/** Whose setting it is, or what people publish about themselves. Without rooms, projects, events and lessons, which hold things. */
export const peoplesPlaces: readonly string[] = ['profile', 'profiles', 'account', 'accounts', 'user', 'users', 'member', 'members',
  'child', 'children', 'kid', 'kids', 'student', 'students', 'pupil', 'pupils', 'learner', 'learners', 'player', 'players', 'teen',
  'person', 'people', 'friend', 'friends', 'privacy', 'post', 'posts', 'story', 'stories', 'photo', 'photos', 'album', 'albums', 'selfie',
  'location', 'avatar', 'birthday', 'presence', 'status', 'recording', 'recordings'];
/** Fields of the record of a person, beside which a setting is that person's. */
export const profileFields: ReadonlySet<string> = new Set(['username', 'user name', 'nickname', 'display name', 'full name', 'first name',
  'last name', 'bio', 'avatar', 'avatar url', 'photo url', 'profile picture', 'profile pic', 'profile image', 'birthday', 'birth date',
  'date of birth', 'gender', 'pronouns', 'follower count', 'followers count', 'following count']);
/** Objects whose name says that their values are those that a new account has. */
export const defaultsNames: readonly string[] = ['default', 'defaults'];
/** Uploads that show a person. */
export const picturesOfPeople: readonly string[] = ['avatar', 'avatars', 'photo', 'photos', 'selfie', 'selfies', 'portrait', 'portraits',
  'profile picture', 'profile pictures', 'profile image', 'profile images', 'profile pic', 'profile pics', 'recording', 'recordings',
  'voice', 'webcam', 'headshot', 'face', 'faces', 'children', 'child', 'kids', 'students', 'pupils'];
/** Words of code that reads or writes code, where `public` and `private` are keywords. */
export const codePlaces: readonly string[] = ['compiler', 'interpreter', 'ast', 'parser', 'codegen', 'generator', 'transpiler', 'syntax',
  'typescript', 'java', 'reflection', 'decorator'];
/** What people sell or teach, beside which a visibility is that of the product. */
export const offerFields: readonly string[] = ['price', 'discount price', 'sku', 'prerequisites', 'learning outcomes', 'syllabus',
  'certification type', 'max students', 'curriculum'];

/** Names of a control whose options can be searched, and of its other settings. */
export const searchedControls: ReadonlySet<string> = new Set(['searchable', 'is searchable']);
export const controlFields: ReadonlySet<string> = new Set(['options', 'label prop', 'loading', 'placeholder', 'multiple', 'clearable',
  'is multi', 'items', 'no options message', 'option label', 'option value', 'label key', 'value key']);

/** Fields of a room or a match that people join. */
export const roomFields: readonly string[] = ['room name', 'room code', 'max players', 'min players', 'player limit', 'lobby name'];

/** Things that a visibility may be one of and that say nothing of a person. */
export const technicalThings: readonly string[] = ['mock server', 'mock', 'endpoint', 'bucket', 'dataset', 'repository', 'repo', 'registry',
  'workflow', 'pipeline', 'deployment', 'environment', 'plugin', 'workspace'];
/** Names of what is asked for: filters of a list. */
export const filterPlaces: readonly string[] = ['filter', 'filters', 'query', 'where', 'criteria', 'search', 'sort', 'facet', 'facets'];

/** Last words of names of what a query reads: `SETTINGS_SELECT`, `Prisma.UserInclude`, `projection: { … }`. */
export const projectionWords: ReadonlySet<string> = new Set(['select', 'include', 'projection']);

/** Things that staff make for staff. */
export const staffThings: readonly string[] = ['segment', 'segments', 'survey', 'surveys', 'dashboard', 'webhook', 'datasource', 'invoice',
  'incident', 'monitor'];
/** Places from which mails go out: their audience is who gets one. */
export const mailingPlaces: readonly string[] = ['email', 'mail', 'mailer', 'newsletter', 'broadcast', 'campaign', 'marketing'];
/** First words of functions that answer something: what they take is a question. */
export const questionLeads: ReadonlySet<string> = new Set(['get', 'fetch', 'find', 'list', 'load', 'query', 'search', 'count', 'read', 'is',
  'has', 'can', 'select', 'filter', 'retrieve', 'lookup']);
/** First words of a question's own name, before what the answer may hold: `getUnlisted`, `includePrivate`. */
export const answerLeads: ReadonlySet<string> = new Set(['get', 'fetch', 'include', 'includes', 'with', 'without', 'only', 'exclude',
  'load']);
/** First words of what a page draws, and last words of its parts: `showHiddenPosts`, `showEmailSettings`, `hideProfileSwitch`. */
export const drawingLeads: ReadonlySet<string> = new Set(['show', 'shows', 'hide', 'hides', 'display', 'displays', 'view']);
export const pageParts: ReadonlySet<string> = new Set(['settings', 'setting', 'preferences', 'options', 'switch', 'switcher', 'toggle',
  'controls', 'screen', 'help', 'info', 'details']);
/** Words before things that others do not see, or do not see all of. */
export const keptBack: ReadonlySet<string> = new Set(['hidden', 'private', 'unlisted', 'masked', 'protected']);
/** Words that alone say who sees a thing, whatever it is; a setting of a person names what of them is seen. */
export const barePrivacyWords: ReadonlySet<string> = new Set(['private', 'public', 'unlisted', 'hidden', 'visibility', 'privacy']);
/** Keys of an object about what is shown at the moment, or about the part of a page that shows it. */
export const shownStates: readonly string[] = ['is open', 'is opened', 'is visible', 'is live', 'is upcoming', 'is playing', 'is ended',
  'is streaming', 'is deleted', 'is premium', 'is buffering', 'is post live'];
/** First words that turn a name round that leaks on the side: `disableUrlPreview`. */
export const leakNegations: ReadonlySet<string> = new Set(['disable', 'disables', 'hide', 'no', 'block', 'mute', 'without', 'prevent']);

/** First words of calls that send. */
export const sendingVerbs: ReadonlySet<string> = new Set(['send', 'emit', 'broadcast', 'publish', 'notify']);
/** Names of presence signals: what other users see of a person's current activity. */
export const presenceNames: readonly string[] = ['typing', 'read receipt', 'read receipts', 'presence', 'online status', 'last seen',
  'is typing', 'user online', 'user offline', 'online users', 'user status', 'user joined online', 'status change', 'friend online'];
/** Words of events that tell the end of it. */
export const presenceEnds: readonly string[] = ['stop', 'stopped', 'end', 'off'];
/** Words of a choice that the person has. */
export const choiceWords: readonly string[] = ['setting', 'settings', 'pref', 'prefs', 'preference', 'preferences', 'privacy', 'private',
  'enabled', 'disabled', 'allow', 'allowed', 'hide', 'hidden', 'incognito', 'invisible', 'ghost', 'share', 'consent'];

/** Files that people make or that show them. */
export const personalFiles: readonly string[] = ['avatar', 'avatars', 'photo', 'photos', 'picture', 'pictures', 'upload', 'uploads',
  'uploaded', 'drawing', 'drawings', 'homework', 'recording', 'recordings', 'voice', 'selfie', 'child', 'student', 'pupil', 'user',
  'profile', 'kid', 'kids', 'members', 'attachment', 'attachments', 'submission', 'submissions', 'portfolio', 'screenshot', 'screenshots',
  'selfies', 'portrait', 'portraits', 'face', 'faces'];
/** Headers of what is stored, which say nothing of what a file shows. */
export const storedHeaders: readonly string[] = ['content type', 'content length', 'content disposition', 'content encoding'];
/** Files of other things. */
export const impersonalFiles: readonly string[] = ['pet', 'pets', 'recipe', 'recipes', 'product', 'products', 'logo', 'banner', 'sticker',
  'course', 'courses', 'lesson', 'lessons', 'assessment', 'content', 'cover', 'email', 'emails', 'mail', 'newsletter', 'site', 'template',
  'templates'];
/** Further parts of a profile that may each be shown to some people only. */
export const shownFields: readonly string[] = ['date of birth', 'birth date', 'birthday', 'city', 'location', 'school', 'education', 'work',
  'relationship status', 'interests', 'friends', 'friends list', 'bio', 'photos', 'posts', 'activity'];
/** Words of names of objects that hold who sees each of them. */
export const audienceHolders: readonly string[] = ['visibility', 'privacy', 'audience'];
