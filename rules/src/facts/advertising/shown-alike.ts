import { NodeMemory } from '../../program/syntax/node-memory';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { isWrittenAlike, shapeOf } from '../../views/elements/text/written-alike';
import type { ElementView } from '../../views/elements/element-view';
import { paidTests } from '../../knowledge/words/advertising/ad-words';
import { wordsWithin } from '../../program/syntax/lexicon';
import type { FactSources } from '../sources';

const tests = new Set(paidTests);

/** A place that asks whether something is paid for, and shows the same either way. */
export interface ShownAlike {
  readonly at: AstNode;
  readonly site: AstNode | ElementView;
}

export function shownAlike(sources: FactSources): readonly ShownAlike[] {
  const { file } = sources;
  const choices = file.nodes('ConditionalExpression').filter(({ test, consequent, alternate }) =>
    isAlike(test, consequent as AstNode, alternate, sources)
  );
  const branches = file.nodes('IfStatement').filter((choice) =>
    isAlike(choice.test, shownBy(choice.consequent as AstNode), shownBy((choice.alternate as AstNode | null) ?? nextOf(choice)), sources)
  );
  return [
    ...[...choices, ...branches].map(({ test }) => ({ at: test as AstNode, site: test as AstNode })),
    ...sources.elements().flatMap((element) => conditionAlike(element, sources) ?? []),
  ];
}

const asks = (test: AstNode, sources: FactSources): boolean => wordsWithin(test, sources.file).some((name) => tests.has(name));

function isAlike(
  test: AstNode | null | undefined,
  yes: AstNode | null | undefined,
  no: AstNode | null | undefined,
  sources: FactSources,
): boolean {
  if (!test || !yes || !no || yes.type !== 'JSXElement' || no.type !== 'JSXElement' || !asks(test, sources)) return false;
  return isWrittenAlike(yes, no, sources.file);
}

/** What a statement gives back: `return <Post />`, alone or in a block. */
function shownBy(statement: AstNode | undefined): AstNode | undefined {
  const only = statement?.type === 'BlockStatement' && statement.body.length === 1 ? (statement.body[0] as AstNode) : statement;
  return only?.type === 'ReturnStatement' ? unwrap(only.argument as AstNode | null) : undefined;
}

function nextOf(statement: AstNode): AstNode | undefined {
  const list = statement.parent?.body as AstNode[] | AstNode | undefined;
  return Array.isArray(list) ? list[list.indexOf(statement) + 1] : undefined;
}

const roots = new NodeMemory<readonly ElementView[], readonly ElementView[]>();

function rootsOf(elements: readonly ElementView[]): readonly ElementView[] {
  let found = roots.get(elements);
  if (!found) roots.set(elements, found = elements.filter(({ parent }) => !parent));
  return found;
}

/** `v-if` beside `v-else`, `{#if}` with `{:else}`. */
function conditionAlike(element: ElementView, sources: FactSources): ShownAlike | undefined {
  const own = element.conditions.at(-1);
  if (!own?.truth || !own.expression || !asks(own.expression, sources)) return undefined;
  const beside = element.parent?.children ?? rootsOf(sources.elements());
  const other = beside.find((each) => {
    const condition = each.conditions.at(-1);
    const isBeside = each !== element && each.range[0] > element.range[0] && each.parent === element.parent;
    return isBeside && each.conditions.length === element.conditions.length && condition?.text === own.text && condition.truth === false;
  });
  return other && shapeOf(other, sources.file) === shapeOf(element, sources.file) ? { at: own.expression, site: element } : undefined;
}
