/** Vocabulary of media playback (GC25 ¶96, ¶110; rule map, no-autoplay-loop). Names are compared word by word. */

/** Words of a component, file or function that plays video or audio. */
export const mediaWords: readonly string[] = ['video', 'videos', 'audio', 'player', 'media', 'clip', 'clips', 'film', 'movie', 'episode', 'episodes', 'shorts', 'reel', 'reels', 'stream', 'embed', 'podcast', 'song', 'track', 'music', 'playback', 'youtube', 'vimeo', 'trailer', 'playlist', 'shows'];

/** Words of things that move without being media. */
export const movingWords: readonly string[] = ['carousel', 'slider', 'slide', 'slides', 'slideshow', 'swiper', 'lottie', 'animation', 'animated', 'spinner', 'loader', 'icon', 'marquee', 'typewriter', 'banner', 'hero', 'testimonial', 'testimonials', 'gallery', 'image', 'images', 'photo', 'photos', 'gif', 'gifs', 'avatar', 'sprite', 'background', 'decoration', 'confetti', 'ticker', 'tabs', 'camera', 'webcam', 'preview', 'ringtone', 'sfx'];

/** Siblings of an option that tell a drawing or a carousel. */
export const movingSiblings: readonly string[] = ['animationData', 'renderer', 'rendererSettings', 'slidesPerView', 'slidesToShow', 'autoplaySpeed', 'autoplayTimeout', 'spaceBetween', 'dots', 'arrows', 'effect', 'pagination', 'navigation', 'strings', 'typeSpeed', 'easing', 'keyframes', 'perPage', 'gutter', 'frameRate', 'frames', 'stateMachines', 'autoplayHoverPause'];

/** Names of settings that make media start or go on by themselves when true. */
export const autoplayNames: readonly string[] = ['autoplay', 'auto play', 'autoplays', 'autoplay next', 'auto play next', 'auto next', 'auto advance', 'autoadvance', 'autostart', 'auto start video', 'play automatically', 'play next automatically', 'continuous play', 'continuous playback', 'auto continue', 'up next auto', 'autoplay videos', 'should play', 'loop videos', 'autoloop'];

/** Of these, the names that only media have; a carousel or a quiz may have the others. */
export const mediaAutoplayNames: readonly string[] = ['autoplay next', 'auto play next', 'autoplay videos', 'auto play videos', 'autoplay video', 'auto play video', 'auto start video', 'autoplay reels', 'auto play reels', 'autoplay media', 'autoplay audio', 'auto play audio', 'auto next episode', 'auto next video', 'play next automatically', 'continuous playback', 'up next auto', 'loop videos'];

/** Names of objects that are handed to a player as its options. */
export const playerOptionNames: readonly string[] = ['player vars', 'player options', 'player opts', 'player config', 'player params', 'player settings', 'video options', 'video js options', 'embed options', 'embed params', 'youtube options', 'vimeo options'];

/** Values of such a setting that mean on. */
export const onValues: readonly unknown[] = [true, 1, 'true', 'on', 'always', 'all', 'yes', '1', 'enabled', 'any'];

/** A call of one of these names goes on to the next item. */
export const nextCalls = /^(?:(?:do|handle|on|go|load|start|auto)?(?:Play)?(?:To)?(?:The)?Next(?!Frame|Tick|Page|Step|Question|Word|Letter|Slide|Image|Round|Level|Turn|Card|Animation)\w*|play(?:Next|Following|Item|Index|Episode|Recommended|Video|Track|Song)\w*|next(?:Video|Track|Episode|Song|Clip|Item|Short|Reel)\w*|advance\w*|swipe(?:Next)?|onSwipeNext|loadVideoById|skipToNext|playAgain|replay|next)$/i;

/** Functions that hold the end of an item by their name. */
export const endedHandlers = /^(?:handle|on|_on|_handle)?(?:Video|Audio|Media|Playback|Player|Track|Song|Episode|Clip|Stream)?_?(?:Ended|PlaybackEnd|VideoEnd|MediaEnd|TrackEnd|DidEnd|Finished?Playing|PlaybackFinished|DidJustFinish)$/i;

/** Events that mean the end of an item. */
export const endedEvents: readonly string[] = ['ended', 'end', 'playbackended', 'videoended', 'complete', 'finish', 'trackended', 'playbackstatusupdate', 'statechange'];
/** Of these, the events that are also used for other things and need a check for the end in the handler. */
export const broadEvents: readonly string[] = ['end', 'complete', 'finish', 'playbackstatusupdate', 'statechange'];
