import { flagWords } from '../../../knowledge/words/people/personal-words';
import { functionBehind } from '../../../program/origin/definition';
import { type CallSite, callSitesOf } from '../../../program/modules/call-site';
import { groupBy } from '../../../program/syntax/group-by';
import { functionsAround } from '../../../program/syntax/near';
import { wordsOf } from '../../../program/syntax/words';
import { isMissingAt } from '../../personal-data';
import { Vocabulary } from '../../personal-data/vocabulary';
import { type Act, type Doubt, evidenceOf, makeAct, type Payload } from '../act';
import { hasQuietLevel } from '../log';
import type { FactSources } from '../../sources';
import { type AstNode, getCalleeName, unwrap, walk } from '../../../program/syntax/ast';

/** Which parameters of which functions of the file reach which act. */
type Reaches = Map<AstNode, Reach[]>;
interface Reach {
  readonly act: Act;
  /** What the act is given, with the parameter in it. */
  readonly node: AstNode;
  readonly part: Payload['part'];
  readonly index: number;
  readonly isRest: boolean;
}

/** Calls of functions of this file that hand a parameter on to an act: `const track = (name) => service.event({ name })`. One step. */
export function ownFunctionActs(direct: readonly Act[], on: FactSources): Act[] {
  const reaches = reachesOf(direct, on);
  if (reaches.size === 0) return [];
  const known = new Set(direct.map(({ node }) => node));
  return callSitesOf(on.file).all.filter(({ node, receiver }) => !receiver && !known.has(node)).flatMap((call) => {
    const fn = functionBehind(call.callee, on.file);
    const reached = fn ? (reaches.get(fn) ?? []) : [];
    const byAct = groupBy(reached, ({ act }) => act);
    return [...byAct].slice(0, 1).flatMap(([act, parts]) => {
      const payload = parts.flatMap((reach) => payloadAt(call, reach));
      return payload.length > 0
        ? [
          makeAct({
            ...act,
            by: 'own function',
            evidence: evidenceOf('own function'),
            node: call.node,
            at: call.at,
            call,
            payload,
            through: act,
            doubts: [...act.doubts, ...doubtsOfCall(call, act, on)],
          }),
        ]
        : [];
    });
  });
}

/** What a call of a function that writes a log says by itself. */
export const doubtsOfCall = (call: CallSite, { practice }: Pick<Act, 'practice'>, { file }: FactSources): readonly Doubt[] =>
  practice === 'log' && hasQuietLevel(call, file) ? ['quiet level'] : [];

/** A value in the path of a URL is less exposed than a query parameter, so the part is kept. */
const payloadAt = ({ args }: CallSite, { index, isRest, part }: Reach): Payload[] =>
  (isRest ? args.slice(index) : args.slice(index, index + 1)).map((node) => ({ node, part }));

export function reachesOf(direct: readonly Act[], on: FactSources): Reaches {
  const reaches: Reaches = new Map();
  for (const act of direct) {
    if (act.protection !== undefined || !('type' in act.node)) continue;
    const [fn] = functionsAround(act.node as AstNode);
    const params = ((fn?.params ?? []) as AstNode[]).map(nameOfParameter);
    if (!fn || params.length === 0) continue;
    for (const { node, part } of act.payload) {
      if (part === 'field') continue;
      for (const index of parametersIn(node, params, on))
        reaches.set(fn, [
          ...(reaches.get(fn) ?? []),
          { act, node, part, index, isRest: (fn.params as AstNode[])[index].type === 'RestElement' },
        ]);
    }
  }
  return reaches;
}

const nameOfParameter = (parameter: AstNode): AstNode | undefined => {
  const inner = unwrap((parameter.type === 'AssignmentPattern'
    ? parameter.left
    : parameter.type === 'RestElement'
    ? parameter.argument
    : parameter) as AstNode);
  return inner.type === 'Identifier' ? inner : undefined;
};

/**
 * Whole parameters in a payload: the value itself, spread, an entry, a hole of a template, an argument. A member of one is another value,
 * and so is what is asked about one (`text ? 'yes' : 'no'`, `isValid(text)`), and what hides it (`hash(text)`).
 */
function parametersIn(root: AstNode, params: readonly (AstNode | undefined)[], on: FactSources): number[] {
  const found = new Set<number>();
  walk(root, (node) => {
    if (node.type === 'MemberExpression' || /Function/.test(node.type) || tellsOnlyAbout(node, on)) return false;
    if (node.type !== 'Identifier') return !isTest(node);
    // Names are compared before variables are looked up, which needs the scopes of the file.
    if (isTest(node) || !params.some((param) => param?.name === node.name) || isMissingAt(node)) return true;
    const name = on.file.variableOf(node)?.defs[0]?.name as unknown as AstNode | undefined;
    const index = name ? params.indexOf(name) : -1;
    if (index >= 0) found.add(index);
    return true;
  }, on.file.sourceCode.visitorKeys);
  return [...found];
}

/** Is a node what a choice depends on, and not what is chosen? */
const isTest = ({ parent, range }: AstNode): boolean => {
  const decides = parent?.type === 'ConditionalExpression'
    ? parent.test
    : parent?.type === 'LogicalExpression' && parent.operator === '&&'
    ? parent.left
    : undefined;
  return decides !== undefined && decides.range[0] === range[0] && decides.range[1] === range[1];
};

/** A comparison, a question, and what only a part or a print of a value is made of. */
function tellsOnlyAbout(node: AstNode, { settings }: FactSources): boolean {
  if (node.type === 'BinaryExpression') return node.operator !== '+';
  if (node.type === 'UnaryExpression') return true;
  const name = node.type === 'CallExpression' ? (getCalleeName(node) ?? '') : '';
  return name !== '' && (Vocabulary.of(settings).isRedactor(name) || flagWords.has(wordsOf(name)[0] ?? ''));
}
