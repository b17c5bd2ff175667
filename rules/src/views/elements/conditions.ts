import type { AstNode } from '../../program/syntax/ast';
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
  return (node) => {
    const path: AstNode[] = [];
    let conditions: readonly TemplateCondition[] | undefined;
    for (let at = node; at && !conditions; at = outerOf(at)) {
      conditions = memory.get(at);
      if (!conditions) path.push(at);
    }
    conditions ??= [];
    for (let at = path.pop(); at; at = path.pop()) memory.set(at, conditions = withOuter(conditions, own(at)));
    return conditions;
  };
}

/** More conditions around one place than this are kept for the innermost only. */
const MAX_CONDITIONS = 200;

/** Conditions with those that one node adds. */
export const withOuter = (
  outer: readonly TemplateCondition[],
  added: readonly TemplateCondition[],
): readonly TemplateCondition[] => (added.length === 0 ? outer : [...outer, ...added].slice(-MAX_CONDITIONS));

/** What holds in one arm of an if chain: the tests before it failed, its own held. */
export const armOf = (earlier: readonly TemplateCondition[], own: TemplateCondition | undefined): TemplateCondition[] => [
  ...earlier.map((condition) => ({ ...condition, truth: !condition.truth })),
  ...(own ? [own] : []),
];
