import type { UseFact } from '../../knowledge/types/sdk';
import type { ApiSite } from '../../program/modules/api-site';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import { coverOf } from '../../program/syntax/items-within';
import { wordsOf } from '../../program/syntax/words';
import { objectOf } from '../../program/values/object-literal';
import { optionAt } from '../sdk-calls/option-value';
import type { FactSources } from '../sources';

const high = new Set(['T', 'MA', 'Teen', 'MatureAudience']);
const guided = new Set(['PG', 'ParentalGuidance']);

/** The highest rating of ads in a product's own settings, where it is above general audiences. */
export interface SetRating {
  readonly property: AstNode;
  readonly name: string;
  readonly value: AstNode;
  readonly level: 'guided' | 'high';
}

/** `maxAdContentRating: 'MA'`; high ones in calls of ad SDKs are uses of their own. */
export const setRatings = (sources: FactSources): readonly SetRating[] => {
  const isInUse = coverOf(sources.apis('use', ['ad rating']).map(({ call }) => call));
  return sources.file.nodes('Property').flatMap((property): SetRating[] => {
    const entry = entryAround(property);
    if (!entry || wordsOf(entry.key).join(' ').replaceAll(' ', '') !== 'maxadcontentrating') return [];
    const value = unwrap(entry.value);
    const text = value.type === 'Literal' ? String(value.value) : (getMemberName(value) ?? '');
    const level = high.has(text) ? 'high' : guided.has(text) ? 'guided' : undefined;
    return level === undefined || (level === 'high' && isInUse(property)) ? [] : [{ property, name: entry.key, value, level }];
  });
};

/** A configuration of an ad SDK that sets no rating. */
export interface NoRating {
  readonly site: ApiSite<UseFact>;
  /** The object to which the rating belongs, its key and the safe value. */
  readonly object?: AstNode;
  readonly key: string;
  readonly safe?: string;
}

/** What an argument is given from elsewhere may hold the rating. */
export const missingRatings = (sources: FactSources): readonly NoRating[] =>
  sources.apis('use', ['ad rating']).flatMap((site): NoRating[] => {
    const [option] = site.fact.options ?? [];
    if (!option) return [];
    const [index, key] = option.path.split('.');
    const argument = site.args[Number(index)] as AstNode | undefined;
    const object = argument && objectOf(argument, sources.file);
    const isAbsent = !argument || (object && optionAt(site.args, option.path, sources.file)?.value.kind === 'absent');
    return isAbsent ? [{ site, object, key, safe: option.safe }] : [];
  });
