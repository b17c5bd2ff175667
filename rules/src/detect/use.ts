import { type AstNode, unwrap } from '../ast';
import type { Deed, OptionFact, UseFact } from '../catalogue/types';
import { removeProperty, replaceNode } from '../edits/argument-edits';
import type { FileContext } from '../file-context';
import type { TextEdit } from '../finding';
import { objectOf } from '../values/object-literal';
import { listOf } from '../values/object-literal';
import type { PropertyPlace } from '../values/object-path';
import { findOption, is, optionsOf } from '../values/value';
import { valueOf } from '../values/value-of';
import type { ApiSite } from '../views/call';
import { addOptionAt, constantOf, optionAt, spelledAs } from './option-value';
import { pathNames } from './personal';
import { getCommandArguments } from './profile-call';

/** A use of an API that a rule reports. */
export interface Use {
  readonly site: ApiSite<UseFact>;
  /** The option that makes it a finding, else the name of what is called. */
  readonly at: AstNode;
  /** Last key of the option's path, else the name of what is called. */
  readonly name: string;
  /** The option and its value as written; undefined when the call itself is the finding. */
  readonly option?: { readonly fact: OptionFact; readonly text: string; readonly edits: readonly TextEdit[] | undefined };
  /** An option that may take the harm away is not known here, or the use is only a hint. */
  readonly isUnsure: boolean;
}

/** Every use of APIs that amounts to one of the deeds, in source order; one entry for each option that makes it so. */
export function usesOf(deeds: readonly Deed[], sites: readonly ApiSite<UseFact>[], file: FileContext): Use[] {
  const uses = sites.filter((site) => deeds.includes(site.fact.does)).flatMap((site) => usesIn(site, file));
  return uses.filter((use, i) => uses.findIndex((other) => other.at === use.at && other.site.fact.does === use.site.fact.does) === i);
}

function usesIn(site: ApiSite<UseFact>, file: FileContext): Use[] {
  const args = getCommandArguments(site, file);
  if (!args) return [];
  const given = args.filter((argument): argument is AstNode => argument !== undefined);
  let isUnsure = site.fact.isHint === true;
  for (const { path, is: values } of site.fact.unless ?? []) {
    const place = optionAt(given, path, file);
    if (!place) isUnsure ||= hasUnknown(given, path, file);
    else if (values.some((value) => optionsOf(place.value).some((option) => Object.is(option.value, value)))) return [];
    else if (place.value.kind === 'dynamic') isUnsure = true;
  }
  const name = file.getText(site.name);
  if (!site.fact.options) return [{ site, at: site.name, name, isUnsure }];
  return site.fact.options.flatMap((option) => {
    const found = unsafeOption(option, optionAt(given, option.path, file), site, given, file);
    return found ? [{ site, at: found.at, name: nameOf(option, found, file), option: { fact: { ...option, safe: found.safe ?? option.safe }, text: found.text, edits: found.edits }, isUnsure }] : [];
  });
}

/** The last key of the option's path; of an argument as a whole, the last name of what is given. */
const nameOf = (option: OptionFact, found: Unsafe, file: FileContext): string => {
  const key = option.path.split('.').at(-1) as string;
  return /^\d+$/.test(key) ? (pathNames(found.at).at(-1) ?? file.getText(found.at).replaceAll(/^['"`]|['"`]$/g, '')) : key;
};

/** An argument that is there, and of which nothing is known, may hold the option; so may what is spread into it. */
const hasUnknown = (args: readonly AstNode[], path: string, file: FileContext): boolean => {
  const argument = args[Number(path.split('.')[0])];
  if (argument === undefined || unwrap(argument).type === 'Literal') return false;
  const object = objectOf(argument, file);
  return !object || (object.properties as AstNode[]).some((property) => property.type === 'SpreadElement' && !objectOf(property.argument as AstNode, file));
};

interface Unsafe {
  readonly at: AstNode;
  readonly text: string;
  /** The safe text, as it is spelled here. */
  readonly safe?: string;
  readonly edits: readonly TextEdit[] | undefined;
}

function unsafeOption(option: OptionFact, place: PropertyPlace | undefined, site: ApiSite<UseFact>, args: readonly AstNode[], file: FileContext): Unsafe | undefined {
  if (!place || place.value.kind === 'absent') return option.absent && !hasUnknown(args, option.path, file) ? { at: site.name, text: 'absent', edits: option.safe === undefined ? undefined : addOptionAt(args, option.path, option.safe, file) } : undefined;
  if (option.given) return is(place.value, undefined) || is(place.value, null) || is(place.value, false) ? undefined : { at: place.node, text: place.expression ? file.getText(place.expression) : '', edits: place.node.type === 'Property' ? removeProperty(place.node, file) : undefined };
  const value = findOption(place.value, (candidate) => (option.unsafe?.some((unsafe) => Object.is(unsafe, candidate)) ?? false) || (option.above !== undefined && typeof candidate === 'number' && candidate > option.above));
  if (value) {
    const safe = option.safe === undefined ? undefined : spelledAs(place.expression ?? value.node, option.safe, file);
    return { at: place.node, text: file.getText(value.node), safe, edits: safe !== undefined && isWithin(value.node, place.node) ? replaceNode(place.expression ?? value.node, safe) : undefined };
  }
  const item = option.lists && place.expression ? ((listOf(place.expression, file)?.elements ?? []) as (AstNode | null)[]).find((element) => element && option.lists?.some((text) => is(valueOf(element, file), text) || constantOf(element, file) === text)) : undefined;
  return item ? { at: item, text: file.getText(item), edits: option.safe === undefined || !place.expression ? undefined : replaceNode(place.expression, option.safe) } : undefined;
}

const isWithin = (inner: AstNode, outer: AstNode): boolean => inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];
