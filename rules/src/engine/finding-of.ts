import type { SourceCodeLike } from '../program/syntax/file-context';
import { doubtSentences } from '../rule/context/doubt';
import type { Finding, FindingPosition } from '../rule/finding';
import type { RuleMeta } from '../rule/meta';
import { composeMessages, helpOf, paragraphsOf } from '../rule/report';
import type { Place } from '../rule/context/scope';

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;

/** A message with its data filled in, as ESLint does it. */
const filledIn = (template: string, data: Readonly<Record<string, string>> = {}): string =>
  template.replace(PLACEHOLDER, (written, name: string) => data[name] ?? written);

const templates = new WeakMap<RuleMeta, Readonly<Record<string, string>>>();

function templatesOf(meta: RuleMeta): Readonly<Record<string, string>> {
  let own = templates.get(meta);
  if (!own) templates.set(meta, own = composeMessages(meta));
  return own;
}

/** A place that a rule reports as plain data for everyone outside the engine. */
export function findingOf(place: Place, meta: RuleMeta, severity: 'warn' | 'error', source: SourceCodeLike): Finding {
  const { messageId, data, range, suggestions, fix, doubts } = place;
  const texts = templatesOf(meta);
  const message = filledIn(texts[messageId], data);
  const paragraphs = paragraphsOf(meta, messageId, message);
  const at = (offset: number): FindingPosition => {
    const { line, column } = source.getLocFromIndex(offset);
    return { line, column: column + 1 };
  };
  return {
    ruleId: meta.id,
    messageId,
    message,
    severity,
    paragraphs,
    help: helpOf(meta, paragraphs[0]) ?? '',
    evidence: meta.messages[messageId]?.evidence ?? 'C',
    ...(doubts.length > 0 ? { strictOnly: doubtSentences(doubts) } : {}),
    start: at(range[0]),
    end: at(range[1]),
    suggestions: suggestions.map(({ messageId: id, data: own, edit }) => ({ title: filledIn(texts[id], own), edits: [edit] })),
    ...(fix ? { fix } : {}),
  };
}
