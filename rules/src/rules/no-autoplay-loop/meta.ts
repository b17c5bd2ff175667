import { apiTriggers, elementTriggers } from '../../catalogue';
import { mediaWords } from '../../catalogue/media-words';
import type { RuleMeta, RuleScope } from '../../rule';

const advice = 'Let the child start it';

export const meta = {
  id: 'no-autoplay-loop',
  description: 'Disallow media that starts by itself, repeats endlessly or rolls on to the next item',
  paragraphs: { primary: 96, also: [110, 98, 15] },
  family: 'attention',
  sensitivity: 'children+mixed',
  confidence: 'high',
  duty: 'should',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML', 'ASTRO', 'LIT'],
  triggers: [
    [['autoplay', 'auto-play', 'auto_play', 'autonext', 'auto_next', 'autoadvance', 'auto_advance', 'autostart', 'playautomatically', 'play_automatically', 'nextautomatically', 'continuousplay', 'continuous_play', 'upnextauto', 'autocontinue', 'loopvideos', 'autoloop', 'shouldplay', 'should_play', 'mediaplaybackrequiresuseraction']],
    [elementTriggers(['player'])],
    ...apiTriggers(['player']),
    [['ended', 'onended', 'handleended', ...['video', 'audio', 'media', 'playback', 'player', 'track', 'song', 'episode', 'clip', 'stream'].map((thing) => `${thing}ended`), 'onend', "'end'", 'didjustfinish', 'playbackend', 'playtoend', 'trackend', 'videoend', 'mediaend', 'didend', 'finishedplaying', 'playbackfinished', "'complete'", "'finish'", 'statechange', 'playbackstatusupdate'], ['next', 'play', 'location', '+ 1', '+1', 'advance', 'swipe', 'loadvideo', 'upcoming', 'following']],
    [['.play('], mediaWords],
    [['playnext', 'nextvideo', 'nextepisode', 'nexttrack', 'nextclip', 'nextitem', 'tonext', 'autoplay', '(next', '(upcoming'], ['setinterval', 'settimeout', 'useinterval', 'usetimeout', 'countdown', 'timer']],
    [['playervars', 'player_vars', 'playeroptions', 'videooptions', 'embedoptions'], ['autoplay', 'loop']],
  ],
  strictTriggers: [
    [['<video', '<audio', "'video'"], ['loop']],
    [['upnext', 'up_next', 'nextup', 'next_up', 'comingup', 'coming_up'], ['setinterval', 'useinterval']],
  ],
  messages: {
    autoplay: { seen: '`{{attribute}}` starts <{{tag}}> by itself', reason: 'media that leaves children free to stop', advice, evidence: 'A' },
    autoplayLoop: { seen: '`{{attribute}}` and `{{loop}}` make <{{tag}}> play by itself without end', reason: 'media that leaves children free to stop', advice: `${advice} and let it end`, evidence: 'A' },
    autoplayText: { seen: '`{{attribute}}="false"` still starts <{{tag}}>, because the attribute is on by being there', reason: 'media that leaves children free to stop', advice: 'Remove the attribute', evidence: 'A' },
    namedAutoplay: { seen: '`{{attribute}}` starts the media of <{{tag}}> by itself', reason: 'media that leaves children free to stop', advice, evidence: 'C' },
    decoration: { seen: '<{{tag}}> moves by itself without controls', reason: 'media that leaves children free to stop', advice: 'Respect `prefers-reduced-motion`, or show a still picture', evidence: 'D' },
    opened: { seen: '`{{attribute}}` starts <{{tag}}> as soon as it is opened', reason: 'media that leaves children free to stop', advice, evidence: 'D' },
    loop: { seen: '`{{loop}}` lets {{thing}} begin again and again', reason: 'an end that children can stop at', advice: 'Let it end', evidence: 'D' },
    startsUnpaused: { seen: '<{{tag}}> plays at once, as `{{attribute}}` is not set', reason: 'media that leaves children free to stop', advice: 'Start it paused', evidence: 'A' },
    playOnShow: { seen: '`play()` starts media when it comes into view or is mounted', reason: 'media that leaves children free to stop', advice: 'Call it when the child presses play', evidence: 'C' },
    embedUrl: { seen: 'this address asks the player to start by itself (`{{parameter}}`)', reason: 'media that leaves children free to stop', advice: 'Leave the parameter out', evidence: 'A' },
    playerOption: { seen: '`{{option}}` makes {{player}} play by itself', reason: 'media that leaves children free to stop', advice, evidence: 'A' },
    needsNoClick: { seen: '`{{option}}` is not set, so {{player}} lets media start without a click', reason: 'media that leaves children free to stop', advice: 'Ask for a click', evidence: 'D' },
    autoNext: { seen: 'the end of an item starts the next one', reason: 'an end that children can stop at', advice: 'Show the end and let the child choose what comes next', evidence: 'C' },
    replay: { seen: 'the end of an item starts it again', reason: 'an end that children can stop at', advice: 'Let it end', evidence: 'C' },
    autoNextSwitched: { seen: 'the end of an item starts the next one when a switch is on whose start is not shown here', reason: 'an end that children can stop at', advice: 'Make sure the switch starts off', evidence: 'D' },
    countdown: { seen: 'a countdown that runs out starts the next item', reason: 'an end that children can stop at', advice: 'Wait for the child to choose', evidence: 'C' },
    upNextCountdown: { seen: 'a countdown runs toward the next item', reason: 'an end that children can stop at', advice: 'Show what comes next and wait for the child to choose', evidence: 'D' },
    defaultOn: { seen: '`{{name}}` is on unless the child switches it off', reason: 'settings that do not hold children by default', advice: 'Start it off', evidence: 'C' },
    nameOnly: { seen: '`{{name}}` starts on', reason: 'settings that do not hold children by default', advice: 'Start it off if it plays media', evidence: 'D' },
  },
  suggestions: {
    removeAttribute: 'Remove `{{attribute}}`',
    removeLoop: 'Remove `{{loop}}`',
    switchOff: 'Turn off `{{attribute}}`',
    startPaused: 'Add `paused`',
    removeHandler: 'Remove the handler',
    removeCall: 'Remove the call',
    turnOff: 'Change it to `{{value}}`',
    dropParameter: 'Take `{{parameter}}` out of the address',
  },
  options: {
    players: { schema: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } }, default: {}, description: 'Own player components and their attributes that start playback' },
    allowMutedDecoration: { schema: { type: 'boolean' }, default: true, description: 'Whether muted decoration stays unreported outside `strict`' },
    settingNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of settings that start media or go on to the next item' },
    maxAutoItems: { schema: { type: 'integer', minimum: 0 }, default: 0, description: 'How many items may follow by themselves where the code counts them and then stops' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly players: Readonly<Record<string, readonly string[]>>;
  readonly allowMutedDecoration: boolean;
  readonly settingNames: readonly string[];
  readonly maxAutoItems: number;
}

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
