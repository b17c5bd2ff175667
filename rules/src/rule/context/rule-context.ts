import type { Audience } from '../../configuration/settings';
import type { Act, Payload, Practice } from '../../facts/acts';
import type { Evidence } from '../../facts/evidence';
import type { Personal } from '../../facts/personal-data';
import type { Use } from '../../facts/sdk-calls';
import type { FactSources } from '../../facts/sources';
import type { ParagraphNumber } from '../../gc25';
import type { Guard, GuardKind } from '../../guards';
import type { Deed } from '../../knowledge/types/sdk';
import type { AstNode, Range } from '../../program/syntax/ast';
import type { ElementView } from '../../views/elements/element-view';
import type { Doubt } from './doubt';
import type { Sensitivity } from '../meta';
import type { Suggestion } from '../report';

/** What a rule says about one place. */
export interface Report<MessageId extends string, SuggestionId extends string> {
  /** The narrowest thing that carries the issue. */
  readonly at: AstNode | Range | { readonly range: readonly [number, number] };
  readonly messageId: MessageId;
  /** The paragraph to cite, for messages that leave a choice. */
  readonly paragraph?: ParagraphNumber;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggest?: readonly Suggestion<SuggestionId>[];
  /** Where guards are looked for; `at` when that is a node. */
  readonly site?: AstNode | ElementView;
  /** Overrides the level of the message. */
  readonly evidence?: Evidence;
  /** The rule itself is unsure: shown by `strict` only. */
  readonly isUnsure?: boolean;
  /** Further reasons to show it in `strict` only. */
  readonly doubts?: readonly Doubt[];
  /** The finding is about a child's data, whoever reaches the place. */
  readonly isOfChild?: boolean;
  /** The finding is about data of an account, which parents may hold. */
  readonly isOfAccount?: boolean;
  /** Nothing says that the data are those of a child; see `MessageSpec.ofChild`. */
  readonly isOfAnyone?: boolean;
  readonly sensitivity?: Sensitivity;
}

export interface PersonalFinding<MessageId extends string, SuggestionId extends string> {
  readonly act: Act;
  readonly values: readonly Personal[];
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly evidence?: Evidence;
  /** An age or a town alone describes the user of the analytics call. */
  readonly mayBeAlone?: boolean;
  readonly repairs?: readonly Suggestion<SuggestionId>[];
}

/** What a rule's `check` works with: the sources of facts, queries for facts, and `report`. */
export interface RuleContext<MessageId extends string = string, SuggestionId extends string = string, Options extends object = object>
  extends FactSources
{
  readonly options: Options;
  readonly audience: Audience;
  readonly isStrict: boolean;
  nodes(...types: string[]): readonly AstNode[];
  /**
   * Can this run show a finding with one of these messages? Asked before facts that serve them alone. Reports that give an evidence of
   * their own are not meant.
   */
  canShow(...messageIds: readonly MessageId[]): boolean;
  guard(site: AstNode | ElementView, kind: GuardKind, adultAge?: number): Guard;
  report(report: Report<MessageId, SuggestionId>): void;
  /** What the file does of these practices: calls that log, store, send, … */
  acts(...practices: readonly Practice[]): readonly Act[];
  /** What of a person an act, or one part of what it is given, holds. */
  personalIn(given: Act | Payload): readonly Personal[];
  /** Uses of catalogued APIs that amount to one of these, with the option that makes them so. */
  uses(...deeds: readonly Deed[]): readonly Use[];
  /** What a name promises: of a field that is asked for, of a part of a state. */
  promisedBy(name: string): 'field' | 'record' | undefined;
  /** What is called, as messages show it: `people.set` of `mixpanel.people.set`. */
  nameOf(node: AstNode): string;
  /** Source text; with `longest` cut where a name ends. */
  textOf(node: { readonly range: readonly [number, number] }, longest?: number): string;
  /** Values of a person in an act, each reported once, as sure as the weakest of act and values. */
  reportPersonal(finding: PersonalFinding<MessageId, SuggestionId>): void;
}
