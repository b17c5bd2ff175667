import { removeProperty, replaceNode } from '../edits/argument-edits';
import type { TextEdit } from '../edits/text-edit';
import { type FoundOption, getCommandArguments, isMissing, optionAt, spelledAs, type Use } from '../facts/sdk-calls';
import type { UseFact } from '../knowledge/types/sdk';
import type { ApiSite } from '../program/modules/api-site';
import { type AstNode, getMemberName, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { withEnumMembers } from './enum-text';
import { addOptions } from './option-edits';
import { callInstead, type Replacement } from './remedy';
import { isWithin } from '../program/syntax/range';

/** The option of a use, given its safe value as this file spells it; without an option there is nothing to set. */
export function setSafely({ site, option }: Use, file: FileContext): Replacement {
  if (!option) return { text: '', edits: undefined };
  if (option.missing) return { text: option.fact.safe ?? '', edits: addMissing(site, option.missing, file) };
  const { fact, place, value } = option;
  if (fact.given) return { text: fact.safe ?? '', edits: place?.node.type === 'Property' ? removeProperty(place.node, file) : undefined };
  if (option.isItem) {
    return {
      text: fact.safe ?? '',
      edits: fact.safe === undefined || !place?.expression ? undefined : replaceNode(place.expression, fact.safe),
    };
  }
  const safe = value && safeValue(option, place?.expression ?? value, site, file);
  return { text: safe?.text ?? fact.safe ?? '', edits: value && place && isWithin(value, place.node) ? safe?.edits : undefined };
}

/** For a call that is the finding: the option that takes the harm away, put in its place. */
export function relieve({ site, option }: Use, file: FileContext): Replacement {
  const relief = option ? undefined : site.fact.unless?.find(({ safe }) => safe !== undefined);
  if (relief?.safe === undefined) return { text: '', edits: undefined };
  const args = argumentsOf(site, file);
  const place = optionAt(args, relief.path, file);
  if (place?.expression && place.value.kind === 'known') return { text: relief.safe, edits: replaceNode(place.expression, relief.safe) };
  return {
    text: relief.safe,
    edits: isMissing(args, relief.path, file) ? addOptions([{ path: relief.path, text: relief.safe }], site.call, args, file) : undefined,
  };
}

const argumentsOf = (site: ApiSite<UseFact>, file: FileContext): AstNode[] =>
  (getCommandArguments(site, file) ?? []).filter((argument): argument is AstNode => argument !== undefined);

function addMissing(site: ApiSite<UseFact>, missing: NonNullable<FoundOption['missing']>, file: FileContext): TextEdit[] | undefined {
  const args = argumentsOf(site, file);
  const also = missing.flatMap((option) => option.also ?? []).filter(({ path }) => isMissing(args, path, file));
  const texts = missing.map(({ path, safe }) => ({ path, ...withEnumMembers(safe ?? '', site.sdk, file) }));
  const added = missing.some(({ safe }) => safe === undefined) ? undefined : addOptions([...texts, ...also], site.call, args, file);
  // A function without such options gives way to one that has them, which needs what it is given.
  const { instead } = site.fact;
  const renamed = instead === undefined ? [] : args.length > 0 ? callInstead(site, instead, file).edits : undefined;
  return added && renamed && [...texts.flatMap(({ imports }) => imports), ...renamed, ...added];
}

/** What to write for an unsafe value: `Accuracy.Lowest` for `Accuracy.High`, a number for a number, with what has to be imported for it. */
function safeValue(
  { fact }: FoundOption,
  expression: AstNode,
  { sdk }: ApiSite<UseFact>,
  file: FileContext,
): Partial<Replacement> | undefined {
  const member = unwrap(expression);
  if (fact.safeMember !== undefined && getMemberName(member) !== undefined)
    return { text: fact.safeMember, edits: replaceNode(member.property as AstNode, fact.safeMember) };
  if (fact.safe === undefined) return undefined;
  const alike = spelledAs(expression, fact.safe, file);
  const { text, imports } = alike === fact.safe ? withEnumMembers(fact.safe, sdk, file) : { text: alike, imports: [] };
  return { text, edits: [...imports, ...replaceNode(expression, text)] };
}
