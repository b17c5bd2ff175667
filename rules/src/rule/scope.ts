import type { TSESLint } from '@typescript-eslint/utils';
import type { Audience, Gc25Settings, WrapperKind } from '../configuration/settings';
import { verdictInEslint } from '../directives/host';
import { harmlessEdits } from '../edits/harmless-edits';
import type { TextEdit } from '../edits/text-edit';
import type { Act, Payload, Practice } from '../facts/acts';
import type { Personal } from '../facts/personal-data';
import type { Use } from '../facts/sdk-calls';
import { type Guard, type GuardKind, guardOf } from '../guards';
import { catalogue, sdks } from '../knowledge';
import type { ApiFact, ApiKind, ConfigConcern, Deed } from '../knowledge/types/sdk';
import { getModule } from '../program/modules/api-path';
import { type ApiSite, apiSitesOf, sitesOfKind } from '../program/modules/api-site';
import { type VersionAnswer, versionIn } from '../program/modules/package-version';
import { type WrapperSite, wrapperSitesOf } from '../program/modules/wrapper-site';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { type ConfigSite, configSitesOf } from '../views/configs/config-entry';
import { elementsOf } from '../views/elements';
import type { ElementView } from '../views/elements/element-view';
import { type SettingView, settingCandidatesOf } from '../views/settings';
import { audienceOf, isChildPath, isStaffPath } from './audience';
import { factQueries } from './fact-queries';
import type { RuleMeta, Sensitivity } from './meta';
import { joinEdits, rangeOf } from './report';
import type { PersonalFinding, Report, RuleContext } from './rule-context';
import { toVisible } from './visible-text';
import { widenSettings } from './widen-settings';

/** Strictness forced by an umbrella rule, which has no settings of its own. */
export const strictnessOverride = Symbol('strictness');

/** The message of a rule for a place that only an age check below the adult age guards. */
const TOO_LOW = 'guardTooLow';

export const isStrictHost = (host: object, settings: Gc25Settings): boolean =>
  (host as HostContext)[strictnessOverride] === 'strict' || settings.strictness === 'strict';

export interface HostContext {
  readonly [strictnessOverride]?: 'strict';
  report(descriptor: unknown): void;
}

export class Scope<M extends string, S extends string, O extends object> implements RuleContext<M, S, O> {
  readonly settings: Gc25Settings;
  readonly audience: Audience;
  readonly isStrict: boolean;
  private readonly facts: ReturnType<typeof factQueries<M, S>>;

  constructor(
    private readonly meta: RuleMeta<M, S>,
    private readonly host: HostContext,
    readonly file: FileContext,
    settings: Gc25Settings,
    readonly options: O,
    readonly path: string,
  ) {
    this.audience = audienceOf(path, settings);
    this.isStrict = isStrictHost(host, settings);
    this.settings = widenSettings(settings, options, meta);
    this.facts = factQueries<M, S>(this);
  }

  elements(): readonly ElementView[] {
    const components = Object
      .fromEntries(Object.entries(this.settings.components).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    return elementsOf(this.file, components);
  }

  apis<K extends ApiKind>(kind: K): ApiSite<Extract<ApiFact, { kind: K }>>[] {
    return sitesOfKind(apiSitesOf(this.file, catalogue), kind).filter(({ fact, path }) =>
      fact.versions === undefined || this.packageVersion(getModule(path) ?? '', fact.versions) === 'inside'
    );
  }

  packageVersion(packageName: string, range: string): VersionAnswer {
    return versionIn(packageName, range, this.file, this.settings.packages);
  }

  wrappers(kind: WrapperKind): WrapperSite[] {
    return wrapperSitesOf(kind, this.file, this.settings);
  }

  declaredSettings(wants: (name: string) => boolean): SettingView[] {
    const found = new Map<AstNode, SettingView>();
    for (const candidate of settingCandidatesOf(this.file)) {
      const view = wants(candidate.name) ? candidate.resolve() : undefined;
      // A fallback goes by the name it reads and by the name it fills; one is enough.
      if (view && !found.has(view.node)) found.set(view.node, view);
    }
    return [...found.values()];
  }

  configs(concern: ConfigConcern): readonly ConfigSite[] {
    return configSitesOf(concern, this.file, sdks);
  }

  nodes(...types: string[]): readonly AstNode[] {
    return this.file.nodes(...types);
  }

  guard(site: AstNode | ElementView, kind: GuardKind): Guard {
    return guardOf(site, kind, this.file, this.settings);
  }

  acts(...practices: readonly Practice[]): readonly Act[] {
    return this.facts.acts(...practices);
  }

  personalIn(given: Act | Payload): readonly Personal[] {
    return this.facts.personalIn(given);
  }

  uses(...deeds: readonly Deed[]): readonly Use[] {
    return this.facts.uses(...deeds);
  }

  promisedBy(name: string): 'field' | 'record' | undefined {
    return this.facts.promisedBy(name);
  }

  nameOf(node: AstNode): string {
    return this.facts.nameOf(node);
  }

  textOf(node: { readonly range: readonly [number, number] }, longest?: number): string {
    return this.facts.textOf(node, longest);
  }

  reportPersonal(finding: PersonalFinding<M, S>): void {
    this.facts.reportPersonal(finding);
  }

  report(report: Report<M, S>): void {
    const evidence = report.evidence ?? this.meta.messages[report.messageId].evidence;
    const sensitivity = report.sensitivity ?? this.meta.sensitivity;
    const isForStaff = sensitivity !== 'always' && isStaffPath(this.path);
    if ((evidence === 'D' || report.isUnsure || isForStaff) && !this.isStrict) return;
    const site = report.site ?? ('type' in report.at ? (report.at as AstNode) : undefined);
    const verdict = this.judge(sensitivity, site, this.path);
    if (verdict === 'silent') return;
    const messageId = verdict === 'tooLow' && TOO_LOW in this.meta.messages ? TOO_LOW : report.messageId;
    const citing = this.meta.messages[messageId as M].choice;
    const [start, end] = rangeOf(report.at);
    const locate = (index: number): { line: number; column: number } =>
      this.file.sourceCode.getLocFromIndex(Math.min(index, this.file.text.length));
    const { line, column } = locate(start);
    if (verdictInEslint(this.file, this.meta.id, { line, column: column + 1 }).kind === 'suppressed') return;
    const suggest = (report.suggest ?? []).flatMap((suggestion) => {
      const edits = harmlessEdits(suggestion.edits, this.file);
      return edits ? [{ ...suggestion, edits }] : [];
    });
    const fix = suggest.find(({ id }) => this.meta.fixes?.includes(id));
    this.host.report({
      loc: { start: locate(start), end: locate(end) },
      messageId,
      data: visibleData(citing ? { ...report.data, paragraph: String(report.paragraph ?? citing[0]) } : report.data),
      ...(fix ? { fix: fixOf(fix.edits, this.file.text) } : {}),
      suggest: suggest.map((suggestion) => ({
        messageId: suggestion.id,
        data: visibleData(suggestion.data),
        fix: fixOf(suggestion.edits, this.file.text),
      })),
    });
  }

  /** Whether guards and audience leave the place to be reported (rule map, section "Audience and sensitivity"). */
  private judge(sensitivity: Sensitivity, site: AstNode | ElementView | undefined, path: string): 'report' | 'silent' | 'tooLow' {
    if (sensitivity === 'always') return 'report';
    if (sensitivity === 'children; mixed in strict' && this.audience === 'mixed' && !this.isStrict) return 'silent';
    if (sensitivity === 'always-children, guarded-adult else' && this.audience === 'children') return 'report';
    const needsCue = this.audience === 'general' && sensitivity !== 'guarded-consent';
    if (!site) return needsCue && !isChildPath(path) ? 'silent' : 'report';
    if (needsCue && !isChildPath(path) && this.guard(site, 'minor').kind !== 'guarded') return 'silent';
    let isTooLow = false;
    for (const kind of acceptedGuards(sensitivity)) {
      const guard = this.guard(site, kind);
      if (guard.kind === 'guarded') return 'silent';
      if (guard.kind === 'unknown' && !this.isStrict) return 'silent';
      if (guard.kind === 'unguarded' && guard.tooLow) isTooLow = true;
    }
    return isTooLow ? 'tooLow' : 'report';
  }
}

/** What a message quotes of the code, so that no host obeys it. */
const visibleData = (data: Readonly<Record<string, string>> | undefined): Record<string, string> | undefined =>
  data && Object.fromEntries(Object.entries(data).map(([name, text]) => [name, toVisible(String(text))]));

function acceptedGuards(sensitivity: Sensitivity): readonly GuardKind[] {
  switch (sensitivity) {
    case 'guarded-consent':
      return ['consent'];
    case 'guarded-adult-or-optin':
      return ['adult', 'consent'];
    case 'guarded-adult-or-parental':
      return ['adult', 'parental'];
    default:
      return ['adult'];
  }
}

const fixOf = (edits: readonly TextEdit[], text: string) => (fixer: TSESLint.RuleFixer): TSESLint.RuleFix | null => {
  const edit = joinEdits(edits, text);
  return edit ? fixer.replaceTextRange([edit.range[0], edit.range[1]], edit.text) : null;
};
