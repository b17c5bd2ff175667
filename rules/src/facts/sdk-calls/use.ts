import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { Deed, OptionFact, UseFact } from '../../knowledge/types/sdk';
import { removeProperty, replaceNode } from '../../edits/argument-edits';
import type { FileContext } from '../../program/syntax/file-context';
import type { TextEdit } from '../../edits/text-edit';
import { getApiPath } from '../../program/modules/api-path';
import { listOf } from '../../program/values/object-literal';
import type { PropertyPlace } from '../../program/values/object-path';
import { findOption, is, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ApiSite } from '../../program/modules/api-site';
import { getCommandArguments } from './command-arguments';
import { withEnumMembers } from '../../repairs/enum-text';
import { isMissing } from './missing-option';
import { addOptions } from '../../repairs/option-edits';
import { constantOf, optionAt, spelledAs } from './option-value';
import { isCalledToo } from '../acts/other-call';
import { callInstead } from '../../repairs/remedy';
import { pathNames } from '../people/names';

/** A use of an API that a rule reports. */
export interface Use {
  readonly site: ApiSite<UseFact>;
  /** The option that makes it a finding, else the name of what is called. */
  readonly at: AstNode;
  /** Last key of the option's path, else the name of what is called. */
  readonly name: string;
  /** The option and its value as written; undefined when the call itself is the finding. */
  readonly option?: { readonly fact: OptionFact; readonly text: string; readonly edits: readonly TextEdit[] | undefined };
  /** For a call that is the finding: the option that takes the harm away, and the edit that gives it. */
  readonly relief?: { readonly text: string; readonly edits: readonly TextEdit[] | undefined };
  /** An option that may take the harm away is not known here, or the use is only a hint. */
  readonly isUnsure: boolean;
}

/** Every use of APIs that amounts to one of the deeds, in source order; one entry for each option that makes it so, and one for all that are not given. */
export function usesOf(deeds: readonly Deed[], sites: readonly ApiSite<UseFact>[], file: FileContext): Use[] {
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
  let isUnsure = fact.isHint === true || called === 'maybe';
  for (const { path, is: values } of fact.unless ?? []) {
    const place = optionAt(given, path, file);
    if (!place) isUnsure ||= !isMissing(given, path, file);
    else if (values.some((value) => optionsOf(place.value).some((option) => Object.is(option.value, value)))) return [];
    else if (place.value.kind === 'dynamic') isUnsure = true;
  }
  const name = file.getText(site.name);
  if (!fact.options) return [{ site, at: site.name, name, relief: getRelief(site, given, file), isUnsure }];
  const missing = fact.options.filter((option) => option.absent && [option.path, option.unlessGiven].every((path) => path === undefined || isMissing(given, path, file)) && isCalledToo(option.unlessCalled ?? [], site, file) === 'no');
  const uses = fact.options.flatMap((option): Use[] => {
    const found = unsafeOption(option, optionAt(given, option.path, file), site, file);
    return found ? [{ site, at: found.at, name: nameOf(option, found, file), option: { fact: { ...option, safe: found.safe ?? option.safe }, text: found.text, edits: found.edits }, isUnsure }] : [];
  });
  if (missing.length === 0) return uses;
  const also = missing.flatMap((option) => option.also ?? []).filter(({ path }) => isMissing(given, path, file));
  const texts = missing.map(({ path, safe }) => ({ path, ...withEnumMembers(safe ?? '', site.sdk, file) }));
  const added = missing.some((option) => option.safe === undefined) ? undefined : addOptions([...texts, ...also], site.call, given, file);
  // A function without such options gives way to one that has them, which needs what it is given.
  const renamed = fact.instead === undefined ? [] : given.length > 0 ? callInstead(site, fact.instead, file).edits : undefined;
  const edits = added && renamed && [...texts.flatMap(({ imports }) => imports), ...renamed, ...added];
  return [{ site, at: site.name, name: missing[0].path.split('.').at(-1) as string, option: { fact: missing[0], text: 'absent', edits }, isUnsure }, ...uses];
}

/** The value that takes the harm of a call away, put in its place. */
function getRelief(site: ApiSite<UseFact>, args: readonly AstNode[], file: FileContext): Use['relief'] {
  const relief = site.fact.unless?.find(({ safe }) => safe !== undefined);
  if (relief?.safe === undefined) return undefined;
  const place = optionAt(args, relief.path, file);
  const isThere = place?.expression !== undefined && place.value.kind !== 'absent';
  return { text: relief.safe, edits: isThere && place.value.kind === 'known' ? replaceNode(place.expression as AstNode, relief.safe) : isMissing(args, relief.path, file) ? addOptions([{ path: relief.path, text: relief.safe }], site.call, args, file) : undefined };
}

function holds({ path, above, madeBy }: NonNullable<UseFact['onlyIf']>[number], args: readonly AstNode[], file: FileContext): boolean {
  const place = optionAt(args, path, file);
  if (!place) return false;
  if (madeBy !== undefined) return place.expression !== undefined && getApiPath(place.expression, file)?.startsWith(madeBy) === true;
  return findOption(place.value, (value) => typeof value === 'number' && value > (above as number)) !== undefined;
}

/** The last key of the option's path; of an argument as a whole, the last name of what is given. */
const nameOf = (option: OptionFact, found: Unsafe, file: FileContext): string => {
  const key = option.path.split('.').at(-1) as string;
  return /^\d+$/.test(key) ? (pathNames(found.at).at(-1) ?? file.getText(found.at).replaceAll(/^['"`]|['"`]$/g, '')) : key;
};

interface Unsafe {
  readonly at: AstNode;
  readonly text: string;
  /** The safe text, as it is spelled here. */
  readonly safe?: string;
  readonly edits: readonly TextEdit[] | undefined;
}

function unsafeOption(option: OptionFact, place: PropertyPlace | undefined, site: ApiSite<UseFact>, file: FileContext): Unsafe | undefined {
  if (!place || place.value.kind === 'absent') return undefined;
  if (option.given) return is(place.value, undefined) || is(place.value, null) || is(place.value, false) ? undefined : { at: place.node, text: place.expression ? file.getText(place.expression) : '', edits: place.node.type === 'Property' ? removeProperty(place.node, file) : undefined };
  const value = findOption(place.value, (candidate) => (option.unsafe?.some((unsafe) => Object.is(unsafe, candidate)) ?? false) || (option.above !== undefined && typeof candidate === 'number' && candidate > option.above));
  if (value) {
    const safe = safeValue(option, place.expression ?? value.node, site, file);
    return { at: place.node, text: file.getText(value.node), safe: safe?.text, edits: isWithin(value.node, place.node) ? safe?.edits : undefined };
  }
  const item = option.lists && place.expression ? ((listOf(place.expression, file)?.elements ?? []) as (AstNode | null)[]).find((element) => element && option.lists?.some((text) => is(valueOf(element, file), text) || constantOf(element, file) === text)) : undefined;
  return item ? { at: item, text: file.getText(item), edits: option.safe === undefined || !place.expression ? undefined : replaceNode(place.expression, option.safe) } : undefined;
}

/** What to write for an unsafe value: `Accuracy.Lowest` for `Accuracy.High`, a number for a number, with what has to be imported for it. */
function safeValue(option: OptionFact, expression: AstNode, { sdk }: ApiSite<UseFact>, file: FileContext): { readonly text?: string; readonly edits: readonly TextEdit[] } | undefined {
  const member = unwrap(expression);
  if (option.safeMember !== undefined && getMemberName(member) !== undefined) return { edits: replaceNode(member.property as AstNode, option.safeMember) };
  if (option.safe === undefined) return undefined;
  const alike = spelledAs(expression, option.safe, file);
  const { text, imports } = alike === option.safe ? withEnumMembers(option.safe, sdk, file) : { text: alike, imports: [] };
  return { text, edits: [...imports, ...replaceNode(expression, text)] };
}

const isWithin = (inner: AstNode, outer: AstNode): boolean => inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
