import { type AstNode, getKeyName, unwrap } from '../../ast';
import { useTriggers } from '../../catalogue';
import { bodySources, clearFeelings, emotionReadings, feelingWords, gazeSubjects, guessedStates, guessingWords, plainStates } from '../../catalogue/inference-words';
import { pathNames } from '../../detect/personal';
import { speaksOf } from '../../detect/speaks-of';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase } from '../../values/words';
import { isClear, isGuess, isOfBody, madeBy } from './body-source';
import { checkFaceMovements } from './face-movements';
import { checkGaze } from './gaze';
import { checkDetectors } from './known-detector';
import { checkOwnGuesses } from './own-guess';
import { checkReadings } from './readings';

const meta = {
  id: 'no-emotion-inference',
  description: 'Disallow inferring emotion, mood or state of mind from a child\'s face, voice, text or behaviour',
  paragraphs: { primary: 62, also: [42, 68] },
  help: {
    62: {
      force: 'encourages',
      says: 'encourages States to prohibit practices that interfere with freedom of thought, such as emotional analytics or inference',
    },
    68: {
      force: 'describes',
      says: 'notes that automated processing of data on children, biometric data included, may interfere with their privacy',
    },
  },
  family: 'identification',
  sensitivity: 'always-children, guarded-adult else',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['emotion inference', 'trait inference', 'gaze inference']),
    [emotionReadings],
    [[...guessedStates, ...plainStates].map((state) => state.replaceAll(' ', '')), bodySources],
    [['gaze', 'headpose', 'headyaw', 'headpitch', 'blink', 'pupil'], ['send', 'fetch(', 'emit', 'post', 'log', 'save', 'push', 'insert', 'create', 'update']],
    [clearFeelings.map((word) => word.split(' ')[0]), guessingWords],
    [feelingWords.map((word) => word.split(' ')[0]), bodySources],
    [gazeSubjects.map((word) => word.split(' ')[0]), bodySources],
    [['disgust', 'contempt', 'fear'], ['predict', 'classify', 'detect', 'run(', 'execute', 'infer', 'estimate']],
    [['expressions', 'emotions'], ['face', 'faces', 'facedetails', 'detection', 'detections']],
    [['outputfaceblendshapes']],
    [['emotion'], ['face'], ['enabled']],
  ],
  messages: {
    emotion: { seen: '`{{name}}` infers emotions with {{service}}', advice: 'Leave it out for anyone under 18', evidence: 'A' },
    traits: {
      seen: '`{{name}}` infers age and gender from a face',
      advice: 'Ask for an age band where one is needed',
      paragraph: 68,
      evidence: 'A',
    },
    gaze: { seen: '`{{name}}` tracks where the user looks', advice: 'Leave it out for anyone under 18', paragraph: 68, evidence: 'A' },
    reading: { seen: '`{{name}}` is an emotion inferred from a face', advice: 'Do not read it for anyone under 18', evidence: 'A' },
    score: {
      seen: '`{{name}}` is a mental state inferred from camera, microphone or keyboard input',
      advice: 'Ask the child, or leave it out',
      evidence: 'C',
    },
    gazeRecord: {
      seen: 'gaze or head movements are stored or sent',
      advice: 'Process them on the device and discard them',
      paragraph: 68,
      evidence: 'C',
    },
    blendshapes: {
      seen: '`outputFaceBlendshapes` is on, and this file infers emotions from face blendshapes',
      advice: 'Use them for an avatar only',
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

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly apis: readonly string[]; readonly vocabulary: readonly string[]; readonly allowAvatarBlendshapes: boolean }>;

export default createRule({
  meta,
  check(on: Scope) {
    checkDetectors(on);
    checkReadings(on);
    for (const call of on.nodes('CallExpression')) {
      const name = call.callee.type === 'Identifier' ? (call.callee.name as string) : '';
      if (on.options.apis.includes(name)) on.report({ at: call.callee as AstNode, site: call, messageId: 'emotion', evidence: 'B', data: { name, service: 'your function' } });
    }
    const scored = new Set(on.nodes('AssignmentExpression', 'Property', 'VariableDeclarator').flatMap((node) => checkScore(node, on) ?? []));
    checkFaceMovements(on);
    checkGaze(on);
    checkOwnGuesses(on, scored);
  },
});

/** `student.attentionScore = estimate(webcamFrame)`: a state of mind out of a picture, a sound or keys. The call, when it is reported. */
function checkScore(node: AstNode, on: Scope): AstNode | undefined {
  const target = (node.type === 'AssignmentExpression' ? unwrap(node.left as AstNode) : node.type === 'Property' ? (node.key as AstNode) : node.id);
  if (!target) return undefined;
  const name = node.type === 'Property' ? (getKeyName(target, node.computed as boolean) ?? '') : (pathNames(target).at(-1) ?? '');
  const isState = hasAnyPhrase(name, guessedStates) || on.options.vocabulary.includes(name);
  if (name === '' || !(isState || hasAnyPhrase(name, plainStates))) return undefined;
  const made = madeBy((node.type === 'AssignmentExpression' ? node.right : node.type === 'Property' ? node.value : node.init) as AstNode | null);
  const isMade = made && (isState ? speaksOf(bodySources, on.file, made) : (isGuess(made) || isOfBody(made, true, on)) && isOfBody(made, !isClear(name), on));
  if (!isMade) return undefined;
  on.report({ at: target, site: node, messageId: 'score', data: { name } });
  return made;
}
