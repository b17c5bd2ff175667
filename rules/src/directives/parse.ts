import { ConfigCommentParser } from '@eslint/plugin-kit';
import { type Directive, type DirectiveKind, type DirectiveProblem, isKnownRule, type SourceComment } from './directive';
import { readReason } from './reason';

export type Severity = 'off' | 'warn' | 'error';

/** What a comment such as `/* eslint gc25/no-autoplay-loop: ["warn", { … }] *\/` asks of one rule. */
export interface InlineSeverity {
  readonly severity: Severity;
  /** The rule's options, unchecked; undefined when the comment gives none. */
  readonly options?: object;
  readonly comment: SourceComment;
}

export interface ParsedDirectives {
  readonly directives: readonly Directive[];
  /** By rule id without prefix. */
  readonly severities: ReadonlyMap<string, InlineSeverity>;
  readonly problems: readonly DirectiveProblem[];
}

const parser = new ConfigCommentParser();
const DISABLING = /^eslint-(disable|enable|disable-line|disable-next-line)$/;
const SEVERITIES: readonly Severity[] = ['off', 'warn', 'error'];
const PREFIX = 'gc25/';
/** Reading a configuration takes time that grows with the square of its length; no one writes as much as this by hand. */
const LONGEST_CONFIGURATION = 10_000;

/**
 * Reads the comments of a file as ESLint does, for the rules of gc25 alone: what a comment asks of other rules is
 * neither used nor judged. `ruleIds`, without prefix, are the rules there are; without them no name is judged.
 */
export function parseDirectives(comments: readonly SourceComment[], ruleIds?: ReadonlySet<string>): ParsedDirectives {
  const directives: Directive[] = [];
  const severities = new Map<string, InlineSeverity>();
  const problems: DirectiveProblem[] = [];
  for (const comment of comments) {
    if (!comment.text.includes('eslint')) continue;
    const parsed = parser.parseDirective(comment.text);
    if (!parsed) continue;
    const complain = (message: string): void => {
      problems.push({ message, ...comment.start });
    };
    const kind = DISABLING.exec(parsed.label)?.[1] as DirectiveKind | undefined;
    if (kind) {
      const directive = toDirective(kind, parsed.value, parsed.justification, comment, ruleIds, complain);
      if (directive) directives.push(directive);
    } else if (parsed.label === 'eslint' && comment.kind === 'block' && parsed.value.includes(PREFIX)) {
      readConfiguration(parsed.value, comment, ruleIds, severities, complain);
    }
  }
  return { directives, severities, problems };
}

function toDirective(
  kind: DirectiveKind,
  list: string,
  justification: string,
  comment: SourceComment,
  ruleIds: ReadonlySet<string> | undefined,
  complain: (message: string) => void,
): Directive | undefined {
  const isForLine = kind === 'disable-line' || kind === 'disable-next-line';
  if (comment.kind === 'line' && !isForLine) return undefined;
  const written = Object.keys(parser.parseListConfig(list));
  const own = written.filter((id) => id.startsWith(PREFIX));
  for (const id of written)
    if (ruleIds?.has(id)) complain(`This comment names ${id} without the prefix gc25/, so ${id} is not affected; write ${PREFIX}${id}.`);
  // A list of other rules only; without a list the comment concerns every rule.
  if (written.length > 0 && own.length === 0) return undefined;
  if (kind === 'disable-line' && comment.start.line !== comment.end.line) {
    complain('An eslint-disable-line comment must not span several lines, so it is not used.');
    return undefined;
  }
  const rules = own.filter((id) => isKnownRule(id, ruleIds));
  for (const id of own)
    if (!rules.includes(id)) complain(`This comment names ${id}, which is not a rule of gc25; correct the name or remove it.`);
  if (own.length > 0 && rules.length === 0) return undefined;
  const { text, expires, isDateBad } = readReason(justification);
  if (isDateBad && kind !== 'enable')
    complain('The date of this comment cannot be read, so the comment does not expire; write the date as (until YYYY-MM-DD).');
  return {
    kind,
    rules,
    reason: text,
    ...(expires !== undefined && kind !== 'enable' ? { expires } : {}),
    start: comment.start,
    end: comment.end,
  };
}

function readConfiguration(
  value: string,
  comment: SourceComment,
  ruleIds: ReadonlySet<string> | undefined,
  severities: Map<string, InlineSeverity>,
  complain: (message: string) => void,
): void {
  if (value.length > LONGEST_CONFIGURATION) {
    complain(`This comment is longer than ${LONGEST_CONFIGURATION} characters, so it is not used; configure the rules in a file.`);
    return;
  }
  const parsed = parser.parseJSONLikeConfig(value);
  if (!parsed.ok) {
    complain('This comment cannot be read, so it is not used; write it as /* eslint gc25/rule-name: "warn" */.');
    return;
  }
  for (const [id, given] of Object.entries(parsed.config as Readonly<Record<string, unknown>>)) {
    if (!id.startsWith(PREFIX)) continue;
    const ruleId = id.slice(PREFIX.length);
    const [first, options] = Array.isArray(given) ? (given as unknown[]) : [given];
    const severity = SEVERITIES.find((name, index) => first === name || first === index);
    if (!isKnownRule(id, ruleIds)) complain(`This comment configures ${id}, which is not a rule of gc25; correct the name or remove it.`);
    else if (severities.has(ruleId))
      complain(`An earlier comment in this file already configures ${id} already, so this one is not used for it.`);
    else if (severity === undefined)
      complain(`The severity of ${id} must be "off", "warn" or "error", so this comment is not used for it.`);
    else severities.set(ruleId, { severity, ...(typeof options === 'object' && options !== null ? { options } : {}), comment });
  }
}
