import { type AstNode, getMemberName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getEnclosingClass } from './component-state';

/** Other uses of the same `this.name` in the class around it, in source order; none when it is set more than once. */
export function classMemberUses(member: AstNode, file: FileContext): AstNode[] {
  const owner = getEnclosingClass(member);
  const name = getMemberName(member);
  if (!owner || name === undefined) return [];
  const byName = file.onceFor(classMemberUses, owner, () => new Map<string, AstNode[]>());
  if (byName.size === 0) {
    for (const node of file.nodes('MemberExpression')) {
      if (node.object?.type !== 'ThisExpression' || node.range[0] < owner.range[0] || node.range[1] > owner.range[1]) continue;
      const key = getMemberName(node);
      if (key === undefined || getEnclosingClass(node) !== owner) continue;
      const list = byName.get(key);
      if (list) list.push(node);
      else byName.set(key, [node]);
    }
  }
  const uses = byName.get(name) ?? [];
  const writes = uses.filter((use) =>
    use.parent?.type === 'AssignmentExpression' && use.parent.left === use && use.parent.right?.type !== 'Literal'
  );
  return writes.length > 1 ? [] : uses.filter((use) => use !== member);
}
