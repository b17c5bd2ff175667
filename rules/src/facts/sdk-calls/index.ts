import type { Deed } from '../../knowledge/types/sdk';
import type { AstNode } from '../../program/syntax/ast';
import type { FactSources } from '../sources';
import { componentSites } from './component-use';
import { type LoadedScript, scriptsThat } from './loaded-script';
import { type Use, usesOf } from './use';

export { importsFrom, type ModuleImport } from './imports';
export type { LoadedScript } from './loaded-script';
export type { FoundOption, Use } from './use';

/** Uses of catalogued APIs and of catalogued components that take the same options in an attribute. */
export const usesWithComponents = (deeds: readonly Deed[], sources: FactSources): readonly Use[] =>
  usesOf(deeds, [...sources.apis('use'), ...componentSites(sources.elements(), sources.file)], sources.file);

/** Scripts and frames whose loading amounts to one of the deeds. */
export const loadsOf = (deeds: readonly Deed[], sources: FactSources): readonly LoadedScript[] => scriptsThat(deeds, sources.elements(), sources.file);

/** A call of a function by its bare name. */
export interface NamedCall {
  readonly call: AstNode;
  readonly callee: AstNode;
  readonly name: string;
}

/** Calls of the functions of these names, wherever they come from: for names that a project's options give. */
export const callsNamed = (names: readonly string[], { file }: FactSources): readonly NamedCall[] =>
  names.length === 0 ? [] : file.nodes('CallExpression').flatMap((call) => {
    const callee = call.callee as AstNode;
    return callee.type === 'Identifier' && names.includes(String(callee.name)) ? [{ call, callee, name: String(callee.name) }] : [];
  });
