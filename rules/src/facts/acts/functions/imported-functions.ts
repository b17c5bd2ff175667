import { ask } from '../../../program/exports/ask';
import { type Imported, isOfWorkspace } from '../../../program/exports/imported';
import { type CallSite, callSitesOf } from '../../../program/modules/call-site';
import { functionOfImport, importedCallee } from '../../../program/origin/imported-function';
import { type AstNode, isFunction, unwrap } from '../../../program/syntax/ast';
import { personalIn } from '../../personal-data';
import type { FactSources } from '../../sources';
import { doubtsOfLog } from './log-functions';
import type { Evidence } from '../../evidence';
import { type Act, type Destination, type Doubt, evidenceOf, makeAct, type Payload, type Practice } from '../act';
import { doubtsOfCall, reachesOf } from './own-functions';

/** How an imported function hands a parameter on, as the file that defines it shows it. */
type Reach = {
  readonly index: number;
  readonly isRest: boolean;
  readonly part: Payload['part'];
  readonly destination: { readonly kind: Destination['kind']; readonly name: string };
  readonly doubts: readonly Doubt[];
  readonly evidence: Evidence;
};

/**
 * Calls of functions of other files that hand a parameter on to an act. What such a file says of a person in its own words is
 * reported there.
 */
export const importedFunctionActs = (
  practice: Practice,
  known: ReadonlySet<object>,
  on: FactSources,
  actsIn: (other: FactSources) => readonly Act[],
): Act[] =>
  candidatesIn(on).filter(({ node }) => !known.has(node)).flatMap((call): Act[] => {
    const callee = importedCallee(call.callee, on.file);
    if (!callee) return [];
    const reaches = ask(
      callee.imported,
      `acts ${practice} ${callee.method ?? ''}`,
      on.file,
      (imported) => reachesIn(imported, callee.method, on, actsIn),
    );
    const payload = (reaches ?? []).flatMap((reach) => payloadAt(call, reach));
    if (!reaches || payload.length === 0) return [];
    const [{ destination, doubts, evidence }] = reaches;
    const all = [...doubts, ...doubtsOfCall(call, { practice }, on)];
    return [makeAct({ practice, by: 'summary', evidence, node: call.node, at: call.at, call, payload, destination, doubts: all })];
  });

/** Calls that are given something of a person: for no others is another file read. */
const candidatesIn = (on: FactSources): readonly CallSite[] =>
  on.file.onceFor(
    candidatesIn,
    on.settings,
    () =>
      callSitesOf(on.file).all.filter(({ isNew, args, callee, receiver }) =>
        !isNew && args.some(canHold) && isOfWorkspace(receiver ?? callee, on.file)
        && args.some((argument) => canHold(argument) && personalIn(argument, on.file, on.settings).length > 0)
      ),
  );

/** Literals and functions hold no personal data. */
const canHold = (argument: AstNode): boolean => {
  const expression = unwrap(argument);
  return expression.type !== 'Literal' && !isFunction(expression);
};

const payloadAt = ({ args }: CallSite, { index, isRest, part }: Reach): Payload[] =>
  (isRest ? args.slice(index) : args.slice(index, index + 1)).filter(canHold).map((node) => ({ node, part }));

const weaker = (a: Evidence, b: Evidence): Evidence => (a > b ? a : b);

function reachesIn(
  imported: Imported,
  method: string | undefined,
  on: FactSources,
  actsIn: (other: FactSources) => readonly Act[],
): readonly Reach[] | undefined {
  const other = on.elsewhere(imported.file);
  const fn = functionOfImport(imported, method);
  if (!fn) return undefined;
  const found = reachesOf(actsIn(other), other).get(fn) ?? [];
  // Of several acts in one function, the first that is certain counts.
  const first = found.find(({ act }) => act.doubts.length === 0) ?? found[0];
  return found.filter(({ act }) => act === first.act)
    .filter(({ node }) => personalIn(node, other.file, other.settings).length === 0)
    .map(({ act, index, isRest, part }) => ({
      index,
      isRest,
      part,
      destination: { kind: act.destination.kind, name: act.destination.name },
      doubts: act.practice === 'log' ? [...act.doubts, ...doubtsOfLog(fn, act, imported, method)] : act.doubts,
      evidence: weaker(act.evidence, evidenceOf('summary')),
    }));
}
