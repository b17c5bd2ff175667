import { type AstNode, getCalleeName, unwrap } from '../../ast';
import { elementTriggers, useTriggers } from '../../catalogue';
import { proctorWords, screenParts } from '../../catalogue/monitoring-words';
import { pathNames } from '../../detect/personal';
import { usesOf } from '../../detect/use';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyWord } from '../../values/words';
import { checkCameraViews } from './camera-views';
import { checkPictures } from './frames';
import { checkMovements } from './movements';
import { checkOpenings } from './opening';

const reason = 'no watching through things children use';

const meta = {
  id: 'no-always-on-sensors',
  description: 'Disallow opening microphone, camera or body sensors without an act of the child',
  paragraphs: { primary: 74, also: [75, 103] },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['camera or microphone', 'shared screen', 'listening', 'body sensor', 'stream recording', 'camera picture', 'silent picture', 'body movement', 'body data']),
    [elementTriggers(['camera'])],
    [['drawimage'], ['setinterval', 'interval'], ['todataurl', 'toblob', 'converttoblob']],
    [['proctor', 'invigilat']],
    [['devicemotion', 'deviceorientation', 'ondevicemotion', 'ondeviceorientation'], ['send', 'fetch(', 'emit', 'post(']],
  ],
  messages: {
    onShow: { seen: '`{{name}}` opens {{what}} as soon as the page is shown', reason, advice: 'Open it when the child presses a button, and show that it is open', evidence: 'C' },
    timer: { seen: '`{{name}}` opens {{what}} again and again', reason, advice: 'Open it when the child presses a button, and show that it is open', evidence: 'C' },
    pictures: { seen: '`{{name}}` takes pictures of a person again and again, and they are sent', reason, advice: 'Take one when the child presses a button', evidence: 'C' },
    silent: { seen: '`{{name}}: false` takes a picture that nobody hears', reason, advice: 'Let it be heard', evidence: 'C' },
    view: { seen: '`{{name}}` opens the camera as soon as it is drawn', reason, advice: 'Open it when the child presses a button, and show that it is open', evidence: 'C' },
    listening: { seen: '`{{name}}` listens without an end', reason, advice: 'Listen for one answer, after the child pressed a button', evidence: 'C' },
    proctoring: { seen: '`{{name}}` watches a child through its devices', reason, advice: 'Let people be present instead', evidence: 'C' },
    motion: { seen: '{{what}} is sent away', reason, advice: 'Use it on the device and let it go', evidence: 'C' },
  },
  suggestions: {
    onPress: 'Make a function of it that a start button calls (`startSensor`)',
    remove: 'Do not open it here',
    set: 'Set it to `{{value}}`',
  },
  options: {
    handlers: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that run only after an act of the person' },
    allowMotionInGames: { schema: { type: 'boolean' }, default: true, description: 'Whether movements of the device may steer a game' },
    indicatorComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that show that a sensor is open' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly handlers: readonly string[]; readonly allowMotionInGames: boolean; readonly indicatorComponents: readonly string[] }>;

const READS = ['face recognition', 'emotion inference', 'trait inference', 'gaze inference'] as const;

export default createRule({
  meta,
  check(on: Scope) {
    const feedsRecognition = usesOf(READS, on.apis('use'), on.file).some(({ isUnsure }) => !isUnsure);
    checkOpenings(feedsRecognition, on);
    checkCameraViews(feedsRecognition, on);
    checkPictures(on);
    checkMovements(on);
    for (const call of on.nodes('CallExpression')) checkProctoring(call, on);
  },
});

/** `startProctoring()`, `proctor.start()` */
function checkProctoring(call: AstNode, on: Scope): void {
  const name = getCalleeName(call) ?? '';
  const callee = unwrap(call.callee as AstNode);
  const holder = pathNames(callee).at(-2) ?? '';
  const isStarted = /^(?:start|begin|enable|init|launch)\w*(?:Proctor|Invigilat)/i.test(name) || (/^(?:start|begin|enable|init|launch)$/.test(name) && hasAnyWord(holder, proctorWords) && !hasAnyWord(holder, ['list', 'table']));
  if (isStarted && ![name, holder].some((each) => hasAnyWord(each, screenParts))) on.report({ at: callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee, site: call, messageId: 'proctoring', data: { name } });
}
