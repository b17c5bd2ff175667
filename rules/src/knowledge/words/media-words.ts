/** Vocabulary of media playback (GC25 ¶96, ¶110; rule map, no-autoplay-loop). Names are compared word by word. */

/** Words of a component, file or function that plays video or audio. */
export const mediaWords: readonly string[] = ['video', 'videos', 'audio', 'player', 'media', 'clip', 'clips', 'film', 'movie', 'episode',
  'episodes', 'shorts', 'reel', 'reels', 'stream', 'embed', 'podcast', 'song', 'track', 'music', 'playback', 'youtube', 'vimeo', 'trailer',
  'playlist', 'shows'];

/** Words of things that move without being media. */
export const movingWords: readonly string[] = ['carousel', 'slider', 'slide', 'slides', 'slideshow', 'swiper', 'lottie', 'animation',
  'animated', 'spinner', 'loader', 'icon', 'marquee', 'typewriter', 'banner', 'hero', 'testimonial', 'testimonials', 'gallery', 'image',
  'images', 'photo', 'photos', 'gif', 'gifs', 'avatar', 'sprite', 'background', 'decoration', 'confetti', 'ticker', 'tabs', 'camera',
  'webcam', 'preview', 'ringtone', 'sfx'];

/** Siblings of an option that tell a drawing or a carousel. */
export const movingSiblings: readonly string[] = ['animationData', 'renderer', 'rendererSettings', 'slidesPerView', 'slidesToShow',
  'autoplaySpeed', 'autoplayTimeout', 'spaceBetween', 'dots', 'arrows', 'effect', 'pagination', 'navigation', 'strings', 'typeSpeed',
  'easing', 'keyframes', 'perPage', 'gutter', 'frameRate', 'frames', 'stateMachines', 'autoplayHoverPause'];

/** Names of settings that make media start or go on by themselves when true. */
export const autoplayNames: readonly string[] = ['autoplay', 'auto play', 'autoplays', 'autoplay next', 'auto play next', 'auto next',
  'auto advance', 'autoadvance', 'autostart', 'auto start video', 'play automatically', 'play next automatically', 'continuous play',
  'continuous playback', 'auto continue', 'up next auto', 'autoplay videos', 'should play', 'loop videos', 'autoloop'];

/** Of these, the names that only media have; a carousel or a quiz may have the others. */
export const mediaAutoplayNames: readonly string[] = ['autoplay next', 'auto play next', 'autoplay videos', 'auto play videos',
  'autoplay video', 'auto play video', 'auto start video', 'autoplay reels', 'auto play reels', 'autoplay media', 'autoplay audio',
  'auto play audio', 'auto next episode', 'auto next video', 'play next automatically', 'continuous playback', 'up next auto',
  'loop videos'];

/** Names of settings that start what someone opened a player for, and not a next item. */
export const ownStartNames: readonly string[] = ['player autoplay', 'player auto play', 'autoplay player', 'auto play player',
  'autoplay on open', 'auto play on open', 'autoplay on load', 'auto play on load'];

/** Names of objects that are handed to a player as its options. */
export const playerOptionNames: readonly string[] = ['player vars', 'player options', 'player opts', 'player config', 'player params',
  'player settings', 'video options', 'video js options', 'embed options', 'embed params', 'youtube options', 'vimeo options'];

/** Values of such a setting that mean on. */
export const onValues: readonly unknown[] = [true, 1, 'true', 'on', 'always', 'all', 'yes', '1', 'enabled', 'any'];

/** Words that may precede "next" in the name of a function that starts the next item, in this order: `goToTheNext`, `autoPlayNext`. */
export const nextLeads: readonly (readonly string[])[] = [
  ['do', 'handle', 'on', 'go', 'goto', 'load', 'start', 'skip', 'auto', 'autoplay'],
  ['play'],
  ['to'],
  ['the'],
];
/** What comes next in other things than media: `nextQuestion`, `nextTick`. */
export const otherNexts: readonly string[] = ['frame', 'tick', 'page', 'step', 'question', 'word', 'letter', 'slide', 'image', 'round',
  'level', 'turn', 'card', 'animation'];
/** What a function plays that goes on: `playFollowing`, `playTrackAt`. */
export const playedThings: ReadonlySet<string> = new Set(['following', 'item', 'items', 'index', 'episode', 'episodes', 'recommended',
  'video', 'videos', 'track', 'tracks', 'song', 'songs']);
/** Other names of functions that go on, or play the same again. */
export const goingOn: ReadonlySet<string> = new Set(['swipe', 'swipe next', 'on swipe next', 'load video by id', 'play again', 'replay']);
/** Items by what they are, in the name of the next one: `nextEpisode`. */
export const itemWords: ReadonlySet<string> = new Set(['up', 'video', 'episode', 'item', 'clip', 'track', 'song', 'story', 'film',
  'lesson']);

/** Names of functions that hold the end of an item, without `on` and `handle`; those in one word as the DOM writes them. */
export const endHandlers: ReadonlySet<string> = new Set(['ended', 'onended', 'handleended', 'playback end', 'video end', 'media end',
  'track end', 'did end', 'finish playing', 'finished playing', 'playback finished', 'did just finish']);
/** What such a name may begin with: `videoEnded`. */
export const endedThings: ReadonlySet<string> = new Set(['video', 'audio', 'media', 'playback', 'player', 'track', 'song', 'episode',
  'clip', 'stream']);

/** Words of a receiver whose events are those of media, beside `mediaWords`. */
export const playerNames: readonly string[] = ['player', 'video', 'audio', 'media', 'track', 'playback', 'howl', 'yt', 'youtube', 'vimeo',
  'plyr', 'jwplayer'];

/** Words of the parts of a player with which people steer it, and of the movements with which they do. */
export const controlWords: readonly string[] = ['progress', 'slider', 'seek', 'seekbar', 'scrubber', 'scrub', 'volume', 'controls',
  'timeline', 'range', 'trimmer', 'handle', 'button'];
export const gestureWords: readonly string[] = ['drag', 'dragging', 'seek', 'seeking', 'scrub', 'scrubbing', 'slide', 'sliding', 'touch',
  'pan', 'gesture', 'swipe'];

/** Events that mean the end of an item. */
export const endedEvents: readonly string[] = ['ended', 'end', 'playbackended', 'videoended', 'complete', 'finish', 'trackended',
  'playbackstatusupdate', 'statechange'];
/** Of these, the events that are also used for other things and need a check for the end in the handler. */
export const broadEvents: readonly string[] = ['end', 'complete', 'finish', 'playbackstatusupdate', 'statechange'];

/** Words of a test that asks whether a setting lets it go on. */
export const switchWords: readonly string[] = ['auto', 'autoplay', 'autoadvance', 'enabled', 'continuous', 'loop', 'repeat', 'setting',
  'settings', 'pref', 'prefs', 'preferences', 'allow', 'allowed', 'looping', 'looped'];
/** Words of a test that holds where the setting is off. */
export const offWords: readonly string[] = ['disabled', 'off', 'no', 'not', 'stop', 'manual', 'paused'];
/** What a player says of itself at the end of an item. */
export const endStates: readonly string[] = ['did just finish', 'ended', 'play to end', 'finished'];
/** Names of counters of items that followed by themselves. */
export const itemCounters: readonly string[] = ['count', 'counter', 'played', 'watched', 'items', 'episodes', 'videos', 'autoplayed',
  'continued', 'streak', 'rounds'];
/** Words of what people put together to listen to, or of pictures that take turns: one after the other is what it is for. */
export const listWords: readonly string[] = ['song', 'songs', 'music', 'album', 'podcast', 'radio', 'slide', 'slides', 'slideshow',
  'carousel', 'banner'];
/** The same with words for what plays a list that people listen to. */
export const queueWords: readonly string[] = [...listWords, 'audio', 'track', 'tracks', 'tracklist', 'queue', 'deck', 'howl'];
/** Names that only files about music hold, and names that say that something in a file is watched. */
export const musicWords: readonly string[] = ['song', 'songs', 'music', 'album', 'albums', 'lyrics', 'artist', 'artists'];
export const watchedWords: readonly string[] = ['video', 'videos', 'episode', 'episodes', 'film', 'films', 'movie', 'movies', 'reel',
  'reels', 'shorts', 'story', 'stories'];
/** Names of a place in a list of items. */
export const placeWords: readonly string[] = ['index', 'idx', 'episode', 'video', 'track', 'song', 'clip', 'current', 'item', 'active',
  'playing', 'selected'];
export const timeWords: readonly string[] = ['time', 'timer', 'timeline', 'timestamp', 'timeout', 'times'];

/** Names of what a countdown counts. */
export const countdownWords: readonly string[] = ['timer', 'countdown', 'count', 'seconds', 'remaining', 'left', 'time', 'tick', 'ticks',
  'delay'];
/** Names of values that grow while an item is shown, as the bar above a story does, and of what they grow to. */
export const progressWords: readonly string[] = ['progress', 'pct', 'percent', 'percentage', 'elapsed'];
export const lengthWords: readonly string[] = ['duration', 'length', 'total', 'max'];
/** Of these, the ones that no other repeating timer has. */
export const plainCountdowns: readonly string[] = ['countdown', 'seconds', 'remaining', 'time left', 'timeleft'];
/** Names of places that show what comes next. */
export const upNextWords: readonly string[] = ['up next', 'upnext', 'next up', 'coming up', 'autoplay countdown', 'next video',
  'next episode', 'next item'];

/** The next part of one text that is read aloud, or of a recording that its maker tries out, is no next item. */
export const spokenParts: readonly string[] = ['segment', 'segments', 'chunk', 'chunks', 'sentence', 'sentences', 'paragraph', 'text box',
  'word', 'line', 'narration', 'speech', 'tts', 'utterance', 'phrase', 'syllable', 'preview', 'queued'];

/** Names of elements that show a camera or a call. */
export const streamWords: readonly string[] = ['remote', 'local', 'peer', 'self', 'camera', 'cam', 'webcam', 'stream', 'participant',
  'caller', 'callee'];
/** Props, folded, with which a component is given a stream or a track of a call, and words in values that are URLs all the same. */
export const streamProps: readonly string[] = ['srcobject', 'stream', 'mediastream', 'videostream', 'audiostream', 'videotrack',
  'audiotrack'];
export const addressWords: readonly string[] = ['url', 'urls', 'uri', 'src', 'hls', 'address', 'link', 'id', 'name', 'title'];
/** Calls of a track that show it in an element, and words of such tracks. */
export const attachingCalls: readonly string[] = ['attach', 'attachTo'];
export const trackWords: readonly string[] = ['track', 'tracks', 'publication'];
/** Words in classes and ids of a view of oneself, which may be of something else. */
export const ownViewWords: readonly string[] = [...streamWords, 'mirror', 'mirrored', 'preview', 'facecam', 'selfie'];
/** Calls that give a player its source, and attributes from which a script takes it. */
export const sourceCalls: readonly string[] = ['loadSource', 'attachMedia', 'attachSource', 'attachMediaElement', 'attachView', 'setSource',
  'load', 'setAttribute'];
/** Names in a file that opens a camera or takes part in a call. */
export const cameraNames: readonly string[] = ['get user media', 'get display media', 'media stream', 'src object', 'rtc peer connection',
  'webcam', 'remote stream', 'local stream'];
/** Names of calls that show a camera in an element they are given. */
export const cameraMakers: readonly string[] = ['camera', 'webcam', 'scanner', 'qr code', 'barcode', 'video device', 'video input',
  'attach stream', 'attach track'];

/** State names of content that the user opened or selected. */
export const openedWords: readonly string[] = ['open', 'opened', 'show', 'showing', 'visible', 'lightbox', 'modal', 'dialog', 'popup',
  'selected', 'playing', 'started', 'fullscreen', 'expanded', 'clicked', 'hover', 'hovered', 'hovering', 'active', 'preview'];
/** Words of sounds of a call that comes in. */
export const callNotices: readonly string[] = ['call notification', 'incoming call', 'call invite', 'invite call', 'ringing call'];
export const ringtoneWords: readonly string[] = ['ringtone', 'ringtones', 'ringing'];
export const overlayWords: readonly string[] = ['modal', 'dialog', 'lightbox', 'popup', 'overlay', 'sheet', 'popover', 'viewer',
  'spotlight'];
/** Words of short silent clips in the place of an animated picture. */
export const gifWords: readonly string[] = ['gif', 'gifs', 'gifv'];
/** What a handler does that closes what was opened. */
export const closingWords: readonly string[] = ['close', 'closes', 'hide', 'dismiss', 'exit'];

/** Names of functions that switch sound on and off, and how longer ones begin. */
export const soundSwitches: ReadonlySet<string> = new Set(['set mute', 'set muted', 'set is mute', 'set is muted', 'toggle mute',
  'toggle muted', 'toggle sound', 'toggle audio', 'toggle is mute', 'toggle is muted', 'toggle is sound', 'toggle is audio', 'mute toggle',
  'update muted']);
export const soundSwitchLeads: readonly string[] = ['unmute', 'handle mute', 'handle unmute', 'handle toggle mute', 'on mute', 'on unmute',
  'on toggle mute'];

/** Events of media that a program follows when someone watches them; a video in the background needs none. */
export const watchedEvents: ReadonlySet<string> = new Set(['timeupdate', 'pause', 'volumechange', 'seeking', 'seeked']);

/** Names of looping loading videos. */
export const waitingFilms: readonly string[] = ['spinner', 'loader', 'loading'];
/** Words of files with the sound of a call that is not answered yet. */
export const callSounds: readonly string[] = ['ring', 'ringing', 'ringtone', 'ring tone', 'call', 'calling', 'caller', 'incoming',
  'dialing', 'dialling', 'telephone', 'phone'];

/** Types whose `next` gives a value on: it hands an event to subscribers, or asks for the next value of a sequence. */
export const emitterTypes: ReadonlySet<string> = new Set(['Subject', 'BehaviorSubject', 'ReplaySubject', 'AsyncSubject', 'EventEmitter',
  'Subscriber', 'Observer', 'Generator', 'AsyncGenerator', 'Iterator', 'AsyncIterator', 'IterableIterator', 'AsyncIterableIterator']);
/** Words of names of such values. */
export const emitterNames: readonly string[] = ['subject', 'emitter', 'observer', 'subscriber', 'iterator', 'generator'];
/** Words of components, files and classes around a video that is scenery of a page, or is shown with goods. */
export const sceneryWords: readonly string[] = ['banner', 'banners', 'hero', 'background', 'bg', 'backdrop', 'splash', 'landing', 'product',
  'products', 'quickview', 'auth', 'login', 'signin', 'signup', 'cover', 'header', 'footer', 'logo'];
