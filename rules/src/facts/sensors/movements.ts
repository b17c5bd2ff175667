import { type AstNode } from '../../program/syntax/ast';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { findSend } from '../acts/sends';
import { listenersOf } from '../occasions/page-listener';
import { usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

/** A listener for movements of a device or measures of a body. */
export interface Movement {
  readonly what: 'device motion' | 'body sensors';
  readonly at: AstNode;
  readonly site: AstNode;
  readonly isSent: boolean;
  /** What it hears steers something of a game. */
  readonly isOfGame: boolean;
}

const gameWords: readonly string[] = ['player', 'game', 'paddle', 'ship'];
const movements = new Set(['devicemotion', 'deviceorientation']);

export function movementsHeard(sources: FactSources): readonly Movement[] {
  const { file } = sources;
  const read = (what: Movement['what'], handler: AstNode, at: AstNode, site: AstNode): Movement => ({
    what,
    at,
    site,
    isSent: findSend(handler, file) !== undefined,
    isOfGame: mentionsWithin(handler, gameWords, file),
  });
  const ofDevices = usesOf(['body movement', 'body data'], sources).flatMap(({ site, at }) => {
    const handler = site.args.map((argument) => getHandlerFunction(argument, file)).find((fn) => fn);
    return handler ? [read(site.fact.does === 'body data' ? 'body sensors' : 'device motion', handler, at, site.call)] : [];
  });
  const ofPage = listenersOf(file).filter(({ event }) => movements.has(event)).map(({ handler, at, site }) =>
    read('device motion', handler, at, site)
  );
  return [...ofDevices, ...ofPage];
}
