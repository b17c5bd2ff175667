import type { ProfileFact } from '../../knowledge/types/sdk';
import type { ApiSite } from '../../program/modules/api-site';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { shownName } from '../../program/syntax/names';
import { getValueName, isIdentifierName } from '../people/names';
import { getCommandArguments } from '../sdk-calls/command-arguments';
import type { FactSources } from '../sources';
import { type ProfileCall, readProfileCall } from './profile-call';
import { isDescribing, isFaint, isOfPerson } from './trait-name';

export type Trait = ProfileCall['traits'][number];

/** A call that sends the identity or traits of a person to a service. */
export interface Telling {
  readonly site: ApiSite<ProfileFact>;
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  readonly service: string;
  /** All that it hands over. */
  readonly told: ProfileCall;
  /** The traits that describe the person; in calls that also send event or page data, only those that can only be of a person. */
  readonly traits: readonly Trait[];
  /** The trait a finding is about: the first of them that is not faint, else the first. */
  readonly foremost?: Trait;
  /** Who the person is (`identity`), or by which account a service that sells advertising knows them (`userId`). */
  readonly identity?: { readonly kind: 'identity' | 'userId'; readonly node: AstNode; readonly text: string };
  /** Its traits are not listed here. */
  readonly isForwarded: boolean;
  /** Whether the traits reach the service hangs on what is not known here, or all of them are faint. */
  readonly isUnsure: boolean;
}

/** Calls of catalogued services that tie a person to traits or to an identity. `allowedTraits` reveal nothing. */
export function tellings(sources: FactSources, allowedTraits: readonly string[]): readonly Telling[] {
  const { file, settings } = sources;
  const events = new Set(sources.apis('track').filter((site) => getCommandArguments(site, file)).map(({ call }) => call));
  return sources.apis('profile').flatMap((site): Telling[] => {
    const told = readProfileCall(site, file);
    if (!told) return [];
    const isMixed = site.fact.isMixed === true || (events.has(site.call) && site.fact.traitsKey === undefined);
    const traits = told.traits.filter(({ name, value }) =>
      isDescribing(name, allowedTraits) && (!isMixed || isOfPerson(name, value, settings))
    );
    const strong = traits.find(({ name }) => !isFaint(name));
    return [{
      site,
      call: site.call,
      at: site.name,
      name: shownName(site.name, file),
      service: site.sdk.name,
      told,
      traits,
      foremost: strong ?? traits.at(0),
      identity: identityOf(told, site, sources),
      isForwarded: told.opaque !== undefined,
      isUnsure: told.isUnsure === true || (traits.length > 0 && !strong),
    }];
  });
}

function identityOf({ id }: ProfileCall, { fact }: ApiSite<ProfileFact>, { file }: FactSources): Telling['identity'] {
  if (!id) return undefined;
  const identity = { node: id.node, text: file.getText(id.value) };
  if (isIdentifierName(getValueName(id.value))) return { kind: 'identity', ...identity };
  return fact.idIsProfile && unwrap(id.value).type !== 'Literal' ? { kind: 'userId', ...identity } : undefined;
}
