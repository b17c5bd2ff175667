import { type AstNode, getCalleeName, getEnclosingFunction } from '../../ast';
import { adWords } from '../../catalogue/ad-words';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase } from '../../values/words';
import { sourceOf, wholeRange } from '../../views/element/element-source';
import type { ElementView } from '../../views/element/element-view';

const reason = 'no advertising in immersive surroundings';

const meta = {
  id: 'no-immersive-ads',
  description: 'Disallow advertising inside scenes of virtual and augmented reality',
  paragraphs: { primary: 42, also: [41] },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'HTML'],
  triggers: [
    [['a-scene', 'a-entity', '<xr', 'vrbutton', 'arbutton', 'xr-', '@react-three/xr', 'model-viewer', 'requestsession', 'xrexperience', 'immersive-'], ['ad', 'sponsor', 'promot', 'billboard']],
  ],
  messages: {
    adInScene: { seen: '`{{name}}` puts advertising into a scene that surrounds a child', reason, advice: 'Keep advertising out of it', evidence: 'C' },
    adInSession: { seen: '`{{name}}` shows advertising during a session of virtual reality', reason, advice: 'Keep advertising out of it', evidence: 'C' },
  },
  suggestions: {
    remove: 'Remove it',
  },
  options: {
    immersiveRoots: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that hold a scene' },
    adNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of advertising' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly immersiveRoots: readonly string[]; readonly adNames: readonly string[] }>;

const ROOTS = /^(?:a-scene|XR|XRCanvas|VRCanvas|ARCanvas|ViroARScene|ViroScene|ViroVRSceneNavigator|ViroARSceneNavigator)$/;
const SESSION = /requestSession\(\s*['"]immersive-|createDefaultXRExperienceAsync\(|\.enterVR\(/;

export default createRule({
  meta,
  check(on: Scope) {
    const words = [...adWords, ...on.options.adNames];
    for (const element of on.elements()) {
      const name = isInScene(element, on) ? evidenceOf(element, words) : undefined;
      if (name !== undefined && !(element.parent && evidenceOf(element.parent, words) !== undefined && isInScene(element.parent, on))) on.report({ at: element, site: element, messageId: 'adInScene', data: { name }, suggest: [{ id: 'remove', edits: removal(element, on) }] });
    }
    for (const call of on.nodes('CallExpression')) checkCall(call, words, on);
  },
});

function isInScene(element: ElementView, on: Scope): boolean {
  for (let around = element.parent; around; around = around.parent) if (ROOTS.test(around.rawTag) || on.options.immersiveRoots.includes(around.rawTag) || (around.tag === 'model-viewer' && around.isOn('ar') === true)) return true;
  return false;
}

/** A tag, class, id or attribute that names advertising as a word of its own. */
function evidenceOf(element: ElementView, words: readonly string[]): string | undefined {
  if (hasAnyPhrase(element.rawTag, words)) return element.rawTag;
  for (const attribute of element.attributes) {
    if (/^(?:class|classname|id|name)$/.test(attribute.name) && attribute.value.kind === 'known') {
      const found = String(attribute.value.value).split(/\s+/).find((part) => hasAnyPhrase(part, words));
      if (found !== undefined) return found;
    } else if (hasAnyPhrase(attribute.rawName, words)) return attribute.rawName;
  }
  return undefined;
}

function removal(element: ElementView, on: Scope): { range: readonly [number, number]; text: string }[] | undefined {
  return /\/\*|<!--/.test(sourceOf(element, on.file)) || element.host === 'call' || element.host === 'dom' ? undefined : [{ range: wholeRange(element), text: '' }];
}

/** An ad call in a function that opens a session, or runs once it is open. */
function checkCall(call: AstNode, words: readonly string[], on: Scope): void {
  const text = on.file.getCode(call.callee as AstNode);
  if (!hasAnyPhrase(text, words) || /requestSession/.test(text)) return;
  for (let fn = getEnclosingFunction(call); fn; fn = getEnclosingFunction(fn)) {
    const opener = fn.parent?.type === 'CallExpression' ? on.file.getText(fn.parent.callee as AstNode) : '';
    if (SESSION.test(`${opener}(`) || SESSION.test(opener) || (fn.parent?.type === 'CallExpression' && SESSION.test(on.file.getCode(fn.parent).slice(0, 200)))) return on.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'adInSession', data: { name: getCalleeName(call) ?? text } });
  }
  return undefined;
}
