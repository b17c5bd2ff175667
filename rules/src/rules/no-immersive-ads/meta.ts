import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-immersive-ads',
  description: 'Disallow advertising inside scenes of virtual and augmented reality',
  paragraphs: { primary: 42, also: [41] },
  help: {
    42: {
      force: 'prohibit',
      says: 'asks that immersive advertising, and advertising in virtual and augmented reality, is prohibited from engaging with children',
    },
  },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'HTML'],
  messages: {
    adInScene: { seen: '`{{name}}` shows ads in an immersive scene', advice: 'Remove ads from the scene', evidence: 'C' },
    adInSession: { seen: '`{{name}}` shows ads during a virtual reality session', advice: 'Show no ads during the session', evidence: 'C' },
    guardTooLow: { seen: 'this age check lets users under 18 pass', advice: 'Raise the age limit to 18', evidence: 'A' },
  },
  suggestions: {
    remove: 'Remove the ad',
  },
  options: {
    immersiveRoots: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your components that contain a scene',
    },
    adNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names for advertising' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly immersiveRoots: readonly string[];
  readonly adNames: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
