import { ask } from '../../../program/exports/ask';
import { functionBehind, withoutAwait } from '../../../program/origin/definition';
import { declaredFieldOf } from '../../../program/origin/declared-type';
import { functionOfImport, importedCallee } from '../../../program/origin/imported-function';
import { type AstNode, type FunctionNode, getKeyName, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { lastName } from '../../../program/syntax/names';
import { wordsOf } from '../../../program/syntax/words';
import { resultsOf } from '../../../program/syntax/results';
import type { Vocabulary } from '../vocabulary';
import { stateAround } from './filled-state';

/** Functions that give back what functions give back. */
const MAX_STEPS = 3;

/**
 * Does a variable hold a count, or an object with nothing but ids, counts and yes or no: `{ userId }`, `const removed = await
 * removeUsers()` of a function that counts? `only`: the one value it is given. Functions of this file and of imported ones are looked into.
 */
export const holdsIdsOrCounts = (identifier: AstNode, only: AstNode, words: Vocabulary, file: FileContext): boolean =>
  (isLean(only, words, file, MAX_STEPS) || (isOfMany(identifier.name as string) && areCounts(only, words)))
  && !isFilledLater(identifier, file);

/** `user.email = email`, and not `users.free = free.count || 0` */
const isFilledLater = (identifier: AstNode, file: FileContext): boolean =>
  (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const member = (reference.identifier as unknown as AstNode).parent;
    const assignment = member?.type === 'MemberExpression' ? member.parent : undefined;
    return assignment?.type === 'AssignmentExpression' && assignment.left === member
      && assignment.operator === '=' && !isCount(assignment.right as AstNode);
  });

/** `{ red: 0, blue: teams.length }`: how many there are of each. */
function areCounts(value: AstNode, words: Vocabulary): boolean {
  const given = unwrap(value);
  const properties = given.type === 'ObjectExpression' ? (given.properties as AstNode[]) : [];
  return properties.length > 0
    && properties.every((property) => {
      const name = property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : undefined;
      return name !== undefined && !words.isTelling(name) && !words.isHeld(name) && isCount(property.value as AstNode);
    });
}

/** `3`, `list.length`, `free * 2`, `counted || 0` */
function isCount(value: AstNode): boolean {
  const given = unwrap(value);
  if (given.type === 'LogicalExpression') return isCount(given.right as AstNode);
  return (given.type === 'Literal' && typeof given.value === 'number') || isLength(given) || isComputed(given);
}

const isLength = (node: AstNode): boolean =>
  node.type === 'MemberExpression' && ['count', 'length', 'size'].includes(getMemberName(node) ?? '');
const isComputed = ({ type, operator }: AstNode): boolean =>
  type === 'BinaryExpression' && operator !== '+' && operator !== 'in' && operator !== 'instanceof';

function isLean(value: AstNode, words: Vocabulary, file: FileContext, steps: number): boolean {
  const given = withoutAwait(value);
  switch (given.type) {
    case 'Literal':
      return typeof given.value === 'number';
    case 'ObjectExpression':
      return areIds(given, words);
    case 'MemberExpression':
      return isLength(given);
    case 'BinaryExpression':
      return isComputed(given);
    case 'ConditionalExpression':
      return [given.consequent, given.alternate].every((arm) => isNothing(arm) || (!!arm && isLean(arm as AstNode, words, file, steps)));
    case 'Identifier':
      return isCounter(given, file);
    case 'CallExpression':
      return steps > 0 && isLeanCall(given, words, file, steps - 1);
    default:
      return false;
  }
}

function isLeanCall(call: AstNode, words: Vocabulary, file: FileContext, steps: number): boolean {
  const callee = call.callee as AstNode;
  const own = functionBehind(callee, file);
  if (isFunction(own)) return givesLean(own, words, file, steps);
  const found = importedCallee(callee, file);
  return found !== undefined && ask(found.imported, words.questionFor(`ids ${found.method ?? ''}`), file, (imported) => {
        const fn = functionOfImport(imported, found.method);
        return fn !== undefined && givesLean(fn, words, imported.file, steps);
      }) === true;
}

/** `return` alone and `return null` give nothing. */
function givesLean(fn: FunctionNode, words: Vocabulary, file: FileContext, steps: number): boolean {
  const results = resultsOf(fn);
  return results.length > 0 && results.every((result) => isLean(result, words, file, steps));
}

/** `{ userId, isNew: true }`; an object into which another one is spread may hold anything. */
const areIds = (object: AstNode, words: Vocabulary): boolean => {
  const properties = object.properties as AstNode[];
  return properties.length > 0
    && properties.every((property) => {
      const name = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
      return name !== undefined && (words.isId(name) || words.isFlag(name));
    });
};

/** `let removed = 0; … removed++; return removed` */
function isCounter(name: AstNode, file: FileContext): boolean {
  const definition = file.variableOf(name)?.defs[0];
  const init = definition?.type === 'Variable' ? unwrap((definition.node as unknown as AstNode).init as AstNode | null) : undefined;
  return (init?.type === 'Literal' && typeof init.value === 'number')
    || (init?.type === 'MemberExpression' && ['count', 'length', 'size'].includes(lastName(init)));
}

/** `users`, `houseStudents`, `children` */
const isOfMany = (name: string): boolean => /s$|children$|people$/.test(wordsOf(name).at(-1) ?? '');

/** `const [kids, setKids] = useState(0)` */
export function isCountState(identifier: AstNode, file: FileContext): boolean {
  const variable = isOfMany(identifier.name as string) ? file.variableOf(identifier) : undefined;
  const first = variable && stateAround(variable, file)?.first;
  return !!first && isCount(first);
}

/** Does a type declare that a variable or member holds numbers: `users: number`, `students: { red: number }`? */
export function isDeclaredCount(node: AstNode, file: FileContext): boolean {
  const field = declaredFieldOf(node, file);
  return field !== undefined && (field.holds === 'number' || (field.holds === 'numbers' && isOfMany(field.name)));
}

const isNothing = (node: AstNode | null | undefined): boolean =>
  !node || node.name === 'undefined' || (node.type === 'Literal' && node.value === null);
