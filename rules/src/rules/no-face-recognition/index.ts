import type { AstNode } from '../../ast';
import { useTriggers } from '../../catalogue';
import { facePictures, paperPictures, recognitionWords, riskScores, templates, voiceRecognition } from '../../catalogue/inference-words';
import { usesOf } from '../../detect/use';
import { replaceChainLink } from '../../edits/chain-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { checkIdentityChecks } from './identity-check';
import { checkOwnRecognition } from './own-recognition';
import { checkStoredFields } from './stored-fields';

const reason = 'no identification of children by their bodies';

const meta = {
  id: 'no-face-recognition',
  description: 'Disallow identifying, matching, indexing or risk-scoring people by face or other biometrics',
  paragraphs: { primary: 68, also: [119, 75] },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['face recognition']),
    [[...templates, ...riskScores].map((name) => name.replaceAll(' ', ''))],
    [['face', 'facial'], recognitionWords],
    [['face', 'facial'], ['similarity', 'distance', 'descriptor', 'embedding', 'encoding', 'addfaceto']],
    [voiceRecognition.map((name) => name.replaceAll(' ', ''))],
    [['gait'], recognitionWords],
    [facePictures.map((name) => name.replaceAll(' ', '')), paperPictures.map((name) => name.replaceAll(' ', ''))],
  ],
  messages: {
    recognition: { seen: '`{{name}}` makes or compares what a person can be known again by', reason, advice: 'Find faces without telling whose they are', evidence: 'A' },
    template: { seen: '`{{name}}` keeps what a person can be known again by', reason, advice: 'Do not store it', evidence: 'C' },
    riskScore: { seen: '`{{name}}` marks a person as a danger', reason, advice: 'Let people look at what happened instead', evidence: 'C' },
    identityCheck: { seen: '`{{name}}` is sent together with a picture of papers to check who somebody is', reason, advice: 'Offer a way that needs neither face nor papers', evidence: 'C' },
  },
  suggestions: {
    set: 'Set it to `{{value}}`',
    dropStep: 'Take out `{{name}}`',
    dropField: 'Remove `{{name}}`',
  },
  options: {
    apis: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that recognise people' },
    allowOnDeviceUnlock: { schema: { type: 'boolean' }, default: true, description: 'Whether unlocking with what never leaves the device is allowed' },
    subjects: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names that hold a person' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly apis: readonly string[]; readonly allowOnDeviceUnlock: boolean; readonly subjects: readonly string[] }>;

export default createRule({
  meta,
  check(on: Scope) {
    const uses = usesOf(['face recognition'], on.apis('use'), on.file);
    for (const { site, at, name, option, isUnsure } of uses) on.report({ at, site: site.call, isUnsure, messageId: 'recognition', data: { name }, suggest: [option ? { id: 'set', data: { value: option.fact.safe ?? '' }, edits: option.edits } : { id: 'dropStep', data: { name }, edits: replaceChainLink(site.call, on.file) }] });
    for (const call of on.nodes('CallExpression')) {
      const name = on.file.getText(call.callee as AstNode);
      if (on.options.apis.includes(name) || (!on.options.allowOnDeviceUnlock && name.endsWith('authenticateAsync'))) on.report({ at: call.callee as AstNode, site: call, messageId: 'recognition', evidence: 'B', data: { name } });
    }
    checkStoredFields(on);
    checkIdentityChecks(on);
    checkOwnRecognition(on, new Set(uses.map(({ site }) => site.call)));
  },
});
