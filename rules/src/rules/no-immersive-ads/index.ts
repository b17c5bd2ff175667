import { sceneNames } from '../../knowledge/words/immersive-words';
import { isAdAddress, isAdComponent, isAdName, textOf, textsIn } from '../../facts/advertising/ad-evidence';
import { getElementFact } from '../../facts/media/media-element';
import { usesOf } from '../../facts/sdk-calls/use';
import type { AstNode } from '../../program/syntax/ast';
import { createRule } from '../../rule/create-rule';
import { wholeRange } from '../../views/elements/element-source';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { checkLoads } from './loads';
import { checkSessions } from './sessions';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const elements = context.elements();
    for (const element of elements) {
      const name = isInScene(element, context) ? evidenceOf(element, context) : undefined;
      if (name !== undefined && !(element.parent && isInScene(element.parent, context) && evidenceOf(element.parent, context) !== undefined)) context.report({ at: element, site: element, messageId: 'adInScene', data: { name }, suggest: [{ id: 'remove', edits: removal(element, context) }] });
    }
    for (const { site } of usesOf(['scene part'], context.apis('use'), context.file)) {
      const [name] = site.args;
      if (name?.type === 'Literal' && isAdName(String(name.value), context.options.adNames)) context.report({ at: name, site: site.call, messageId: 'adInScene', data: { name: String(name.value) } });
    }
    const sessions = usesOf(['immersive session'], context.apis('use'), context.file).map(({ site }) => site.call);
    checkSessions(sessions, context);
    if (sessions.length > 0 || elements.some((element) => isScene(element, context))) checkLoads(context);
  },
});

/** A scene that surrounds the viewer: by where its component comes from, by its tag, or by its name. */
function isScene(element: ElementView, context: Context): boolean {
  const fact = getElementFact(element, context.file);
  if (fact?.kind === 'scene') return fact.onlyWith === undefined || element.isOn(fact.onlyWith) === true;
  return sceneNames.test(element.rawTag) || context.options.immersiveRoots.includes(element.rawTag);
}

/** Inside such a scene, or the scene itself. */
function isInScene(element: ElementView, context: Context): boolean {
  const known = context.file.once(isInScene, () => new Map<ElementView, boolean>());
  const path: ElementView[] = [];
  let answer: boolean | undefined;
  for (let current: ElementView | undefined = element; current && answer === undefined; current = current.parent) {
    answer = known.get(current) ?? (isScene(current, context) || undefined);
    path.push(current);
  }
  for (const current of path) known.set(current, answer ?? false);
  return answer ?? false;
}

/** A component, a tag, a class, an id or an attribute that names advertising, or a picture of an ad. */
function evidenceOf(element: ElementView, context: Context): string | undefined {
  const isAd = (name: string): boolean => isAdName(name, context.options.adNames);
  if (isAdComponent(element, context.file, context.settings) || isAd(element.rawTag)) return element.rawTag;
  for (const attribute of element.attributes) {
    if (attribute.value.kind === 'known' && attribute.value.value === false) continue;
    const found = /^(?:class|classname|id|name)$/.test(attribute.name) ? wordsIn(attribute).find(isAd) : isAd(attribute.rawName) ? attribute.rawName : addressesIn(attribute, context).find(isAdAddress);
    if (found !== undefined) return found;
  }
  return undefined;
}

const wordsIn = (attribute: AttributeView): string[] => (attribute.value.kind === 'known' ? String(attribute.value.value).split(/\s+/) : []);

/** Addresses in an attribute: `src="…"`, `material="src: url(…); side: double"`, `source={require('…')}`. Where a link leads is another page. */
function addressesIn(attribute: AttributeView, context: Context): string[] {
  if (/^(?:href|to|alt|title|label|value|text)$/.test(attribute.name)) return [];
  if (attribute.value.kind === 'known') return String(attribute.value.value).split(/[\s;()'",]+/);
  return attribute.expression ? textsIn(attribute.expression as AstNode, context.file).map(textOf) : [];
}

function removal(element: ElementView, context: Context): { range: readonly [number, number]; text: string }[] | undefined {
  if (/\/\*|<!--/.test(context.file.getText({ range: wholeRange(element) })) || element.host === 'call' || element.host === 'dom' || element.parent === undefined) return undefined;
  return [{ range: wholeRange(element), text: isValue(element.node) ? 'null' : '' }];
}

/** `{isOpen && <Panel />}`: an expression needs something in its place. */
function isValue(part: AstNode): boolean {
  let node: AstNode | undefined = part;
  while (node && node.type !== 'JSXElement') node = node.parent;
  return node?.parent !== undefined && !/^JSX(?:Element|Fragment)$/.test(node.parent.type);
}
