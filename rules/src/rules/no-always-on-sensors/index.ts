import { type AstNode, getCalleeName } from '../../ast';
import { useTriggers } from '../../catalogue';
import { unaskedRun } from '../../detect/unasked';
import { usesOf } from '../../detect/use';
import { removeStatement, getOwnStatement } from '../../edits/statement-edits';
import { screenParts } from '../../catalogue/monitoring-words';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyWord } from '../../values/words';
import { checkMovements, checkPictures } from './frames';

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
    ...useTriggers(['camera or microphone', 'shared screen', 'listening', 'body sensor', 'camera picture', 'body movement']),
    [['drawimage'], ['setinterval', 'interval'], ['todataurl', 'toblob', 'converttoblob']],
    [['proctor', 'invigilat']],
    [['devicemotion', 'deviceorientation'], ['send', 'fetch(', 'emit', 'post(']],
  ],
  messages: {
    onShow: { seen: '`{{name}}` opens {{what}} as soon as the page is shown', reason, advice: 'Open it when the child presses a button, and show that it is open', evidence: 'C' },
    timer: { seen: '`{{name}}` opens {{what}} again and again', reason, advice: 'Open it when the child presses a button, and show that it is open', evidence: 'C' },
    pictures: { seen: '`{{name}}` takes pictures of a person again and again, and they are sent', reason, advice: 'Take one when the child presses a button', evidence: 'C' },
    listening: { seen: '`{{name}}` listens without an end', reason, advice: 'Listen for one answer, after the child pressed a button', evidence: 'C' },
    proctoring: { seen: '`{{name}}` watches a child through its devices', reason, advice: 'Let people be present instead', evidence: 'C' },
    motion: { seen: 'every movement of the device is sent away', reason, advice: 'Use it on the device and let it go', evidence: 'C' },
  },
  suggestions: {
    remove: 'Do not open it here',
  },
  options: {
    handlers: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that run only after an act of the person' },
    allowMotionInGames: { schema: { type: 'boolean' }, default: true, description: 'Whether movements of the device may steer a game' },
    indicatorComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that show that a sensor is open' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly handlers: readonly string[]; readonly allowMotionInGames: boolean; readonly indicatorComponents: readonly string[] }>;

const WHAT: Readonly<Record<string, string>> = { 'camera or microphone': 'camera or microphone', 'shared screen': 'the picture of the screen', listening: 'the microphone', 'body sensor': 'a sensor' };
/** The tracks are stopped somewhere: the stream has an end. */
const STOPS = /getTracks\(\)[\s\S]{0,120}\.stop\(|\.stopAndUnloadAsync\(|\bstopRecord(?:er|ing)\b/;
const CALLS = /\b(?:RTCPeerConnection|peerConnection|simple-peer|livekit|twilio-video|agora|daily-co|jitsi|webrtc)\b/i;

export default createRule({
  meta,
  check(on: Scope) {
    for (const { site, at, name, isUnsure } of usesOf(['camera or microphone', 'shared screen', 'listening', 'body sensor'], on.apis('use'), on.file)) {
      if (on.options.handlers.length > 0 && isInHandler(site.call, on)) continue;
      const run = unaskedRun(site.call, on.file);
      if (run === 'no') continue;
      const isEndless = site.fact.does === 'listening' && isContinuous(on);
      const hasEnd = STOPS.test(on.file.code) || CALLS.test(on.file.code) || on.elements().some((element) => on.options.indicatorComponents.includes(element.rawTag));
      const statement = getOwnStatement(site.call);
      on.report({
        at, site: site.call, isUnsure: isUnsure || (hasEnd && run !== 'in a timer'),
        messageId: isEndless ? 'listening' : run === 'in a timer' ? 'timer' : 'onShow',
        data: { name, what: WHAT[site.fact.does] },
        suggest: [{ id: 'remove', edits: statement && !/\/[/*]/.test(on.file.getText(statement)) ? removeStatement(statement, on.file) : undefined }],
      });
    }
    checkPictures(usesOf(['camera picture'], on.apis('use'), on.file), on);
    checkMovements(usesOf(['body movement'], on.apis('use'), on.file), on);
    for (const call of on.nodes('CallExpression')) checkCall(call, on);
  },
});

const isInHandler = (call: AstNode, on: Scope): boolean => {
  for (let node: AstNode | undefined = call.parent; node; node = node.parent) if (on.options.handlers.includes(String(node.id?.name ?? node.key?.name ?? (node.type === 'CallExpression' ? getCalleeName(node) : '')))) return true;
  return false;
};

const isContinuous = (on: Scope): boolean => on.nodes('AssignmentExpression').some((node) => /\.continuous$/.test(on.file.getCode(node.left as AstNode)) && node.right.value === true);

function checkCall(call: AstNode, on: Scope): void {
  const name = getCalleeName(call) ?? '';
  const at = call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode);
  if (/^(?:start|begin|enable|init|launch)\w*(?:Proctor|Invigilat)/i.test(name) && !hasAnyWord(name, screenParts)) on.report({ at, site: call, messageId: 'proctoring', data: { name } });
  const event = String((call.arguments[0] as AstNode | undefined)?.value);
  if (name !== 'addEventListener' || !/^device(?:motion|orientation)$/.test(event)) return;
  const handler = on.file.getText((call.arguments[1] ?? call) as AstNode);
  const isSent = /\b(?:fetch|sendBeacon|emit|post|send)\s*\(/.test(handler);
  if (isSent && !(on.options.allowMotionInGames && hasAnyWord(handler, ['player', 'game', 'paddle', 'ship']))) on.report({ at: call.arguments[0] as AstNode, site: call, messageId: 'motion' });
}
