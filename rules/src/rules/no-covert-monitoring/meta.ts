import { monitoringTriggers } from '../../facts/monitoring/triggers';
import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-covert-monitoring',
  description: 'Disallow hidden monitoring of children, and sharing their activity without telling them',
  paragraphs: { primary: 75, also: [76, 103] },
  help: {
    75: { force: 'ensure', says: 'asks that digital surveillance of children is not routine, indiscriminate or without their knowledge' },
    76: {
      force: 'ensure',
      says: 'says that monitoring by parents and caregivers should be proportionate and fit the child\'s evolving capacities',
    },
  },
  family: 'identification',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: monitoringTriggers,
  messages: {
    hidden: { seen: '`{{name}}` hides the monitoring from the user', advice: 'Show it in words a child understands', evidence: 'C' },
    capture: { seen: '`{{name}}` captures {{what}} on a timer', advice: 'Let the child start it, and show that it is on', evidence: 'A' },
    visitedPages: {
      seen: 'the browsing history from `{{name}}` is sent to a server',
      advice: 'Remove it, or disclose it',
      evidence: 'C',
    },
    phoneLog: { seen: '`{{name}}` reads the user\'s calls or messages', advice: 'Leave it out', evidence: 'A' },
    keyLogger: { seen: '`{{name}}` captures every keystroke on the device', advice: 'Leave it out', evidence: 'A' },
    processScan: { seen: 'the apps that run on the user\'s device are listed and sent', advice: 'Leave it out', evidence: 'C' },
    violation: {
      seen: 'losing focus or a camera signal is reported as misconduct (`{{name}}`)',
      advice: 'Ask the student instead',
      evidence: 'C',
    },
    command: { seen: '`{{name}}` gives others remote access to a child\'s device', advice: 'Leave it out', evidence: 'C' },
    undisclosedSharing: {
      seen: '`{{name}}` shares a child\'s activity without telling the child',
      advice: 'Tell the child first',
      evidence: 'C',
    },
    privateContent: {
      seen: '`{{name}}` shares `{{field}}`, which is private to the child',
      advice: 'Leave it out',
      paragraph: 76,
      evidence: 'C',
    },
  },
  suggestions: {
    show: 'Set the option to `{{value}}`',
    tellChild: 'Tell the child first (`{{call}}`)',
    dropField: 'Remove `{{field}}`',
  },
  options: {
    noticeFunctions: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional functions that tell children that they are being monitored' },
    recipients: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of people who receive activity reports' },
    monitoringVocabulary: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional words for monitoring' },
    allowEmergency: { schema: { type: 'boolean' }, default: true, description: 'Whether emergency alerts that a child triggers are allowed' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly noticeFunctions: readonly string[]; readonly recipients: readonly string[]; readonly monitoringVocabulary: readonly string[]; readonly allowEmergency: boolean }

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
