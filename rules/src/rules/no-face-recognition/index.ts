import { type AstNode, getKeyName, getMemberName, unwrap } from '../../ast';
import { useTriggers } from '../../catalogue';
import { facePictures, paperPictures, recognitionWords, riskScores, templates } from '../../catalogue/inference-words';
import { isChildSubject, isSubject, pathNames } from '../../detect/personal';
import { usesOf } from '../../detect/use';
import { removeProperty } from '../../edits/argument-edits';
import { replaceChainLink } from '../../edits/chain-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { checkOwnRecognition } from './own-recognition';

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
    [facePictures.map((name) => name.replaceAll(' ', '')), paperPictures.map((name) => name.replaceAll(' ', ''))],
  ],
  messages: {
    recognition: { seen: '`{{name}}` makes or compares what a person can be known again by', reason, advice: 'Find faces without telling whose they are', evidence: 'A' },
    template: { seen: '`{{name}}` keeps what a person can be known again by', reason, advice: 'Do not store it', evidence: 'C' },
    riskScore: { seen: '`{{name}}` marks a person as a danger', reason, advice: 'Let people look at what happened instead', evidence: 'C' },
    identityCheck: { seen: '`{{name}}` is sent together with a picture of papers to check who somebody is', reason, advice: 'Offer a way that needs neither face nor papers', evidence: 'C' },
  },
  suggestions: {
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

const KEPT = ['schema', 'model', 'table', 'create', 'update', 'insert', 'save', 'set', 'add', 'put', 'post', 'student', 'pupil', 'child', 'user', 'member', 'visitor', 'person', 'profile', 'entity'];
const SENT = /\b(?:fetch|post|put|send|upload|emit|append|create|insert)\w*\s*\(/;

export default createRule({
  meta,
  check(on: Scope) {
    const uses = usesOf(['face recognition'], on.apis('use'), on.file);
    for (const { site, at, name, isUnsure } of uses) on.report({ at, site: site.call, isUnsure, messageId: 'recognition', data: { name }, suggest: [{ id: 'dropStep', data: { name }, edits: replaceChainLink(site.call, on.file) }] });
    for (const call of on.nodes('CallExpression')) {
      const name = on.file.getText(call.callee as AstNode);
      if (on.options.apis.includes(name) || (!on.options.allowOnDeviceUnlock && name.endsWith('authenticateAsync'))) on.report({ at: call.callee as AstNode, site: call, messageId: 'recognition', evidence: 'B', data: { name } });
    }
    for (const property of on.nodes('Property', 'PropertyDefinition')) checkField(property, on);
    for (const assignment of on.nodes('AssignmentExpression')) checkAssignment(assignment, on);
    for (const object of on.nodes('ObjectExpression')) checkIdentityCheck(object, on);
    checkOwnRecognition(on, new Set(uses.map(({ site }) => site.call)));
  },
});

/** A field of a record of a person, or of a schema, that holds a template. */
function checkField(property: AstNode, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (!hasAnyPhrase(name, templates) || property.parent?.type === 'ObjectPattern') return;
  const around = on.file.code.slice(Math.max(0, property.range[0] - 400), property.range[0]);
  const isKept = property.type === 'PropertyDefinition' || hasAnyWord(around, KEPT);
  if (isKept) on.report({ at: property.key as AstNode, site: property, messageId: 'template', data: { name }, suggest: property.type === 'Property' ? [{ id: 'dropField', data: { name }, edits: removeProperty(property, on.file) }] : [] });
}

function checkAssignment(assignment: AstNode, on: Scope): void {
  const target = unwrap(assignment.left as AstNode);
  const name = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
  if (name === '') return;
  const holders = pathNames(target.object as AstNode);
  const isPerson = holders.some((part) => isSubject(part, on.settings) || hasAnyWord(part, ['visitor', 'family']) || on.options.subjects.includes(part));
  // Scores of accounts guard against fraud; those of children and suspects judge people.
  const isJudged = holders.some((part) => isChildSubject(part, on.settings) || hasAnyWord(part, ['suspect', 'offender', 'family']) || on.options.subjects.includes(part));
  if (hasAnyPhrase(name, templates) && isPerson) on.report({ at: target.property as AstNode, site: assignment, messageId: 'template', data: { name } });
  else if (hasAnyPhrase(name, riskScores) && isJudged) on.report({ at: target.property as AstNode, site: assignment, messageId: 'riskScore', data: { name: on.file.getText(target) } });
}

/** One object with a picture of a face and one of papers, in a file that sends. */
function checkIdentityCheck(object: AstNode, on: Scope): void {
  const keys = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ property, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' }] : []));
  const face = keys.find(({ name }) => hasAnyPhrase(name, facePictures));
  if (!face || !keys.some(({ name }) => hasAnyPhrase(name, paperPictures)) || !keys.some(({ property }) => property.value.type !== 'Literal')) return;
  const around = on.file.code.slice(Math.max(0, object.range[0] - 300), object.range[0]);
  if (SENT.test(around)) on.report({ at: face.property, site: object, messageId: 'identityCheck', data: { name: face.name } });
}
