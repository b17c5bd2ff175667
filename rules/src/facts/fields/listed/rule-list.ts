import { type AstNode, getCalleeName, isFunction, unwrap } from '../../../program/syntax/ast';
import { entriesOf, entryOf } from '../../../program/syntax/entries';
import type { FileContext } from '../../../program/syntax/file-context';
import { lastName } from '../../../program/syntax/names';
import { hasWord, wordsOf } from '../../../program/syntax/words';
import { getKnown } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import type { FormItem } from './form-data';
import { isRequiredOption, type Requirement } from '../required-field';

const REQUIRED = ['required', 'isRequired'];
/** Keys of the rules of an item. */
const RULES = ['rules', 'rule', 'validation', 'validations', 'validate', 'validators', 'validator'];

/** Whether a field must be given: `required: true`, `rules: [required]`, `validation: 'required|min:2'`; else it may stay empty. */
export function requirementOfItem({ options }: FormItem, file: FileContext): Requirement {
  for (const each of options) {
    const own = entryOf(each, ...REQUIRED);
    if (own) return { isRequired: isRequiredOption(own.value, file), required: own.node };
    const rules = entryOf(each, ...RULES);
    if (rules && saysRequired(rules.value, file)) return { isRequired: true };
  }
  return { isRequired: false };
}

/** Does a rule, or one of a list of rules, refuse an empty value? */
export function saysRequired(value: AstNode, file: FileContext): boolean {
  const rule = unwrap(value);
  switch (rule.type) {
    case 'ArrayExpression':
      return (rule.elements as (AstNode | null)[]).some((each) => each !== null && saysRequired(each, file));
    case 'ObjectExpression':
      return entriesOf(rule).some((entry) => entry.key === 'required' && isRequiredOption(entry.value, file) === true);
    case 'Literal':
      return typeof rule.value === 'string' && hasWord(rule.value, 'required');
    case 'Identifier':
    case 'MemberExpression':
      return isRequiredName(lastName(rule)) || saysSo(rule, file);
    case 'CallExpression':
      return isRequiredName(getCalleeName(rule) ?? '');
    default:
      return isFunction(rule) && asksForValue(rule);
  }
}

/** `required`, `isRequired`, `requiredRule`; not `requiredIf`. */
const isRequiredName = (name: string): boolean => {
  const words = wordsOf(name);
  return words.includes('required') && !['not', 'if', 'when', 'unless'].some((word) => words.includes(word));
};

/** A list of rules in a variable. */
function saysSo(rule: AstNode, file: FileContext): boolean {
  const known = getKnown(valueOf(rule, file));
  if (typeof known === 'string') return hasWord(known, 'required');
  const init = rule.type === 'Identifier' ? (file.variableOf(rule)?.defs[0]?.node as unknown as AstNode | undefined)?.init : undefined;
  const list = init ? unwrap(init as AstNode) : undefined;
  return list?.type === 'ArrayExpression' && saysRequired(list, file);
}

/** `(v) => !!v || 'Please enter your name'` */
function asksForValue(fn: AstNode): boolean {
  const [parameter] = fn.params as AstNode[];
  const body = unwrap(fn.body as AstNode);
  if (parameter?.type !== 'Identifier' || body.type !== 'LogicalExpression' || body.operator !== '||') return false;
  const test = unwrap(body.left as AstNode);
  const value = negated(negated(test)) ?? test;
  return value.type === 'Identifier' && value.name === parameter.name;
}

const negated = (node: AstNode | undefined): AstNode | undefined =>
  node?.type === 'UnaryExpression' && node.operator === '!' && node.argument ? unwrap(node.argument) : undefined;
