import { sessionEvents } from '../../knowledge/words/immersive-words';
import { takesAdsAway } from '../../knowledge/words/advertising/ad-words';
import { nameNode } from '../../program/modules/api-site';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName, pathNames } from '../../program/syntax/names';
import { itemsWithin } from '../../program/syntax/items-within';
import { hasAnyWord } from '../../program/syntax/words';
import { usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';
import { isAdName } from './ad-evidence';

/** A call that shows or requests an ad while an immersive session is open. */
export interface SessionAd {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
}

const SHOWS = new Set(['start', 'request', 'gated']);
const ENDS = ['end', 'ended', 'exit', 'exited', 'leave', 'left', 'sessionend'];

/** Calls that open a session of virtual or augmented reality. */
export const sessionsOf = (sources: FactSources): readonly AstNode[] => usesOf(['immersive session'], sources).map(({ site }) => site.call);

/** Calls for ads while a session is open; `more` are further words of advertising. */
export function adsInSessions(more: readonly string[], sources: FactSources): readonly SessionAd[] {
  const { file } = sources;
  const open = [...sessionsOf(sources).flatMap((call) => openAfter(call, file)),
    ...file.nodes('CallExpression').flatMap((call) => openIn(call, file))];
  if (open.length === 0) return [];
  const known = new Set([
    ...sources.wrappers('ads').map(({ call }) => call),
    ...sources.apis('ad').filter(({ fact }) => SHOWS.has(fact.role)).map(({ call }) => call),
  ]);
  const spans = new Map<AstNode, Span>();
  for (const range of open.toReversed()) {
    for (const call of file.within({ range }, 'CallExpression', 'NewExpression')) spans.set(call, range);
  }
  return [...spans].flatMap(([call, inside]): SessionAd[] => {
    const names = pathNames(unwrap(call.callee as AstNode));
    const isNamed = isAdName(names.join(' '), more) && !hasAnyWord(names.at(-1) ?? '', takesAdsAway);
    if (!(known.has(call) || isNamed) || isWhenOver(call, inside)) return [];
    return [{ call, at: nameNode(unwrap(call.callee as AstNode)), name: names.at(-1) ?? 'ad' }];
  });
}

/** Things named after ads that are added to the scene of a renderer which shows it in a headset: `scene.add(new AdPanel())`. */
export function adsInXrScenes(more: readonly string[], { file }: FactSources): readonly SessionAd[] {
  if (!file.nodes('AssignmentExpression').some(turnsXrOn) && !callSitesOf(file).named('createButton').some(isXrButton)) return [];
  return callSitesOf(file).named('add').flatMap(({ node: call, receiver, args }): SessionAd[] => {
    if (!receiver || !hasAnyWord(lastName(receiver), SCENES)) return [];
    return args.flatMap((at) => {
      const made = unwrap(at).type === 'Identifier' ? definitionOf(unwrap(at), file)?.from : unwrap(at);
      const name = made?.type === 'NewExpression' || made?.type === 'CallExpression' ? (getCalleeName(made) ?? '') : '';
      return isAdName(name, more) ? [{ call, at, name }] : [];
    });
  });
}

const SCENES = ['scene', 'world'];
const XR_BUTTONS: ReadonlySet<string> = new Set(['VRButton', 'ARButton', 'XRButton']);

/** `renderer.xr.enabled = true` */
const turnsXrOn = ({ left, right }: AstNode): boolean =>
  right.value === true && pathNames(left as AstNode).slice(-2).join('.') === 'xr.enabled';

const isXrButton = ({ receiver }: CallSite): boolean => receiver !== undefined && XR_BUTTONS.has(lastName(receiver));

type Span = readonly [number, number];

/** What runs once the session is open: the rest of the function that waits for it, or what `then` is given. */
function openAfter(call: AstNode, file: FileContext): Span[] {
  const { parent } = wrapped(call);
  if (parent?.type === 'AwaitExpression') {
    const fn = getEnclosingFunction(call);
    const end = (fn ?? file.program).range[1];
    const ends = itemsWithin(endingCalls(file), { range: [call.range[1] + 1, end] });
    const over = ends.find((other) => getEnclosingFunction(other) === fn);
    return [[parent.range[1], over ? over.range[0] : end]];
  }
  if (parent?.type !== 'MemberExpression' || getMemberName(parent) !== 'then' || parent.parent?.type !== 'CallExpression') return [];
  return spanOf(parent.parent.arguments[0] as AstNode | undefined, file);
}

const endingCalls = (file: FileContext): readonly AstNode[] =>
  file.once(endingCalls, () => file.nodes('CallExpression').filter((call) => getCalleeName(call) === 'end'));

/** The handler of an event that says that a session has begun. */
function openIn(call: AstNode, file: FileContext): Span[] {
  if (getCalleeName(call) !== 'addEventListener') return [];
  const [event, handler] = call.arguments as (AstNode | undefined)[];
  return event?.type === 'Literal' && sessionEvents.includes(String(event.value)) ? spanOf(handler, file) : [];
}

function spanOf(handler: AstNode | undefined, file: FileContext): Span[] {
  const fn = getHandlerFunction(handler, file);
  return fn ? [fn.range] : [];
}

/** In a handler for the end of the session: `session.addEventListener('end', …)`, `.catch(…)`. */
function isWhenOver(call: AstNode, span: Span): boolean {
  for (let fn = getEnclosingFunction(call); fn && fn.range[0] >= span[0]; fn = getEnclosingFunction(fn)) {
    const { parent } = fn;
    if (parent?.type !== 'CallExpression') continue;
    const name = getCalleeName(parent);
    if (name === 'catch' || name === 'finally' || hasAnyWord(String((parent.arguments[0] as AstNode | undefined)?.value ?? ''), ENDS))
      return true;
  }
  return false;
}
