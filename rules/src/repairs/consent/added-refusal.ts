import { addItems, indentAt } from '../../edits/argument-edits';
import { variableAt } from '../../edits/names-in-scope';
import type { TextEdit } from '../../edits/text-edit';
import { type ConsentQuestion, isConsentName, isNecessaryKind, type NativeQuestion } from '../../facts/consent';
import type { FactSources } from '../../facts/sources';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf, hasUnknownEntries } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { wholeRange } from '../../views/elements/element-source';
import type { ElementView } from '../../views/elements/element-view';
import { readHandler } from '../../views/elements/template-expressions';
import { isValue } from '../without-element';

type Question = ConsentQuestion | NativeQuestion;

/** A control to refuse beside the one that accepts, with its label. */
export const addedRefusal = (
  question: Question,
  all: readonly Question[],
  sources: FactSources,
): { readonly data: { readonly label: string }; readonly edits: TextEdit[] | undefined } => ({
  data: { label: question.refusalLabel ?? '' },
  edits: 'buttons' in question ? refusingButton(question, sources.file) : refusalBeside(question, all, sources),
});

/** A button of a dialog of the platform that refuses: it closes the dialog, and nothing else happens. */
function refusingButton({ buttons, refusalLabel }: NativeQuestion, file: FileContext): TextEdit[] | undefined {
  return buttons && refusalLabel ? addItems(buttons, [`{ text: '${refusalLabel}', style: 'cancel' }`], file) : undefined;
}

/** Attributes that another control of the same look has as well. */
const SHARED: ReadonlySet<string> = new Set(['class', 'classname', 'style', 'variant', 'color', 'size', 'type', 'kind', 'appearance',
  'role', 'title', 'label', 'text', 'fullwidth', 'mode']);

/**
 * The control that accepts, once more beside itself, with the label of a refusal and with `false` in the place of the
 * `true` that it records. Undefined where accepting does more than to record one answer, or where the control holds what
 * there is only once, such as an id.
 */
function refusalBeside(
  question: ConsentQuestion,
  all: readonly Question[],
  { file }: FactSources,
): TextEdit[] | undefined {
  const { accept, refusalLabel } = question;
  // To another question that cannot be refused, the new control would look like a refusal elsewhere.
  if (all.some((other) => other !== question && !('buttons' in other) && other.refusal === 'none')) return undefined;
  const range = wholeRange(accept);
  const source = file.getText({ range });
  if (refusalLabel === undefined || !isCopyable(accept) || file.getCode({ range }) !== source) return undefined;
  const [event] = accept.events;
  const label = accept.text() || labelOf(accept);
  const handler = refusingHandler(accept, file);
  const [start, end] = event.range.map((offset) => offset - range[0]);
  const parts = [source.slice(0, start), source.slice(end)];
  if (handler === undefined || label === '' || parts.join('\n').split(label).length !== 2) return undefined;
  const [before, after] = parts.map((part) => part.replace(label, () => refusalLabel));
  const written = before + handler + after;
  const indent = indentAt(range[0], file);
  const isOnOwnLine = file.text.slice(0, range[0]).endsWith(`\n${indent}`);
  return [{ range: [range[1], range[1]], text: isOnOwnLine ? `\n${indent}${written}` : written }];
}

function isCopyable(element: ElementView): boolean {
  const { host, parent, attributes, events, hasSpread, conditions } = element;
  if (host === 'call' || host === 'dom' || host === 'lit' || hasSpread || events.length !== 1) return false;
  // A condition of its own would be copied without the others of its chain.
  if (!parent || parent.conditions.length !== conditions.length || (host === 'jsx' && isValue(element.node))) return false;
  return attributes.every(({ name, value, twoWay }) =>
    !twoWay && SHARED.has(name) && !(name === 'type' && value.kind === 'known' && value.value === 'submit')
  );
}

/** The label that an attribute holds: `<Button title="Accept" />`. */
const labelOf = (element: ElementView): string => {
  const value = ['title', 'label', 'text'].map((name) => element.getAttribute(name)).find((each) => each?.isText)?.value;
  return value?.kind === 'known' ? String(value.value) : '';
};

/** The handler of the event as it is written, with the answer turned round. */
function refusingHandler(accept: ElementView, file: FileContext): string | undefined {
  const [event] = accept.events;
  const written = file.text.slice(...event.range);
  const handler = unwrap(readHandler(event));
  const inPlace = handler && recordOf(handler);
  if (inPlace && event.handler) return withFalse(written, inPlace, event.range[0]);
  // Angular's handlers have no place in the file: the words have to say which `true` is meant.
  if (inPlace) return written.match(/\btrue\b/g)?.length === inPlace.length ? written.replace(/\btrue\b/g, 'false') : undefined;
  const fn = handler?.type === 'Identifier' && (accept.host === 'jsx' || accept.host === 'svelte')
    ? getHandlerFunction(handler, file)
    : undefined;
  const answers = fn && recordOf(fn);
  const record = answers && expressionOf(fn);
  // What the function calls has to mean the same beside the control.
  const name = record?.type === 'CallExpression' ? unwrap(record.callee as AstNode) : undefined;
  const variable = name?.type === 'Identifier' ? file.variableOf(name) : undefined;
  const isSame = variable !== undefined && variableAt(variable.name, accept.node, file)?.identifiers[0] === variable.identifiers[0];
  if (!record || !isSame || file.getCode(record) !== file.getText(record)) return undefined;
  const call = withFalse(file.getText(record), answers, record.range[0]);
  return written.replace(/\{[\s\S]*\}$/, () => `{() => ${call}}`);
}

const withFalse = (text: string, answers: readonly AstNode[], from: number): string =>
  answers.toReversed().reduce((rest, { range: [start, end] }) => `${rest.slice(0, start - from)}false${rest.slice(end - from)}`, text);

/** The literals with which a handler that does nothing else records consent: `setConsent(true)`, `save({ ads: true })`, `agreed = true`. */
function recordOf(handler: AstNode): readonly AstNode[] | undefined {
  const record = expressionOf(handler);
  const [target, ...given] = record?.type === 'CallExpression'
    ? [record.callee as AstNode, ...(record.arguments as AstNode[])]
    : record?.type === 'AssignmentExpression' && record.operator === '='
    ? [record.left as AstNode, record.right as AstNode]
    : [];
  if (!target || given.length !== 1 || !isConsentName(lastName(unwrap(target)))) return undefined;
  const value = unwrap(given[0]);
  if (value.type !== 'ObjectExpression') return value.value === true ? [value] : undefined;
  const entries = entriesOf(value);
  if (hasUnknownEntries(value) || !entries.every((entry) => typeof entry.value.value === 'boolean')) return undefined;
  const answers = entries.filter(({ key, value: { value: answer } }) => answer === true && !isNecessaryKind(key));
  return answers.length > 0 ? answers.map((entry) => entry.value) : undefined;
}

/** What a handler does, where that is one expression. */
function expressionOf(handler: AstNode): AstNode | undefined {
  const isList = handler.type === 'HtmlHandler' || handler.type === 'VOnExpression';
  if (isList || handler.body?.type === 'BlockStatement') {
    const statements = (isList ? handler.body : handler.body.body) as AstNode[];
    return statements.length === 1 && statements[0].type === 'ExpressionStatement' ? unwrap(statements[0].expression) : undefined;
  }
  const expression = unwrap(handler.body ?? handler);
  return expression.type === 'CallExpression' || expression.type === 'AssignmentExpression' ? expression : undefined;
}
