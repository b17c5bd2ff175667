import { objectKeeps } from '../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { rootName } from '../../program/syntax/chain';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Records of a person, in the names of functions that store one: `createChild`. The function `user(…)` alone may do anything. */
const RECORDS = ['child', 'children', 'user', 'users', 'profile', 'profiles', 'student', 'students', 'player', 'players', 'account',
  'accounts'];
/** Calls that describe or begin with a value instead of keeping it. */
const DESCRIBES = new Set(['object', 'shape', 'Schema', 'model', 'define', 'useState', 'useForm', 'reactive', 'ref', 'reset',
  'createSlice']);
/** First words of calls that look up a record, or format it as text. */
const READS = new Set(['get', 'find', 'load', 'query', 'search', 'format', 'render', 'map', 'is', 'has', 'use', 'to', 'from', 'parse',
  'validate', 'check', 'compare', 'filter', 'count', 'select', 'list', 'show', 'display', 'print', 'describe', 'build', 'make']);
const ROUTERS = new Set(['router', 'navigation', 'navigator', 'history', '$router']);
/** A body of a request holds data of data. */
const MAX_DEPTH = 7;

/**
 * Is an object literal an argument of a call that stores or sends it, itself or through the variable that holds it: `insert({ … })`,
 * `create({ data: { … } })`, `const row = { … }; insert(row)`?
 */
export function isKeptObject(object: AstNode, file: FileContext): boolean {
  const holder = holderOrKeeping(object, file);
  return holder === true || (holder?.id?.type === 'Identifier' && isKeptVariable(holder.id, file));
}

/** Is a variable an argument of a call that stores or sends it, or does it save itself: `pupil.save()`? */
export const isKeptVariable = (identifier: AstNode, file: FileContext): boolean => {
  const variable = file.variableOf(identifier);
  return variable !== undefined && file.onceFor(isKeptVariable, variable, () =>
    variable.references.some((reference) => {
      const use = reference.identifier as unknown as AstNode;
      if (!reference.isRead()) return false;
      const member = use.parent;
      if (member?.type !== 'MemberExpression') return holderOrKeeping(use, file) === true;
      return member.object === use && getMemberName(member) === 'save' && member.parent?.type === 'CallExpression'
        && member.parent.callee === member;
    }));
};

/** True at a call that keeps what the node is a part of, else the declaration whose value it is part of. */
function holderOrKeeping(object: AstNode, file: FileContext): AstNode | true | undefined {
  for (let node: AstNode | undefined = object.parent, depth = 0; node && depth < MAX_DEPTH; node = node.parent, depth++) {
    if (node.type === 'VariableDeclarator') return node;
    if (isFunction(node) || node.type.endsWith('Statement')) return undefined;
    if (node.type !== 'CallExpression') continue;
    const callee = getCalleeName(node) ?? '';
    if (rootName(node) === 'console') return undefined;
    if (callee === 'stringify' && (isPrinted(node) || isOnlyText(node))) return undefined;
    if (DESCRIBES.has(callee) || isReading(callee) || isStateSetter(node, file)) return undefined;
    if ((keeps(callee) || isToldToSend(node)) && !isListed(node)) return true;
  }
  return undefined;
}

/** `console.log(JSON.stringify(row))` */
const isPrinted = ({ parent }: AstNode): boolean => parent?.type === 'CallExpression' && rootName(parent) === 'console';

/** A function that answers the text, or a comparison of it, keeps nothing by itself. */
const isOnlyText = ({ parent }: AstNode): boolean =>
  parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression' || parent?.type === 'BinaryExpression';

const sendingMethods = new Set(['POST', 'PUT', 'PATCH']);

/** `callServer('pupils/join', 'POST', row)`: a function of the project that is passed the method of a request. */
const isToldToSend = (call: AstNode): boolean =>
  (call.arguments as AstNode[]).some((argument) => argument.type === 'Literal' && sendingMethods.has(String(argument.value)));

const isReading = (name: string): boolean => wordsOf(name).length > 1 && READS.has(wordsOf(name)[0]);

const isBareLowerCase = (name: string): boolean => wordsOf(name).length < 2 && name === name.toLowerCase();

const keeps = (name: string): boolean => objectKeeps.has(name) || (hasAnyWord(name, RECORDS) && !isBareLowerCase(name));

/** `rows.push(…)` gathers; `router.push(…)` goes on with it. */
const isListed = (call: AstNode): boolean => getCalleeName(call) === 'push' && !ROUTERS.has(pathNames(call.callee as AstNode).at(-2) ?? '');

/** `const [student, setStudent] = useState()`: what a page shows is no store. */
function isStateSetter(call: AstNode, file: FileContext): boolean {
  const callee = unwrap(call.callee as AstNode);
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  return definition?.type === 'Variable' && (definition.node as unknown as AstNode).id?.type === 'ArrayPattern';
}
