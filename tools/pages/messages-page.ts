import type { InvalidCase } from '../../rules/src/rule/case';
import { composeMessage } from '../../rules/src/rule/report';
import { GENERATED, inline, page } from '../markdown';
import { metaOf, type RuleFolder } from '../rule-folders';
import { reportsOn } from './worked-example';

/** Messages and titles of quick fixes as users see them, by id, each from the first case that shows it. */
function shownTexts({ id, rule, cases }: RuleFolder, wanted: readonly string[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  if (!rule) return shown;
  const examples = cases?.invalid ?? [];
  const stated =
    ({ expect, suggest = {} }: InvalidCase): string[] => [...[expect].flat(), ...[suggest].flat().flatMap((one = {}) => Object.keys(one))];
  // Linting takes most of the time: first only examples that state a missing text, then, for quick fixes that none states, all.
  for (const isNeeded of [(example: InvalidCase) => stated(example).some((key) => !shown.has(key)), () => true])
    for (const example of examples) {
      if (wanted.every((key) => shown.has(key))) return shown;
      if (!isNeeded(example)) continue;
      const texts = reportsOn(id, rule, example).flatMap(({ messageId, message, suggestions }) => [
        [messageId, message] as const,
        ...suggestions.map((suggestion) => [suggestion.messageId, suggestion.title] as const),
      ]);
      for (const [key, text] of texts) if (!shown.has(key)) shown.set(key, text);
    }
  return shown;
}

function ruleBlock(folder: RuleFolder): string[] {
  if (!folder.rule) return [];
  const meta = metaOf(folder.rule);
  const templates = new Map([
    ...Object.entries(meta.messages).map(([id, spec]) => [id, composeMessage(meta, spec)] as const),
    ...Object.entries(meta.suggestions),
  ]);
  const shown = shownTexts(folder, [...templates.keys()]);
  const line = (id: string): string => `- \`${id}\`: ${inline(shown.get(id) ?? templates.get(id) ?? '')}`;
  const fixes = Object.keys(meta.suggestions).map(line);
  return [
    `## [${meta.id}](rules/${meta.id}.md)`,
    Object.keys(meta.messages).map(line).join('\n'),
    ...(fixes.length > 0 ? [`Quick fixes:\n\n${fixes.join('\n')}`] : []),
  ];
}

/** Every message and quick fix as users see it, a line each, so that a review shows what changes. */
export const messagesPage = (folders: readonly RuleFolder[]): string =>
  page(
    '# Messages',
    GENERATED,
    'Every message and quick fix of every rule, with the data of the first example that shows it.',
    ...folders.flatMap(ruleBlock),
  );
