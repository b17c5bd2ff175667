import type { Audience, Gc25Settings } from '../../configuration/settings';
import { harmlessEdits } from '../../edits/harmless-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { Act, Payload, Practice } from '../../facts/acts';
import type { Personal } from '../../facts/personal-data';
import { isArchived, isBuiltPage, isBundle, isDevelopersPage, isDocument, isExampleCode, isForDevelopersEnvironment, isUnused, kindOfFile,
  packageAudienceOf } from '../../facts/kind-of-file';
import { hasFamilyAccounts, isAdultsCode, isAdultsPath, mentionsChild } from '../../facts/people';
import { isSwitchedOff } from '../../facts/occasions';
import type { Use } from '../../facts/sdk-calls';
import { type Guard, type GuardKind, guardOf } from '../../guards';
import type { Deed } from '../../knowledge/types/sdk';
import type { AstNode, Range } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { ElementView } from '../../views/elements/element-view';
import { audienceOf, isChildPath, isStaffPath } from '../audience';
import type { Doubt } from './doubt';
import { factQueries } from './fact-queries';
import { FileSources } from './file-sources';
import { OnePlace } from './one-place';
import type { RuleMeta, Sensitivity } from '../meta';
import { joinEdits, rangeOf } from '../report';
import { canShowAny, isSureWhenTooLow, TOO_LOW } from '../shown-messages';
import type { PersonalFinding, Report, RuleContext } from './rule-context';
import { toVisible } from '../visible-text';
import { widenSettings } from './widen-settings';

/** A place that a rule reports, with all it says about it. */
export interface Place {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  /** UTF-16 offsets, end exclusive, neither beyond the text. */
  readonly range: Range;
  readonly suggestions: readonly {
    readonly messageId: string;
    readonly data?: Readonly<Record<string, string>>;
    readonly edit: TextEdit;
  }[];
  /** The edit of these that `--fix` makes. */
  readonly fix?: TextEdit;
  /** Why `strict` alone shows it; empty where every preset does. */
  readonly doubts: readonly Doubt[];
}

/** What a rule runs on and with. */
export interface Ground<O extends object = object> {
  readonly file: FileContext;
  /** Below the root, with forward slashes. */
  readonly path: string;
  readonly settings: Gc25Settings;
  readonly isStrict: boolean;
  /** Complete: defaults filled in. */
  readonly options: O;
  /** Called for every place, in the order in which the rule finds them. */
  readonly onPlace: (place: Place) => void;
}

export class Scope<M extends string, S extends string, O extends object> extends FileSources implements RuleContext<M, S, O> {
  readonly audience: Audience;
  readonly isStrict: boolean;
  private readonly facts: ReturnType<typeof factQueries<M, S>>;

  readonly options: O;
  private readonly kept: OnePlace<Place>;

  constructor(private readonly meta: RuleMeta<M, S>, { file, path, settings, isStrict, options, onPlace }: Ground<O>) {
    super(file, path, widenSettings(settings, options, meta));
    this.options = options;
    this.kept = new OnePlace(file.text, onPlace);
    this.audience = audienceOf(path, settings);
    this.isStrict = isStrict;
    this.facts = factQueries<M, S>(this);
  }

  nodes(...types: string[]): readonly AstNode[] {
    return this.file.nodes(...types);
  }

  canShow(...messageIds: readonly M[]): boolean {
    return canShowAny(this.meta, messageIds, this.isStrict);
  }

  guard(site: AstNode | ElementView, kind: GuardKind, adultAge = this.settings.adultAge): Guard {
    const { settings } = this;
    return guardOf(site, kind, this.file, adultAge === settings.adultAge ? settings : { ...settings, adultAge });
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
    const spec = this.meta.messages[report.messageId];
    const sensitivity = report.sensitivity ?? this.meta.sensitivity;
    const doubts: Doubt[] = [];
    // A check that lets children pass says by itself that there should be one.
    const isWeak = (report.evidence ?? spec.evidence) === 'D';
    if (isWeak && !isSureWhenTooLow(this.meta)) doubts.push('weak evidence');
    doubts.push(...(report.doubts ?? []));
    if (spec.ofChild && report.isOfAnyone && this.audience !== 'children') doubts.push('of anyone');
    if (report.isUnsure) doubts.push('unsure');
    doubts.push(...this.doubtsOfFile());
    const site = report.site ?? ('type' in report.at ? (report.at as AstNode) : undefined);
    if (site && isSwitchedOff('rawTag' in site ? site.node : site, this.file)) doubts.push('switched off');
    if (sensitivity !== 'always') {
      doubts.push(...this.doubtsOfPlace());
      if (report.isOfChild !== true && this.isAdultsPlace(site)) doubts.push('adults only');
    }
    if (doubts.length > 0 && !this.isStrict) return;
    const verdict = this.judge(sensitivity, site);
    if (verdict.kind === 'silent') return;
    if (isWeak && isSureWhenTooLow(this.meta) && verdict.kind !== 'tooLow') doubts.push('weak evidence');
    doubts.push(...verdict.doubts);
    if (doubts.length > 0 && !this.isStrict) return;
    // Asked last: these read the words of the whole workspace.
    if (report.isOfAccount && this.isFamilyAccount(site)) doubts.push('family account');
    if (doubts.length > 0 && !this.isStrict) return;
    if (isUnused(site && 'rawTag' in site ? site.node : site, this.file)) doubts.push('unused');
    if (doubts.length > 0 && !this.isStrict) return;
    const messageId = verdict.kind === 'tooLow' && TOO_LOW in this.meta.messages ? TOO_LOW : report.messageId;
    const { choice: citing, joins } = this.meta.messages[messageId as M];
    const { text } = this.file;
    const [start, end] = rangeOf(report.at);
    const edits = (report.suggest ?? []).flatMap((suggestion) => {
      const edit = joinEdits(harmlessEdits(suggestion.edits, this.file) ?? [], text);
      return edit ? [{ messageId: suggestion.id as string, data: visibleData(suggestion.data), edit }] : [];
    });
    const place: Place = {
      messageId,
      data: visibleData(citing ? { ...report.data, paragraph: String(report.paragraph ?? citing[0]) } : report.data),
      range: [Math.min(start, text.length), Math.min(end, text.length)],
      suggestions: edits,
      fix: edits.find(({ messageId: id }) => this.meta.fixes?.includes(id))?.edit,
      doubts,
    };
    const anchor = 'type' in report.at ? (report.at as AstNode) : site && 'rawTag' in site ? site.node : undefined;
    this.kept.add(place, anchor, joins);
  }

  /** Does the run show no finding of the file, whatever a rule finds? */
  get isSilent(): boolean {
    return !this.isStrict && (this.isDoubtfulPath() || this.doubtsOfFile().length > 0);
  }

  /** The path alone says so for many files, before anything is read. */
  private isDoubtfulPath(): boolean {
    const { path } = this;
    return this.file.once(
      `doubts of path ${path}`,
      () => isArchived(path) || isDocument(path) || isExampleCode(path) || isForDevelopersEnvironment(path),
    );
  }

  /** What says that the file is no part of the product as it is written. */
  private doubtsOfFile(): readonly Doubt[] {
    return this.file.once(`doubts of file ${this.path}`, () => [
      ...(kindOfFile(this.path, this.file) === 'tool' && !isDevelopersPage(this.path) ? ['tool' as const] : []),
      ...(isArchived(this.path) ? ['archived' as const] : []),
      ...(isDocument(this.path) ? ['document' as const] : []),
      ...(isExampleCode(this.path) ? ['example' as const] : []),
      ...(isForDevelopersEnvironment(this.path) ? ['development only' as const] : []),
      ...(isBundle(this.file) || isBuiltPage(this.path, () => this.elements()) ? ['built' as const] : []),
    ]);
  }

  /** What says that no child uses the file. */
  private doubtsOfPlace(): readonly Doubt[] {
    return [
      ...(isStaffPath(this.path) ? ['staff page' as const] : []),
      ...(packageAudienceOf(this.path, this.file)?.people === 'staff' ? ['staff package' as const] : []),
      ...(isDevelopersPage(this.path) ? ['developers page' as const] : []),
    ];
  }

  /** Do adults alone reach the place, as its path or the code around say, without a child that it names itself? */
  private isAdultsPlace(site: AstNode | ElementView | undefined): boolean {
    const node = site && 'rawTag' in site ? site.node : site;
    if (
      !isAdultsPath(this.path) && packageAudienceOf(this.path, this.file)?.people !== 'adults' && !(node && isAdultsCode(node, this.file))
    )
      return false;
    return !node || node.type === 'Program' || !mentionsChild(node, this.file);
  }

  /** Do parents hold the accounts of the product, as its files say, and does the place name no child itself? */
  private isFamilyAccount(site: AstNode | ElementView | undefined): boolean {
    const node = site && 'rawTag' in site ? site.node : site;
    return !isChildPath(this.path) && !(node && node.type !== 'Program' && mentionsChild(node, this.file)) && hasFamilyAccounts(this.file);
  }

  /** Does the path or the package name children? */
  private namesChildren(): boolean {
    return isChildPath(this.path) || packageAudienceOf(this.path, this.file)?.people === 'children';
  }

  finish(): void {
    this.kept.finish((messageId) => this.meta.messages[messageId as M].joins);
  }

  /** Whether guards and audience leave the place to be reported, and what is then doubtful about it. */
  private judge(sensitivity: Sensitivity, site: AstNode | ElementView | undefined): Verdict {
    if (sensitivity === 'always') return REPORTED;
    const doubts: Doubt[] = sensitivity === 'children; mixed in strict' && this.audience === 'mixed' ? ['mixed audience'] : [];
    if (sensitivity === 'always-children, guarded-adult else' && this.audience === 'children') return REPORTED;
    const needsCue = this.audience === 'general' && sensitivity !== 'guarded-consent';
    if (!site) return needsCue && !this.namesChildren() ? SILENT : { kind: 'report', doubts };
    if (needsCue && !this.namesChildren() && this.guard(site, 'minor').kind !== 'guarded') return SILENT;
    let kind: 'report' | 'tooLow' = 'report';
    for (const accepted of acceptedGuards(sensitivity)) {
      const guard = this.guard(site, accepted);
      if (guard.kind === 'guarded') return SILENT;
      if (guard.kind === 'unknown') doubts.push('unknown guard');
      if (doubts.length > 0 && !this.isStrict) return SILENT;
      if (guard.kind === 'unguarded' && guard.tooLow) kind = 'tooLow';
    }
    return { kind, doubts };
  }
}

type Verdict =
  | { readonly kind: 'silent' }
  | { readonly kind: 'report' | 'tooLow'; readonly doubts: readonly Doubt[] };

const SILENT: Verdict = { kind: 'silent' };
const REPORTED: Verdict = { kind: 'report', doubts: [] };

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
