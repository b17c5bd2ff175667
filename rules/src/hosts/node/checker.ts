import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import { Linter } from 'eslint/universal';
import { filePattern } from '../../configuration/file-pattern';
import { DirectiveIndex } from '../../directives/directive-index';
import { EntryIndex, type SuppressionEntry } from '../../directives/entries';
import { commentsOf } from '../../directives/file-comments';
import { withOwnDirectives } from '../../directives/host';
import { type InlineSeverity, parseDirectives } from '../../directives/parse';
import { dayOf } from '../../directives/reason';
import { helpOf, paragraphsOf } from '../../rule/report';
import { expiredSentence, verdictOn } from '../../directives/verdict';
import { FileContext, type SourceCodeLike } from '../../program/syntax/file-context';
import type { FileResult, Finding, Problem, SuppressedFinding } from '../../rule/finding';
import { rules as allRules } from '../../generated/rules';
import { relativePath } from '../../rule/audience';
import { MISSING_PARSER, type ParserLoader, loadInstalledParser } from '../../parsers/lazy-parser';
import { languageEntries } from '../eslint/languages';
import { noticeRules } from '../eslint/notice-rules';
import { type PresetName, settingsOf, severityIn } from '../../rule/presets';
import { type Gc25Rule, hasOwnWords } from '../../rule/create-rule';
import type { RuleMeta, Severity } from '../../rule/meta';
import { type Gc25Settings, readSettings } from '../../configuration/settings';
import { canConcern, rulesForFile, withoutTriggers } from '../../rule/trigger-index';
import { getSizeProblem } from '../../rule/file-size';
import { TOO_DEEP } from '../../program/syntax/tree-depth';

export interface CheckerOptions {
  /** Absolute path that file patterns of settings and parsers are looked up from. */
  readonly cwd: string;
  readonly preset?: PresetName;
  /** What is in `settings.gc25`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Severity or `[severity, options]` per rule, laid over the preset. */
  readonly rules?: Readonly<Record<string, Severity | readonly [Severity, object]>>;
  readonly loadParser?: ParserLoader;
  /** Findings that the configuration silences. */
  readonly suppressions?: readonly SuppressionEntry[];
  /** The moment against which suppressions expire; asked for every file, because an editor runs for days. */
  readonly now?: () => Date;
  /** Read every file, also those no rule can concern; for comparing. */
  readonly isPrefilterOff?: boolean;
}

type RuleList = readonly (readonly [string, Severity | readonly [Severity, object]])[];

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
  readonly suggestions?: readonly {
    readonly desc: string;
    readonly fix: { readonly range: readonly [number, number]; readonly text: string };
  }[];
}

const metaOf = (rule: Gc25Rule): RuleMeta => (rule.meta.docs as { gc25: RuleMeta }).gc25;

const merge = (base: Record<string, unknown>, over: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ ...base, ...over });

/** Checks texts with gc25's rules alone. Reads a text only when a rule's trigger words occur in it. Never throws. */
export class Checker {
  /** What is wrong with the settings and rule options themselves; options are found wrong when their rule first runs. */
  readonly problems: Problem[];
  private readonly linters = new Map<string, Linter>();
  private readonly severities: Map<string, Severity | readonly [Severity, object]>;
  private readonly entries: readonly object[];
  private readonly settings: Record<string, unknown>;
  /** The settings as the rules read them. */
  readonly knownSettings: Gc25Settings;
  private readonly hasWrappers: boolean;
  private readonly isStrict: boolean;
  private readonly suppressions: EntryIndex;

  constructor(private readonly options: CheckerOptions) {
    const preset = options.preset ?? 'recommended';
    this.settings = merge(settingsOf(preset), options.settings ?? {});
    const { settings, problems } = readSettings(this.settings);
    const unknown = Object.keys(options.rules ?? {}).filter((id) => !Object.hasOwn(allRules, id)).map((id) =>
      `"${id}" is not a rule of gc25; did you mean "${closest(id, Object.keys(allRules))}"?`
    );
    this.problems = [...problems, ...unknown].map((message) => ({ kind: 'settings', message }));
    this.knownSettings = settings;
    this.hasWrappers = settings.wrappers.length > 0;
    this.isStrict = settings.strictness === 'strict';
    this.severities = new Map(Object.entries(allRules)
      .map(([id, rule]) => [id, options.rules?.[id] ?? severityIn(preset, metaOf(rule))] as const)
      .filter(([, severity]) => severity !== 'off' && severity[0] !== 'off'));
    this.entries = languageEntries(options.loadParser ?? loadInstalledParser, () => options.cwd);
    this.suppressions = new EntryIndex(options.suppressions ?? [], options.cwd, relativePath, filePattern);
  }

  /** Entries of the configuration that silenced something, or would but for their last day. */
  usedSuppressions(): readonly SuppressionEntry[] {
    return this.suppressions.used;
  }

  /** Entries of the configuration for some of the files that silenced nothing in them. */
  unusedSuppressions(files: readonly string[]): SuppressionEntry[] {
    return this.suppressions.unused(files);
  }

  /** Can any rule that is on have something to say about the text? `file` is absolute, or relative to the working directory. */
  isConcerned(text: string, file: string): boolean {
    return this.activeRules(text, file).length > 0;
  }

  /** Findings and problems of one text; `file` is its absolute path. */
  checkText(text: string, file: string): FileResult {
    const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const tooLarge = getSizeProblem(clean);
    if (tooLarge) return { file, findings: [], problems: [tooLarge] };
    const active = this.activeRules(clean, file);
    if (active.length === 0) return { file, findings: [], problems: [] };
    return this.lint(clean, file, active);
  }

  private activeRules(text: string, file: string): RuleList {
    if (this.options.isPrefilterOff || this.hasWrappers) return [...this.severities];
    const concerned = rulesForFile(text, relativePath(file, this.options.cwd));
    return [...this.severities].filter(([id, severity]) => canConcern(concerned, id, this.isStrict) || hasOwnWords(severity[1]));
  }

  /** ESLint leaves files outside its base folder out without a word, so those are linted from their own folder. */
  private linterFor(file: string): Linter {
    const isInside = !path.relative(this.options.cwd, file).startsWith('..');
    const cwd = isInside ? this.options.cwd : path.dirname(file);
    let linter = this.linters.get(cwd);
    if (!linter) this.linters.set(cwd, linter = new Linter({ configType: 'flat', cwd }));
    return linter;
  }

  /** Bad options are dropped for the rest of the run, so that the rule still runs. */
  private dropOptions(id: string, error: Error): void {
    const severity = this.severities.get(id);
    if (Array.isArray(severity)) this.severities.set(id, (severity as readonly [Severity, object])[0]);
    this.problems.push({
      kind: 'settings',
      message: `The options of gc25/${id} are not valid, so the defaults are used: ${reasonIn(error)}.`,
    });
  }

  /** Lints a text, and once more when comments of the text configure rules; then applies what silences findings. */
  private lint(text: string, file: string, active: RuleList): FileResult {
    const first = this.run(text, file, active, new Map());
    if (!first.sourceCode) return { file, findings: first.findings, problems: first.problems };
    const { known, markup } = commentsOf(FileContext.of(first.sourceCode, file));
    const [ofScripts, ofMarkup] = [parseDirectives(known, RULE_IDS), parseDirectives(markup, RULE_IDS)];
    const { findings, problems } = ofScripts.severities.size === 0
      ? first
      : this.run(text, file, this.configured(active, ofScripts.severities), ofScripts.severities);
    const misuses = [...ofScripts.problems, ...ofMarkup.problems].map((problem): Problem => ({ kind: 'directive', ...problem }));
    return {
      file,
      ...this.judge(findings, file, [new DirectiveIndex(ofScripts.directives), new DirectiveIndex(ofMarkup.directives)]),
      problems: [...problems, ...misuses],
    };
  }

  /** As in ESLint, a comment that gives a severity alone leaves the rule its options. */
  private configured(active: RuleList, severities: ReadonlyMap<string, InlineSeverity>): RuleList {
    const others = active.filter(([id]) => !severities.has(id));
    const own = [...severities].filter(([id]) => Object.hasOwn(allRules, id)).map(([id, { severity, options }]) => {
      const given = this.severities.get(id) ?? this.options.rules?.[id];
      const kept = options ?? (Array.isArray(given) ? (given as readonly [Severity, object])[1] : undefined);
      return [id, kept === undefined ? severity : [severity, kept]] as RuleList[number];
    });
    return [...others, ...own];
  }

  private judge(found: readonly Finding[], file: string, indexes: readonly DirectiveIndex[]): Pick<FileResult, 'findings' | 'suppressed'> {
    const today = dayOf((this.options.now ?? (() => new Date()))());
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const finding of found) {
      const verdict = verdictOn(finding.ruleId, finding.start, today, indexes, (ruleId) => this.suppressions.answer(file, ruleId, today));
      if (verdict.kind === 'suppressed') suppressed.push({ ...finding, suppression: verdict.by });
      else if (verdict.kind === 'stands') findings.push(finding);
      else findings.push({ ...finding, message: `${finding.message} ${expiredSentence(verdict.on)}`, suppressionExpired: verdict.on });
    }
    return { findings, ...(suppressed.length > 0 ? { suppressed } : {}) };
  }

  /**
   * Everything the rules find, whatever silences it. Comments of the text are not read by ESLint: they could turn on
   * any rule of its own.
   */
  private run(text: string, file: string, active: RuleList, inline: ReadonlyMap<string, InlineSeverity>): RunResult {
    const problems: Problem[] = [];
    let rules = active;
    for (;;) {
      try {
        const config = [...this.entries, {
          files: ['**/*'],
          plugins: { gc25: { rules: { ...allRules, ...noticeRules } } },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
          settings: { gc25: this.settings },
          rules: {
            ...Object.fromEntries(rules.map(([id, severity]) => [`gc25/${id}`, severity])),
            'gc25/internal-error': 'error',
            'gc25/settings': 'error',
          },
        }];
        const linter = this.linterFor(file);
        const verify = (): Message[] =>
          withOwnDirectives(() =>
            linter.verify(text, config as never, { filename: file, allowInlineConfig: false })
          ) as unknown as Message[];
        const messages = this.options.isPrefilterOff ? withoutTriggers(verify) : verify();
        const isRead = !messages.some(({ fatal }) => fatal);
        return {
          findings: messages.flatMap((message) => toFinding(message)),
          problems: [...problems, ...messages.flatMap((message) => toProblem(message))],
          sourceCode: isRead ? (linter.getSourceCode() as unknown as SourceCodeLike) : undefined,
        };
      } catch (error) {
        const misconfigured = /^Key "rules": Key "gc25\/([^"]+)"/.exec(String((error as Error).message))?.[1];
        if (misconfigured && rules.some(([id, severity]) => id === misconfigured && Array.isArray(severity))) {
          const asked = inline.get(misconfigured);
          if (asked?.options)
            problems.push({
              kind: 'directive',
              message: `The options of gc25/${misconfigured} in this comment are not valid, so they are not used: ${
                reasonIn(error as Error)
              }.`,
              ...asked.comment.start,
            });
          else this.dropOptions(misconfigured, error as Error);
          rules = rules.map(
            ([id, severity]) => (id === misconfigured ? [id, (severity as readonly [Severity, object])[0]] : [id, severity])
          );
          continue;
        }
        // Exceptions of rules are contained by the rules themselves; this one came from ESLint or a parser's scopes.
        const reason = String((error as Error).message).split('\n')[0].replace(/\.$/, '');
        problems.push({
          kind: 'crash',
          message:
            `This file was not checked, because parsing it failed (${reason}); please report it with the file at https://github.com/gc25/gc25/issues.`,
        });
        return { findings: [], problems };
      }
    }
  }
}

interface RunResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Undefined when the text could not be read. */
  readonly sourceCode?: SourceCodeLike;
}

/** Comments may name the rules of the plugin that judge no product code, too. */
const RULE_IDS: ReadonlySet<string> = new Set([...Object.keys(allRules), ...Object.keys(noticeRules)]);

/** What ESLint says about options that do not fit, without its preface. */
const reasonIn = (error: Error): string =>
  (error.message.split('\n').map((line) => line.trim()).find((line) => /^(?:Unexpected|Value)\b/.test(line))
    ?? error.message.split('\n')[0]).replace(/\.$/, '');

function toFinding(message: Message): Finding[] {
  const id = message.ruleId?.startsWith('gc25/') ? message.ruleId.slice('gc25/'.length) : undefined;
  const rule = id === undefined ? undefined : allRules[id];
  if (id === undefined || !rule || message.fatal) return [];
  const meta = metaOf(rule);
  const paragraphs = paragraphsOf(meta, message.messageId ?? '', message.message);
  return [{
    ruleId: id,
    messageId: message.messageId ?? '',
    message: message.message,
    severity: message.severity === 2 ? 'error' : 'warn',
    paragraphs,
    help: helpOf(meta, paragraphs[0]) ?? '',
    evidence: meta.messages[message.messageId ?? '']?.evidence ?? 'C',
    start: { line: message.line, column: message.column },
    end: { line: message.endLine ?? message.line, column: message.endColumn ?? message.column },
    suggestions: (message.suggestions ?? []).map((suggestion) => ({
      title: suggestion.desc,
      edits: [{ range: suggestion.fix.range, text: suggestion.fix.text }],
    })),
  }];
}

function toProblem(message: Message): Problem[] {
  if (message.ruleId === 'gc25/internal-error')
    return [{ kind: message.messageId === 'failed' ? 'crash' : 'syntax', message: message.message }];
  if (!message.fatal) return [];
  const text = message.message.replace(/^Parsing error:\s*/, '');
  const isMissing = text.startsWith(MISSING_PARSER);
  return [{
    kind: isMissing ? 'parser-missing' : 'syntax',
    message: isMissing || text === TOO_DEEP
      ? text
      : `This file could not be parsed, so it was not checked: ${text.split('\n')[0].replace(/\.$/, '')}.`,
    line: message.line,
    column: message.column,
  }];
}
