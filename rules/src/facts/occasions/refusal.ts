import { accountPlaces, adultFieldWords } from '../../knowledge/words/people/form-words';
import { beginnings, complaintWords, enrolmentWords, faultHolders, faultSetters, givenFlags, ownSettings, refusalCallees, refusalKeys,
  refusalStarts, refusalTargets, signedInWords } from '../../knowledge/words/people/refusal-words';
import { type AstNode, getCalleeName, getEnclosingFunction, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { rootName } from '../../program/syntax/chain';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isForGrownUps } from '../people/grown-ups';
import { getValueName, pathNames } from '../people/names';

const consequentOf = (statement: AstNode): AstNode => statement.consequent as AstNode;

/** Does what follows a test end the way of those who fail it? */
export const stops = (statement: AstNode, file: FileContext): boolean => hasWithin(consequentOf(statement), isStop, file);

/** Are they told so, or thrown out? A bare `return` may only mean that there is nothing to do. */
export const complains = (statement: AstNode, file: FileContext): boolean =>
  hasWithin(consequentOf(statement), ({ type }) => type === 'ThrowStatement', file)
  || wordsWithin(consequentOf(statement), file, 'names and texts').some((word) => hasAnyWord(word, complaintWords))
  || notesFault(statement, file);

function hasWithin(root: AstNode, is: (node: AstNode) => boolean, file: FileContext): boolean {
  let has = false;
  walk(root, (node) => {
    has ||= is(node);
    return !has && !isFunction(node);
  }, file.sourceCode.visitorKeys);
  return has;
}

function isStop(node: AstNode): boolean {
  if (node.type === 'ThrowStatement') return true;
  if (node.type === 'ReturnStatement') return !node.argument || isRefusing(unwrap(node.argument));
  return node.type === 'CallExpression' && (refusalCallees.has(getCalleeName(node) ?? '') || refusalCallees.has(rootName(node)));
}

/** `errors.fullName = 'Required'`, `setFieldError('fullName', …)`: a form is not sent while such a fault is noted. */
const notesFault = (statement: AstNode, file: FileContext): boolean =>
  hasWithin(consequentOf(statement), (node) => isNotedFault(node, file), file);

function isNotedFault(node: AstNode, file: FileContext): boolean {
  if (node.type === 'CallExpression')
    return faultSetters.has(getCalleeName(node) ?? '')
      || (getCalleeName(node) === 'push' && isFaults(pathNames(node.callee as AstNode).at(-2)));
  const target = node.type === 'AssignmentExpression' && node.operator === '=' ? unwrap(node.left as AstNode) : undefined;
  if (target?.type !== 'MemberExpression' || isCleared(unwrap(node.right as AstNode))) return false;
  return isFaults(pathNames(target.object as AstNode).at(-1)) || becomesFaults(unwrap(target.object as AstNode), file);
}

/** `const next = {}; next.fullName = 'Required'; setErrors(next)` */
const becomesFaults = (holder: AstNode, file: FileContext): boolean =>
  holder.type === 'Identifier' && (file.variableOf(holder)?.references ?? []).some((reference) => {
    const call = (reference.identifier as unknown as AstNode).parent;
    const words = call?.type === 'CallExpression' ? wordsOf(getCalleeName(call) ?? '') : [];
    return words[0] === 'set' && faultHolders.has(words.at(-1) ?? '');
  });

const isFaults = (name: string | undefined): boolean => faultHolders.has(wordsOf(name ?? '').at(-1) ?? '');

const isCleared = ({ type, value, name }: AstNode): boolean =>
  name === 'undefined' || (type === 'Literal' && (value === '' || value === null || value === false));

/** `return false`, `return { error: '…' }`, `return res.status(400)…`, `return showMessage('…')` */
function isRefusing(value: AstNode): boolean {
  if (value.type === 'NewExpression' || value.value === false) return true;
  if (value.type === 'ObjectExpression') return entriesOf(value).some(({ key }) => hasAnyWord(key, refusalKeys));
  const root = rootName(value);
  return refusalTargets.has(root) || refusalStarts.has(wordsOf(root)[0]);
}

/** What a sign-up does not go on without, by the phrases that name it: `if (!fullName) return`. */
export function getRefused(statement: AstNode, phrases: readonly string[], path: string, file: FileContext): AstNode | undefined {
  const named = missingIn(unwrap(statement.test)).find((node) => {
    const name = getValueName(node);
    if (
      pathNames(node).slice(0, -1).some((holder) => ownSettings.has(holder)) || givenFlags.has(wordsOf(name)[0] ?? '')
      || !hasAnyPhrase(name, phrases)
    ) return false;
    return !wordsWithin(node, file, 'names and texts').some((word) => hasAnyWord(word, adultFieldWords));
  });
  if (
    !named || !(stops(statement, file) || notesFault(statement, file)) || isForGrownUps(statement, file) || hasNothingToDo(statement, named)
    || mentionsWithin(consequentOf(statement), [...enrolmentWords, ...signedInWords], file, 'names and texts')
  )
    return undefined;
  return hasAnyPhrase(path, accountPlaces) || mentions(file, beginnings, 'names and texts') ? named : undefined;
}

/** `function save(fullName) { if (!fullName) return; … }`: without its only argument a function has nothing to do, and says nothing. */
function hasNothingToDo(statement: AstNode, named: AstNode): boolean {
  const [first, second] = (getEnclosingFunction(statement)?.params ?? []) as AstNode[];
  const [only = consequentOf(statement), more] = (consequentOf(statement).body ?? []) as AstNode[];
  return second === undefined && first?.type === 'Identifier' && first.name === named.name
    && more === undefined && only.type === 'ReturnStatement' && !only.argument;
}

/** What a test asks to be given: `!a || !b.trim()`, `a === ''`. */
function missingIn(test: AstNode | undefined): AstNode[] {
  if (!test) return [];
  if (test.type === 'LogicalExpression' && test.operator === '||')
    return [...missingIn(unwrap(test.left as AstNode)), ...missingIn(unwrap(test.right as AstNode))];
  if (test.type === 'UnaryExpression' && test.operator === '!' && test.argument) return [unwrap(test.argument)];
  const isCompared = test.type === 'BinaryExpression' && (test.operator === '===' || test.operator === '==');
  return isCompared && test.right.value === '' ? [unwrap(test.left as AstNode)] : [];
}
