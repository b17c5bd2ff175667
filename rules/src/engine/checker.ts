import { closest } from 'fastest-levenshtein';
import { filePattern } from '../configuration/file-pattern';
import { type Gc25Settings, readSettings } from '../configuration/settings';
import { DirectiveIndex } from '../directives/directive-index';
import { EntryIndex, type SuppressionEntry } from '../directives/entries';
import { commentsOf } from '../directives/file-comments';
import { type InlineSeverity, parseDirectives } from '../directives/parse';
import { dayOf } from '../directives/reason';
import { expiredSentence, verdictOn } from '../directives/verdict';
import { rules as allRules } from '../generated/rules';
import { FileContext, type SourceCodeLike } from '../program/syntax/file-context';
import type { FileHost } from '../program/syntax/file-host';
import { isProductFile, relativePath } from '../rule/audience';
import { getSizeProblem } from '../rule/file-size';
import type { FileResult, Finding, Problem, SuppressedFinding } from '../rule/finding';
import type { Severity } from '../rule/meta';
import { NOTICE_RULES, takeNotices } from '../rule/notices';
import { hasOwnWords } from '../rule/own-words';
import { type PresetName, settingsOf, severityIn } from '../rule/presets';
import { runRule } from '../rule/run-rule';
import type { Place } from '../rule/context/scope';
import { canConcern, rulesForFile, showsAnyone } from '../rule/trigger-index';
import { findingOf } from './finding-of';
import type { FileReading } from './readers';
import { optionsProblem } from './rule-options';

/** What surrounds the engine: it reads no file and loads no package by itself. */
export interface Host {
  /**
   * Parses a text without byte order mark; undefined for a file of a kind that gc25 does not read. `file` is its absolute path.
   * Never throws for what a text holds.
   */
  read(text: string, file: string): FileReading | undefined;
  /** The project around the files. */
  readonly files?: FileHost;
}

export interface CheckerOptions {
  /** Absolute path that file patterns of settings and parsers are looked up from. */
  readonly cwd: string;
  readonly preset?: PresetName;
  /** What is in `settings.gc25`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Severity or `[severity, options]` per rule, laid over the preset. */
  readonly rules?: Readonly<Record<string, Severity | readonly [Severity, object]>>;
  /** Findings that the configuration silences. */
  readonly suppressions?: readonly SuppressionEntry[];
  /** Ids of the only rules that run, whatever else is configured; undefined: all that are on. */
  readonly only?: readonly string[];
  /** The moment against which suppressions expire; asked for every file, because an editor runs for days. */
  readonly now?: () => Date;
  /** Read every file, also those no rule can concern; for comparing. */
  readonly isPrefilterOff?: boolean;
}

type RuleList = readonly (readonly [id: string, severity: 'warn' | 'error', options?: object])[];

/** Checks texts with gc25's rules. Reads a text only when a rule's trigger words occur in it. Never throws. */
export class Checker {
  /** What is wrong with the settings and rule options themselves. */
  readonly problems: Problem[];
  private readonly rules: RuleList;
  /** Options by rule that the configuration gives, whatever the severity. */
  private readonly optionsOf = new Map<string, object>();
  /** The settings as the rules read them. */
  readonly knownSettings: Gc25Settings;
  private readonly isStrict: boolean;
  private readonly suppressions: EntryIndex;
  private readonly isSelected: (id: string) => boolean;

  constructor(private readonly host: Host, private readonly options: CheckerOptions) {
    const preset = options.preset ?? 'recommended';
    const { settings, problems } = readSettings({ ...settingsOf(preset), ...options.settings });
    this.problems = problems.map((message) => ({ kind: 'settings', message }));
    this.knownSettings = settings;
    this.isStrict = settings.strictness === 'strict';
    for (const [id, given] of Object.entries(options.rules ?? {})) this.readOptions(id, given);
    const selected = options.only && new Set(options.only);
    this.isSelected = (id) => selected === undefined || selected.has(id);
    this.rules = Object.entries(allRules).flatMap(([id, { meta }]) => {
      if (!this.isSelected(id)) return [];
      const given = options.rules?.[id] ?? severityIn(preset, meta);
      const severity = typeof given === 'string' ? given : given[0];
      return severity === 'off' ? [] : [[id, severity, this.optionsOf.get(id)] as const];
    });
    this.suppressions = new EntryIndex(options.suppressions ?? [], options.cwd, relativePath, filePattern);
  }

  private readOptions(id: string, given: Severity | readonly [Severity, object]): void {
    const tell = (message: string): void => void this.problems.push({ kind: 'settings', message });
    if (!Object.hasOwn(allRules, id))
      return tell(`"${id}" is not a rule of gc25; did you mean "${closest(id, Object.keys(allRules))}"?`);
    if (typeof given === 'string' || given[1] === undefined) return;
    const problem = optionsProblem(id, given[1]);
    if (problem === undefined) this.optionsOf.set(id, given[1]);
    else tell(`The options of gc25/${id} are not valid, so the defaults are used: ${problem}.`);
  }

  /** Ids of the rules that are on. */
  get ruleIds(): readonly string[] {
    return this.rules.map(([id]) => id);
  }

  /** Entries of the configuration that silenced something, or would but for their last day. */
  usedSuppressions(): readonly SuppressionEntry[] {
    return this.suppressions.used;
  }

  /** Entries of the configuration for some of the files that silenced nothing in them. A rule that does not run needs its entries. */
  unusedSuppressions(files: readonly string[]): SuppressionEntry[] {
    return this.suppressions.unused(files).filter(({ rule }) => this.isSelected(rule.replace(/^gc25\//, '')));
  }

  /** Takes over what another checker with the same options found in a file: the entries that silenced it were of use. */
  recall({ file, findings, suppressed = [] }: FileResult): void {
    const today = dayOf((this.options.now ?? (() => new Date()))());
    const asked = [...findings, ...suppressed.filter(({ suppression }) => suppression.kind === 'entry')]
      .sort(({ start: a }, { start: b }) => a.line - b.line || a.column - b.column);
    for (const { ruleId } of asked) this.suppressions.answer(file, ruleId, today);
  }

  /** Can any rule that is on have something to say about the text? `file` is absolute, or relative to the working directory. */
  isConcerned(text: string, file: string): boolean {
    return this.concerned(this.rules, text, file).length > 0;
  }

  /** Findings and problems of one text; `file` is its absolute path. */
  checkText(text: string, file: string): FileResult {
    const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const tooLarge = getSizeProblem(clean);
    if (tooLarge) return { file, findings: [], problems: [tooLarge] };
    if (!this.isConcerned(clean, file) || !this.isOfUse(clean, file)) return { file, findings: [], problems: [] };
    const reading = this.host.read(clean, file);
    if (!reading) return { file, findings: [], problems: [] };
    return reading.source ? this.check(reading.source, file) : { file, findings: [], problems: [reading.problem] };
  }

  /** No rule judges tests, stories and the like; what can be wrong in them is a comment that disables rules. */
  private isOfUse(text: string, file: string): boolean {
    return NAMED_IN_DIRECTIVES.test(text) || isProductFile(relativePath(file, this.options.cwd), this.knownSettings);
  }

  private concerned(rules: RuleList, text: string, file: string): RuleList {
    if (this.options.isPrefilterOff || this.knownSettings.wrappers.length > 0) return rules;
    const path = relativePath(file, this.options.cwd);
    const found = rulesForFile(text, path);
    const shown = { isStrict: this.isStrict, isOfAnyone: showsAnyone(path, this.knownSettings) };
    return rules.filter(([id, , options]) => canConcern(found, id, shown) || hasOwnWords(options, allRules[id].defaults));
  }

  private check(source: SourceCodeLike, file: string): FileResult {
    const context = FileContext.of(source, file, this.host.files);
    const { known, markup } = commentsOf(context);
    const [ofScripts, ofMarkup] = [parseDirectives(known, RULE_IDS), parseDirectives(markup, RULE_IDS)];
    const problems = [...ofScripts.problems, ...ofMarkup.problems].map((problem): Problem => ({ kind: 'directive', ...problem }));
    const rules = this.concerned(this.configured(ofScripts.severities, problems), source.text, file);
    const found = this.run(context, rules);
    const isJudged = isProductFile(relativePath(file, this.options.cwd), this.knownSettings);
    const { failures, problems: ofFile } = takeNotices(source);
    return {
      file,
      ...this.judge(found, file, [new DirectiveIndex(ofScripts.directives), new DirectiveIndex(ofMarkup.directives)]),
      ...(isJudged && rules.length > 0 && !this.options.isPrefilterOff ? { applied: rules.map(([id]) => id) } : {}),
      problems: [
        ...ofFile.map((message): Problem => ({ kind: 'syntax', message })),
        ...failures.map((message): Problem => ({ kind: 'crash', message })),
        ...problems,
      ],
    };
  }

  /** The rules with what comments of the file set. As in ESLint, a comment that gives a severity alone leaves a rule its options. */
  private configured(inline: ReadonlyMap<string, InlineSeverity>, problems: Problem[]): RuleList {
    if (inline.size === 0) return this.rules;
    const own = [...inline].flatMap(([id, { severity, options, comment }]): RuleList => {
      if (!Object.hasOwn(allRules, id) || !this.isSelected(id)) return [];
      const problem = options && optionsProblem(id, options);
      if (problem !== undefined) {
        const message = `The options of gc25/${id} in this comment are not valid, so they are not used: ${problem}.`;
        problems.push({ kind: 'directive', message, ...comment.start });
      }
      return severity === 'off' ? [] : [[id, severity, options && problem === undefined ? options : this.optionsOf.get(id)]];
    });
    return [...this.rules.filter(([id]) => !inline.has(id)), ...own];
  }

  /** Everything the rules find, whatever silences it, in the order of the text. */
  private run(file: FileContext, rules: RuleList): Finding[] {
    const path = relativePath(file.filename, this.options.cwd);
    if (!isProductFile(path, this.knownSettings)) return [];
    const found: { readonly start: number; readonly finding: Finding }[] = [];
    for (const [id, severity, options] of rules) {
      const rule = allRules[id];
      runRule(rule, {
        file,
        path,
        settings: this.knownSettings,
        isStrict: this.isStrict,
        options: { ...rule.defaults, ...options },
        onPlace: (place: Place) => found.push({ start: place.range[0], finding: findingOf(place, rule.meta, severity, file.sourceCode) }),
      });
    }
    return found.sort((a, b) => a.start - b.start).map(({ finding }) => finding);
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
}

/** What every comment that disables or sets rules holds. */
const NAMED_IN_DIRECTIVES = /eslint|gc25/i;

/** Comments may name the rules of the ESLint plugin that judge no product code, too. */
const RULE_IDS: ReadonlySet<string> = new Set([...Object.keys(allRules), ...NOTICE_RULES]);
