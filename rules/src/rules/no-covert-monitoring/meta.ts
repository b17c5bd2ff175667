import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-covert-monitoring',
  description: 'Disallow hidden monitoring of children, and sharing their activity without telling them',
  paragraphs: { primary: 75, also: [76, 103] },
  help: {
    75: { force: 'ensure', says: 'asks that digital surveillance of children is not routine, indiscriminate or without their knowledge' },
    76: {
      force: 'ensure',
      says: "says that monitoring by parents and caregivers should be proportionate and fit the child's evolving capacities",
    },
  },
  family: 'identification',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    hidden: {
      seen: 'monitoring is hidden from the user (`{{name}}`)',
      advice: 'Keep monitoring visible, and tell the user in words a child understands',
      evidence: 'D',
    },
    capture: {
      seen: '`{{name}}` captures {{what}} on a timer',
      advice: 'Let the child start each capture, and show that capture is on',
      evidence: 'A',
    },
    visitedPages: {
      seen: 'the browsing history from `{{name}}` is sent to a server',
      advice: 'Do not send the history, or tell the child first',
      evidence: 'C',
    },
    phoneLog: { seen: '`{{name}}` reads the call log or text messages on the device', advice: 'Remove this access', evidence: 'A' },
    keyLogger: {
      seen: '`{{name}}` starts a key logger, which captures every keystroke on the device',
      advice: 'Remove the key logger',
      evidence: 'D',
    },
    processScan: { seen: "the list of apps that run on the user's device is sent", advice: 'Do not collect this list', evidence: 'C' },
    violation: {
      seen: 'loss of focus or a camera signal is reported as misconduct (`{{name}}`)',
      advice: 'Ask the student what happened instead',
      evidence: 'D',
    },
    command: {
      seen: "the remote command `{{name}}` gives others access to a child's device",
      advice: 'Remove the command',
      evidence: 'C',
    },
    undisclosedSharing: {
      seen: "`{{name}}` shares a child's activity without telling the child",
      advice: 'Tell the child first',
      evidence: 'D',
    },
    privateContent: {
      seen: '`{{name}}` shares private content of the child (`{{field}}`)',
      advice: 'Leave `{{field}}` out',
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
    noticeFunctions: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional functions that tell children that they are being monitored',
    },
    recipients: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of people who receive activity reports',
    },
    monitoringVocabulary: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional words for monitoring',
    },
    allowEmergency: {
      schema: { type: 'boolean' },
      default: true,
      description: 'Whether emergency alerts that a child triggers are allowed',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly noticeFunctions: readonly string[];
  readonly recipients: readonly string[];
  readonly monitoringVocabulary: readonly string[];
  readonly allowEmergency: boolean;
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
