import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { FactSources } from '../../facts/sources';
import type { LoadDeadline } from '../../facts/timers';
import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wholeRange } from '../../views/elements/element-source';
import type { ElementView } from '../../views/elements/element-view';
import { withoutElement } from '../without-element';
import { isWithin } from '../../program/syntax/range';

type Place = { readonly range: readonly [number, number] };

/**
 * Takes a countdown away: the element that shows it and nothing else, with the state, timer or date behind it. Undefined
 * where any of these serves something else as well, or where a sentence around the element would be left incomplete.
 */
export function withoutCountdown({ kind, at }: LoadDeadline, sources: FactSources): TextEdit[] | undefined {
  const { file } = sources;
  const declarator = declaratorOf(at);
  const statement = declarator?.parent;
  if (!declarator || statement?.declarations?.length !== 1) return kind === 'counter' ? undefined : withoutShown([at], sources);
  const names = declarator.id?.type === 'ArrayPattern' ? (declarator.id.elements as (AstNode | null)[]) : [declarator.id ?? null];
  const [shown = [], set = []] = names.map((name) => (name ? readsOf(name, file) : []));
  const timer = kind === 'counter' ? timerOf(set, file) : undefined;
  if (kind === 'counter' && !timer) return undefined;
  const rest = shown.filter((use) => !timer || !isWithin(use, timer));
  const element = rest.length > 0 ? withoutShown(rest, sources) : undefined;
  const kept = [removeStatement(statement, file), timer ? removeStatement(timer, file) : []];
  return element && kept.every((edits) => edits !== undefined) ? [...element, ...kept.flat()] : undefined;
}

/** `const endDate = Date.now() + DAY`, `const [left, setLeft] = useState(600)`; dates around it included. */
function declaratorOf(value: AstNode): AstNode | undefined {
  let place = value;
  while (place.parent?.type === 'NewExpression') place = place.parent;
  return place.parent?.type === 'VariableDeclarator' ? place.parent : undefined;
}

const readsOf = (name: AstNode, file: FileContext): readonly AstNode[] =>
  (file.variableOf(name)?.references ?? []).filter((reference) => reference.isRead()).map(({ identifier }) =>
    identifier as unknown as AstNode
  );

const OF_TIMER: ReadonlySet<string> = new Set(['useEffect', 'setInterval', 'setTimeout', 'clearInterval', 'clearTimeout', 'max']);

/** The effect that lowers the state and does nothing else, and holds all writes of it. */
function timerOf(writes: readonly AstNode[], file: FileContext): AstNode | undefined {
  const [first] = writes;
  for (let fn = first && getEnclosingFunction(first); fn; fn = getEnclosingFunction(fn)) {
    const effect = fn.parent;
    if (effect?.type !== 'CallExpression' || getCalleeName(effect) !== 'useEffect') continue;
    const statement = getOwnStatement(effect);
    const calls = file.within(effect, 'CallExpression').map((call) => getCalleeName(call) ?? '');
    const isAlone = statement !== undefined && writes.every((write) => isWithin(write, statement))
      && calls.every((name) => OF_TIMER.has(name) || name === first.name) && file.within(effect, 'AssignmentExpression').length === 0;
    return isAlone ? statement : undefined;
  }
  return undefined;
}

/** Takes the element away that shows all uses of a value, and nothing beside. */
function withoutShown(uses: readonly Place[], sources: FactSources): TextEdit[] | undefined {
  const around = sources.elements().filter((element) =>
    element.host === 'jsx' && uses.every((use) => isWithin(use, { range: wholeRange(element) }))
  );
  const element = around.reduce<ElementView | undefined>(
    (least, each) => (least && isWithin(asPlace(least), asPlace(each)) ? least : each),
    undefined,
  );
  const node = element && (element.node.type === 'JSXElement' ? element.node : element.node.parent);
  if (!element || element.children.length > 0 || element.text() !== '' || node?.parent?.type !== 'JSXElement') return undefined;
  const siblings = (node.parent.children ?? []) as AstNode[];
  const isInText = siblings.some(({ type, value }) => type === 'JSXText' && String(value).trim() !== '');
  return isInText ? undefined : withoutElement(element, sources.file);
}

const asPlace = (element: ElementView): Place => ({ range: wholeRange(element) });
