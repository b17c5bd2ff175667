import type { Deed } from '../../knowledge/types/sdk';
import { callSitesOf } from '../../program/modules/call-site';
import { dottedName } from '../../program/modules/matcher';
import type { AstNode } from '../../program/syntax/ast';
import type { FactSources } from '../sources';
import { componentSites } from './component-use';
import { type FoundScript, scriptsThat } from './loaded-script';
import { isForSampleAccount } from './sample-account';
import { isAside } from '../kind-of-file/aside';
import { type Use, sdkUsesOf } from './use';

export { importsFrom, type ModuleImport } from './imports';
export { type FoundScript, isWithoutScripts, type LoadedScript } from './loaded-script';
export { type FoundOption, type Use, usesOf, withFirstHint } from './use';

/** Uses of catalogued APIs and of catalogued components that take the same options in an attribute. */
export const usesWithComponents = (deeds: readonly Deed[], sources: FactSources): readonly Use[] =>
  sdkUsesOf(deeds, [...sources.apis('use', deeds), ...componentSites(sources.elements(), sources.file)], sources.file);

/** Scripts and frames whose loading amounts to one of the deeds. */
export const loadsOf = (deeds: readonly Deed[], sources: FactSources): readonly FoundScript[] =>
  scriptsThat(deeds, sources.elements(), sources.file).map((script) => ({
    ...script,
    isUnsure: isAside(sources.file) || isForSampleAccount(script, sources.file),
  }));

/** A call of a function or a method by its name. */
export interface NamedCall {
  readonly call: AstNode;
  readonly callee: AstNode;
  readonly name: string;
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Calls of what is written so: `recognise`, `sdk.recognise`. For names that a project's options give. */
export function callsNamed(names: readonly string[], { file }: FactSources): readonly NamedCall[] {
  const wanted = new Set(names);
  return callSitesOf(file).named(...new Set(names.map(lastOf))).flatMap(({ node: call, callee, isNew }) => {
    const name = dottedName(callee);
    return !isNew && wanted.has(name) ? [{ call, callee, name }] : [];
  });
}
export { getCommandArguments } from './command-arguments';
export { type AddressParts, isBelow, partsOfAddress } from './known-address';
export { ownCalls } from './own-calls';
export { isMissing } from './missing-option';
export { optionAt, spelledAs } from './option-value';
export { asksForGlobal } from './asks-for-global';
export { isCallForSample } from './sample-account';
