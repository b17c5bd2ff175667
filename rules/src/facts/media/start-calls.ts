import type { PlayerFact } from '../../knowledge/types/sdk';
import type { ApiSite } from '../../program/modules/api-site';
import { callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { runsOnMount } from '../occasions/runs-on-mount';
import type { FactSources } from '../sources';
import { isMediaReceiver } from './media-receiver';
import { type ShowsStream, showsStream } from './stream';

/** A call that starts media when its page is loaded or mounted, or when it comes into view, without an act of the person. */
export interface StartCall {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly showsStream: ShowsStream;
}

/** Calls of `play()`: of catalogued players, and of receivers that are a video or an audio. */
export function startCalls(sources: FactSources): readonly StartCall[] {
  const { file } = sources;
  const read = (call: AstNode, at: AstNode): StartCall => {
    const callee = unwrap(call.callee as AstNode);
    return { call, at, showsStream: callee.type === 'MemberExpression' ? showsStream(callee.object as AstNode, file) : 'no' };
  };
  const players = sources.apis('player').filter(({ fact }) => fact.starts !== undefined);
  const known = new Set(players.map(({ call }) => call));
  const catalogued = players.filter((site) => site.fact.starts === 'play' && isUnprompted(site, sources));
  const named = callSitesOf(file).named('play').filter(({ node, isNew, callee: { object } }) =>
    !isNew && object && !known.has(node) && isMediaReceiver(object, file) && runsOnMount(node, file)
  );
  return [...catalogued.map(({ call, name }) => read(call, name)), ...named.map(({ node, at }) => read(node, at))];
}

/** The first parameter of a function that a player is made with. */
const SETUP = '<1.';

/** A function that sets a player up runs as soon as the player is made. */
function isUnprompted({ path, call }: ApiSite<PlayerFact>, { file }: FactSources): boolean {
  const fn = getEnclosingFunction(call);
  return path.includes(SETUP) ? fn !== undefined && conditionsOf(call, fn).length === 0 : runsOnMount(call, file);
}
