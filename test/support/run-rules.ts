import type { Gc25Rule } from '../../rules/src/rule/create-rule';
import type { ValidCase } from '../../rules/src/rule/case';
import type { SourceCodeLike } from '../../rules/src/program/syntax/file-context';

type Fixing = (fixer: { replaceTextRange(range: unknown, text: string): unknown }) => unknown;

interface Descriptor {
  readonly fix?: Fixing;
  readonly suggest?: readonly { readonly messageId: string; readonly data?: object; readonly fix: Fixing }[];
}

const fixer = { replaceTextRange: (range: unknown, text: string): unknown => ({ range, text }) };

/** What rules report on a source, with their edits, as plain data; no ESLint is between them. */
export function reportsOn(
  source: SourceCodeLike,
  filename: string,
  rules: Readonly<Record<string, Gc25Rule>>,
  example: Pick<ValidCase, 'options' | 'settings' | 'strict'>,
  optionsFor?: string,
): unknown[] {
  const reports: unknown[] = [];
  for (const [id, rule] of Object.entries(rules)) {
    const context = {
      id: `gc25/${id}`,
      sourceCode: source,
      filename,
      cwd: process.cwd(),
      settings: { gc25: { ...example.settings, ...(example.strict ? { strictness: 'strict' } : {}) } },
      options: id === optionsFor && example.options ? [example.options] : [],
      report: ({ fix, suggest = [], ...place }: Descriptor) =>
        reports.push({
          id,
          ...place,
          fix: fix?.(fixer),
          suggest: suggest.map((suggestion) => ({ ...suggestion, fix: suggestion.fix(fixer) })),
        }),
    };
    (rule.create(context as never) as { Program(): void }).Program();
  }
  return reports;
}
