import * as espree from 'espree';
import { parse as parseSvelte } from 'svelte/compiler';
import ts from 'typescript';
import type { Lang } from '../../rules/src/rule/case';
import { rules } from '../../rules/src/generated/rules';
import { relativePath } from '../../rules/src/rule/audience';
import { canConcern, rulesForFile, withoutTriggers } from '../../rules/src/rule/trigger-index';
import { readingsOf } from '../support/cases/case-languages';
import { allRulesLinter } from '../support/cases/check-case';
import { applied, breachesOf, type EditedText } from '../support/cases/edit-contract';
import { type LintOutcome, type LintReport, parseText } from '../support/cases/lint-case';
import { IN_STRICT } from '../support/cases/in-strict';

/** What was wrong with one text. */
export interface Failure {
  /** The property that does not hold, with the rule where there is one; the same for the same fault. */
  readonly kind: string;
  readonly detail: string;
}

export interface TextOutcome {
  readonly isParsed: boolean;
  readonly suggestions: number;
  readonly failure?: Failure;
}

/** Languages read by parsers of this project. */
const OWN_PARSERS: ReadonlySet<Lang> = new Set(['html', 'json']);

const keyOf = ({ ruleId, messageId, range }: LintReport): string => `${ruleId}/${messageId} at ${range.join('-')}`;
const plainKeyOf = ({ ruleId, messageId }: LintReport): string => `${ruleId}/${messageId}`;

/**
 * Checks everything that holds for any text: no rule throws, no place is reported twice or lies outside, the scan hides
 * nothing, and suggestions keep the contract of edits. All under `strict`, where most is reported.
 */
export function checkText(code: string, lang: Lang, filename?: string): TextOutcome {
  const [reading] = readingsOf(lang);
  const file = filename ?? reading.filename;
  const lint = allRulesLinter('', rules, { title: '', lang, code, strict: true, filename: file }, reading);
  let outcome: LintOutcome;
  try {
    outcome = withoutTriggers(() => lint(code, 'own'));
  } catch (error) {
    const { message, stack = '' } = error as Error;
    const rule = /Rule: "gc25\/([^"]+)"/.exec(message)?.[1] ?? 'no rule';
    return {
      isParsed: true,
      suggestions: 0,
      failure: { kind: `crash of ${rule}`, detail: `${message.split('\n')[0]}\n${stack.split('\n').slice(1, 4).join('\n')}` },
    };
  }
  if (outcome.fatal !== undefined)
    return { isParsed: false, suggestions: 0, failure: OWN_PARSERS.has(lang) ? faultOfParser(outcome.fatal) : undefined };
  const { reports } = outcome;
  const suggestions = reports.reduce((sum, report) => sum + report.suggestions.length, 0);
  return {
    isParsed: true,
    suggestions,
    failure: faultOfReports(code, file, reports)
      ?? (isSound(code, lang, file) ? withoutTriggers(() => faultOfSuggestions({ code, lint })) : undefined),
  };
}

/**
 * Is the text a program, or does its parser only put up with it? typescript-eslint and vue-eslint-parser read past many
 * errors, and an edit cannot keep whole what is broken.
 */
function isSound(code: string, lang: Lang, filename: string): boolean {
  if (/^jsx?$/.test(lang)) {
    try {
      espree.parse(code, { ecmaVersion: 'latest', sourceType: 'module', ecmaFeatures: { jsx: true } });
      return true;
    } catch {
      return false;
    }
  }
  if (/^tsx?$/.test(lang)) {
    const { diagnostics = [] } = ts.transpileModule(code, {
      reportDiagnostics: true,
      fileName: lang === 'ts' ? 'a.ts' : 'a.tsx',
      compilerOptions: { target: ts.ScriptTarget.ESNext, jsx: ts.JsxEmit.Preserve },
    });
    return diagnostics.length === 0;
  }
  if (lang === 'svelte') {
    try {
      const { instance, module } = parseSvelte(code, { modern: true });
      // svelte-eslint-parser takes a script tag inside a comment for the script itself.
      if (code.split('<script').length - 1 !== [instance, module].filter(Boolean).length) return false;
    } catch {
      return false;
    }
  }
  const template = parseText(code, readingsOf(lang)[0], { filename })?.ast.templateBody as { errors?: readonly unknown[] } | undefined;
  return (template?.errors ?? []).length === 0;
}

/** A parser may refuse a text, in words about the text. */
function faultOfParser(message: string): Failure | undefined {
  return /Cannot (?:read|set|destructure)|is not (?:a function|iterable|defined)|call stack/.test(message)
    ? { kind: 'crash of a parser', detail: message }
    : undefined;
}

function faultOfReports(code: string, file: string, reports: readonly LintReport[]): Failure | undefined {
  const seen = new Set<string>();
  const concerned = rulesForFile(code, relativePath(file, undefined));
  for (const report of reports) {
    const [start, end] = report.range;
    if (!(start >= 0 && end >= start && end <= code.length))
      return { kind: `place outside the text: ${plainKeyOf(report)}`, detail: keyOf(report) };
    if (seen.has(keyOf(report))) return { kind: `report given twice: ${plainKeyOf(report)}`, detail: keyOf(report) };
    seen.add(keyOf(report));
    if (!canConcern(concerned, report.ruleId, IN_STRICT))
      return { kind: `hidden by the scan: ${plainKeyOf(report)}`, detail: keyOf(report) };
  }
  return undefined;
}

function faultOfSuggestions(text: EditedText): Failure | undefined {
  for (const report of text.lint(text.code, 'own').reports)
    for (const { messageId, fix } of report.suggestions) {
      const named = `${plainKeyOf(report)}, suggestion ${messageId}`;
      const after = `after the edit:\n${applied(text.code, fix)}`;
      try {
        const [first] = breachesOf(report, fix, text);
        if (first) return { kind: `${first.breach}: ${named}`, detail: `${first.detail}\n${after}` };
      } catch (error) {
        return { kind: `crash after an edit: ${named}`, detail: `${(error as Error).message.split('\n')[0]}\n${after}` };
      }
    }
  return undefined;
}
