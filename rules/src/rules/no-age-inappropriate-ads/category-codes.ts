import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { contentCodes, contentTaxonomy, productCategories, productTaxonomy, unknownToContentCodes } from '../../knowledge/words/advertising/ad-categories';
import { addItems } from '../../edits/argument-edits';
import { is } from '../../program/values/value';
import { propertyOf } from '../../program/values/object-path';
import type { Context } from './meta';
import { paragraphOf } from './terms';

/** Keys of OpenRTB and Prebid that say what an ad is about, or which may be shown. */
const CARRIES = /^(?:acat|primaryCatId|secondaryCatIds)$/;

/** Categories by their codes: those an ad carries, and lists of blocked ones that leave out what they should hold. */
export function checkCategoryCodes(context: Context): void {
  for (const property of context.nodes('Property')) {
    const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    if (property.parent?.type !== 'ObjectExpression' || !(CARRIES.test(name) || name === 'bcat')) continue;
    const value = property.value as AstNode;
    const codes = (value.type === 'ArrayExpression' ? (value.elements as (AstNode | null)[]) : [value]).map((item) => ({ item, code: item?.type === 'Literal' ? String(item.value) : undefined }));
    const taxonomy = propertyOf(property.parent, 'cattax', context.file)?.value;
    const isProduct = taxonomy !== undefined && is(taxonomy, productTaxonomy);
    if (name === 'bcat') {
      if (codes.length > 0 && codes.every(({ code }) => code !== undefined) && (isProduct || taxonomy?.kind === 'absent' || (taxonomy && is(taxonomy, contentTaxonomy)))) checkBlocked(property, codes.map(({ code }) => code as string), isProduct, context);
    } else for (const { item, code } of codes) {
      const meant = code === undefined ? undefined : isProduct ? productCategories.find(({ from, to }) => from <= Number(code) && Number(code) <= to) : contentCodes.has(code) ? { name: contentCodes.get(code) as string, isFood: undefined } : undefined;
      if (item && meant && !(meant.isFood && !context.options.foodList)) context.report({ at: item, site: item, messageId: meant.isFood ? 'food' : 'category', paragraph: paragraphOf(meant.name), data: { term: `${code as string} (${meant.name})` } });
    }
  }
}

function checkBlocked(property: AstNode, codes: readonly string[], isProduct: boolean, context: Context): void {
  const lacking = isProduct ? productCategories.filter(({ from, isNeeded }) => isNeeded && !codes.includes(String(from))) : [];
  const missing = isProduct ? lacking.map(({ name }) => name).join(', ') : codes.every((code) => /^IAB\d/.test(code)) ? unknownToContentCodes : '';
  if (missing !== '') context.report({ at: property, site: property, messageId: 'blocksTooLittle', evidence: context.audience === 'children' ? 'C' : 'D', data: { name: 'bcat', missing }, suggest: [{ id: 'addCodes', data: { missing }, edits: isProduct && property.value.elements?.length > 0 ? addItems(property.value as AstNode, lacking.map(({ from }) => `'${String(from)}'`), context.file) : undefined }] });
}
