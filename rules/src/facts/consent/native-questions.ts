import { consentTexts } from '../../knowledge/words/consent/choice-labels';
import { consentDialogs, dialogCalls } from '../../knowledge/words/consent/consent-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryOf, hasUnknownEntries } from '../../program/syntax/entries';
import { wordsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/syntax/locale-text';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import { listOf } from '../../program/values/object-literal';
import { is, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { type Deed, deedOfControl, LONGEST_LABEL } from './control-deeds';
import { type ConsentQuestion, type QuestionWords, refusalLabelFor } from './dialogs';

/** A question about the use of data in a dialog of the platform: `Alert.alert('Cookies', 'We …', [{ text: 'Accept', onPress }])`. */
export interface NativeQuestion extends Pick<ConsentQuestion, 'label' | 'refusal' | 'refusalLabel'> {
  /** Its buttons are all known, and have no styles to compare. */
  readonly isOpen: false;
  readonly weakRefusal?: undefined;
  /** The button that accepts: an object of the list. */
  readonly accept: AstNode;
  /** The list that the call itself holds; undefined for one of another place. */
  readonly buttons: AstNode | undefined;
}

interface Button {
  readonly node: AstNode;
  readonly label: string;
  readonly deed: Deed;
}

/** Those of which all buttons are known. One that is closed by touching something else is perhaps refused. */
export const nativeQuestions = ({ rejectLabels }: Pick<QuestionWords, 'rejectLabels'>, sources: FactSources): readonly NativeQuestion[] =>
  callSitesOf(sources.file).named(...dialogCalls.map((path) => path.slice(path.lastIndexOf('.') + 1))).flatMap((call): NativeQuestion[] => {
    if (!dialogCalls.includes(call.path ?? '') || !isAboutConsent(call, sources)) return [];
    const buttons = buttonsOf(call, rejectLabels, sources);
    const accept = buttons?.find(({ deed }) => deed === 'accept');
    if (!buttons || !accept) return [];
    const others = buttons.filter((button) => button !== accept);
    const refusal = others.some(({ deed }) => deed === 'refuse')
      ? 'beside'
      : others.length > 0 || isCancelable(call, sources)
      ? 'perhaps'
      : 'none';
    const list = unwrap(call.args[2] as AstNode | undefined);
    return [{
      accept: accept.node,
      label: accept.label || 'onPress',
      isOpen: false,
      refusalLabel: refusalLabelFor([accept.label]),
      refusal,
      buttons: list?.type === 'ArrayExpression' ? list : undefined,
    }];
  });

/** By what it says, or by the keys of translations and the function around. */
function isAboutConsent({ node, args }: CallSite, { file, settings }: FactSources): boolean {
  const texts = args.slice(0, 2);
  return texts.some((text) => optionsOf(valueOf(text, file)).some(({ value }) => saysAny(String(value), consentTexts, settings.locales)))
    || texts.some((text) =>
      text.type === 'CallExpression' && wordsWithin(text, file, 'names and texts').some((word) => hasAnyPhrase(word, consentDialogs))
    )
    || hasAnyPhrase(functionName(getEnclosingFunction(node)), consentDialogs);
}

/** Undefined where a button may be one that this file does not show. */
function buttonsOf({ args }: CallSite, rejectLabels: readonly string[], sources: FactSources): readonly Button[] | undefined {
  const { file } = sources;
  const items = listOf(args[2], file)?.elements as (AstNode | null)[] | undefined;
  const objects = items?.map((item) => unwrap(item));
  if (!objects?.every((item) => item?.type === 'ObjectExpression' && !hasUnknownEntries(item))) return undefined;
  return (objects as AstNode[]).map((node): Button => {
    const [text, press] = [entryOf(node, 'text')?.value, entryOf(node, 'onPress')?.value];
    const labels = optionsOf(valueOf(text, file)).map(({ value }) => String(value));
    const deed = deedOfControl(
      {
        labels,
        handled: press ? wordsWithin(press, file, 'names and texts') : [],
        keys: text?.type === 'CallExpression'
          ? wordsWithin(text, file, 'names and texts').map((key) => key.split(/[.:]/).at(-1) ?? '')
          : [],
        named: [],
        handlers: press ? [press] : [],
      },
      rejectLabels,
      sources,
    );
    const isCancel = is(valueOf(entryOf(node, 'style')?.value, file), 'cancel');
    return { node, label: (labels[0] ?? '').slice(0, LONGEST_LABEL), deed: deed === 'other' && isCancel ? 'refuse' : deed };
  });
}

const isCancelable = ({ args }: CallSite, { file }: FactSources): boolean => is(valueOf(entryOf(args[3], 'cancelable')?.value, file), true);

/**
 * Does code run only when someone presses the button that accepts: in its handler, or in a function of the file that
 * nothing else is given?
 */
export function isAfterAcceptance(node: AstNode, sources: FactSources): boolean {
  const handlers = sources.file.once(
    isAfterAcceptance,
    () =>
      nativeQuestions({ rejectLabels: [] }, sources).flatMap(({ accept }) => entriesOf(accept)).filter(({ key }) => key === 'onPress')
        .map(({ value }) => value),
  );
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) {
    if (handlers.some((handler) => unwrap(handler) === fn)) return true;
    const own = (fn.id ?? (fn.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined)) as AstNode | undefined;
    const reads = own?.type === 'Identifier'
      ? (sources.file.variableOf(own)?.references ?? []).filter((reference) => reference.isRead())
      : [];
    const isGiven = (use: AstNode): boolean => handlers.some(({ range }) => range[0] <= use.range[0] && use.range[1] <= range[1]);
    if (reads.length > 0 && reads.every(({ identifier }) => isGiven(identifier as unknown as AstNode))) return true;
  }
  return false;
}
