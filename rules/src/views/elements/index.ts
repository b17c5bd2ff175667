import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { angularElements } from './hosts/angular';
import { inlineAngularElements } from './hosts/angular-inline';
import { type Components, type Element, linkByRange } from './build';
import { calledElements } from './hosts/create-element';
import { domElements } from './hosts/dom';
import type { ElementView } from './element-view';
import { jsxElements } from './hosts/jsx';
import { litElements } from './hosts/lit';
import { isHtmlEslintTree, pageElements } from './page';
import { svelteElements } from './hosts/svelte';
import { vueElements } from './hosts/vue';

export type { AttributeView, ElementHost, ElementView, EventView, TemplateCondition } from './element-view';

/** Every element of the file, whatever the syntax, in source order. `components` maps a project's own tags to HTML tags. */
export function elementsOf(file: FileContext, components: Components = {}): readonly ElementView[] {
  return file.once(`elements ${JSON.stringify(components)}`, () => readElements(file, components));
}

/** The element that a syntax node is, or is in: a tag, an attribute, an expression inside one. */
export function getElementOf(node: AstNode, file: FileContext, components: Components = {}): ElementView | undefined {
  const byNode = file.once(
    `elements by node ${JSON.stringify(components)}`,
    () => new Map(elementsOf(file, components).map((element) => [element.node, element])),
  );
  for (let current: AstNode | undefined = node; current; current = current.parent) {
    // Some hosts have a view of the start tag, which does not contain the children.
    const element = byNode.get(current) ?? byNode.get((current.openingElement ?? current.startTag) as AstNode);
    if (element) return element;
  }
  return undefined;
}

function readElements(file: FileContext, components: Components): readonly ElementView[] {
  if (isHtmlEslintTree(file.program)) return inOrder(pageElements(file, components), []);
  const nested = [
    ...jsxElements(file, components),
    ...vueElements(file, components),
    ...svelteElements(file, components),
    ...angularElements(file, components),
    ...pageElements(file, components),
    ...litElements(file, components),
    ...inlineAngularElements(file, components),
    ...calledElements(file, components),
  ];
  return inOrder(nested, domElements(file, components));
}

/** Hangs elements into one tree. Those of DOM calls are in the script, not in the template around it. */
function inOrder(nested: Element[], alone: readonly Element[]): Element[] {
  nested.sort((a, b) => a.outer[0] - b.outer[0]);
  linkByRange(nested);
  return alone.length === 0 ? nested : [...nested, ...alone].sort((a, b) => a.range[0] - b.range[0]);
}
