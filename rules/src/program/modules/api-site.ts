import { type AstNode, getMemberName, unwrap } from '../syntax/ast';
import type { ApiFact, ApiKind, Sdk } from '../../knowledge/types/sdk';
import type { FileContext } from '../syntax/file-context';
import { getApiPath } from './api-path';
import { canBeIn } from './callable-names';
import { pathBehind } from './path-behind';
import type { PathIndex } from './path-pattern';
import { objectOf } from '../values/object-literal';
import { optionsOf } from '../values/value';
import { valueOf } from '../values/value-of';
import { wordsOf } from '../syntax/words';

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
  /** The package is imported by its URL or with a prefix, as in Deno. */
  readonly isByUrl?: true;
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
      if (!canBeIn(catalogue.apis, callee, file)) continue;
      const add = (path: string, isByUrl?: true): void => {
        for (const { sdk, fact } of catalogue.apis.get(path))
          if (hasForm(call.arguments as AstNode[], fact.first, file))
            sites.push({ sdk, fact, path, call, name: nameNode(callee), args: call.arguments as AstNode[], isByUrl });
      };
      const own = getApiPath(callee, file);
      if (own !== undefined) {
        const path = call.type === 'NewExpression' ? `${own}()` : own;
        const packaged = ofPackage(path);
        if (packaged !== path) add(packaged, true);
        else add(catalogue.apis.get(path).length > 0 ? path : (pathBehind(path, file) ?? path));
      }
      // A method whose name no other library has says enough, wherever its object came from.
      const method = getMemberName(callee);
      if (method !== undefined)
        add(`*.${method}`);
    }
    return sites;
  });
}

/** `stripe:Stripe()` of `https://esm.sh/stripe@18?target=deno:Stripe()` and `npm:stripe@18:Stripe()`. */
const ofPackage = (path: string): string =>
  path.startsWith('https:') || path.startsWith('npm:') ? path.replace(PACKAGE_BY_URL, '$1:') : path;

const DELIVERERS = String.raw`esm\.sh|esm\.run|cdn\.skypack\.dev|cdn\.jsdelivr\.net/npm|unpkg\.com`;
const PACKAGE_BY_URL = new RegExp(String.raw`^(?:npm:|https://(?:${DELIVERERS})/(?:v\d+/)?)((?:@[^/@:?]+/)?[^/@:?]+)(?:[@/?][^:]*)?:`);

/** Is a call written in the form a fact is about? */
function hasForm([first, ...rest]: readonly (AstNode | undefined)[], form: ApiFact['first'], file: FileContext): boolean {
  if (form === undefined) return true;
  if (!first) return false;
  if (form === 'object') return objectOf(first, file) !== undefined;
  if (form === 'other') return rest.length > 0 || isText(first, file);
  return optionsOf(valueOf(first, file)).some(({ value }) => form.includes(value as string));
}

/** A text for certain: written here, in an arm of a choice, a constant of a list of constants (`TestIds.BANNER`), or an id by its name. */
function isText(node: AstNode | null | undefined, file: FileContext): boolean {
  const expression = unwrap(node);
  if (!expression) return false;
  if (expression.type === 'ConditionalExpression')
    return isText(expression.consequent as AstNode, file) || isText(expression.alternate, file);
  if (expression.type === 'LogicalExpression') return isText(expression.left as AstNode, file) || isText(expression.right as AstNode, file);
  if (optionsOf(valueOf(expression, file)).some(({ value }) => typeof value === 'string') || expression.type === 'TemplateLiteral')
    return true;
  const name = expression.type === 'Identifier' ? (expression.name as string) : getMemberName(expression);
  return name !== undefined
    && (wordsOf(name).at(-1) === 'id' || (expression.type === 'MemberExpression' && /^[A-Z][A-Z0-9_]*$/.test(name)));
}

/** `track` of `a.b.track`. */
export const nameNode = (callee: AstNode): AstNode => (callee.type === 'MemberExpression' && getMemberName(callee) !== undefined
  ? (callee.property as AstNode)
  : callee);

export const sitesOfKind = <K extends ApiKind>(sites: readonly ApiSite[], kind: K): ApiSite<Extract<ApiFact, { kind: K }>>[] =>
  sites.filter((site): site is ApiSite<Extract<ApiFact, { kind: K }>> => site.fact.kind === kind);
