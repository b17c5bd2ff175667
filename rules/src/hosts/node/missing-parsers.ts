import type { FileResult } from '../../rule/finding';
import { MISSING_PARSER } from '../../parsers/lazy-parser';

/** One sentence per parser package that files could not be read without, in order of first need. */
export function missingParserSentences(results: readonly FileResult[]): string[] {
  const counts = new Map<string, number>();
  for (const { problems } of results)
    for (const { kind, message } of problems) {
      if (kind !== 'parser-missing') continue;
      const rest = message.slice(MISSING_PARSER.length).trim();
      counts.set(rest, (counts.get(rest) ?? 0) + 1);
    }
  return [...counts].map(([rest, count]) =>
    count === 1 ? `gc25 could not read 1 file without ${rest}` : `gc25 could not read ${count} files without ${rest}`
  );
}
