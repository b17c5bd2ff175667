import { type AstNode, getKeyName } from '../syntax/ast';
import { mayBeAssigned } from '../syntax/declared/variable';
import type { FileContext, Variable } from '../syntax/file-context';
import { itemOf, listOf, sourceOf } from './object-literal';
import { type Value, dynamic, either, known } from './value';

/** One step from a pattern to what it binds: the key or index, and the default that replaces undefined. */
interface Step {
  readonly key: string | number;
  readonly fallback: AstNode | undefined;
}

/** The value of a variable bound by a pattern, `const { player: { autoplay = true } } = CONFIG`, when nothing else writes it. */
export function valueOfDestructured(variable: Variable, declarator: AstNode, file: FileContext, read: (node: AstNode) => Value): Value {
  const name = variable.defs[0].name as unknown as AstNode;
  const isRewritten = mayBeAssigned(variable)
    && variable.references.some((reference) => reference.isWrite() && (reference.identifier as unknown as AstNode) !== name);
  const steps = isRewritten || !declarator.init ? undefined : stepsTo(name, declarator);
  if (!steps) return dynamic();
  let expression = declarator.init;
  for (const [index, { key, fallback }] of steps.entries()) {
    const candidates = expression ? candidatesFor(expression, key, file) : undefined;
    if (!candidates) return dynamic();
    const chosen = candidates.flatMap((candidate) => (candidate ? [candidate] : fallback ? [fallback] : []));
    const values = chosen.map((candidate) => withFallback(candidate, fallback, read));
    if (index === steps.length - 1) {
      if (chosen.length < candidates.length) values.push(known(undefined, name));
      return values.reduce((a, b) => either(a, b, name));
    }
    if (chosen.length !== 1 || candidates.length !== 1) return dynamic();
    expression = chosen[0];
  }
  return dynamic();
}

/** The default applies to a known undefined; anything else known keeps its value. */
function withFallback(candidate: AstNode, fallback: AstNode | undefined, read: (node: AstNode) => Value): Value {
  const value = read(candidate);
  return fallback && value.kind === 'known' && value.value === undefined ? read(fallback) : value;
}

/** The expressions a key may be for; undefined in the list when it may be missing. Undefined when that is not known. */
function candidatesFor(owner: AstNode, key: string | number, file: FileContext): (AstNode | undefined)[] | undefined {
  if (typeof key === 'number') {
    const item = itemOf(owner, key, file);
    if (item) return [item];
    const list = listOf(owner, file);
    return list && (list.elements as unknown[]).length <= key ? [undefined] : undefined;
  }
  const source = sourceOf(owner, key, file);
  if (source.kind === 'unknown' || source.kind === 'opaque') return undefined;
  return source.kind === 'missing' ? [undefined] : [...source.expressions, ...(source.mayBeMissing ? [undefined] : [])];
}

function stepsTo(name: AstNode, declarator: AstNode): Step[] | undefined {
  const steps: Step[] = [];
  let fallback: AstNode | undefined;
  for (let node = name; node !== declarator.id; node = node.parent as AstNode) {
    const parent = node.parent;
    switch (parent?.type) {
      case 'AssignmentPattern':
        fallback = parent.right as AstNode;
        break;
      case 'Property': {
        const key = getKeyName(parent.key, parent.computed);
        if (key === undefined) return undefined;
        steps.unshift({ key, fallback });
        fallback = undefined;
        break;
      }
      case 'ArrayPattern':
        steps.unshift({ key: (parent.elements as AstNode[]).indexOf(node), fallback });
        fallback = undefined;
        break;
      case 'ObjectPattern':
        break;
      default:
        return undefined;
    }
  }
  return steps;
}
