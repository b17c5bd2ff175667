import type { AstNode, Range } from '../program/syntax/ast';
import type { TextEdit } from '../edits/text-edit';
import type { ParagraphNumber } from '../gc25';
import type { MessageSpec, RuleMeta } from './meta';

/** A suggested edit; without edits (nothing sensible to write) it is left out. */
export interface Suggestion<SuggestionId extends string = string> {
  readonly id: SuggestionId;
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[] | undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The message as shown: the paragraph, what was detected, what to do. */
export const composeMessage = (meta: RuleMeta, spec: MessageSpec): string =>
  `GC25 ¶${spec.choice ? '{{paragraph}}' : (spec.paragraph ?? meta.paragraphs.primary)}: ${capital(spec.seen)}. ${spec.advice}.`;

/** Message templates of a rule as ESLint wants them, suggestions included. */
export function composeMessages(meta: RuleMeta): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const [id, spec] of Object.entries(meta.messages)) messages[id] = composeMessage(meta, spec);
  for (const [id, title] of Object.entries(meta.suggestions)) messages[id] = `${title}.`;
  return messages;
}

/** Paragraphs that a message may cite first. */
export const citableBy = (meta: RuleMeta, spec: MessageSpec | undefined): readonly [ParagraphNumber, ...ParagraphNumber[]] =>
  spec?.choice ?? [spec?.paragraph ?? meta.paragraphs.primary];

/** Paragraphs of a finding, the one its message cites in front. A message that leaves a choice has it in its shown text. */
export function paragraphsOf(meta: RuleMeta, messageId: string, shown = ''): readonly [ParagraphNumber, ...ParagraphNumber[]] {
  const citable = citableBy(meta, meta.messages[messageId]);
  const cited = Number(/^GC25 ¶(\d+): /.exec(shown)?.[1]);
  const first = citable.find((number) => number === cited) ?? citable[0];
  return [first, ...[meta.paragraphs.primary, ...meta.paragraphs.also].filter((number) => number !== first)];
}

/** What a paragraph says to the point of a rule: "GC25 ¶96 says that measures may be needed to …." */
export function helpOf(meta: RuleMeta, paragraph: ParagraphNumber): string | undefined {
  const help = meta.help[paragraph];
  return help && `GC25 ¶${paragraph} ${help.says}.`;
}

/** The range of anything a rule may point at. */
export const rangeOf = (place: AstNode | Range | { readonly range: readonly [number, number] }): Range =>
  (Array.isArray(place) ? place : [place.range[0], place.range[1]]) as Range;

/**
 * One edit that does what several do, none of which overlap: ESLint joins edits by the text of its own source, which
 * for markup is another.
 */
export function joinEdits(edits: readonly TextEdit[], text: string): TextEdit | undefined {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const [first] = sorted;
  if (!first) return undefined;
  let joined = '';
  let [at] = first.range;
  for (const { range, text: replacement } of sorted) {
    joined += text.slice(at, range[0]) + replacement;
    at = range[1];
  }
  return { range: [first.range[0], at], text: joined };
}
