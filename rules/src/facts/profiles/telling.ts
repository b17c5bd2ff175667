import type { ProfileFact, Sdk } from '../../knowledge/types/sdk';
import type { ApiSite } from '../../program/modules/api-site';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { shownName } from '../../program/syntax/names';
import { getValueName, isIdentifierName } from '../people/names';
import { getCommandArguments } from '../sdk-calls/command-arguments';
import type { FactSources } from '../sources';
import { type ProfileCall, readProfileCall } from './profile-call';
import { isDescribing, isOfPerson } from './trait-name';
import { isContact, isOfLife, makesProfile, type Receiver } from './trait-weight';

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
  /** The trait a finding is about: the first of them that describes the person, else the first. */
  readonly foremost?: Trait;
  /** Who the person is (`identity`), or by which account a service that sells advertising knows them (`userId`). */
  readonly identity?: { readonly kind: 'identity' | 'userId'; readonly node: AstNode; readonly text: string; readonly name: string };
  /** Its traits are not listed here. */
  readonly isForwarded: boolean;
  /** Whether the traits reach the service hangs on what is not known here, or they make no profile of the person. */
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
    const receiver = { isSupport: site.sdk.isSupport, sellsAds: sellsAds(site.sdk) };
    const identity = identityOf(told, site, sources);
    return [{
      site,
      call: site.call,
      at: site.name,
      name: shownName(site.name, file),
      service: site.sdk.name,
      told,
      traits,
      foremost: traits.find(({ name }) => isOfLife(name)) ?? traits.at(0),
      identity,
      isForwarded: told.opaque !== undefined,
      isUnsure: told.isUnsure === true || !showsPerson(traits, identity, receiver),
    }];
  });
}

const sellsAds = ({ apis = [] }: Sdk): boolean => apis.some((fact) => fact.kind === 'profile' && fact.idIsProfile === true);

/** Do the traits make a profile, or is contact data that others know the person by too the identity under which one is kept? */
const showsPerson = (traits: readonly Trait[], identity: Telling['identity'], receiver: Receiver): boolean =>
  traits.length > 0
    ? makesProfile([...traits.map(({ name }) => name), ...(identity?.kind === 'identity' ? [identity.name] : [])], receiver)
    : receiver.isSupport !== true && (identity?.kind !== 'identity' || isContact(identity.name));

function identityOf({ id }: ProfileCall, { fact }: ApiSite<ProfileFact>, { file }: FactSources): Telling['identity'] {
  if (!id) return undefined;
  const name = getValueName(id.value);
  const identity = { node: id.node, text: file.getText(id.value), name };
  if (isIdentifierName(name)) return { kind: 'identity', ...identity };
  return fact.idIsProfile && unwrap(id.value).type !== 'Literal' ? { kind: 'userId', ...identity } : undefined;
}
