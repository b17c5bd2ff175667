import { type AstNode, getMemberName, unwrap } from '../ast';
import type { ApiFact, ApiKind, Sdk } from '../catalogue/types';
import type { FileContext } from '../file-context';
import { getApiPath } from '../resolve/api-path';
import type { PathIndex } from '../resolve/path-pattern';

/** A call, `new` or decorator of an API the catalogue knows. */
export interface ApiSite<F extends ApiFact = ApiFact> {
  readonly sdk: Sdk;
  readonly fact: F;
  readonly path: string;
  /** The call or `new` expression. */
  readonly call: AstNode;
  /** The narrowest name of what is called: where to report. */
  readonly name: AstNode;
  readonly args: readonly AstNode[];
}

export interface CatalogueIndex {
  readonly apis: PathIndex<{ readonly sdk: Sdk; readonly fact: ApiFact }>;
}

/** All sites of catalogued APIs in the file, in source order. */
export function apiSitesOf(file: FileContext, catalogue: CatalogueIndex): readonly ApiSite[] {
  return file.once(apiSitesOf, () => {
    const sites: ApiSite[] = [];
    for (const call of file.nodes('CallExpression', 'NewExpression')) {
      const callee = unwrap(call.callee as AstNode);
      const add = (path: string): void => {
        for (const { sdk, fact } of catalogue.apis.get(path)) sites.push({ sdk, fact, path, call, name: nameNode(callee), args: call.arguments as AstNode[] });
      };
      const path = getApiPath(callee, file);
      if (path !== undefined) add(call.type === 'NewExpression' ? `${path}()` : path);
      // A method whose name no other library has says enough, wherever its object came from.
      const method = getMemberName(callee);
      if (method !== undefined) add(`*.${method}`);
    }
    return sites;
  });
}

/** `track` of `a.b.track`. */
export const nameNode = (callee: AstNode): AstNode => (callee.type === 'MemberExpression' && getMemberName(callee) !== undefined ? (callee.property as AstNode) : callee);

export const sitesOfKind = <K extends ApiKind>(sites: readonly ApiSite[], kind: K): ApiSite<Extract<ApiFact, { kind: K }>>[] =>
  sites.filter((site): site is ApiSite<Extract<ApiFact, { kind: K }>> => site.fact.kind === kind);
