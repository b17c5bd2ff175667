import type { AstNode } from '../../ast';
import type { TemplateCondition } from './element-view';

/**
 * Collects conditions from the outside in. `own` gives what one node adds for itself and all below it; each node is
 * asked once. `outerOf` is the node whose conditions hold for this one too, when that is not its parent.
 */
export function conditionReader(
  own: (node: AstNode) => readonly TemplateCondition[],
  outerOf: (node: AstNode) => AstNode | undefined = (node) => node.parent,
): (node: AstNode | undefined) => readonly TemplateCondition[] {
  const memory = new Map<AstNode, readonly TemplateCondition[]>();
  const read = (node: AstNode | undefined): readonly TemplateCondition[] => {
    if (!node) return [];
    let conditions = memory.get(node);
    if (!conditions) {
      const outer = read(outerOf(node));
      const added = own(node);
      conditions = added.length === 0 ? outer : [...outer, ...added];
      memory.set(node, conditions);
    }
    return conditions;
  };
  return read;
}

/** What holds in one arm of an if chain: the tests before it failed, its own held. */
export const armOf = (earlier: readonly TemplateCondition[], own: TemplateCondition | undefined): TemplateCondition[] => [
  ...earlier.map((condition) => ({ ...condition, truth: !condition.truth })),
  ...(own ? [own] : []),
];
