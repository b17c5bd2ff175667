import { configTriggers, useTriggers } from '../../catalogue';
import type { RuleMeta, RuleScope } from '../../rule';

const reason = 'safety of children\'s data on its way';

export const meta = {
  id: 'no-insecure-transport',
  description: 'Disallow sending data over connections that are not encrypted or not verified',
  paragraphs: { primary: 116, also: [70] },
  family: 'data',
  sensitivity: 'always',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML', 'JSON'],
  triggers: [
    [['http://', 'ws://', 'mqtt://']],
    [['rejectunauthorized', 'node_tls_reject_unauthorized', 'allowrunninginsecurecontent', 'websecurity', 'strictssl']],
    [['secure'], ['session(', 'cookie']],
    ...useTriggers(['unverified connection']),
    [['certificate-error', 'setcertificateverifyproc']],
    [['mixedcontentmode', 'mixed-content-mode']],
    ...configTriggers('transport'),
  ],
  messages: {
    cleartext: { seen: '`{{address}}` is reached without encryption', reason, advice: 'Use `{{safe}}`', evidence: 'A' },
    personal: { seen: '`{{value}}` of a person is sent to `{{address}}` without encryption', reason, advice: 'Use `{{safe}}`', evidence: 'A' },
    unverified: { seen: '`{{name}}` accepts any server as the right one', reason, advice: 'Leave the check on, and give it the right certificate', evidence: 'A' },
    openCookie: { seen: '`secure: false` lets the cookie of a session travel without encryption', reason, advice: 'Set it to `true`', evidence: 'A' },
    configured: { seen: '`{{name}}` in the configuration of the product {{says}}', reason, advice: 'Leave encryption on', evidence: 'A' },
  },
  suggestions: {
    encrypt: 'Use `{{safe}}`',
    secure: 'Set it to `{{value}}`',
    setSafely: 'Set it to `{{value}}`',
  },
  options: {
    allowHosts: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Hosts that are reached inside a closed network' },
    allowDev: { schema: { type: 'boolean' }, default: true, description: 'Whether branches that only run on machines of developers are left alone' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly allowHosts: readonly string[]; readonly allowDev: boolean }>;
