import { type AstNode, walk } from '../program/syntax/ast';
import { type Act, actsOf, type Payload, type Practice } from '../facts/acts';
import type { Deed } from '../knowledge/types/sdk';
import { type Use, usesOf } from '../facts/sdk-calls/use';
import { mentionsWithin } from '../program/syntax/lexicon';
import { type Personal, personalIn, personalNamed, promisedBy } from '../facts/personal-data';
import type { Suggestion } from './report';
import type { FileContext } from '../program/syntax/file-context';
import type { Report, RuleScope } from './create-rule';
import type { Evidence } from '../facts/evidence';
import type { Gc25Settings } from '../configuration/settings';
import { type Widens, widenSettings } from './widen-settings';

/** Why a finding is shown by `strict` only. */
export type Reason = Act['doubts'][number] | 'about staff' | 'says nothing of whom';

export interface PersonalFinding<MessageId extends string, SuggestionId extends string> {
  readonly act: Act;
  readonly values: readonly Personal[];
  readonly messageId: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly evidence?: Evidence;
  /** An age or a town alone tells of the user who is measured. */
  readonly mayBeAlone?: boolean;
  readonly repairs?: readonly Suggestion<SuggestionId>[];
}

/** What a rule asks, and how it reports. */
export interface FactContext<M extends string, S extends string> {
  readonly settings: Gc25Settings;
  /** For repairs, which cut and copy source text. */
  readonly file: FileContext;
  acts(...practices: readonly Practice[]): readonly Act[];
  /** What of a person an act, or one part of what it is given, holds. */
  personalIn(given: Act | Payload): readonly Personal[];
  /** Do names in what an act is given hold one of the phrases? */
  mentions(act: Act, phrases: readonly string[]): boolean;
  /** Uses of catalogued APIs that amount to one of these, with the option that makes them so. */
  uses(...deeds: readonly Deed[]): readonly Use[];
  /** What a name promises: of a field that is asked for, of a part of a state. */
  promisedBy(name: string): 'field' | 'record' | undefined;
  textOf(node: { readonly range: readonly [number, number] }): string;
  report(report: Report<M, S>): void;
  reportPersonal(finding: PersonalFinding<M, S>): void;
}

const ID = /(?:^id|_id|Id|[uU]id)$/;

/** The facts of a file as one rule sees them: its options widen the settings, nothing else. */
export function factContext<M extends string, S extends string, O extends object>(scope: RuleScope<M, S, O>, widens: Readonly<Record<string, Widens>>): FactContext<M, S> {
  const { file } = scope;
  const settings = widenSettings(scope.settings, scope.options, widens);
  const reported = new Set<AstNode>();
  const sources = { file, settings, path: scope.path, elements: () => scope.elements(), apis: scope.apis.bind(scope) };
  const inPart = ({ node, part, name }: Payload): readonly Personal[] => {
    if (part === 'field') return [];
    const found = personalIn(node, file, settings);
    return found.length > 0 || name === undefined ? found : personalNamed(name, node, file, settings);
  };
  // A function that is told of a person, as its parameter says, is reported where it hands that on.
  const inAct = (act: Act): readonly Personal[] => (act.through && inAct(act.through).length > 0 ? [] : act.payload.flatMap(inPart));
  return {
    settings,
    file,
    report: (report) => scope.report(report),
    acts: (...practices) => practices.flatMap((practice) => actsOf(practice, sources)),
    personalIn: (given) => ('payload' in given ? inAct(given) : inPart(given)),
    mentions: (act, phrases) => act.payload.some(({ node }) => mentionsWithin(node, phrases, file)),
    uses: (...practices) => usesOf(practices, scope.apis('use'), file),
    promisedBy: (name) => promisedBy(name, settings),
    textOf: (node) => file.getText(node),
    reportPersonal({ act, values, messageId, data, repairs, evidence, mayBeAlone }) {
      // A template inside another one is part of two acts; a value is reported once.
      if (reported.has(values[0].node)) return;
      reported.add(values[0].node);
      const reasons = reasonsOf(act, values, file.sourceCode.visitorKeys, mayBeAlone);
      scope.report({ at: values[0].node, site: act.node, messageId, evidence, isUnsure: reasons.length > 0, data: { value: values[0].text, ...data }, suggest: repairs });
    },
  };
}

/** Doubts of the act and of the values together: a finding is as sure as its weakest part. */
export function reasonsOf(act: Act, values: readonly Personal[], keys?: Record<string, readonly string[]>, mayBeAlone = false): readonly Reason[] {
  return [
    ...act.doubts,
    ...(values.every(({ whose }) => whose === 'staff') ? ['about staff' as const] : []),
    ...(!mayBeAlone && values.every(({ isQuasiIdentifier }) => isQuasiIdentifier) && !namesSomebody(act, keys) ? ['says nothing of whom' as const] : []),
  ];
}

/** Does an id stand beside the values, which says of whom they are? */
function namesSomebody({ node }: Act, keys?: Record<string, readonly string[]>): boolean {
  if (!('type' in node)) return false;
  let isNamed = false;
  walk(node as AstNode, (inner) => { isNamed ||= inner.type === 'Identifier' && ID.test(inner.name as string); return !isNamed; }, keys);
  return isNamed;
}
