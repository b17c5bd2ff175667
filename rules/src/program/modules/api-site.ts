import { type AstNode, getMemberName, unwrap } from '../syntax/ast';
import type { ApiFact, ApiKind, Deed, Sdk } from '../../knowledge/types/sdk';
import type { FileContext } from '../syntax/file-context';
import { getApiPath } from './api-path';
import { callsThatCanBeIn, type Wanted } from './callable-names';
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

type Entry = ReturnType<CatalogueIndex['apis']['get']>[number];

const EVERY_API: Wanted<Entry> = { key: '', isWanted: () => true };

/** Sites of catalogued APIs in the file, in source order: of all, or of those of a kind and, for uses, of some deeds. */
export function apiSitesOf(file: FileContext, catalogue: CatalogueIndex, kind?: ApiKind, deeds?: readonly Deed[]): readonly ApiSite[] {
  const wanted = kind === undefined ? EVERY_API : wantedOf(kind, deeds);
  // What a callee stands for may be in another file, so only those are resolved whose names can be of what is looked for.
  return file.once(`api sites ${wanted.key}`, () =>
    callsThatCanBeIn(catalogue.apis, wanted, file)
      .flatMap(({ call, callee }) => sitesAt(call, callee, file, catalogue).filter(wanted.isWanted)));
}

const wantedOf = (kind: ApiKind, deeds: readonly Deed[] | undefined): Wanted<Entry> => ({
  key: `${kind} ${deeds?.join() ?? ''}`,
  isWanted: ({ fact }) => fact.kind === kind && (deeds === undefined || (fact.kind === 'use' && deeds.includes(fact.does))),
});

const sitesAt = (call: AstNode, callee: AstNode, file: FileContext, catalogue: CatalogueIndex): readonly ApiSite[] =>
  file.onceFor(apiSitesOf, call, () => {
    const args = call.arguments as AstNode[];
    const at = (path: string, isByUrl?: true): ApiSite[] =>
      catalogue.apis.get(path).filter(({ fact }) => hasForm(args, fact.first, file))
        .map(({ sdk, fact }) => ({ sdk, fact, path, call, name: nameNode(callee), args, isByUrl }));
    const own = getApiPath(callee, file);
    const path = own !== undefined && call.type === 'NewExpression' ? `${own}()` : own;
    const packaged = path === undefined ? undefined : ofPackage(path);
    const behind = (known: string): string => (catalogue.apis.get(known).length > 0 ? known : (pathBehind(known, file) ?? known));
    // A method whose name no other library has says enough, wherever its object came from.
    const method = getMemberName(callee);
    return [
      ...(path === undefined || packaged === undefined ? [] : packaged !== path ? at(packaged, true) : at(behind(path))),
      ...(method === undefined ? [] : at(`*.${method}`)),
    ];
  });

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
