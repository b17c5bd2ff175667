import { citationMarkdown } from '../../rules/src/citation';
import { shownPath } from '../../rules/src/formatters/shown-path';
import type { Finding } from '../../rules/src/hosts/node';

/** The Markdown that cites a finding in a pull request; its file is named relative to the workspace folder. */
export function citeFinding({ ruleId, paragraphs, help, message, start }: Finding, file: string, folder: string): string {
  return citationMarkdown({
    ruleId,
    paragraph: paragraphs[0],
    help,
    finding: { message, place: `${shownPath(file, folder)}:${start.line}:${start.column}` },
  });
}
