import { getModule } from '../../program/modules/api-path';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { type Entry, entriesOf } from '../../program/syntax/entries';
import { shownName } from '../../program/syntax/names';
import { objectOf } from '../../program/values/value-of';
import { type Act, actsByFile } from '../acts';
import { getValueName, isIdentifierName, isTraitKey } from '../people/names';
import type { FactSources } from '../sources';
import { isDescribing } from './trait-name';
import { isContact, isOfLife, makesProfile } from './trait-weight';

/** A call of a wrapper: a function of the project that forwards its arguments to a profile call. */
export interface HandedOn {
  readonly call: AstNode;
  /** The trait, or the identity. */
  readonly at: AstNode;
  readonly name: string;
  readonly service: string;
  readonly trait?: string;
  /** The value that says who the person is. */
  readonly identity?: string;
  /** The call of the service inside the function, whose guards count for its callers too. */
  readonly through: AstNode;
  /** All that it says of the person makes no profile. */
  readonly isFaint: boolean;
}

/** Traits and identities in the arguments of wrappers in the same file that forward a parameter unchanged. */
export const handedOn = (sources: FactSources, allowedTraits: readonly string[]): readonly HandedOn[] =>
  actsByFile('describe', sources).flatMap((act) => (act.through ? handedThrough(act, act.through, sources, allowedTraits) : []));

function handedThrough({ call, payload, destination }: Act, through: Act, { file }: FactSources, allowed: readonly string[]): HandedOn[] {
  if (!call || !('type' in through.node)) return [];
  const handed = { call: call.node, name: call.shown, service: destination.name, through: through.node as AstNode };
  // What a function makes of its parameter first may say less.
  const isWhole = (part: string): boolean => through.payload.some((each) => each.part === part && unwrap(each.node).type === 'Identifier');
  return payload.flatMap(({ node, part }): HandedOn[] => {
    if (!isWhole(part)) return [];
    if (part === 'identity')
      return isIdentifierName(getValueName(node))
        ? [{ ...handed, at: node, identity: file.getText(node), isFaint: !isContact(getValueName(node)) }]
        : [];
    const traits = part === 'traits' ? entriesOf(objectOf(node, file)).filter(({ key }) => isDescribing(key, allowed)) : [];
    const trait = traits.find(({ key }) => isOfLife(key)) ?? traits.at(0);
    const isFaint = !makesProfile(traits.map(({ key }) => key), {});
    return trait ? [{ ...handed, at: trait.node, trait: trait.key, isFaint }] : [];
  });
}

/** A call of a function of the project that its settings declare to measure. */
export interface DeclaredTelling {
  readonly call: AstNode;
  readonly name: string;
  /** What of the data it is given describes a person. */
  readonly traits: readonly Entry[];
}

/** Traits handed to the project's own measuring functions, as `settings.gc25.wrappers` declares them. */
export const declaredTellings = (sources: FactSources): readonly DeclaredTelling[] =>
  sources.wrappers('analytics').map(({ call, name, args, wrapper }) => {
    const given = objectOf(args[wrapper.dataArg ?? 1], sources.file);
    return { call, name: shownName(name, sources.file), traits: entriesOf(given).filter(({ key }) => isTraitKey(key)) };
  });

/** A method that takes traits, as an option of a project names it; without a module, of any. */
export interface OwnMethod {
  readonly module?: string;
  readonly method: string;
}

export interface CallOfMethod {
  readonly call: CallSite;
  readonly method: OwnMethod;
}

/** Calls of such methods that are given something; what is called must come from somewhere that the file shows. */
export const callsOfMethods = (methods: readonly OwnMethod[], { file }: FactSources): readonly CallOfMethod[] =>
  callSitesOf(file).named(...new Set(methods.map(({ method }) => method))).flatMap((call) => {
    const { path } = call;
    if (path === undefined || call.isNew || call.args.length === 0) return [];
    const method = methods.find((each) => each.method === call.name && (each.module === undefined || getModule(path) === each.module));
    return method ? [{ call, method }] : [];
  });
