import { type AstNode, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { matches } from './matcher';
import type { Gc25Settings, Wrapper, WrapperKind } from '../../configuration/settings';
import { nameNode } from './api-site';

/** A call of a function that the project's settings declare to stand for a known kind of sink. */
export interface WrapperSite {
  readonly wrapper: Wrapper;
  readonly call: AstNode;
  readonly name: AstNode;
  readonly args: readonly AstNode[];
}

/** Calls that match `settings.gc25.wrappers` of a kind, in source order. */
export function wrapperSitesOf(kind: WrapperKind, file: FileContext, settings: Gc25Settings): WrapperSite[] {
  const wrappers = settings.wrappers.filter((wrapper) => wrapper.kind === kind);
  if (wrappers.length === 0) return [];
  return file.nodes('CallExpression').flatMap((call) => {
    const wrapper = wrappers.find((candidate) => matches(call, candidate, file));
    return wrapper ? [{ wrapper, call, name: nameNode(unwrap(call.callee as AstNode)), args: call.arguments as AstNode[] }] : [];
  });
}
