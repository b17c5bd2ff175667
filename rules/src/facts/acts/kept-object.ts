import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';

const KEEPS =
  /^(?:insert|insertOne|insertMany|create|save|set|setDoc|addDoc|add|update|updateOne|updateDoc|upsert|post|put|patch|navigate|push|signUp|signup|register|mutate|submit|send|setItem|append|run|execute|fetch|stringify|\w*(?:Child|User|Profile|Student|Player|Account)\w*)$/;
/** Calls that describe or begin with a value instead of keeping it. */
const DESCRIBES = new Set(['object', 'shape', 'Schema', 'model', 'define', 'useState', 'useForm', 'reactive', 'ref', 'reset',
  'createSlice']);
/** Calls that look up a record, or format it as text. */
const READS =
  /^(?:get|find|load|query|search|format|render|map|is|has|use|to|from|parse|validate|check|compare|filter|count|select|list|show|display|print|describe|build|make)[A-Z]/;
/** A body of a request holds data of data. */
const MAX_DEPTH = 7;

/** Is an object literal an argument of a call that stores or sends it: `insert({ … })`, `create({ data: { … } })`? */
export function isKeptObject(object: AstNode, file: FileContext): boolean {
  for (let node: AstNode | undefined = object.parent, depth = 0; node && depth < MAX_DEPTH; node = node.parent, depth++) {
    if (/Function|Statement$|VariableDeclarator/.test(node.type)) return false;
    if (node.type !== 'CallExpression') continue;
    const callee = getCalleeName(node) ?? '';
    if (DESCRIBES.has(callee) || READS.test(callee) || isStateSetter(node, file)) return false;
    if (KEEPS.test(callee) && !isListed(node)) return true;
  }
  return false;
}

/** `rows.push(…)` gathers; `router.push(…)` goes on with it. */
const isListed = (call: AstNode): boolean =>
  getCalleeName(call) === 'push'
  && !/^(?:router|navigation|navigator|history|\$router)$/.test(pathNames(call.callee as AstNode).at(-2) ?? '');

/** `const [student, setStudent] = useState()`: what a page shows is no store. */
function isStateSetter(call: AstNode, file: FileContext): boolean {
  const callee = unwrap(call.callee as AstNode);
  const definition = callee.type === 'Identifier' ? file.variableOf(callee)?.defs[0] : undefined;
  return definition?.type === 'Variable' && (definition.node as unknown as AstNode).id?.type === 'ArrayPattern';
}
