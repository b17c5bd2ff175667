import type { AstNode } from '../../../program/syntax/ast';
import { functionBehind } from '../../../program/origin/definition';
import { type CallSite, callSitesOf } from '../../../program/modules/call-site';
import { groupBy } from '../../../program/syntax/group-by';
import { functionsAround } from '../../../program/syntax/near';
import { type Act, evidenceOf, makeAct, type Payload } from '../act';
import type { FactSources } from '../../sources';
import { unwrap, walk } from '../../../program/syntax/ast';

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
          }),
        ]
        : [];
    });
  });
}

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

/** Whole parameters in a payload: the value itself, spread, an entry, a hole of a template. A member of one is another value. */
function parametersIn(root: AstNode, params: readonly (AstNode | undefined)[], on: FactSources): number[] {
  const found = new Set<number>();
  walk(root, (node) => {
    if (node.type === 'MemberExpression' || /Function/.test(node.type)) return false;
    if (node.type !== 'Identifier' || !params.some((param) => param?.name === node.name)) return true;
    const name = on.file.variableOf(node)?.defs[0]?.name as unknown as AstNode | undefined;
    const index = name ? params.indexOf(name) : -1;
    if (index >= 0) found.add(index);
    return true;
  }, on.file.sourceCode.visitorKeys);
  return [...found];
}
