import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-autoplay-loop',
  description: 'Disallow media that starts automatically, loops endlessly or continues with the next item',
  paragraphs: { primary: 96, also: [110, 98, 15, 91] },
  help: {
    96: {
      force: 'may',
      says:
        "says that measures may be needed to prevent unhealthy engagement, such as against design that undermines children's development",
    },
    91: { force: 'ensure', says: 'asks States to ensure that digital products are designed for universal accessibility' },
  },
  family: 'attention',
  sensitivity: 'children+mixed',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML', 'ASTRO', 'LIT'],
  messages: {
    autoplay: { seen: '`{{attribute}}` starts <{{tag}}> without a user action', advice: 'Let the child press play', evidence: 'D' },
    autoplayLoop: {
      seen: '<{{tag}}> plays automatically and loops (`{{attribute}}`, `{{loop}}`)',
      advice: 'Let the child press play, and stop at the end',
      evidence: 'A',
    },
    autoplayText: {
      seen: '`{{attribute}}="false"` still starts <{{tag}}> (boolean attribute)',
      advice: 'Remove the attribute',
      evidence: 'A',
    },
    namedAutoplay: {
      seen: '`{{attribute}}` starts the media of <{{tag}}> without a user action',
      advice: 'Let the child press play',
      evidence: 'D',
    },
    decoration: {
      seen: '<{{tag}}> animates without controls',
      advice: 'Respect `prefers-reduced-motion`, or show a still image',
      paragraph: 91,
      evidence: 'D',
    },
    opened: {
      seen: '`{{attribute}}` starts <{{tag}}> as soon as a dialog or preview opens',
      advice: 'Let the child press play',
      evidence: 'D',
    },
    loop: { seen: '`{{loop}}` repeats {{thing}} endlessly', advice: 'Turn off `{{loop}}`', evidence: 'D' },
    startsUnpaused: {
      seen: '<{{tag}}> plays at once, because `{{attribute}}` is not set',
      advice: 'Set `{{attribute}}`, and let the child press play',
      evidence: 'D',
    },
    unpaused: {
      seen: '`{{attribute}}` is off, so <{{tag}}> plays at once',
      advice: 'Set `{{attribute}}`, and let the child press play',
      evidence: 'A',
    },
    playOnShow: {
      seen: '`play()` starts media on mount or when media scrolls into view',
      advice: 'Call `play()` only when the child presses play',
      evidence: 'D',
    },
    embedUrl: {
      seen: 'this URL starts the player automatically (`{{parameter}}`)',
      advice: 'Remove the parameter from the URL',
      evidence: 'D',
    },
    playerOption: { seen: '`{{option}}` makes {{player}} play automatically', advice: 'Let the child press play', evidence: 'D' },
    needsNoClick: {
      seen: '`{{option}}` is off, so {{player}} lets media start without a click',
      advice: 'Set the option to `{{safe}}`',
      evidence: 'D',
    },
    autoNext: {
      seen: 'the next item starts when an item ends',
      advice: 'Stop at the end, and let the child choose what comes next',
      evidence: 'D',
    },
    replay: { seen: 'an item restarts when playback ends', advice: 'Stop at the end', evidence: 'D' },
    autoNextSwitched: {
      seen: 'the next item starts automatically if a setting is on',
      advice: 'Turn this setting off by default',
      evidence: 'D',
    },
    countdown: { seen: 'a timer starts the next item', advice: 'Wait until the child chooses the next item', evidence: 'D' },
    upNextCountdown: {
      seen: 'a countdown to the next item is running',
      advice: 'Show what comes next and wait for the child to choose',
      evidence: 'D',
    },
    defaultOn: { seen: '`{{name}}` (automatic playback) is on by default', advice: 'Set the default to off', evidence: 'D' },
    nameOnly: { seen: '`{{name}}` is on by default', advice: 'If `{{name}}` starts media, set the default to off', evidence: 'D' },
  },
  suggestions: {
    removeAttribute: 'Remove `{{attribute}}`',
    removeLoop: 'Remove `{{loop}}`',
    switchOff: 'Turn off `{{attribute}}`',
    startPaused: 'Add `paused`',
    removeHandler: 'Remove the handler',
    removeCall: 'Remove the call',
    turnOff: 'Change the value to `{{value}}`',
    dropParameter: 'Remove `{{parameter}}` from the URL',
  },
  options: {
    players: {
      schema: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
      default: {},
      description: 'Your player components, with the attributes that start playback',
    },
    allowMutedDecoration: {
      schema: { type: 'boolean' },
      default: true,
      description: 'Whether muted decorative media is allowed outside `strict`',
    },
    settingNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional setting names that start media or continue with the next item',
    },
    maxAutoItems: {
      schema: { type: 'integer', minimum: 0 },
      default: 0,
      description: 'Number of items that may play automatically in a row, if the code counts them and stops',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly players: Readonly<Record<string, readonly string[]>>;
  readonly allowMutedDecoration: boolean;
  readonly settingNames: readonly string[];
  readonly maxAutoItems: number;
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
