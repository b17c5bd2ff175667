import type { ValidCase } from '../../../rules/src/rule/case';
import type { Gc25Rule } from '../../../rules/src/rule/create-rule';
import type { Reading } from './case-languages';
import { applied, type Breach, breachesOf } from './edit-contract';
import { type LintOutcome, lintText } from './lint-case';

export interface NamedBreach {
  /** `rule/message, suggestion id`. */
  readonly name: string;
  readonly breach: Breach;
  readonly detail: string;
  /** The changed lines after the edit. */
  readonly output: string;
}

export interface EditCheck {
  readonly suggestions: number;
  readonly breaches: readonly NamedBreach[];
}

/** The lines of a text around a range, cut short. */
function linesAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? undefined : to).slice(0, 400).replaceAll(/^/gm, '    ');
}

/** Holds every suggestion on a text to the contract of edits. A text that does not parse has none. */
export function checkEditsOf(
  code: string,
  reading: Reading,
  rules: Readonly<Record<string, Gc25Rule>>,
  example: Pick<ValidCase, 'filename' | 'settings' | 'strict'>,
): EditCheck {
  const known = new Map<string, LintOutcome>();
  const lint = (text: string, strictness: 'own' | 'strict'): LintOutcome => {
    const strict = strictness === 'strict' ? true as const : example.strict;
    const key = `${strict ? 'strict' : 'own'} ${text}`;
    let outcome = known.get(key);
    if (!outcome) known.set(key, outcome = lintText(text, reading, rules, { ...example, strict }));
    return outcome;
  };
  let suggestions = 0;
  const breaches: NamedBreach[] = [];
  for (const report of lint(code, 'own').reports)
    for (const { messageId, fix } of report.suggestions) {
      suggestions++;
      const output = applied(code, fix);
      for (const { breach, detail } of breachesOf(report, fix, { code, lint, named: example.settings })) {
        breaches.push({
          name: `${report.ruleId}/${report.messageId}, suggestion ${messageId}`,
          breach,
          detail,
          output: linesAround(output, fix.range[0], fix.range[0] + fix.text.length),
        });
      }
    }
  return { suggestions, breaches };
}
