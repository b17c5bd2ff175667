import { useTriggers } from '../../catalogue';
import { componentSites } from '../../detect/component-use';
import { scriptsThat } from '../../detect/loaded-script';
import { usesOf } from '../../detect/use';
import { forAdultsOnly } from '../../detect/written-check';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { checkOwnRecorders } from './own-recorder';

const meta = {
  id: 'no-session-replay',
  description: 'Disallow recording sessions, keystrokes, pointer paths or form input of children',
  paragraphs: { primary: 75, also: [69, 68, 103] },
  help: {
    75: {
      force: 'ensure',
      says: 'asks that surveillance of children is not routine or without their knowledge, and uses the least intrusive means',
    },
  },
  family: 'identification',
  sensitivity: 'guarded-adult-or-optin',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['session recording', 'error recording', 'unmasked recording']),
    [['before-input-event'], ['push(', '+=', 'sendbeacon', 'send(', 'emit(', 'fetch(', 'post(', '.publish(']],
    [['addeventlistener', 'document.onkey', 'window.onkey', 'document.on', 'window.on', '(document).', '(window).', 'hostlistener'], ['keydown', 'keypress', 'keyup', 'mousemove', 'pointermove', 'input'], ['push(', '+=', 'sendbeacon', 'send(', 'emit(', 'fetch(', 'post(', '.publish(']],
  ],
  messages: {
    recorder: {
      seen: '`{{name}}` lets {{service}} record user sessions',
      advice: 'Disable it for anyone under 18, or start it on opt-in',
      evidence: 'A',
    },
    rate: { seen: '`{{name}}: {{value}}` lets {{service}} record user sessions', advice: 'Set the rate to 0', evidence: 'A' },
    onError: {
      seen: '`{{name}}: {{value}}` lets {{service}} record sessions with errors',
      advice: 'Set it to 0, or allow it with `allowErrorReplay`',
      evidence: 'A',
    },
    unmasked: {
      seen: '`{{name}}: {{value}}` shows page text or input in {{service}} recordings',
      advice: 'Keep everything masked',
      evidence: 'A',
    },
    unmaskedByDefault: {
      seen: '`{{name}}` is not set, so {{service}} recordings show page text or input',
      advice: 'Mask everything',
      evidence: 'A',
    },
    ownRecorder: {
      seen: 'this listener records and sends every `{{event}}` event',
      advice: 'Keep only what a feature needs',
      evidence: 'C',
    },
  },
  suggestions: {
    set: 'Set the option to `{{value}}`',
    adultsOnly: 'Guard the call with a check for verified adults (`{{check}}`)',
    remove: 'Remove the recorder',
  },
  options: {
    recorders: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that start a recording' },
    allowErrorReplay: { schema: { type: 'boolean' }, default: false, description: 'Whether recordings that are kept only when an error occurs are allowed' },
    consentIsEnough: { schema: { type: 'boolean' }, default: true, description: 'Whether code behind a consent check is ignored' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly recorders: readonly string[]; readonly allowErrorReplay: boolean; readonly consentIsEnough: boolean }>;

const MESSAGES = { 'session recording': 'rate', 'error recording': 'onError', 'unmasked recording': 'unmasked' } as const;

export default createRule({
  meta,
  check(on: Scope) {
    const sensitivity = on.options.consentIsEnough ? undefined : 'guarded-adult';
    for (const { site, at, name, option, relief, isUnsure } of usesOf(['session recording', 'error recording', 'unmasked recording'], [...on.apis('use'), ...componentSites(on.elements(), on.file)], on.file)) {
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'error recording' && on.options.allowErrorReplay) continue;
      const statement = getOwnStatement(site.call);
      const isAbsent = option?.text === 'absent';
      const set = { id: 'set' as const, data: { value: option?.fact.safe ?? relief?.text ?? '' }, edits: option?.fact.given ? undefined : (option ?? relief)?.edits };
      const remove = { id: 'remove' as const, edits: option ? (option.fact.given ? option.edits : undefined) : statement && removeStatement(statement, on.file) };
      on.report({
        at, site: site.call, sensitivity, isUnsure,
        messageId: !option || (isAbsent && does !== 'unmasked recording') ? 'recorder' : isAbsent ? 'unmaskedByDefault' : MESSAGES[does],
        data: { name, value: option?.text ?? '', service: site.sdk.name },
        suggest: [set, ...(option ? [] : [forAdultsOnly(site.call, on.settings, on.file)]), remove],
      });
    }
    for (const { sdk, host, at, site } of scriptsThat(['session recording'], on.elements(), on.file)) on.report({ at, site, sensitivity, messageId: 'recorder', data: { name: host, service: sdk.name } });
    for (const call of on.nodes('CallExpression')) if (call.callee.type === 'Identifier' && on.options.recorders.includes(call.callee.name as string)) on.report({ at: call.callee as never, site: call, sensitivity, messageId: 'recorder', evidence: 'B', data: { name: call.callee.name as string, service: 'your recorder' }, suggest: [forAdultsOnly(call, on.settings, on.file)] });
    checkOwnRecorders(on);
  },
});
