import type { AstNode } from '../../../program/syntax/ast';
import { readName } from '../attribute-name';
import { armOf, withOuter } from '../conditions';
import { blockConditions, hasControlFlow } from '../control-flow';
import type { TemplateCondition } from '../element-view';

type Conditions = readonly TemplateCondition[];

/**
 * What template conditions hold for each element of markup: `*ngIf` with its `else` template, `v-if` chains, `x-show`,
 * `[hidden]`, and Angular's `@if` and `@switch` blocks. Elements without any are left out.
 */
export function markupConditions(roots: readonly AstNode[]): ReadonlyMap<AstNode, Conditions> {
  const found = new Map<AstNode, Conditions>();
  const elseTests = new Map<string, string>();
  let hasBlocks = false;
  const all: AstNode[] = [];
  const queue = [...roots];
  for (let node = queue.pop(); node; node = queue.pop()) {
    all.push(node);
    if (node.type === 'HtmlText') hasBlocks ||= hasControlFlow(node.value as string);
    else for (const child of node.children as AstNode[]) queue.push(child);
    const test = valueOfAttribute(node, '*ngIf');
    const name = test === undefined ? undefined : /;\s*else:?\s+([\w$]+)/.exec(test)?.[1];
    if (test !== undefined && name !== undefined) elseTests.set(name, test);
  }
  const lists: { readonly siblings: readonly AstNode[]; readonly outer: Conditions }[] = [{ siblings: roots, outer: [] }];
  for (let list = lists.pop(); list; list = lists.pop()) {
    const { siblings, outer } = list;
    const blocks = hasBlocks ? blockConditions(siblings) : undefined;
    let chain: TemplateCondition[] = [];
    for (const node of siblings) {
      if (node.type !== 'HtmlElement') continue;
      const own = ownConditions(node, chain, elseTests);
      chain = own.chain;
      const conditions = withOuter(outer, [...(blocks?.get(node) ?? []), ...own.conditions]);
      if (conditions.length > 0) found.set(node, conditions);
      lists.push({ siblings: node.children as AstNode[], outer: conditions });
    }
  }
  return found;
}

const valueOfAttribute = (node: AstNode, name: string): string | undefined =>
  ((node.attributes ?? []) as AstNode[]).find((attribute) => attribute.name === name)?.value as string | undefined;

/** What an element's own attributes say; `chain` are the `v-if` tests of the siblings right before it. */
function ownConditions(
  node: AstNode,
  chain: readonly TemplateCondition[],
  elseTests: ReadonlyMap<string, string>,
): { conditions: TemplateCondition[]; chain: TemplateCondition[] } {
  const conditions: TemplateCondition[] = [];
  let next: TemplateCondition[] = [];
  for (const attribute of node.attributes as AstNode[]) {
    const name = attribute.name as string;
    const text = (attribute.value as string | null) ?? undefined;
    const failed = name.startsWith('#') ? elseTests.get(name.slice(1)) : undefined;
    if (failed !== undefined) conditions.push({ text: failed, truth: false });
    if (readName(name).kind !== 'condition') continue;
    const test: TemplateCondition | undefined = text === undefined ? undefined : { text, truth: name !== '[hidden]' };
    if (name === 'v-else-if' || name === 'v-else') conditions.push(...armOf(chain, test));
    else if (test) conditions.push(test);
    if (name === 'v-if' || name === 'v-else-if') next = [...(name === 'v-if' ? [] : chain), ...(test ? [test] : [])];
  }
  return { conditions, chain: next };
}
