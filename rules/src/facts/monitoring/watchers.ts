import { captureNames, childNames } from '../../knowledge/words/monitoring-words';
import { captureSendStarts } from '../../knowledge/words/sending-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getEnclosingFunction, isFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { findSend } from '../acts/sends';
import { unpromptedRunOf } from '../occasions';
import { isChildSubject } from '../people/names';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

/** A call that monitors what a user does on a device. */
export interface Watcher {
  readonly what: 'screen' | 'device' | 'visited pages' | 'calls and messages';
  readonly by: 'catalogue' | 'name';
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  /** It looks again and again. */
  readonly isTimed: boolean;
  /** What it sees is sent away by the function that gets it. */
  readonly isSent: boolean;
  /** A child is named in what is sent. */
  readonly isAboutChild: boolean;
  /** Identifiers of the file mention children or pupils. */
  readonly mentionsChild: boolean;
  /** The call has other purposes too. */
  readonly isUnsure: boolean;
}

const deeds = {
  'screen capture': 'screen',
  'device watching': 'device',
  'visited pages': 'visited pages',
  'message log': 'calls and messages',
} as const;
type Deed = keyof typeof deeds;

/** Calls by the catalogue, and functions of the project whose names say that they take a picture of the screen. */
export const watchers = (sources: FactSources): readonly Watcher[] => [...catalogued(sources), ...namedCaptures(sources)];

function catalogued(sources: FactSources): readonly Watcher[] {
  const { file } = sources;
  return usesOf(Object.keys(deeds) as Deed[], sources).map((use) => {
    const { site: { call, fact }, at, name, isUnsure } = use;
    const send = findSend(receiverOf(use, file), file);
    return { ...watcherOf(call, send, sources), what: deeds[fact.does as Deed], by: 'catalogue', at, name, isUnsure };
  });
}

function namedCaptures(sources: FactSources): readonly Watcher[] {
  const { file } = sources;
  const captures = callSitesOf(file).all.filter(({ name, isNew }) => !isNew && hasAnyPhrase(name, captureNames));
  return captures.flatMap(({ node, name, shown, at }): Watcher[] => {
    const fn = getEnclosingFunction(node);
    if (!fn) return [];
    const send = captureSendStarts.includes(wordsOf(name)[0]) ? node : findSend(fn, file);
    return [{ ...watcherOf(node, send, sources), what: 'screen', by: 'name', at, name: shown, isUnsure: false }];
  });
}

type Seen = Pick<Watcher, 'call' | 'isTimed' | 'isSent' | 'isAboutChild' | 'mentionsChild'>;

const watcherOf = (call: AstNode, send: AstNode | undefined, sources: FactSources): Seen => ({
  call,
  isTimed: unpromptedRunOf(call, sources.file) === 'in a timer',
  isSent: send !== undefined,
  isAboutChild: send !== undefined && namesChild(send, sources),
  mentionsChild: mentions(sources.file, childNames),
});

const namesChild = (send: AstNode, { file, settings }: FactSources): boolean =>
  (send.arguments as AstNode[]).filter((argument) => !isFunction(argument))
    .some((argument) => wordsWithin(argument, file, 'names and texts').some((word) => isChildSubject(word, settings)));

/**
 * The function that receives the observed data, otherwise the one around that awaits it; for messages always the latter,
 * which receives many.
 */
function receiverOf({ site: { call, fact } }: Use, file: FileContext): AstNode {
  const around = getEnclosingFunction(call);
  if (fact.does === 'message log') return around ?? file.program;
  const handlers = (call.arguments as AstNode[]).map((argument) => getHandlerFunction(argument, file));
  return handlers.find((fn) => fn) ?? thenOf(call, file) ?? around ?? call;
}

/** `capture().then((picture) => …)` */
function thenOf(call: AstNode, file: FileContext): AstNode | undefined {
  const chained = call.parent?.type === 'MemberExpression' && call.parent.object === call ? call.parent.parent : undefined;
  const isThen = chained?.type === 'CallExpression' && getCalleeName(chained) === 'then';
  return isThen ? getHandlerFunction((chained.arguments as AstNode[])[0], file) : undefined;
}
