import { createHash } from 'node:crypto';
import type { FileResult, Finding } from '../rule/finding';

/** Characters of the hash; 96 bits are enough for the findings of a product. */
const LENGTH = 24;

/**
 * Identifies each finding of a file by rule, message and the code of its line rather than by the number of the line, so that it keeps
 * its identity when code above it changes or the file moves. Equal lines are distinguished by their order.
 */
export class Fingerprints {
  private readonly lines: readonly string[];
  private readonly counts = new Map<string, number>();

  constructor(private readonly file: string, text: string | undefined) {
    this.lines = text === undefined ? [] : text.split(/\r\n?|\n/);
  }

  /**
   * Ask once for each finding, in the order of the text. Without the text, the path and the message stand for the code. A finding that
   * was read from an earlier output keeps its identity.
   */
  next(finding: Finding | IdentifiedFinding): string {
    if ('fingerprint' in finding) return finding.fingerprint;
    const { ruleId, messageId, message, start } = finding;
    const code = this.lines[start.line - 1]?.replace(/\s+/g, ' ').trim() ?? `${this.file} ${message}`;
    const key = [ruleId, messageId, code].join('\n');
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + 1);
    return createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, LENGTH);
  }
}

/** A finding of an earlier output. */
export interface IdentifiedFinding extends Finding {
  readonly fingerprint: string;
}

/** Everything found in a file, suppressed or not, in the order of the text: a suppression does not change the identity of a finding. */
export const allFindings = ({ findings, suppressed = [] }: FileResult): readonly Finding[] =>
  [...findings, ...suppressed].sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
