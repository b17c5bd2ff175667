import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { contentCodes, contentTaxonomy, productCategories, productTaxonomy,
  unknownToContentCodes } from '../../knowledge/words/advertising/ad-categories';
import { is } from '../../program/values/value';
import { propertyOf } from '../../program/values/object-path';
import type { FactSources } from '../sources';
import { paragraphOf } from './kept-goods';

/** Keys of a bid that say what an ad is about. */
const carries = new Set(['acat', 'primaryCatId', 'secondaryCatIds']);

/** A category that an ad carries, by its code. */
export interface CarriedCategory {
  readonly at: AstNode;
  readonly code: string;
  readonly name: string;
  readonly isFood: boolean;
  readonly paragraph: 97 | 114;
}

/** A list of blocked categories that leaves out some it should hold. */
export interface ShortBlockList {
  readonly property: AstNode;
  /** What is not blocked, in words. */
  readonly missing: string;
  /** The list and the codes that would block it; undefined where codes of this kind cannot. */
  readonly lacking?: { readonly list: AstNode; readonly codes: readonly string[] };
}

interface Coded {
  readonly property: AstNode;
  readonly name: string;
  readonly codes: readonly { readonly item: AstNode | null; readonly code: string | undefined }[];
  /** What the codes describe: the content next to an ad, or the advertised product. */
  readonly kind: 'content' | 'product' | 'unknown';
}

/** Categories by their codes in bids and settings. */
function codedIn({ file }: FactSources): readonly Coded[] {
  return file.once(codedIn, () =>
    file.nodes('Property').flatMap((property): Coded[] => {
      const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
      if (property.parent?.type !== 'ObjectExpression' || !(carries.has(name) || name === 'bcat')) return [];
      const value = property.value as AstNode;
      const items = value.type === 'ArrayExpression' ? (value.elements as (AstNode | null)[]) : [value];
      const codes = items.map((item) => ({ item, code: item?.type === 'Literal' ? String(item.value) : undefined }));
      const taxonomy = propertyOf(property.parent, 'cattax', file)?.value;
      const isContent = taxonomy !== undefined && (taxonomy.kind === 'absent' || is(taxonomy, contentTaxonomy));
      return [{ property, name, codes, kind: taxonomy && is(taxonomy, productTaxonomy) ? 'product' : isContent ? 'content' : 'unknown' }];
    }));
}

export const carriedCategories = (sources: FactSources): readonly CarriedCategory[] =>
  codedIn(sources).filter(({ name }) => name !== 'bcat').flatMap(({ codes, kind }) =>
    codes.flatMap(({ item, code }): CarriedCategory[] => {
      const meant = code === undefined ? undefined : meaningOf(code, kind === 'product');
      return item && code !== undefined && meant ? [{ at: item, code, ...meant, paragraph: paragraphOf(meant.name) }] : [];
    })
  );

function meaningOf(code: string, isProduct: boolean): { readonly name: string; readonly isFood: boolean } | undefined {
  const product = isProduct ? productCategories.find(({ from, to }) => from <= Number(code) && Number(code) <= to) : undefined;
  if (product) return { name: product.name, isFood: product.isFood === true };
  const content = isProduct ? undefined : contentCodes.get(code);
  return content === undefined ? undefined : { name: content, isFood: false };
}

export const shortBlockLists = (sources: FactSources): readonly ShortBlockList[] =>
  codedIn(sources).flatMap(({ name, property, codes, kind }): ShortBlockList[] => {
    const given = codes.flatMap(({ code }) => code ?? []);
    if (name !== 'bcat' || codes.length === 0 || given.length < codes.length || kind === 'unknown') return [];
    if (kind === 'content') return given.every((code) => /^IAB\d/.test(code)) ? [{ property, missing: unknownToContentCodes }] : [];
    const lacking = productCategories.filter(({ from, isNeeded }) => isNeeded && !given.includes(String(from)));
    const list = property.value as AstNode;
    const codesLacking = lacking.map(({ from }) => `'${String(from)}'`);
    const missing = lacking.map((each) => each.name).join(', ');
    return missing === ''
      ? []
      : [{ property, missing, lacking: list.type === 'ArrayExpression' ? { list, codes: codesLacking } : undefined }];
  });
