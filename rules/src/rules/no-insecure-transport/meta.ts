import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-insecure-transport',
  description: 'Disallow unencrypted connections and disabled certificate verification',
  paragraphs: { primary: 116, also: [70] },
  help: {
    116: { force: 'require', says: 'asks States to require a high standard of cybersecurity in the digital services that children use' },
  },
  family: 'data',
  sensitivity: 'always',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML', 'JSON'],
  messages: {
    cleartext: { seen: '`{{address}}` is requested over an unencrypted connection', advice: 'Use `{{safe}}`', evidence: 'D' },
    personal: { seen: '`{{value}}` (personal data) is sent unencrypted to `{{address}}`', advice: 'Use `{{safe}}`', evidence: 'A' },
    unverified: {
      seen: '`{{name}}` turns off TLS certificate verification',
      advice: 'Keep verification on; for a private CA, pass the CA certificate',
      evidence: 'D',
    },
    insecureContent: {
      seen: '`{{name}}` lets secure pages load unencrypted (mixed) content',
      advice: 'Allow no mixed content, and load everything over HTTPS',
      evidence: 'A',
    },
    openCookie: {
      seen: '`secure: false` sends the session cookie over unencrypted connections',
      advice: 'Set `secure` to `true`',
      evidence: 'D',
    },
    configured: { seen: '`{{name}}` {{says}}', advice: 'Allow only encrypted connections', evidence: 'D' },
  },
  suggestions: {
    encrypt: 'Use `{{safe}}`',
    secure: 'Change the value to `{{value}}`',
    setSafely: 'Set the option to `{{value}}`',
  },
  options: {
    allowHosts: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Hosts on a private network' },
    allowDev: { schema: { type: 'boolean' }, default: true, description: 'Whether code that runs only in development is ignored' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly allowHosts: readonly string[]; readonly allowDev: boolean }
>;
