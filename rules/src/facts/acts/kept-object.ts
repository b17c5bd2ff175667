import { type AstNode, getCalleeName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';

const KEEPS = new Set(['insert', 'insertOne', 'insertMany', 'create', 'save', 'set', 'setDoc', 'addDoc', 'add', 'update', 'updateOne',
  'updateDoc', 'upsert', 'post', 'put', 'patch', 'navigate', 'push', 'signUp', 'signup', 'register', 'mutate', 'submit', 'send', 'setItem',
  'append', 'run', 'execute', 'fetch', 'stringify']);
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

/** Is an object literal an argument of a call that stores or sends it: `insert({ … })`, `create({ data: { … } })`? */
export function isKeptObject(object: AstNode, file: FileContext): boolean {
  for (let node: AstNode | undefined = object.parent, depth = 0; node && depth < MAX_DEPTH; node = node.parent, depth++) {
    if (isFunction(node) || node.type.endsWith('Statement') || node.type === 'VariableDeclarator') return false;
    if (node.type !== 'CallExpression') continue;
    const callee = getCalleeName(node) ?? '';
    if (DESCRIBES.has(callee) || isReading(callee) || isStateSetter(node, file)) return false;
    if (keeps(callee) && !isListed(node)) return true;
  }
  return false;
}

const isReading = (name: string): boolean => wordsOf(name).length > 1 && READS.has(wordsOf(name)[0]);

const isBareLowerCase = (name: string): boolean => wordsOf(name).length < 2 && name === name.toLowerCase();

const keeps = (name: string): boolean => KEEPS.has(name) || (hasAnyWord(name, RECORDS) && !isBareLowerCase(name));

/** `rows.push(…)` gathers; `router.push(…)` goes on with it. */
const isListed = (call: AstNode): boolean => getCalleeName(call) === 'push' && !ROUTERS.has(pathNames(call.callee as AstNode).at(-2) ?? '');

/** `const [student, setStudent] = useState()`: what a page shows is no store. */
function isStateSetter(call: AstNode, file: FileContext): boolean {
  const callee = unwrap(call.callee as AstNode);
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  return definition?.type === 'Variable' && (definition.node as unknown as AstNode).id?.type === 'ArrayPattern';
}
