import { convertingStarts, rankingCalls, recordEndings } from '../../knowledge/words/ranking-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { boundNames } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Ranking } from './rank-term';

/** Variables that are followed from an order to the function that makes another one. */
const MOST_STEPS = 4;

/**
 * Is an order only how candidates are picked: what holds them is given to a function that ranks or recommends, itself or through filters?
 * The order that people see is made there.
 */
export function isRankedAgain({ kind, node }: Ranking, file: FileContext): boolean {
  if (kind === 'score') return false;
  const fn = getEnclosingFunction(node);
  let names = namesOf(declaratorAround(node));
  for (let step = 0; step < MOST_STEPS && names.length > 0; step++) {
    const held = new Set(names);
    if ((rankersIn(file).get(fn) ?? []).some((argument) => held.has(argument))) return true;
    names = (madeIn(file).get(fn) ?? []).filter(({ from }) => held.has(from)).flatMap((made) => made.names).filter((name) =>
      !held.has(name)
    );
  }
  return false;
}

/** Names of arguments of functions that rank, by the function around the call. */
const rankersIn = (file: FileContext): ReadonlyMap<AstNode | undefined, readonly string[]> =>
  file.once(rankersIn, () => {
    const calls = callSitesOf(file).all.filter(({ name, isNew, receiver }) => !isNew && !receiver && hasAnyWord(name, rankingCalls));
    const given = calls.flatMap(({ node, args }) =>
      args.flatMap((argument) =>
        unwrap(argument).type === 'Identifier' ? [{ fn: getEnclosingFunction(node), name: String(unwrap(argument).name) }] : []
      )
    );
    return new Map([...groupBy(given, ({ fn }) => fn)].map(([fn, each]) => [fn, each.map(({ name }) => name)]));
  });

interface Made {
  readonly fn: AstNode | undefined;
  readonly names: readonly string[];
  readonly from: string;
}

/** `const other = (candidates || []).filter(…)` */
const madeIn = (file: FileContext): ReadonlyMap<AstNode | undefined, readonly Made[]> =>
  file.once(madeIn, () =>
    groupBy(
      file.nodes('VariableDeclarator').flatMap((node): Made[] => {
        const from = node.init ? rootOf(node.init) : undefined;
        return from === undefined ? [] : [{ fn: getEnclosingFunction(node), names: namesOf(node), from }];
      }),
      ({ fn }) => fn,
    ));

/** The name that a chain begins with. */
function rootOf(value: AstNode): string | undefined {
  let node: AstNode | undefined = unwrap(value);
  while (node && node.type !== 'Identifier') node = startOf(node);
  return node && String(node.name);
}

function startOf(node: AstNode): AstNode | undefined {
  if (node.type === 'AwaitExpression') return unwrap(node.argument ?? undefined);
  if (node.type === 'CallExpression') return unwrap(node.callee as AstNode);
  if (node.type === 'MemberExpression') return unwrap(node.object as AstNode);
  return node.type === 'LogicalExpression' ? unwrap(node.left as AstNode) : undefined;
}

const namesOf = (declarator: AstNode | undefined): readonly string[] => (declarator?.id ? [...boundNames(declarator.id)] : []);

function declaratorAround(node: AstNode): AstNode | undefined {
  let around = node.parent;
  while (around && around.type !== 'VariableDeclarator' && !isFunction(around) && !around.type.endsWith('Statement'))
    around = around.parent;
  return around?.type === 'VariableDeclarator' ? around : undefined;
}

/**
 * Does a function only write a score into the record that it answers, `toHotPost(post)`, where nothing in the file orders by the score?
 */
export function isOfRecord({ kind, node, subject }: Ranking, orders: readonly Ranking[]): boolean {
  const words = wordsOf(functionName(getEnclosingFunction(node)));
  const isConverting = convertingStarts.has(words[0] ?? '') && recordEndings.has(words.at(-1) ?? '');
  return kind === 'score' && isConverting
    && !orders.some((order) => order.kind !== 'score' && order.terms.some(({ name }) => name === subject));
}
