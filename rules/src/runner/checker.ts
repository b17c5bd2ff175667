import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import { Linter } from 'eslint/universal';
import type { FileResult, Finding, Problem } from '../finding';
import { rules as allRules } from '../generated/rules';
import { MISSING_PARSER, type ParserLoader, loadInstalledParser } from '../parsers/lazy-parser';
import { languageEntries } from '../plugin/languages';
import { noticeRules } from '../plugin/notice-rules';
import { type PresetName, settingsOf, severityIn } from '../presets';
import { type Gc25Rule, hasOwnWords } from '../rule';
import type { RuleMeta, Severity } from '../rule-meta';
import { readSettings } from '../settings';
import { canConcern, rulesForText, withoutTriggers } from '../trigger-index';
import { getSizeProblem } from '../file-size';
import { TOO_DEEP } from '../tree-depth';

export interface CheckerOptions {
  /** Absolute path that file patterns of settings and parsers are looked up from. */
  readonly cwd: string;
  readonly preset?: PresetName;
  /** What stands in `settings.gc25`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Severity or `[severity, options]` per rule, laid over the preset. */
  readonly rules?: Readonly<Record<string, Severity | readonly [Severity, object]>>;
  readonly loadParser?: ParserLoader;
  /** Read every file, also those no rule can concern; for comparing. */
  readonly isPrefilterOff?: boolean;
}

interface Message {
  readonly ruleId: string | null;
  readonly messageId?: string;
  readonly message: string;
  readonly severity: number;
  readonly fatal?: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: { readonly range: readonly [number, number]; readonly text: string } }[];
}

const metaOf = (rule: Gc25Rule): RuleMeta => (rule.meta.docs as { gc25: RuleMeta }).gc25;

const merge = (base: Record<string, unknown>, over: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ ...base, ...over });

/** Checks texts with GC25's rules alone. Reads a text only when a rule's trigger words stand in it. Never throws. */
export class Checker {
  /** What is wrong with the settings and rule options themselves; options are found wrong when their rule first runs. */
  readonly problems: Problem[];
  private readonly linters = new Map<string, Linter>();
  private readonly severities: Map<string, Severity | readonly [Severity, object]>;
  private readonly entries: readonly object[];
  private readonly settings: Record<string, unknown>;
  private readonly hasWrappers: boolean;
  private readonly isStrict: boolean;

  constructor(private readonly options: CheckerOptions) {
    const preset = options.preset ?? 'recommended';
    this.settings = merge(settingsOf(preset), options.settings ?? {});
    const { settings, problems } = readSettings(this.settings);
    const unknown = Object.keys(options.rules ?? {}).filter((id) => !Object.hasOwn(allRules, id)).map((id) => `"${id}" is not a rule of GC25; did you mean "${closest(id, Object.keys(allRules))}"?`);
    this.problems = [...problems, ...unknown].map((message) => ({ kind: 'settings', message }));
    this.hasWrappers = settings.wrappers.length > 0;
    this.isStrict = settings.strictness === 'strict';
    this.severities = new Map(Object.entries(allRules)
      .map(([id, rule]) => [id, options.rules?.[id] ?? severityIn(preset, metaOf(rule))] as const)
      .filter(([, severity]) => severity !== 'off' && severity[0] !== 'off'));
    this.entries = languageEntries(options.loadParser ?? loadInstalledParser, () => options.cwd);
  }

  /** Can any rule that is on have something to say about the text? */
  isConcerned(text: string): boolean {
    return this.activeRules(text).length > 0;
  }

  /** Findings and problems of one text; `file` is its absolute path. */
  checkText(text: string, file: string): FileResult {
    const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const tooLarge = getSizeProblem(clean);
    if (tooLarge) return { file, findings: [], problems: [tooLarge] };
    const active = this.activeRules(clean);
    if (active.length === 0) return { file, findings: [], problems: [] };
    return this.lint(clean, file, active);
  }

  private activeRules(text: string): (readonly [string, Severity | readonly [Severity, object]])[] {
    if (this.options.isPrefilterOff || this.hasWrappers) return [...this.severities];
    const concerned = rulesForText(text);
    return [...this.severities].filter(([id, severity]) => canConcern(concerned, id, this.isStrict) || hasOwnWords(severity[1]));
  }

  /** ESLint leaves files outside its base folder out without a word, so those are linted from their own folder. */
  private linterFor(file: string): Linter {
    const isInside = !path.relative(this.options.cwd, file).startsWith('..');
    const cwd = isInside ? this.options.cwd : path.dirname(file);
    let linter = this.linters.get(cwd);
    if (!linter) this.linters.set(cwd, (linter = new Linter({ configType: 'flat', cwd })));
    return linter;
  }

  /** Bad options are dropped for the rest of the run, so that the rule still runs. */
  private dropOptions(id: string, error: Error): void {
    const reason = error.message.split('\n').map((line) => line.trim()).find((line) => /^(?:Unexpected|Value)\b/.test(line)) ?? error.message.split('\n')[0];
    const severity = this.severities.get(id);
    if (Array.isArray(severity)) this.severities.set(id, (severity as readonly [Severity, object])[0]);
    this.problems.push({ kind: 'settings', message: `The options of gc25/${id} are not valid, so its own are used: ${reason.replace(/\.$/, '')}.` });
  }

  private lint(text: string, file: string, active: readonly (readonly [string, Severity | readonly [Severity, object]])[]): FileResult {
    const problems: Problem[] = [];
    let rules = active;
    for (;;) {
      try {
        const config = [...this.entries, {
          files: ['**/*'],
          plugins: { gc25: { rules: { ...allRules, ...noticeRules } } },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
          settings: { gc25: this.settings },
          rules: { ...Object.fromEntries(rules.map(([id, severity]) => [`gc25/${id}`, severity])), 'gc25/internal-error': 'error', 'gc25/settings': 'error' },
        }];
        const verify = (): Message[] => this.linterFor(file).verify(text, config as never, { filename: file }) as unknown as Message[];
        const messages = this.options.isPrefilterOff ? withoutTriggers(verify) : verify();
        return { file, findings: messages.flatMap((message) => toFinding(message)), problems: [...problems, ...messages.flatMap((message) => toProblem(message))] };
      } catch (error) {
        const misconfigured = /^Key "rules": Key "gc25\/([^"]+)"/.exec(String((error as Error).message))?.[1];
        if (misconfigured && rules.some(([id, severity]) => id === misconfigured && Array.isArray(severity))) {
          this.dropOptions(misconfigured, error as Error);
          rules = rules.map(([id]) => [id, this.severities.get(id) as Severity]);
          continue;
        }
        // Exceptions of rules are contained by the rules themselves; this one came from ESLint or a parser's scopes.
        const reason = String((error as Error).message).split('\n')[0].replace(/\.$/, '');
        problems.push({ kind: 'crash', message: `This file was not checked, because reading it failed (${reason}); please report it with the file at https://github.com/gc25/gc25/issues.` });
        return { file, findings: [], problems };
      }
    }
  }
}

function toFinding(message: Message): Finding[] {
  const id = message.ruleId?.startsWith('gc25/') ? message.ruleId.slice('gc25/'.length) : undefined;
  const rule = id === undefined ? undefined : allRules[id];
  if (id === undefined || !rule || message.fatal) return [];
  const meta = metaOf(rule);
  return [{
    ruleId: id,
    messageId: message.messageId ?? '',
    message: message.message,
    severity: message.severity === 2 ? 'error' : 'warn',
    paragraphs: [meta.paragraphs.primary, ...meta.paragraphs.also],
    evidence: meta.messages[message.messageId ?? '']?.evidence ?? 'C',
    start: { line: message.line, column: message.column },
    end: { line: message.endLine ?? message.line, column: message.endColumn ?? message.column },
    suggestions: (message.suggestions ?? []).map((suggestion) => ({ title: suggestion.desc, edits: [{ range: suggestion.fix.range, text: suggestion.fix.text }] })),
  }];
}

function toProblem(message: Message): Problem[] {
  if (message.ruleId === 'gc25/internal-error') return [{ kind: message.messageId === 'failed' ? 'crash' : 'syntax', message: message.message }];
  if (!message.fatal) return [];
  const text = message.message.replace(/^Parsing error:\s*/, '');
  const isMissing = text.startsWith(MISSING_PARSER);
  return [{
    kind: isMissing ? 'parser-missing' : 'syntax',
    message: isMissing || text === TOO_DEEP ? text : `This file could not be read as code, so it was not checked: ${text.split('\n')[0].replace(/\.$/, '')}.`,
    line: message.line,
    column: message.column,
  }];
}
