import { parentStatements } from '../../knowledge/words/consent/consent-labels';
import { addressParts, notParentalFlags, parentalFlags, parentalGates, questionKeys,
  questionCalls } from '../../knowledge/words/consent/consent-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/syntax/locale-text';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { asOneWord, hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { followsSecret } from './checked-secret';
import { keptFlags } from './kept-flags';
import { type Verification, verificationOf } from './verification';

/** Words that a project adds. */
export interface ParentalWords {
  readonly flagNames: readonly string[];
  /** Functions and flags of gates that ask for a sum or a year: whoever passes one may open a link, which is no consent. */
  readonly gateNames: readonly string[];
}

/** A place that takes the consent of a parent as given. */
export interface ParentalClaim extends Verification {
  readonly name: string;
  readonly at: AstNode;
  readonly node: AstNode;
  /** The literal that says yes. */
  readonly value: AstNode | undefined;
}

export function parentalClaims({ flagNames, gateNames }: ParentalWords, sources: FactSources): readonly ParentalClaim[] {
  const { file } = sources;
  const isFlag = (name: string): boolean =>
    !isGate(name, gateNames) && (flagNames.includes(name) || (hasAnyPhrase(name, parentalFlags) && !hasAnyPhrase(name, notParentalFlags)));
  const kept = keptFlags(file).flatMap(({ key, by, at, node, value }): ParentalClaim[] => {
    const names = by === 'store' || by === 'cookie' ? [key, functionName(getEnclosingFunction(node))] : [key];
    const name = names.find(isFlag);
    // What a page shows once a PIN was entered or a gate was opened is no record of a consent.
    return name === undefined || (by === 'setter' && (hasAnyPhrase(name, parentalGates) || followsSecret(node, sources)))
      ? []
      : [{ name, at, node, value, ...verificationOf(node, value, sources, gateNames) }];
  });
  const given = file.nodes('Property').flatMap((node): ParentalClaim[] => {
    const name = getKeyName(node.key as AstNode, node.computed as boolean);
    const value = node.value as AstNode;
    if (name === undefined || !isFlag(name) || !isGiven(node)) return [];
    const isYes = optionsOf(valueOf(value, file)).some((each) => each.value === true) || isOfAddress(value);
    return isYes ? [{ name, at: node, node, value, ...verificationOf(node, undefined, sources, gateNames) }] : [];
  });
  const assigned = file.nodes('AssignmentExpression').flatMap((node): ParentalClaim[] => {
    const [name, value] = [lastName(node.left as AstNode), node.right as AstNode];
    return isFlag(name) && isOfAddress(value)
      ? [{ name, at: node, node, value, ...verificationOf(node, undefined, sources, gateNames) }]
      : [];
  });
  return [...kept, ...given, ...assigned].map((claim) => hasAnyPhrase(claim.name, parentalGates) ? { ...claim, isUnsure: true } : claim);
}

/** `parentGatePassed`, also as `ParentGatePassed` of a setter. */
const isGate = (name: string, gateNames: readonly string[]): boolean => gateNames.some((gate) => asOneWord(gate) === asOneWord(name));

const handingOn: ReadonlySet<string> = new Set(['Boolean', 'String', 'parse', 'get', 'has', 'toLowerCase', 'trim']);

/**
 * Is a value taken from the URL, which anyone can write: `req.query.consent === 'true'`, `searchParams.get('consent')`?
 * A call of another name may check it.
 */
function isOfAddress(value: AstNode): boolean {
  const expression = unwrap(value);
  switch (expression.type) {
    case 'BinaryExpression':
      return isOfAddress(expression.left as AstNode) || isOfAddress(expression.right as AstNode);
    case 'UnaryExpression':
      return !!expression.argument && isOfAddress(expression.argument);
    case 'CallExpression':
      return handingOn.has(getCalleeName(expression) ?? '')
        && [...(expression.arguments as AstNode[]), expression.callee as AstNode].some((part) => isOfAddress(part));
    case 'MemberExpression':
      return addressParts.has(getMemberName(expression) ?? '') || isOfAddress(expression.object as AstNode);
    case 'Identifier':
      return addressParts.has(String(expression.name));
    default:
      return false;
  }
}

/** Is an object one that a call is given, or that a record begins with? */
function isGiven(property: AstNode): boolean {
  for (let node = property.parent; node; node = node.parent) {
    if (node.type === 'Property' && questionKeys.has(getKeyName(node.key as AstNode, node.computed as boolean) ?? '')) return false;
    if (node.type === 'CallExpression' || node.type === 'NewExpression')
      return !questionCalls.includes(wordsOf(getCalleeName(node) ?? '')[0] ?? '');
    if (node.type === 'VariableDeclarator')
      return !hasAnyPhrase(String(node.id?.name ?? ''), ['mock', 'sample', 'example', 'rules', 'policy', 'policies']);
    if (node.type === 'ReturnStatement' || node.type === 'ArrowFunctionExpression') return false;
  }
  return false;
}

/** A control with which the child speaks for a parent. */
export interface ParentStatement {
  readonly at: { readonly range: readonly [number, number] };
  readonly element: ElementView;
}

const LONGEST_TEXT = 240;

/** Boxes and switches that stand for a parent by their text, or by the state they set. */
export const parentStatementsIn = ({ flagNames, gateNames }: ParentalWords, sources: FactSources): readonly ParentStatement[] =>
  sources.elements().flatMap((element): ParentStatement[] => {
    const type = element.attr('type');
    const isBox = (element.tag === 'input' && type.kind === 'known' && type.value === 'checkbox')
      || ['checkbox', 'switch', 'toggle'].includes(wordsOf(element.rawTag).at(-1) ?? '');
    if (!isBox) return [];
    const texts = [element.text(), element.parent?.text() ?? '', ...['label', 'title', 'arialabel'].flatMap((name) =>
      optionsOf(element.attr(name)).map(({ value }) => String(value))
    )];
    if (texts.some((text) => text.length <= LONGEST_TEXT && saysAny(text, parentStatements, sources.settings.locales)))
      return [{
        at: element,
        element,
      }];
    const names = element.events.flatMap(({ handler }) => (handler ? wordsWithin(handler, sources.file) : []));
    const isSet = names.some((name) =>
      wordsOf(name)[0] === 'set' && !isGate(wordsOf(name).slice(1).join(' '), gateNames)
      && (hasAnyPhrase(name, parentalFlags) || flagNames.includes(name)) && !hasAnyPhrase(name, notParentalFlags)
    );
    return isSet ? [{ at: element, element }] : [];
  });
