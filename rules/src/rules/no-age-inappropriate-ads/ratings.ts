import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { UseFact } from '../../knowledge/types/sdk';
import { type SpelledText, withEnumMembers } from '../../repairs/enum-text';
import { optionAt } from '../../facts/sdk-calls/option-value';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { replaceNode, setProperty } from '../../edits/argument-edits';
import { objectOf } from '../../program/values/object-literal';
import type { ApiSite } from '../../program/modules/api-site';
import type { Context } from './meta';

const RATING_KEY = /^max_?ad_?content_?rating$/i;
const HIGH_RATING = /^(?:T|MA|Teen|MatureAudience)$/;
const GUIDED_RATING = /^(?:PG|ParentalGuidance)$/;

/** Ratings of ads: too high in a call or in a product's own settings, or none at all in a product for children. */
export function checkRatings(context: Context): void {
  for (const use of usesOf(['ad rating'], context.apis('use'), context.file)) {
    const { site, at, name, option, isUnsure } = use;
    const safe = setSafely(use, context.file);
    const suggest = [{ id: 'set' as const, data: { value: safe.text }, edits: safe.edits }];
    context.report({ at, site: site.call, isUnsure, messageId: 'rating', data: { name, value: option?.text ?? '' }, suggest });
  }
  for (const property of context.nodes('Property')) checkRating(property, context);
  if (context.audience === 'children') for (const site of context.apis('use')) if (site.fact.does === 'ad rating') checkMissing(site, context);
}

/** `maxAdContentRating: 'MA'` in the settings of a product; calls of ad SDKs have facts of their own. */
function checkRating(property: AstNode, context: Context): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (!RATING_KEY.test(name) || property.parent?.type !== 'ObjectExpression') return;
  const value = unwrap(property.value as AstNode);
  const text = value.type === 'Literal' ? String(value.value) : (getMemberName(value) ?? '');
  const isHigh = HIGH_RATING.test(text) || (context.options.maxRating === 'G' && GUIDED_RATING.test(text));
  if (!isHigh || (HIGH_RATING.test(text) && context.apis('use').some((site) => site.fact.does === 'ad rating' && site.call.range[0] <= property.range[0] && property.range[1] <= site.call.range[1]))) return;
  context.report({ at: property, site: property, messageId: 'rating', evidence: 'C', data: { name, value: context.file.getText(value) }, suggest: [{ id: 'set', data: { value: "'G'" }, edits: value.type === 'Literal' ? replaceNode(value, "'G'") : undefined }] });
}

/** A configuration that leaves the rating out; what it is given from elsewhere may hold it. */
function checkMissing(site: ApiSite<UseFact>, context: Context): void {
  const [option] = site.fact.options ?? [];
  if (!option) return;
  const [index, key] = option.path.split('.');
  const argument = site.args[Number(index)];
  const object = argument && objectOf(argument, context.file);
  const isAbsent = !argument || (object && optionAt(site.args, option.path, context.file)?.value.kind === 'absent');
  if (!isAbsent) return;
  const spelled = (safe: string): SpelledText => withEnumMembers(safe, site.sdk, context.file);
  context.report({ at: site.name, site: site.call, messageId: 'noRating', data: { name: context.file.getText(site.name) }, suggest: [{ id: 'set', data: { value: option.safe ?? '' }, edits: object && option.safe !== undefined ? [...spelled(option.safe).imports, ...setProperty(object, key, spelled(option.safe).text, context.file)] : undefined }] });
}
