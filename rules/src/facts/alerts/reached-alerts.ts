import type { SendFact } from '../../knowledge/types/sdk';
import { operatorNames, pushAddresses, pushServices, requestNames, workerHolders } from '../../knowledge/words/notification-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { matchesAny } from '../../program/modules/matcher';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, isFunction, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName, lastNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { startOfAddress } from '../acts/destination';
import type { FactSources } from '../sources';
import { isAlertingName, isSentByHolder } from './alert-names';
import { isSilentPush } from './silent-push';

const MAX_DEPTH = 3;

/** One way on which what runs comes to alert people. */
export interface ReachedAlert {
  /**
   * The outermost call first, then each further call inside the function that the previous one runs. A function passed
   * by name represents itself: `remind` of `users.forEach(remind)`. Empty if only the name of a job indicates an alert.
   */
  readonly calls: readonly AstNode[];
  /** It reports errors to the people who run the product, as the names of the calls or of the file say. */
  readonly isForOperators: boolean;
  /** What is called is written in another file, which may look at the hour or send each item once. */
  readonly isOfOtherFile: boolean;
  /** How it reaches people, where the catalogue knows. */
  readonly channel?: SendFact['channel'];
}

/** Catalogued calls that reach people, with the channel of each; `silent` for messages that are not shown. */
type Senders = ReadonlyMap<AstNode, SendFact['channel'] | 'silent'>;

export const sendersOf = (sources: FactSources): Senders =>
  sources.file.onceFor(sendersOf, sources.settings, () =>
    new Map([
      ...sources.apis('notification').map(({ call }) => [call, 'local'] as const),
      ...sources.apis('send').map(({ call, args, fact }) => [call, isSilentPush(args, sources.file) ? 'silent' : fact.channel] as const),
    ]));

/** Is a call of a function that the project's settings name as alerting? */
export const isOwnSender = (call: AstNode, { settings, file }: FactSources): boolean =>
  matchesAny(call, settings.wrappers.filter(({ kind }) => kind === 'push'), file);

/** Every call below a function that alerts people, through functions of the file. `countsScreen`: messages on an open page count. */
export function alertsReachedBy(node: AstNode, countsScreen: boolean, sources: FactSources): ReachedAlert[] {
  const senders = sendersOf(sources);
  return new Search(senders, countsScreen, sources).below(node, 0).map((calls) => {
    const channel = senders.get(calls[calls.length - 1]);
    const isForOperators = isOfOperators(sources.path.split('/').at(-1) ?? '') || calls.some((call) => callNames(call).some(isOfOperators));
    const last = calls.at(-1);
    const callee = last?.type === 'CallExpression' ? (last.callee as AstNode) : last;
    const isOfOtherFile = channel === undefined && callee !== undefined && isElsewhere(callee, sources.file);
    return { calls, isForOperators, isOfOtherFile, ...(channel === undefined || channel === 'silent' ? {} : { channel }) };
  });
}

const isOfOperators = (name: string): boolean => hasAnyPhrase(name, operatorNames);

/** `errorMonitor`, `notify` of `errorMonitor.notify()`. */
const callNames = (call: AstNode): readonly string[] => lastNames(call.type === 'CallExpression' ? (call.callee as AstNode) : call, 2);

type Way = ReachedAlert['calls'];

class Search {
  constructor(private readonly senders: Senders, private readonly countsScreen: boolean, private readonly sources: FactSources) {}

  below(node: AstNode, depth: number): Way[] {
    if (depth > MAX_DEPTH) return [];
    const { file } = this.sources;
    const fn = getHandlerFunction(node, file) ?? (isFunction(node) ? node : undefined);
    if (!fn?.body) return this.isAlerting(endOf(node)) ? [[node]] : [];
    const ways: Way[] = [];
    walk(fn.body as AstNode, (inner) => {
      if (callSitesOf(file).of(inner)) ways.push(...this.ofCall(inner, fn, depth));
    }, file.sourceCode.visitorKeys);
    return ways;
  }

  private ofCall(call: AstNode, from: AstNode, depth: number): Way[] {
    const { file } = this.sources;
    const channel = this.senders.get(call);
    if (channel !== undefined) return channel === 'silent' ? [] : [[call]];
    if (isOwnSender(call, this.sources)) return [[call]];
    const site = callSitesOf(file).of(call);
    if (!site || site.isNew) return [];
    const target = localFunction(site.callee, file);
    if (target) return target === from ? [] : this.below(site.callee, depth + 1).map((way) => [call, ...way]);
    if (this.isAlerting(site.name) || isSentByReceiver(site.callee) || isPushRequest(site, file)) return [[call]];
    return site.args.filter((argument) => !isFunction(unwrap(argument))).flatMap((argument) => {
      if (localFunction(argument, file)) return this.below(argument, depth + 1).map((way) => [argument, ...way]);
      return this.isAlerting(endOf(argument)) && isElsewhere(argument, file) ? [[argument]] : [];
    });
  }

  private isAlerting(name: string): boolean {
    return isAlertingName(name, this.countsScreen);
  }
}

/** The last name of a variable or member; what a call answers with is called otherwise than the call. */
const endOf = (node: AstNode): string => (unwrap(node).type === 'CallExpression' ? '' : lastName(node));

/** `push.sendToAll()`, `getMessaging().send()`, `self.registration.showNotification()`. */
function isSentByReceiver(callee: AstNode): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const [name] = lastNames(callee, 1);
  const receiver = unwrap(callee.object as AstNode);
  if (receiver.type === 'CallExpression') return hasAnyWord(lastName(receiver), pushServices) && wordsOf(name)[0] === 'send';
  return isSentByHolder(lastName(receiver), name) || (name === 'showNotification' && isWorkerName(lastName(receiver)));
}

/** Is it a name of what a page's service worker is kept in? */
export const isWorkerName = (name: string): boolean => hasAnyPhrase(name, workerHolders);

function localFunction(node: AstNode, file: FileContext): AstNode | undefined {
  const isNamed = unwrap(node).type === 'Identifier' || unwrap(node).type === 'MemberExpression';
  const fn = isNamed ? getHandlerFunction(node, file) : undefined;
  // `declare function send(): void` has no body; its name is all there is.
  return fn?.body ? fn : undefined;
}

const elsewhere: ReadonlySet<unknown> = new Set(['ImportBinding', 'FunctionName']);

/** Is a variable's value written in another file: imported or only declared? */
const isElsewhere = (node: AstNode, file: FileContext): boolean =>
  unwrap(node).type === 'Identifier' && elsewhere.has(file.variableOf(unwrap(node))?.defs[0]?.type);

/** A request to a push service, by its URL. */
function isPushRequest({ name, args: [address] }: CallSite, file: FileContext): boolean {
  if (!requestNames.has(name) || !address) return false;
  const texts = [startOfAddress(address, file), ...wordsWithin(address, file, 'names and texts')];
  return texts.some((text) => pushAddresses.some((known) => text.includes(known)));
}
