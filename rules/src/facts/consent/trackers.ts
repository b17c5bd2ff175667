import { consentWords } from '../../knowledge/words/consent/consent-words';
import type { Deed, OtherCall, Sdk } from '../../knowledge/types/sdk';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { shownName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';
import { runsUnprompted } from '../occasions';
import { isWithoutScripts, type LoadedScript, loadsOf, type Use, usesWithComponents } from '../sdk-calls';
import { getCommandArguments } from '../sdk-calls/command-arguments';
import { optionAt } from '../sdk-calls/option-value';
import type { FactSources } from '../sources';
import { isForAskedService } from './asked-service';
import { isRunByConsent } from './consent-callers';
import { isDoubtfulStart } from './doubtful-starts';
import { isAfterAcceptance } from './native-questions';

/** What a project allows before consent. */
export interface TrackingWords {
  /** Services that report errors. */
  readonly allowErrorMonitoring: boolean;
}

/** A place where a service starts to record what visitors do. */
export interface TrackerStart {
  readonly at: LoadedScript['at'];
  readonly site: AstNode | ElementView;
  /** What is called, or the host a script is loaded from. */
  readonly name: string;
  readonly service: string;
  /** Undefined for a script that a page loads. */
  readonly use?: Use;
  /** Nothing else of the file starts the service. */
  readonly isOnly: boolean;
  /** What may hold it back until consent is given is not known here. */
  readonly isUnsure: boolean;
}

/** The first event that a file sends to each service that it does not start itself; those of a service held back are none. */
export function earlyEvents(words: TrackingWords, sources: FactSources): readonly TrackerStart[] {
  const { file } = sources;
  const started = new Set([...scriptStarts(words, sources), ...callStarts(words, sources)].map(({ service }) => service));
  const events = sources.apis('track').filter((site) =>
    getCommandArguments(site, file) && !started.has(site.sdk.name) && !isHeldBack(site.sdk, file)
    && !isAfterAcceptance(site.call, sources)
  )
    .map(({ call, name, sdk }): TrackerStart => ({
      at: name,
      site: call,
      name: shownName(name, file),
      service: sdk.name,
      isOnly: true,
      isUnsure: !runsUnprompted(call, file) || isAfterChoice(call, sources),
    }));
  const sorted = [...events].sort((a, b) => Number(a.isUnsure) - Number(b.isUnsure));
  return sorted.filter(({ service }, index) => sorted.findIndex((other) => other.service === service) === index);
}

/** The first start of each service of a file that nothing in the file holds back until consent is given. */
export function trackerStarts(words: TrackingWords, sources: FactSources): readonly TrackerStart[] {
  const found = [...scriptStarts(words, sources), ...callStarts(words, sources)];
  const byService = new Map<string, readonly TrackerStart[]>();
  for (const start of found) byService.set(start.service, [...byService.get(start.service) ?? [], start]);
  return [...byService.values()].map((starts) => ({ ...shownStart(starts), isOnly: starts.length === 1 }));
}

/** The first start; a frame for browsers that run no scripts is beside the script. */
const shownStart = (starts: readonly TrackerStart[]): TrackerStart => starts.find(({ site }) => !isWithoutScripts(site)) ?? starts[0];

/** Types of scripts that a browser does not run: consent platforms give such scripts their type back. */
const heldTypes: ReadonlySet<unknown> = new Set(['text/plain', 'text/tracker', 'opt-in']);

const deedsOf = ({ allowErrorMonitoring }: TrackingWords): readonly Deed[] =>
  allowErrorMonitoring ? ['tracking'] : ['tracking', 'error monitoring'];

function scriptStarts(words: TrackingWords, sources: FactSources): TrackerStart[] {
  const hasPlatform = loadsOf(['consent platform'], sources).length > 0;
  return loadsOf(deedsOf(words), sources).flatMap(({ sdk, host, at, site, isUnsure: isAside }): TrackerStart[] => {
    if (isHeld(site) || isHeldBack(sdk, sources.file)) return [];
    const isUnsure = isAside || hasPlatform || isWithoutScripts(site) || isForAskedService(site, sources) || isAfterChoice(site, sources);
    return [{ at, site, name: host, service: sdk.name, isOnly: true, isUnsure }];
  });
}

function callStarts(words: TrackingWords, sources: FactSources): TrackerStart[] {
  const loaded = new Set(loadsOf(deedsOf(words), sources).map(({ sdk }) => sdk.id));
  return usesWithComponents(deedsOf(words), sources).flatMap((use): TrackerStart[] => {
    const { site, at, name } = use;
    if (isHeldBack(site.sdk, sources.file) || isAfterAcceptance(site.call, sources)) return [];
    return [{
      at,
      site: site.call,
      name,
      service: site.sdk.name,
      use,
      isOnly: true,
      isUnsure: use.isUnsure || isDoubtfulStart(use, loaded.has(site.sdk.id), sources.file) || isAfterChoice(site.call, sources),
    }];
  });
}

/** `<script type="text/plain" src="…">` */
const isHeld = (site: TrackerStart['site']): boolean =>
  'attributes' in site && optionsOf((site as ElementView).attr('type')).some(({ value }) => heldTypes.has(value));

/** Does the file make a call that keeps the service from storing anything, in code or in the text of a script? */
function isHeldBack({ heldBackBy = [] }: Sdk, file: FileContext): boolean {
  return heldBackBy.some((other) =>
    callSitesOf(file).named(...other.names).some(({ node, args }) => isCallOf(other, node, args, file)) || isInText(other, file)
  );
}

function isCallOf(other: OtherCall, call: AstNode, given: readonly AstNode[], file: FileContext): boolean {
  const args = getCommandArguments({ fact: other, call, args: given }, file);
  if (!args || other.at === undefined) return args !== undefined;
  const place = optionAt(args as readonly AstNode[], other.at, file);
  return !!place && optionsOf(place.value).some(({ value }) => other.is?.some((safe) => Object.is(safe, value)));
}

/** A script that is written as a text: its command words in a row, and the value that holds back. */
function isInText({ when = [], whenSecond = [], is: values = [] }: OtherCall, file: FileContext): boolean {
  const command = `${when[0] ?? ''} ${whenSecond[0] ?? ''}`;
  return [...lexiconOf(file).texts].some((text) =>
    text.length > 40 && hasAnyPhrase(text, [command]) && hasAnyPhrase(text, values.map(String))
  );
}

/**
 * May a choice come before? What runs when its page, component or file is loaded waits for none; what waits in a function
 * may be called after one where the file deals with consent at all.
 */
function isAfterChoice(site: TrackerStart['site'], sources: FactSources): boolean {
  const { file, path } = sources;
  if (hasAnyPhrase(path.split('/').slice(-1)[0], consentWords)) return true;
  const node = 'rawTag' in site ? (site as ElementView).node : site;
  const fn = getEnclosingFunction(node);
  if ('rawTag' in site) return hasAnyPhrase(functionName(fn), consentWords);
  if (!fn) return false;
  if (isRunByConsent(node, file)) return true;
  return runsUnprompted(node, file) ? mentionsWithin(fn, consentWords, file, 'names and texts') : dealsWithConsent(file);
}

/** Does a file name or mention consent? What it starts may wait for one. */
export const dealsWithConsent = (file: FileContext): boolean => mentions(file, consentWords);
