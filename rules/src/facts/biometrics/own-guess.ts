import { itemsWithin } from '../../program/syntax/items-within';
import { clearFeelings, feelingWords, gazeSubjects, guessingWords } from '../../knowledge/words/inference-words';
import { violationWords } from '../../knowledge/words/monitoring-words';
import { guessKeeps, guessKeepStarts } from '../../knowledge/words/sending-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getRequestAddress } from '../acts/request-address';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { isClear, isGuess, isOfBody } from './body-source';

/** A call that infers emotions or gaze from biometric input, recognised by the name of a service or a function. */
export interface OwnGuess {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  readonly by: 'service' | 'function';
  /** The URL of a service as written, without its query. */
  readonly address?: string;
  readonly what: 'feelings' | 'gaze';
  /** The function around keeps or sends something, or calls it a fault. */
  readonly isKept: boolean;
}

export const ownGuesses = ({ file }: FactSources): readonly OwnGuess[] =>
  callSitesOf(file).all.filter(({ isNew }) => !isNew).flatMap((site): OwnGuess[] => {
    const call = site.node;
    const address = getRequestAddress(call);
    if (address) {
      const name = segmentOf(address.text);
      return name === undefined
        ? []
        : [{
          call,
          at: address.node,
          name,
          by: 'service',
          address: address.text.split('?')[0].trim().split(' ').at(-1),
          what: 'feelings',
          isKept: true,
        }];
    }
    const { at, name, args } = site;
    const what = subjectOf(name);
    if (what === undefined || !isOfBody(args, !isClear(name), file)) return [];
    return [{ call, at, name: site.shown, by: 'function', what, isKept: isKeptAround(call, file) }];
  });

const asks: ReadonlySet<string> = new Set(['get', 'track', 'check']);
const eyeRatio = ['eye aspect ratio'];

function subjectOf(name: string): OwnGuess['what'] | undefined {
  if (isGuess(name) && hasAnyPhrase(name, feelingWords)) return 'feelings';
  const isMeasured = isGuess(name) || asks.has(wordsOf(name)[0]) || hasAnyPhrase(name, eyeRatio);
  return isMeasured && hasAnyPhrase(name, gazeSubjects) ? 'gaze' : undefined;
}

/** The URL segment that names emotions next to a verb of inference, or the query parameter that requests them. */
function segmentOf(address: string): string | undefined {
  const [path, query = ''] = address.split('?');
  const segments = path.split(/[/\s]+/);
  const isBesideGuess = (i: number): boolean => segments.slice(Math.max(i - 1, 0), i + 2).some((each) => hasAnyWord(each, guessingWords));
  const segment = segments.find((each, i) => hasAnyPhrase(each, clearFeelings) && isBesideGuess(i));
  return segment ?? (query.toLowerCase().split('&').some(asksForEmotion) ? 'returnFaceAttributes' : undefined);
}

function asksForEmotion(parameter: string): boolean {
  const [name, value = ''] = parameter.split('=');
  return name === 'returnfaceattributes' && value.split(',').includes('emotion');
}

function isKeptAround(call: AstNode, file: FileContext): boolean {
  const around = getEnclosingFunction(call) ?? file.program;
  return file.onceFor(isKeptAround, around, () => itemsWithin(keepingCalls(file), around).length > 0);
}

const keepingCalls = (file: FileContext): readonly AstNode[] =>
  file.once(keepingCalls, () => callSitesOf(file).all.filter((site) => !site.isNew && isKeeping(site)).map(({ node }) => node));

function isKeeping({ name, receiver }: CallSite): boolean {
  const isNamed = guessKeeps.has(name.toLowerCase()) || guessKeepStarts.has(wordsOf(name)[0]) || hasAnyPhrase(name, violationWords);
  return isNamed && pathNames(receiver)[0] !== 'console';
}
