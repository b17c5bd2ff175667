import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-emotion-inference',
  description: "Disallow inferring emotion, mood or state of mind from a child's face, voice, text or behaviour",
  paragraphs: { primary: 62, also: [42, 68] },
  help: {
    62: {
      force: 'encourages',
      says: 'encourages States to prohibit practices that interfere with freedom of thought, such as emotional analytics or inference',
    },
    68: {
      force: 'describes',
      says: 'notes that practices such as automated data processing may lead to arbitrary or unlawful interference with privacy',
    },
  },
  family: 'identification',
  sensitivity: 'always-children, guarded-adult else',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    emotion: { seen: '`{{name}}` infers emotions with {{service}}', advice: 'Do not infer emotions of anyone under 18', evidence: 'A' },
    traits: {
      seen: '`{{name}}` infers age and gender from a face',
      advice: 'If age is needed, ask the user for an age band',
      paragraph: 68,
      evidence: 'D',
    },
    gaze: {
      seen: '`{{name}}` tracks where the user looks',
      advice: 'Do not track the gaze of anyone under 18',
      paragraph: 68,
      evidence: 'A',
    },
    reading: {
      seen: '`{{name}}` is an emotion inferred from a face',
      advice: 'Do not use inferred emotions of anyone under 18',
      evidence: 'A',
      joins: { what: 'readings of one thing', by: 'name' },
    },
    score: {
      seen: '`{{name}}` is a mental state inferred from sensors or input',
      advice: 'Remove this value, and let the child report attention or mood instead',
      evidence: 'D',
    },
    gazeRecord: {
      seen: 'gaze or head movements are stored or sent',
      advice: 'Process movements on the device, and store none',
      paragraph: 68,
      evidence: 'C',
    },
    blendshapes: {
      seen: '`outputFaceBlendshapes` returns facial expressions that reveal emotions',
      advice: 'Turn off the option, or use the values only for an avatar',
      evidence: 'C',
    },
    guardTooLow: { seen: 'this age check lets users under 18 pass', advice: 'Raise the age limit to 18', evidence: 'A' },
  },
  suggestions: {
    dropStep: 'Remove `{{name}}`',
    set: 'Set the option to `{{value}}`',
  },
  options: {
    apis: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that infer emotions' },
    vocabulary: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of inferred states' },
    allowAvatarBlendshapes: { schema: { type: 'boolean' }, default: true, description: 'Whether face blendshapes may drive an avatar' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

interface Options {
  readonly apis: readonly string[];
  readonly vocabulary: readonly string[];
  readonly allowAvatarBlendshapes: boolean;
}
export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
