import { itemsWithin } from '../../program/syntax/items-within';
import { activityWords, profilingWords, userIdKeys, useScores } from '../../knowledge/words/people/person-words';
import { derivingVerbs, tendingVerbs } from '../../knowledge/words/advertising/profile-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryAround } from '../../program/syntax/entries';
import { groupBy } from '../../program/syntax/group-by';
import { boundNames, pathNames } from '../../program/syntax/names';
import { functionName, nameOfFunction } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { schemaFields } from '../fields/schema-field';
import { isSubject } from '../people/names';
import type { FactSources } from '../sources';
import { interestCounts } from './counter';

/** A place where a product makes a profile of a person itself, as its names say. */
export interface DerivedProfile {
  /** A call that derives it, a value it is kept in, a function for others to call, or a field of a record of people. */
  readonly kind: 'call' | 'value' | 'function' | 'field';
  readonly site: AstNode;
  readonly at: AstNode;
  readonly name: string;
  /** It compares a person with a thing, or is a measure of use: an interest may be one that the person stated. */
  readonly isMatch: boolean;
  /** Of a function: something in it is a finding of its own. */
  readonly showsMore: boolean;
}

/** Names of profiling with people or what they did beside them. `vocabulary` are further names that derive a profile. */
export function derivedProfiles(sources: FactSources, vocabulary: readonly string[]): readonly DerivedProfile[] {
  const isProfiling = (name: string): boolean => hasAnyPhrase(name, profilingWords) || vocabulary.includes(name);
  const shown = [...calls(isProfiling, sources), ...values(isProfiling, sources)];
  return [...shown, ...functions(isProfiling, shown, sources), ...fields(sources)];
}

type Test = (name: string) => boolean;

/** `inferInterests(user)` */
const calls = (isProfiling: Test, sources: FactSources): DerivedProfile[] =>
  callSitesOf(sources.file).all
    .filter((call) => isProfiling(call.name) && !tendingVerbs.has(wordsOf(call.name)[0]) && isCallAboutPeople(call, sources))
    .map((call) => ({ kind: 'call', site: call.node, at: call.at, name: call.name, isMatch: isMatch(call), showsMore: false }));

/** `interestScore(child, activity)`, `engagementScore(user)` */
const isMatch = ({ name, args }: CallSite): boolean =>
  hasAnyPhrase(name, useScores) || (wordsOf(name).at(-1) === 'score' && args.length > 1);

const isCallAboutPeople = ({ args, isNew }: CallSite, sources: FactSources): boolean =>
  !isNew && args.some((argument) => isAboutPeople(argument, sources));

/** `user.affinityScore = …`, `{ propensity: estimate(user) }` */
function values(isProfiling: Test, sources: FactSources): DerivedProfile[] {
  return sources.file.nodes('Property', 'AssignmentExpression').flatMap((site): DerivedProfile[] => {
    const target = site.type === 'Property' ? undefined : unwrap(site.left as AstNode);
    const name = target ? (getMemberName(target) ?? '') : (entryAround(site)?.key ?? '');
    const value = (target ? site.right : site.value) as AstNode;
    if (!isProfiling(name)) return [];
    const isOfPerson = target !== undefined && pathNames(target.object).some((part) => isSubject(part, sources.settings));
    return isOfPerson || isComputedOf(value, sources)
      ? [{ kind: 'value', site, at: site, name, isMatch: hasAnyPhrase(name, useScores), showsMore: false }]
      : [];
  });
}

function isComputedOf(value: AstNode, sources: FactSources): boolean {
  const call = callSitesOf(sources.file).of(unwrap(value));
  return call !== undefined && isCallAboutPeople(call, sources);
}

/** A person, or what one did, in what is given. */
function isAboutPeople(argument: AstNode, sources: FactSources): boolean {
  const names = pathNames(argument);
  if (names.some((name) => isSubject(name, sources.settings)) || hasAnyWord(names.at(-1) ?? '', activityWords)) return true;
  return entriesOf(argument).some(({ value }) => isAboutPeople(value, sources));
}

/** `export function inferInterests(userId) {…}`, where no call of the file shows what it is given. */
function functions(isProfiling: Test, shown: readonly DerivedProfile[], sources: FactSources): DerivedProfile[] {
  const { file, settings } = sources;
  const isOfPerson = (name: string): boolean => isSubject(name, settings) || hasAnyWord(name, activityWords);
  const inside = [...shown, ...interestCounts(sources)].map((each) => each.site);
  return file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').flatMap((site): DerivedProfile[] => {
    const [at, name] = [nameOfFunction(site), functionName(site)];
    if (!at || !isProfiling(name) || !derivingVerbs.has(wordsOf(name)[0])) return [];
    if (!isFunction(site) || !site.params.flatMap(boundNames).some(isOfPerson)) return [];
    if (callSitesOf(file).named(name).some(({ isNew }) => !isNew)) return [];
    const showsMore = itemsWithin(inside, site).length > 0;
    return [{ kind: 'function', site, at, name, isMatch: hasAnyPhrase(name, useScores), showsMore }];
  });
}

const joined = (name: string): string => wordsOf(name).join(' ');
const idsOfPeople = new Set(userIdKeys.map(joined));

/** `new Schema({ userId: …, churnRisk: Number })`: a record of people that holds what was derived of them. */
function fields({ file }: FactSources): DerivedProfile[] {
  const stored = schemaFields(file).flatMap(({
    names: [name],
    at,
    site,
  }): DerivedProfile[] => ('type' in site && 'type' in at
    ? [{ kind: 'field', site: site as AstNode, at: at as AstNode, name, isMatch: hasAnyPhrase(name, useScores), showsMore: false }]
    : [])
  );
  const records = [...groupBy(stored, ({ site }) => site.parent).values()];
  return records.filter((record) => record.some(({ name }) => idsOfPeople.has(joined(name)))).flat()
    .filter(({ name }) => hasAnyPhrase(name, profilingWords));
}
