import { handWork, recordedEvents } from '../../knowledge/words/monitoring-words';
import { gatheredSends } from '../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { coverOf } from '../../program/syntax/items-within';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { traceOf } from './event-trace';
import { type Listener, listenersOf } from './page-listener';

const events = new Set(recordedEvents);
const moves = new Set(['x', 'y', 'move']);

/** A listener that hears what a person does with keys or pointer, with what becomes of it. */
export interface WrittenDown extends Listener {
  /** The event data leaves the page: immediately, or later from where it is stored. */
  readonly isSent: boolean;
  /** The strokes of a drawing and the moves of a game are what the page is for. */
  readonly isHandWork: boolean;
}

/** Listeners for keys, values and pointer paths. */
export const writtenDown = (file: FileContext): readonly WrittenDown[] =>
  file.once(writtenDown, () =>
    listenersOf(file).filter(({ event }) => events.has(event)).map((listener): WrittenDown => {
      const { keptIn, isSent } = traceOf(listener.handler, listener.eventParameter, file);
      return { ...listener, isSent: isSent || isSentLater(keptIn, file), isHandWork: isHandWork(listener.handler, file) };
    }));

function isHandWork(handler: AstNode, file: FileContext): boolean {
  let isFound = false;
  walk(handler, (node) => {
    const name = node.type === 'Identifier' ? (node.name as string) : typeof node.value === 'string' ? node.value : '';
    // A key stroke is none of a pen.
    if (hasAnyWord(name, handWork) && !wordsOf(name).includes('key')) isFound = true;
    if (node.type === 'MemberExpression' && unwrap(node.object as AstNode).name === 'player' && isMove(getMemberName(node) ?? ''))
      isFound = true;
  }, file.sourceCode.visitorKeys);
  return isFound;
}

const isMove = (name: string): boolean => moves.has(wordsOf(name)[0]);

/** What was written down is given to a call that sends, or read in a function that sends. */
function isSentLater(keptIn: readonly string[], file: FileContext): boolean {
  const sent = keptIn.length === 0 ? undefined : namesInSends(file);
  return keptIn.some((name) => sent?.has(name));
}

/** Names in what calls send away, and in functions that do so. */
const namesInSends = (file: FileContext): ReadonlySet<string> =>
  file.once(namesInSends, () => {
    const sends = file.nodes('CallExpression').filter(isSend);
    const isSent = coverOf(sends.flatMap((send) => [...(send.arguments as AstNode[]), getEnclosingFunction(send) ?? []].flat()));
    return new Set(file.nodes('Identifier').filter(isSent).map(({ name }) => String(name)));
  });

const isSend = (call: AstNode): boolean =>
  gatheredSends.has(getCalleeName(call) ?? '')
  || (getCalleeName(call) === 'publish' && unwrap(call.callee as AstNode).type === 'MemberExpression');
