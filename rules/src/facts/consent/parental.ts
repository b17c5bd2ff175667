import { parentStatements } from '../../knowledge/words/consent/consent-labels';
import { notParentalFlags, parentalFlags, questionKeys, questionCalls } from '../../knowledge/words/consent/consent-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/syntax/locale-text';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { keptFlags } from './kept-flags';
import { type Verification, verificationOf } from './verification';

/** Words that a project adds. */
export interface ParentalWords {
  readonly flagNames: readonly string[];
}

/** A place that takes the consent of a parent as given. */
export interface ParentalClaim extends Verification {
  readonly name: string;
  readonly at: AstNode;
  readonly node: AstNode;
  /** The literal that says yes. */
  readonly value: AstNode | undefined;
}

export function parentalClaims({ flagNames }: ParentalWords, sources: FactSources): readonly ParentalClaim[] {
  const { file } = sources;
  const isFlag = (name: string): boolean =>
    flagNames.includes(name) || (hasAnyPhrase(name, parentalFlags) && !hasAnyPhrase(name, notParentalFlags));
  const kept = keptFlags(file).flatMap(({ key, by, at, node, value }): ParentalClaim[] => {
    const names = by === 'store' || by === 'cookie' ? [key, functionName(getEnclosingFunction(node))] : [key];
    const name = names.find(isFlag);
    return name === undefined ? [] : [{ name, at, node, value, ...verificationOf(node, value, sources) }];
  });
  const given = file.nodes('Property').flatMap((node): ParentalClaim[] => {
    const name = getKeyName(node.key as AstNode, node.computed as boolean);
    const value = node.value as AstNode;
    if (name === undefined || !isFlag(name) || !optionsOf(valueOf(value, file)).some((each) => each.value === true) || !isGiven(node))
      return [];
    return [{ name, at: node, node, value, ...verificationOf(node, undefined, sources) }];
  });
  return [...kept, ...given];
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
export const parentStatementsIn = ({ flagNames }: ParentalWords, sources: FactSources): readonly ParentStatement[] =>
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
      wordsOf(name)[0] === 'set' && (hasAnyPhrase(name, parentalFlags) || flagNames.includes(name)) && !hasAnyPhrase(name, notParentalFlags)
    );
    return isSet ? [{ at: element, element }] : [];
  });
