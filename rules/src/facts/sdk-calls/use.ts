import type { AstNode } from '../../program/syntax/ast';
import type { FactSources } from '../sources';
import type { Deed, OptionFact, UseFact } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, mentionsWithin } from '../../program/syntax/lexicon';
import { shownName } from '../../program/syntax/names';
import { getApiPath } from '../../program/modules/api-path';
import { listOf } from '../../program/values/object-literal';
import type { PropertyPlace } from '../../program/values/object-path';
import { findOption, is, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ApiSite } from '../../program/modules/api-site';
import { callSitesOf } from '../../program/modules/call-site';
import { getCommandArguments } from './command-arguments';
import { isMissing } from './missing-option';
import { constantOf, optionAt } from './option-value';
import { isCallForSample } from './sample-account';
import { isCalledToo } from '../acts/other-call';
import { answersNone, isAside } from '../kind-of-file/aside';
import { runsInDevelopmentOnly } from '../occasions';
import { pathNames } from '../people/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { isWithin } from '../../program/syntax/range';

/** A use of an API that a rule reports. */
export interface Use {
  readonly site: ApiSite<UseFact>;
  /** The option that makes it a finding, else the name of what is called. */
  readonly at: AstNode;
  /** Last key of the option's path, else what is called, as messages show it: `people.set`. */
  readonly name: string;
  /** The option and its value as written; undefined when the call itself is the finding. */
  readonly option?: FoundOption;
  /** An option that may take the harm away is not known here, the use is only a hint, or it lies beside the program that people use. */
  readonly isUnsure: boolean;
}

/** Of a file whose only uses load a model, the first one is sure: what is loaded is there to be used. */
export function withFirstHint<T extends Use>(uses: readonly T[], isAlone = true): readonly T[] {
  const first = isAlone && uses.every(({ isUnsure }) => isUnsure) ? uses.find(({ site }) => site.fact.isHint === 'model') : undefined;
  return uses.map((use) => (use === first ? { ...use, isUnsure: false } : use));
}

/** An option that makes a use a finding. */
export interface FoundOption {
  readonly fact: OptionFact;
  /** Its value as written; `absent` where it is not given. */
  readonly text: string;
  /** How messages show it with its value: `sampleRate: 1`, `disableTracking(false)`; where it is not given, its name. */
  readonly setting: string;
  /** The node of the option; undefined if the option is not set. */
  readonly place?: PropertyPlace;
  /** The unsafe value, or the item of a list that is one. */
  readonly value?: AstNode;
  /** `value` is one item of the list that is given. */
  readonly isItem?: true;
  /** Options that are not given and should be, the first of them `fact`. */
  readonly missing?: readonly OptionFact[];
}

/** The same of the APIs that the file calls. */
export const usesOf = (deeds: readonly Deed[], sources: FactSources): Use[] => sdkUsesOf(deeds, sources.apis('use', deeds), sources.file);

/**
 * Every use of APIs that amounts to one of the deeds, in source order; one entry for each option that makes it so, and
 * one for all that are not given.
 */
export function sdkUsesOf(deeds: readonly Deed[], sites: readonly ApiSite<UseFact>[], file: FileContext): Use[] {
  const uses = sites.filter((site) => deeds.includes(site.fact.does)).flatMap((site) => usesIn(site, file));
  const seen = new Map<AstNode, Deed[]>();
  return uses.filter(({ at, site }) => {
    const known = seen.get(at) ?? [];
    seen.set(at, [...known, site.fact.does]);
    return !known.includes(site.fact.does);
  });
}

function usesIn(site: ApiSite<UseFact>, file: FileContext): Use[] {
  const args = getCommandArguments(site, file);
  if (!args) return [];
  const given = args.filter((argument): argument is AstNode => argument !== undefined);
  const { fact } = site;
  if (fact.needs?.some((path) => (optionAt(given, path, file)?.value.kind ?? 'absent') === 'absent')) return [];
  const called = isCalledToo(fact.unlessCalled ?? [], site, file);
  if (called === 'yes' || !(fact.onlyIf ?? []).every((condition) => holds(condition, given, file))) return [];
  if (fact.onlyWith && lacksPlugin(fact.onlyWith, given, file)) return [];
  const isAddedElsewhere = fact.onlyWith?.isAddedByHand === true && !isAddedWith(site.call, fact.onlyWith.names, file);
  let isUnsure = fact.isHint !== undefined || site.isByUrl === true || called === 'maybe' || isAddedElsewhere || isAside(file)
    || (fact.aboutRequests === true && answersNone(file)) || isCallForSample(given, file);
  for (const { path, is: values, isPartWithout } of fact.unless ?? []) {
    const place = optionAt(given, path, file);
    if (!place) isUnsure ||= !isMissing(given, path, file);
    else if (values.some((value) => optionsOf(place.value).some((option) => Object.is(option.value, value)))) {
      if (!isPartWithout) return [];
      isUnsure ||= !isPartWithout.some((name) => lexiconOf(file).names.has(name));
    } else if (place.value.kind === 'dynamic') isUnsure = true;
  }
  const name = shownName(site.name, file);
  if (!fact.options) return [{ site, at: site.name, name, isUnsure }];
  const missing = fact.options.filter((option) =>
    option.absent && [option.path, option.unlessGiven].every((path) => path === undefined || isMissing(given, path, file))
    && isCalledToo(option.unlessCalled ?? [], site, file) === 'no'
  );
  const uses = fact.options.flatMap((option): Use[] => {
    const found = unsafeOption(option, optionAt(given, option.path, file), file);
    if (!found) return [];
    const setting = settingOf(option, found.option.text, site, file);
    return [{ site, at: found.at, name: nameOf(option, found.at, file), option: { ...found.option, setting }, isUnsure }];
  });
  if (missing.length === 0) return uses;
  const [first] = missing;
  return [{
    site,
    at: site.name,
    name: lastKey(first.path),
    option: { fact: first, text: 'absent', setting: lastKey(first.path), missing },
    isUnsure,
  }, ...uses];
}

/** Is a list of plugins written out, and none of those that are needed named in the file? */
function lacksPlugin(wanted: NonNullable<UseFact['onlyWith']>, args: readonly AstNode[], file: FileContext): boolean {
  const place = optionAt(args, wanted.path, file)?.expression;
  const plugins = place ? (listOf(place, file)?.elements as readonly (AstNode | null)[] | undefined) : undefined;
  return plugins !== undefined && plugins.every((plugin) => plugin?.type === 'CallExpression' || plugin?.type === 'NewExpression')
    && !namesPlugin(wanted, file);
}

/** Is a plugin made as a call runs: in no function, in one around the call, or in one that the call names? */
const isAddedWith = (call: AstNode, names: readonly string[], file: FileContext): boolean =>
  callSitesOf(file).named(...names).some(({ node: made }) => {
    const [fn] = functionsAround(made);
    return !fn || [...functionsAround(call)].includes(fn) || isWithin(made, call) || mentionsWithin(call, [functionName(fn)], file);
  });

const namesPlugin = ({ names }: NonNullable<UseFact['onlyWith']>, file: FileContext): boolean =>
  names.some((name) => lexiconOf(file).names.has(name));

function holds({ path, above, madeBy }: NonNullable<UseFact['onlyIf']>[number], args: readonly AstNode[], file: FileContext): boolean {
  const place = optionAt(args, path, file);
  if (!place) return false;
  if (madeBy !== undefined) return place.expression !== undefined && getApiPath(place.expression, file)?.startsWith(madeBy) === true;
  return findOption(place.value, (value) => typeof value === 'number' && value > (above as number)) !== undefined;
}

const lastKey = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
const isIndex = (key: string): boolean => Number.isInteger(Number(key));

/** An argument is named by the command that is given before it (`gtag('set', 'allow_google_signals', true)`), else by what is called. */
function settingOf({ path }: OptionFact, text: string, { fact, name, args }: ApiSite<UseFact>, file: FileContext): string {
  const key = lastKey(path);
  if (!isIndex(key)) return `${key}: ${text}`;
  const command = fact.whenSecond && args.length > 1 ? valueOf(args[1], file) : undefined;
  if (command?.kind === 'known') return `${String(command.value)}: ${text}`;
  return `${shownName(name, file)}(${key === '0' ? '' : '…, '}${text})`;
}

/** The last key of the option's path; of an argument as a whole, the last name of what is given. */
const nameOf = (option: OptionFact, at: AstNode, file: FileContext): string => {
  const key = lastKey(option.path);
  return isIndex(key) ? (pathNames(at).at(-1) ?? file.getText(at).replaceAll(/^['"`]|['"`]$/g, '')) : key;
};

function unsafeOption(
  fact: OptionFact,
  place: PropertyPlace | undefined,
  file: FileContext,
): { at: AstNode; option: Omit<FoundOption, 'setting'> } | undefined {
  if (!place || place.value.kind === 'absent') return undefined;
  if (fact.given) {
    if (is(place.value, undefined) || is(place.value, null) || is(place.value, false)) return undefined;
    return { at: place.node, option: { fact, text: place.expression ? file.getText(place.expression) : '', place } };
  }
  const value = optionsOf(place.value).find((each) => isUnsafe(each.value, fact) && !runsInDevelopmentOnly(each.node, file))?.node;
  if (value) return { at: place.node, option: { fact, text: file.getText(value), place, value } };
  const item = unsafeItem(fact, place, file);
  return item && { at: item, option: { fact, text: file.getText(item), place, value: item, isItem: true } };
}

const isUnsafe = (value: unknown, { unsafe, above }: OptionFact): boolean =>
  (unsafe?.some((each) => Object.is(each, value)) ?? false) || (above !== undefined && typeof value === 'number' && value > above);

function unsafeItem({ lists }: OptionFact, { expression }: PropertyPlace, file: FileContext): AstNode | undefined {
  const items = lists && expression ? ((listOf(expression, file)?.elements ?? []) as (AstNode | null)[]) : [];
  return items.find((item) => item && lists?.some((text) => is(valueOf(item, file), text) || constantOf(item, file) === text)) ?? undefined;
}
