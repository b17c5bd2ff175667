import { ageFlags, contentPreferences, formWords, notAgeFlags } from '../../knowledge/words/consent/age-gate-words';
import { ageStatements } from '../../knowledge/words/consent/consent-labels';
import { restrictedGoods } from '../../knowledge/words/advertising/ad-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/syntax/locale-text';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { type KeptFlag, keptFlags } from '../consent/kept-flags';
import { type Verification, verificationOf } from '../consent/verification';
import type { FactSources } from '../sources';

/** Words that a project adds. */
export interface AgeGateWords {
  readonly flagNames: readonly string[];
  readonly restrictedNames: readonly string[];
}

/** A flag that says that a visitor is old enough, switched on by the code. */
export interface AgeFlag extends KeptFlag, Verification {
  /** It says what a visitor wants to see; whether that stands for an age is said by what is asked. */
  readonly isPreference: boolean;
}

/** Names that are joined in a computed key are longer. */
const LONGEST_KEY = 60;

export const ageFlagsSet = ({ flagNames }: AgeGateWords, sources: FactSources): readonly AgeFlag[] =>
  keptFlags(sources.file).filter(({ key }) => isAgeFlag(key, flagNames)).map((flag) => ({
    ...flag,
    ...verificationOf(flag.node, flag.value, sources),
    isPreference: isPreference(flag.key),
  }));

const otherFlags = ageFlags.filter((name) => !contentPreferences.includes(name));
const isPreference = (key: string): boolean => hasAnyPhrase(key, contentPreferences) && !hasAnyPhrase(key, otherFlags);

const isAgeFlag = (key: string, own: readonly string[]): boolean =>
  own.includes(key) || (key.length <= LONGEST_KEY && hasAnyPhrase(key, ageFlags) && !hasAnyPhrase(key, notAgeFlags));

/** A control with which a person states to be old enough. */
export interface AgeStatement {
  readonly at: { readonly range: readonly [number, number] };
  readonly element: ElementView;
  readonly text: string;
}

const controls: ReadonlySet<string> = new Set(['a', 'input', 'label', 'button', 'checkbox', 'field', 'link', 'pressable', 'opacity',
  'highlight']);
const LONGEST_TEXT = 90;

/** Boxes, buttons and links whose own text states an age. */
export const ageStatementsIn = (sources: FactSources): readonly AgeStatement[] =>
  sources.elements().flatMap((element): AgeStatement[] => {
    if (!controls.has(wordsOf(element.rawTag).at(-1) ?? '') || element.children.some(({ tag }) => tag === 'button')) return [];
    const label = ['label', 'title', 'arialabel', 'value'].flatMap((name) => element.getAttribute(name) ?? []).find((attribute) =>
      [...(attribute.value.kind === 'known' ? [String(attribute.value.value)] : []),
        ...(attribute.expression ? wordsWithin(attribute.expression, sources.file, 'names and texts') : [])]
        .some((text) => text.length <= LONGEST_TEXT && saysAny(text, ageStatements, sources.settings.locales))
    );
    if (label) return [{ at: label, element, text: '' }];
    const text = element.text();
    return text.length <= LONGEST_TEXT && saysAny(text, ageStatements, sources.settings.locales) && !isNested(element)
      ? [{ at: element, element, text }]
      : [];
  });

const isNested = ({ parent }: ElementView): boolean => parent !== undefined && (parent.tag === 'button' || parent.tag === 'label');

/** A branch that opens goods kept from children on nothing but what the visitor stated. */
export interface OpenedByStatement {
  readonly test: AstNode;
  readonly goods: string;
}

export const openedByStatement = ({ restrictedNames }: AgeGateWords, { file }: FactSources): readonly OpenedByStatement[] =>
  file.nodes('IfStatement', 'ConditionalExpression', 'LogicalExpression').flatMap((node): OpenedByStatement[] => {
    if (node.type === 'LogicalExpression' && (node.operator !== '&&' || isConjunction(node.parent) || node.parent?.test === node))
      return [];
    const operands = conjunctsOf((node.type === 'LogicalExpression' ? node : node.test) as AstNode);
    const index = operands.findIndex((operand) => isStated(operand, file));
    if (index < 0) return [];
    const branches = node.type === 'LogicalExpression' ? operands.slice(index + 1) : [node.consequent as AstNode];
    const goods = branches.flatMap((branch) => wordsWithin(branch, file, 'names and texts')).find((word) =>
      hasAnyPhrase(word, restrictedGoods) || hasAnyPhrase(word, restrictedNames)
    );
    return goods === undefined ? [] : [{ test: operands[index], goods }];
  });

const isConjunction = (node: AstNode | undefined): boolean => node?.type === 'LogicalExpression' && node.operator === '&&';

/** `a`, `b` and `c` of `a && b && c`. */
function conjunctsOf(node: AstNode): readonly AstNode[] {
  const operands: AstNode[] = [];
  let rest = node;
  for (; isConjunction(rest); rest = rest.left as AstNode) operands.push(rest.right as AstNode);
  return [rest, ...operands.reverse()];
}

/** A wish to see or hide such content states no age. */
const isAgeName = (name: string): boolean => hasAnyPhrase(name, otherFlags);

/** Asks a cookie, the page's storage or a field of a form for an age, itself or through a variable. */
function isStated(test: AstNode, file: FactSources['file']): boolean {
  const words = wordsWithin(test, file, 'names and texts');
  if (
    words.some((word) => ['cookie', 'localStorage', 'sessionStorage'].includes(word)) && words.some(isAgeName)
  ) return true;
  const flag = test.type === 'Identifier' && isAgeName(String(test.name)) ? file.variableOf(test)?.defs[0]?.node : undefined;
  const init = (flag as unknown as AstNode | undefined)?.init;
  return !!init && wordsWithin(init, file, 'names and texts').some((word) => formWords.has(word));
}
