import { apiTriggers, elementTriggers } from '../../knowledge';
import { endedThings, mediaWords } from '../../knowledge/words/media-words';

const repeats = ['loop', 'repeat'];

/** Words of which a file holds one of each group when an element starts and repeats, or starts whatever its attribute says. */
export const repeatedPlayTriggers: readonly (readonly (readonly string[])[])[] = [
  [['autoplay', 'auto-play', 'auto_play'], [...repeats, "autoplay='false", 'autoplay=false', "'false'"]],
  [elementTriggers(['player']), [...repeats, 'paused', "'false'", '=false']],
];

/** Words of which a file holds one of each group when something in it plays, repeats or goes on by itself. */
export const playTriggers: readonly (readonly (readonly string[])[])[] = [
  [['autoplay', 'auto-play', 'auto_play', 'autonext', 'auto_next', 'autoadvance', 'auto_advance', 'autostart', 'playautomatically',
    'play_automatically', 'nextautomatically', 'continuousplay', 'continuous_play', 'upnextauto', 'autocontinue', 'loopvideos', 'autoloop',
    'shouldplay', 'should_play', 'mediaplaybackrequiresuseraction']],
  [elementTriggers(['player'])],
  ...apiTriggers(['player']),
  [
    [
      'ended',
      'onended',
      'handleended',
      ...[...endedThings].map((thing) => `${thing}ended`),
      'onend',
      "'end'",
      'didjustfinish',
      'playbackend',
      'playtoend',
      'trackend',
      'videoend',
      'mediaend',
      'didend',
      'finishedplaying',
      'playbackfinished',
      "'complete'",
      "'finish'",
      'statechange',
      'playbackstatusupdate',
    ],
    ['next', 'play', 'location', '+ 1', '+1', 'advance', 'swipe', 'loadvideo', 'upcoming', 'following'],
  ],
  [['.play('], mediaWords],
  [
    ['playnext', 'nextvideo', 'nextepisode', 'nexttrack', 'nextclip', 'nextitem', 'nextstory', 'tonext', 'autoplay', '(next', '(upcoming'],
    ['setinterval', 'settimeout', 'useinterval', 'usetimeout', 'countdown', 'timer'],
  ],
  [['playervars', 'player_vars', 'playeroptions', 'videooptions', 'embedoptions'], ['autoplay', 'loop']],
];

/** Words of what repeats, or counts down beside the next item, without starting it. */
export const repeatTriggers: readonly (readonly (readonly string[])[])[] = [
  [['<video', '<audio', "'video'"], ['loop']],
  [['upnext', 'up_next', 'nextup', 'next_up', 'comingup', 'coming_up'], ['setinterval', 'useinterval']],
  [['story', 'stories', 'reel'], ['progress', 'elapsed'], ['.next(', 'setcurrent', 'setactive', 'setindex', 'index'], ['setinterval',
    'settimeout', 'requestanimationframe']],
];
