import type { PlayerFact } from '../../knowledge/types/sdk';
import type { ApiSite } from '../../program/modules/api-site';
import { callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { runsOnMount } from '../occasions/runs-on-mount';
import { runsWhenShown } from '../occasions/runs-when-shown';
import type { FactSources } from '../sources';
import { isMediaReceiver } from './media-receiver';
import { type ShowsStream, showsStream } from './stream';

/** A call that starts media when its page is loaded or mounted, or when it comes into view, without an act of the person. */
export interface StartCall {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly showsStream: ShowsStream;
  /** It is a sound of a game, or of a file that a product need not hold: a path that starts nowhere. */
  readonly mayBeSilent: boolean;
}

/** Calls of `play()`: of catalogued players, and of receivers that are a video or an audio. */
export function startCalls(sources: FactSources): readonly StartCall[] {
  const { file } = sources;
  const read = (call: AstNode, at: AstNode): StartCall => {
    const callee = unwrap(call.callee as AstNode);
    const receiver = callee.type === 'MemberExpression' ? (callee.object as AstNode) : undefined;
    return { call, at, showsStream: receiver ? showsStream(receiver, file) : 'no', mayBeSilent: mayBeSilent(receiver, sources) };
  };
  const players = sources.apis('player').filter(({ fact }) => fact.starts !== undefined);
  const known = new Set(players.map(({ call }) => call));
  const catalogued = players.filter((site) => site.fact.starts === 'play' && isUnprompted(site, sources));
  const named = callSitesOf(file).named('play').filter(({ node, isNew, callee: { object } }) =>
    !isNew && object && !known.has(node) && isMediaReceiver(object, file) && (runsOnMount(node, file) || runsWhenShown(node, file))
  );
  return [...catalogued.map(({ call, name }) => read(call, name)), ...named.map(({ node, at }) => read(node, at))];
}

const gameWords: readonly string[] = ['game', 'games'];
const starts: readonly string[] = ['/', '.', '#', '@', '~', 'http:', 'https:', 'data:', 'blob:', 'file:'];

/** `new Audio('Downloads/song.mp3')`, or any sound of `games/maze.js`. */
function mayBeSilent(receiver: AstNode | undefined, { file, path }: FactSources): boolean {
  const made = unwrap(receiver && (definitionOf(receiver, file)?.from ?? receiver));
  if (made?.type !== 'NewExpression' || getCalleeName(made) !== 'Audio') return false;
  const source = getKnown(valueOf(made.arguments[0] as AstNode | undefined, file));
  return hasAnyWord(path, gameWords) || (typeof source === 'string' && !starts.some((start) => source.startsWith(start)));
}

/** The first parameter of a function that a player is made with. */
const SETUP = '<1.';

/** A function that sets a player up runs as soon as the player is made. */
function isUnprompted({ path, call }: ApiSite<PlayerFact>, { file }: FactSources): boolean {
  const fn = getEnclosingFunction(call);
  return path.includes(SETUP)
    ? fn !== undefined && conditionsOf(call, fn).length === 0
    : runsOnMount(call, file) || runsWhenShown(call, file);
}
