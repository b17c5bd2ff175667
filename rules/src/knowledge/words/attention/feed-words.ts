/** Vocabulary of lists that grow by themselves (GC25 ¶96, ¶110; no-infinite-scroll). */

/** Names of calls that ask for the next part of a list. Without `older`, which loads the history of a chat. */
export const moreCalls: readonly string[] = ['load more', 'fetch more', 'get more', 'request more', 'retrieve more', 'read more items',
  'load next', 'fetch next', 'get next', 'request next', 'next page', 'more posts', 'more items', 'load additional', 'fetch additional',
  'load another', 'more content', 'load page', 'infinite feed', 'infinite scroll', 'endless scroll'];
/** First words of names that only ask or set: `hasMore`, `isFetchingNextPage`, `setNextPage`. */
export const moreAnswers: ReadonlySet<string> = new Set(['is', 'has', 'can', 'should', 'set', 'use', 'create', 'select', 'no', 'cancel',
  'abort', 'reset', 'stop', 'disable', 'prefetch', 'schedule', 'make', 'with']);
/** First words of calls that load something; at the end of a list, they load more of it. */
export const loadLeads: ReadonlySet<string> = new Set(['fetch', 'load', 'get', 'request', 'retrieve', 'refetch', 'paginate']);
/** What such a word reads without loading: `getState`. */
export const localReads: ReadonlySet<string> = new Set(['state', 'item', 'time', 'element', 'attribute', 'context', 'ref', 'value', 'index',
  'height', 'width', 'offset', 'length', 'bounding', 'animation', 'id', 'key', 'snapshot']);
/** Variables that count parts of a list. */
export const pageCounters: ReadonlySet<string> = new Set(['page', 'page number', 'current page', 'page num', 'page index', 'page no',
  'page count', 'cursor', 'offset', 'skip', 'size', 'limit', 'pagina', 'n page', 'page size']);
/** Words for the place at which a list goes on, in a request. */
export const cursorWords: readonly string[] = ['page', 'cursor', 'offset', 'max id', 'after', 'next', 'skip', 'last id', 'page number'];
/** What a test compares with the greatest number of parts. */
export const loadedCounters: readonly string[] = ['page', 'pages', 'loaded', 'loads', 'count', 'length', 'batches'];

/** Words for a feed in names. */
export const feedWords: readonly string[] = ['feed', 'feeds', 'timeline', 'timelines', 'hashtag', 'newsfeed', 'reels', 'shorts'];
/** Words before these that say whose feed it is, and that bound other lists: `FollowingFeed`. */
export const feedOwners: readonly string[] = ['user', 'users', 'following', 'followings', 'friend', 'friends', 'people', 'member',
  'members', 'team', 'group', 'channel', 'student', 'students', 'account'];
/** Names of places where there may be a feed, a catalogue or a directory: what is loaded there decides. */
export const feedPlaces: readonly string[] = ['discover', 'discovery', 'explore', 'explorer page', 'trending', 'recommended',
  'recommendations', 'for you', 'lineup', 'homepage', 'home', 'popular', 'wall', 'vlog', 'world'];
/**
 * Lists that end, though they are called feeds or hold posts and videos: what happened to their reader, notices of a school, a blog, what
 * a course consists of, who passed something on.
 */
export const endingLists: readonly string[] = ['notification', 'notifications', 'alarm', 'alarms', 'alert', 'alerts', 'activity feed',
  'activity log', 'activities feed', 'notice', 'notices', 'announcement', 'announcements', 'newsletter', 'newsletters', 'blog', 'blogs',
  'changelog', 'lesson', 'lessons', 'course', 'courses', 'tutorial', 'tutorials', 'lecture', 'lectures', 'exercise', 'exercises',
  'training', 'workout', 'workouts', 'leaderboard', 'reposts', 'reblogs'];
/** What feeds are made of. */
export const feedThings: readonly string[] = ['post', 'posts', 'videos', 'video list', 'clips', 'reels', 'statuses', 'tweets', 'toots',
  'memes', 'shorts', 'vlogs'];
/** The same in names of components that a page draws. */
export const feedItems: readonly string[] = [...feedThings, 'video', 'clip', 'reel', 'tweet', 'toot', 'meme', 'vlog'];
/** The same in names of what is loaded, where `post` is a method of requests. */
export const loadedThings: readonly string[] = feedThings.filter((thing) => thing !== 'post');
/** What feeds and collections are made of. */
export const collectedThings: readonly string[] = ['photos', 'pins', 'gifs'];
/** Words after `my` in names of what others wrote: `myFeed`. */
export const sharedPlaces: readonly string[] = [...feedWords, 'home', 'network', 'page'];
/** Words of names of pages, beside what they show. */
export const pageWords: ReadonlySet<string> = new Set(['page', 'screen', 'view', 'tab', 'container', 'component', 'index', 'layout']);
/** Folders and files of routes that are named for a part of the path. */
export const routeParameters: ReadonlySet<string> = new Set(['_id', '_slug', '_user', '_username', '_name', '_handle']);
/** Words of folders that only staff reaches. */
export const staffFolders: readonly string[] = ['admin', 'admins', 'administration', 'moderation', 'moderator', 'moderators', 'modtools',
  'mod tools', 'backoffice', 'back office'];
/** Bounded lists that people look something up in: pickers, members, searches, one chat, pages of staff, their own things. */
export const boundedWords: readonly string[] = ['picker', 'emoji', 'emojis', 'sticker', 'stickers', 'member', 'members', 'follower',
  'followers', 'following', 'followings', 'friend', 'friends', 'search', 'searched', 'finder', 'modal', 'dialog', 'popover', 'dropdown',
  'select', 'selector', 'selected', 'autocomplete', 'suggestion', 'suggestions', 'mention', 'mentions', 'chat', 'chats', 'message',
  'messages', 'messenger', 'conversation', 'conversations', 'dm', 'dms', 'direct', 'inbox', 'room', 'rooms', 'channel', 'channels', 'admin',
  'dashboard', 'manage', 'manager', 'management', 'moderation', 'backoffice', 'table', 'grid view', 'settings', 'user', 'users', 'people',
  'team', 'teams', 'poll', 'polls', 'answers', 'votes', 'log', 'logs', 'audit', 'order', 'orders', 'history', 'bookmark', 'bookmarks',
  'saved', 'favorite', 'favorites', 'favourite', 'favourites', 'own', 'mine', 'contact', 'contacts', 'invite', 'invites', 'transaction',
  'transactions', 'invoice', 'invoices', 'payment', 'payments', 'review', 'reviews', 'file', 'files', 'folder', 'folders', 'library',
  'libraries', 'likes', 'likers', 'permission', 'permissions', 'role', 'roles', 'option', 'options', 'upload', 'uploads', 'student',
  'students', 'pupil', 'pupils', 'employee', 'employees', 'report', 'reports', 'ticket', 'tickets', 'task', 'tasks', 'todo', 'todos',
  'worksheet', 'worksheets', 'patient', 'patients', 'doctor', 'doctors', 'group list', 'dictionary', 'words', 'chart', 'calendar', 'pdf',
  'document', 'documents', 'collectibles', 'portfolio', 'playlist', 'playlists', 'albums', 'watchlist', 'comment', 'comments', 'replies',
  'import', 'examples', 'archive', 'muted', 'blocked', 'blocks', 'mutes', 'requests', 'carousel', 'slider', 'category list', 'virtual',
  'recyclable', 'recycle', 'topic', 'account', 'thread post', 'agent', 'playbook', 'email', 'emails', 'mail', 'mails', 'booking',
  'bookings', 'giphy', 'tenor', 'stock photo', 'stock photos', 'unsplash', 'pexels', 'draft', 'drafts', 'trash', 'downloads', 'purchases',
  'viewers', 'attendees', 'participants', 'subscribers', 'wallet', 'wallets', 'assets', 'asset details', 'transfers', 'receipt', 'receipts',
  'voucher', 'vouchers', 'coupon', 'coupons', 'importers'];

/** The same in names of components, files and folders: other names and data are called so in feeds too (`data.results`). */
export const boundedPlaces: readonly string[] = ['directory', 'directories', 'shop', 'shops', 'results', 'journal', 'journals', 'slide',
  'slides', 'studio', 'boosts', 'kits', 'appeals', 'reported', 'shares', 'catalogue', 'catalog', 'console', 'rail', 'shelf', 'liked',
  'scheduled', 'pending', 'approval', 'approvals', 'deleted', 'profile feeds', 'actor feeds', 'suggested feeds', 'feed generators',
  'reposted by', 'boosted by', 'reblogged by'];
/** Words of requests for a list of feeds that people choose from, not for what is in one. */
export const feedListCalls: readonly string[] = ['actor feeds', 'suggested feeds', 'feed generators'];

/** Components around a list that users open to look something up: what is in them is bounded. */
export const boundedFrames: readonly string[] = ['modal', 'dialog', 'popover', 'dropdown', 'select', 'autocomplete'];

/** Components that load as they are scrolled, by their names. */
export const endlessComponents: readonly string[] = ['infinite scroll', 'infinite scroller', 'infinite list', 'infinite loader',
  'infinite loading', 'endless scroll', 'endless list', 'infinite hits', 'infinite feed'];
/** Props of such a component with which it loads, folded. */
export const endlessProps: readonly string[] = ['loadmore', 'next', 'fetchmore', 'loadnext', 'fetchnextpage', 'fetchnext', 'loadmorerows',
  'loadnextonscrolltobottom', 'onloadmore', 'loadfunc', 'getmore', 'fetchdata', 'loadmoreitems'];
/** Props, folded, that switch such loading on, and those that switch it off. */
export const loadingOnProps: readonly string[] = ['enabled', 'isenabled', 'infinitescrollenabled'];
export const loadingOffProps: readonly string[] = ['disabled', 'isdisabled', 'infinitescrolldisabled'];
/** Props of such a component that show something in the place of what is not loaded yet. */
export const loaderProps: readonly string[] = ['loader', 'loading', 'loadingcomponent', 'footer', 'listfootercomponent'];
/** Props and arguments with what a component or hook for endless lists runs at the end, folded. */
export const endCallbacks: readonly string[] = ['next', 'callback', 'cb', 'fn', 'handler', 'onend', 'onreachend', 'onreachedend',
  'onbottom', 'oninview', 'onintersect', 'onintersection', 'onvisible', 'onscrollend', 'onload', 'load', 'loaddata', 'trigger', 'action',
  'ontrigger', 'onreachbottom', 'onendreached', 'onscroll', 'onnext', 'onfetch', 'fetch', 'fetchdata', 'fetchfn', 'onenter'];
/** Events of such a component. */
export const endlessEvents: readonly string[] = ['infinite', 'ioninfinite', 'scrolled', 'loadmore', 'load', 'intersect', 'fetchmore',
  'loadnext', 'bottom'];
/** Events of lists that mean that their end is reached, folded; those of a list that goes back in time are others. */
export const endEvents: readonly string[] = ['endreached', 'reachend', 'reachbottom', 'scrolltolower', 'bottomreached', 'requestappend',
  'infinite', 'ioninfinite', 'infinitescroll', 'scrollend'];
/** Of these, those that nothing but loading follows. */
export const surelyEndless: ReadonlySet<string> = new Set(['infinite', 'ioninfinite', 'infinitescroll']);
/** Events of lists that say how far they are scrolled, folded: what loads more has to be named for it. */
export const indexEvents: readonly string[] = ['scrolledindexchange'];
/** Components that say when they come into view, and the events with which they do. */
export const sentinelTags: readonly string[] = ['intersect', 'intersection', 'intersection observer', 'observer', 'sentinel', 'waypoint',
  'visibility sensor', 'visibility', 'in view', 'viewport', 'inview', 'visible'];
export const sentinelEvents: readonly string[] = ['enter', 'intersect', 'visible', 'change', 'inview', 'visibilitychange',
  'observevisibility', 'intersectionobserver', 'appear', 'reached'];
/** Directives of any element that take such a handler. */
export const sentinelDirectives: ReadonlySet<string> = new Set(['intersect', 'observevisibility', 'intersectionobserver']);
/** Props that turn the direction round: what is loaded is the past of a conversation. */
export const backwardProps: readonly string[] = ['inverse', 'isreverse', 'inverted', 'top', 'reverse'];

/** Calls that watch what comes into view. */
export const viewWatchers: readonly string[] = ['intersection observer', 'use intersection', 'use in view', 'use inview', 'use on screen',
  'use visibility', 'observe visibility', 'in view', 'use element visibility', 'use observer'];
/** Calls that load as a list is scrolled. */
export const endlessHooks: readonly string[] = ['use infinite scroll', 'infinite scroll', 'infinitescroll', 'endless scroll',
  'use infinite loader', 'use load more on scroll', 'use endless'];
/** In a test: what is watched came into view. */
export const inViewWords: readonly string[] = ['in view', 'inview', 'is intersecting', 'intersecting', 'is visible', 'visible', 'on screen',
  'onscreen', 'isshow', 'is show', 'in viewport', 'at bottom', 'reached bottom', 'reached end'];
/** Calls that run a function when a state changes. */
export const effectCalls: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect', 'watch', 'watchEffect', 'createEffect', 'effect',
  'useUpdateEffect', 'useDeepCompareEffect', '$effect']);
/** In a test of a scroll position: the end is near. */
export const nearEndWords: readonly string[] = ['scroll height', 'bottom', 'offset height', 'scroll top', 'client height', 'inner height',
  'scroll y', 'page y offset', 'near end', 'threshold', 'bounding client rect', 'height', 'percent', 'is end'];
/** Functions named for the end of a scroll: `handleScrollBottom`. */
export const scrollEndNames: readonly string[] = ['scroll bottom', 'scroll to bottom', 'scroll end', 'scroll to end', 'reach bottom',
  'reach end', 'end reached', 'bottom reached'];

/** Settings that switch endless lists on, and those that switch them off. */
export const endlessSettings: readonly string[] = ['infinite scroll', 'infinite scrolling', 'endless scroll', 'endless scrolling',
  'infinite feed', 'endless feed', 'auto load more', 'auto load next', 'auto load posts', 'auto fetch more', 'autoload more',
  'infinitescroll'];
export const endlessNegations: readonly string[] = ['disable infinite scroll', 'disable infinite scrolling', 'disable endless scroll',
  'disable auto loading', 'disable autoloading', 'no infinite scroll', 'disable auto load', 'disable feed auto loading'];
/** Settings that turn pages instead: off, lists may be endless. */
export const pageSettings: readonly string[] = ['use pagination', 'enable pagination', 'pagination enabled', 'paginated feed'];
/** In a test: a person chose that lists load by themselves. */
export const loadSwitches: readonly string[] = ['infinite scroll', 'endless scroll', 'auto load', 'autoload', 'use pagination',
  'pagination', 'is manual', 'manual', 'settings', 'preferences', 'prefs', 'preference', 'auto fetch'];
