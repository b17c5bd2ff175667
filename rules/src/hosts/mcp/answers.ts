import { z } from 'zod';
import { shownPath } from '../../formatters/shown-path';
import type { Finding } from '../../rule/finding';
import { ruleDocsUrl } from '../../rule/rule-docs';
import { toVisible } from '../../rule/visible-text';
import { listNotJudged } from '../node/not-judged';
import { isFailure } from '../node/run-summary';
import type { Checked } from './checks';

const position = z.object({ line: z.number(), column: z.number() });

const finding = z.object({
  file: z.string().describe('Relative to the folder of the workspace.'),
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  start: position,
  end: position,
  message: z.string(),
  paragraphs: z.array(z.number()).describe('Paragraphs of General Comment No. 25; the message cites the first.'),
  says: z.string().describe('What that paragraph says on the subject.'),
  suppression: z.string().optional().describe('The reason, where a comment or the configuration suppresses the finding.'),
  fixes: z.array(z.object({
    title: z.string(),
    edits: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })).describe('Offsets in UTF-16 units.'),
  })),
  url: z.string(),
});

/** Shape of what a check answers. */
export const checkedShape = {
  findings: z.array(finding),
  total: z.number().describe('All findings, also those that the limit leaves out.'),
  suppressed: z.number(),
  filesJudged: z.number(),
  notJudged: z.string().describe('Files that no rule judged, by kind; empty where all were judged. Not judged is not clean.'),
  problems: z.array(z.string()).describe('What could not be checked or used.'),
};

export interface Answer {
  readonly [key: string]: unknown;
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: true;
}

export interface ShownOptions {
  readonly root: string;
  readonly limit: number;
  readonly isShown: (finding: Finding) => boolean;
  readonly withSuppressed: boolean;
}

/** A sentence about why there is no answer. */
export const refusal = (message: string): Answer => ({ content: [{ type: 'text', text: toVisible(message) }], isError: true });

export function answerOf({ results, problems, summary }: Checked, { root, limit, isShown, withSuppressed }: ShownOptions): Answer {
  const all = results.flatMap(({ file, findings, suppressed = [] }) =>
    [...findings, ...(withSuppressed ? suppressed : [])].filter(isShown).map((each) => dataOf(each, shownPath(file, root)))
  );
  const shown = all.slice(0, limit);
  const sentences = [
    ...problems.map(({ message }) => message),
    ...results.flatMap(({ file, problems: own }) => own.filter(isFailure).map(({ message }) => `${shownPath(file, root)}: ${message}`)),
  ].map(toVisible);
  const structured = {
    findings: shown,
    total: all.length,
    suppressed: summary.suppressed,
    filesJudged: summary.judged,
    notJudged: listNotJudged(summary.notJudged),
    problems: sentences,
  };
  return { content: [{ type: 'text', text: textOf(structured) }], structuredContent: structured };
}

type Data = z.infer<typeof finding>;

function dataOf(each: Finding, file: string): Data {
  const suppression = 'suppression' in each
    ? (each as { readonly suppression: { readonly reason: string } }).suppression.reason
    : undefined;
  return {
    file: toVisible(file),
    rule: `gc25/${each.ruleId}`,
    severity: each.severity === 'error' ? 'error' : 'warning',
    start: each.start,
    end: each.end,
    message: toVisible(each.message),
    paragraphs: [...each.paragraphs],
    says: each.help,
    ...(suppression === undefined ? {} : { suppression }),
    fixes: each.suggestions.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ range: [start, end], text }) => ({ start, end, text })),
    })),
    url: ruleDocsUrl(each.ruleId),
  };
}

function textOf({ findings, total, filesJudged, notJudged, problems }: {
  readonly findings: readonly Data[];
  readonly total: number;
  readonly filesJudged: number;
  readonly notJudged: string;
  readonly problems: readonly string[];
}): string {
  const files = `${filesJudged} ${filesJudged === 1 ? 'file' : 'files'}`;
  return [
    ...findings.map(({ file, start, severity, message, rule, suppression }) =>
      `${file}:${start.line}:${start.column} ${severity}${suppression === undefined ? '' : ' (suppressed)'} ${message} ${rule}`
    ),
    ...problems.map((message) => `problem: ${message}`),
    `${total === 0 ? 'No findings' : `${total} ${total === 1 ? 'finding' : 'findings'}`} in ${files}.`,
    ...(total > findings.length ? [`${total - findings.length} more are not listed; raise the limit or name paths.`] : []),
    ...(notJudged === '' ? [] : [`Not judged: ${notJudged}.`]),
    'A finding is a prompt for review, not a legal conclusion; no findings do not mean that the product complies.',
  ].join('\n');
}
