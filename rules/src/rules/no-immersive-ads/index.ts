import { apiTriggers, elementTriggers } from '../../catalogue';
import { adHosts } from '../../catalogue/ad-words';
import { sceneNames, sceneTriggers } from '../../catalogue/immersive-words';
import { isAdAddress, isAdComponent, isAdName, textOf, textsIn } from '../../detect/ad-evidence';
import { getElementFact } from '../../detect/media-element';
import { usesOf } from '../../detect/use';
import type { AstNode } from '../../ast';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { wholeRange } from '../../views/element/element-source';
import type { AttributeView, ElementView } from '../../views/element/element-view';
import { checkLoads } from './loads';
import { checkSessions } from './sessions';

const meta = {
  id: 'no-immersive-ads',
  description: 'Disallow advertising inside scenes of virtual and augmented reality',
  paragraphs: { primary: 42, also: [41] },
  help: {
    42: {
      force: 'prohibit',
      says: 'asks that immersive advertising, and advertising in virtual and augmented reality, is prohibited from engaging with children',
    },
  },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'HTML'],
  triggers: [
    [[...elementTriggers(['scene']), ...sceneTriggers], ['ad', 'sponsor', 'paidpartnership', 'partnercontent', 'doubleclick', 'googlesyndication', ...adHosts]],
    ...apiTriggers(['ad']).flatMap((groups) => [[...groups, [...elementTriggers(['scene']), ...sceneTriggers]]]),
  ],
  messages: {
    adInScene: { seen: '`{{name}}` shows ads in an immersive scene', advice: 'Keep ads out of it', evidence: 'C' },
    adInSession: { seen: '`{{name}}` shows ads during a virtual reality session', advice: 'Keep ads out of it', evidence: 'C' },
    guardTooLow: { seen: 'this age check lets users under 18 pass', advice: 'Raise the age limit to 18', evidence: 'A' },
  },
  suggestions: {
    remove: 'Remove the ad',
  },
  options: {
    immersiveRoots: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your components that contain a scene' },
    adNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names for advertising' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly immersiveRoots: readonly string[]; readonly adNames: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

export default createRule({
  meta,
  check(on: Scope) {
    const elements = on.elements();
    for (const element of elements) {
      const name = isInScene(element, on) ? evidenceOf(element, on) : undefined;
      if (name !== undefined && !(element.parent && isInScene(element.parent, on) && evidenceOf(element.parent, on) !== undefined)) on.report({ at: element, site: element, messageId: 'adInScene', data: { name }, suggest: [{ id: 'remove', edits: removal(element, on) }] });
    }
    for (const { site } of usesOf(['scene part'], on.apis('use'), on.file)) {
      const [name] = site.args;
      if (name?.type === 'Literal' && isAdName(String(name.value), on.options.adNames)) on.report({ at: name, site: site.call, messageId: 'adInScene', data: { name: String(name.value) } });
    }
    const sessions = usesOf(['immersive session'], on.apis('use'), on.file).map(({ site }) => site.call);
    checkSessions(sessions, on);
    if (sessions.length > 0 || elements.some((element) => isScene(element, on))) checkLoads(on);
  },
});

/** A scene that surrounds the viewer: by where its component comes from, by its tag, or by its name. */
function isScene(element: ElementView, on: Scope): boolean {
  const fact = getElementFact(element, on.file);
  if (fact?.kind === 'scene') return fact.onlyWith === undefined || element.isOn(fact.onlyWith) === true;
  return sceneNames.test(element.rawTag) || on.options.immersiveRoots.includes(element.rawTag);
}

/** Inside such a scene, or the scene itself. */
function isInScene(element: ElementView, on: Scope): boolean {
  const known = on.file.once(isInScene, () => new Map<ElementView, boolean>());
  const path: ElementView[] = [];
  let answer: boolean | undefined;
  for (let current: ElementView | undefined = element; current && answer === undefined; current = current.parent) {
    answer = known.get(current) ?? (isScene(current, on) || undefined);
    path.push(current);
  }
  for (const current of path) known.set(current, answer ?? false);
  return answer ?? false;
}

/** A component, a tag, a class, an id or an attribute that names advertising, or a picture of an ad. */
function evidenceOf(element: ElementView, on: Scope): string | undefined {
  const isAd = (name: string): boolean => isAdName(name, on.options.adNames);
  if (isAdComponent(element, on.file, on.settings) || isAd(element.rawTag)) return element.rawTag;
  for (const attribute of element.attributes) {
    if (attribute.value.kind === 'known' && attribute.value.value === false) continue;
    const found = /^(?:class|classname|id|name)$/.test(attribute.name) ? wordsIn(attribute).find(isAd) : isAd(attribute.rawName) ? attribute.rawName : addressesIn(attribute, on).find(isAdAddress);
    if (found !== undefined) return found;
  }
  return undefined;
}

const wordsIn = (attribute: AttributeView): string[] => (attribute.value.kind === 'known' ? String(attribute.value.value).split(/\s+/) : []);

/** Addresses in an attribute: `src="…"`, `material="src: url(…); side: double"`, `source={require('…')}`. Where a link leads is another page. */
function addressesIn(attribute: AttributeView, on: Scope): string[] {
  if (/^(?:href|to|alt|title|label|value|text)$/.test(attribute.name)) return [];
  if (attribute.value.kind === 'known') return String(attribute.value.value).split(/[\s;()'",]+/);
  return attribute.expression ? textsIn(attribute.expression as AstNode, on.file).map(textOf) : [];
}

function removal(element: ElementView, on: Scope): { range: readonly [number, number]; text: string }[] | undefined {
  if (/\/\*|<!--/.test(on.file.getText({ range: wholeRange(element) })) || element.host === 'call' || element.host === 'dom' || element.parent === undefined) return undefined;
  return [{ range: wholeRange(element), text: isValue(element.node) ? 'null' : '' }];
}

/** `{isOpen && <Panel />}`: an expression needs something in its place. */
function isValue(part: AstNode): boolean {
  let node: AstNode | undefined = part;
  while (node && node.type !== 'JSXElement') node = node.parent;
  return node?.parent !== undefined && !/^JSX(?:Element|Fragment)$/.test(node.parent.type);
}
