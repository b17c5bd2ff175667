import { answerMembers, answerNames, decodingCalls, decodingNames, formNames, requestNames } from '../../knowledge/words/answer-words';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord } from '../../program/syntax/words';

/** Definitions that are followed from the value that is read, and links of a path. */
const MAX_STEPS = 4;
const MAX_LINKS = 16;

/**
 * Is a value read from what a server answered: `post.privacy` of `const post = response.data`, `(await res.json()).isPublic`? An
 * existing item is shown or edited then, and none is made. What a request or a form brings is input of a new one.
 */
export function isReadFromAnswer(read: AstNode, file: FileContext): boolean {
  let node: AstNode | undefined = unwrap(read);
  for (let steps = 0; node && steps <= MAX_STEPS; steps++) {
    const { members, names, root } = trailOf(node);
    if (names.some((name) => hasAnyWord(name, requestNames))) return false;
    if (
      names.some((name) => hasAnyWord(name, answerNames))
      || members.slice(steps === 0 && node.type === 'MemberExpression' ? 1 : 0).some((name) => answerMembers.has(name))
    )
      return true;
    const origin = root && definitionOf(root, file);
    if (!origin || origin.isCallback) return false;
    const { from, key = '' } = origin;
    if (answerMembers.has(key) && from.type === 'CallExpression' && !trailOf(from).names.some(isForm)) return true;
    node = firstOf(unwrap(from));
  }
  return false;
}

/**
 * Is what a call makes kept under a name of this file and used only to decode what a server answered: `Shape` of
 * `Shape.parse(await res.json())`? Types that are derived from it do not count.
 */
export function onlyDecodesAnswers(call: AstNode, file: FileContext): boolean {
  const { id, init, parent } = call.parent ?? call;
  if (id?.type !== 'Identifier' || !init || unwrap(init as AstNode) !== call || parent?.parent?.type === 'ExportNamedDeclaration')
    return false;
  const reads = (file.variableOf(id)?.references ?? []).map(({ identifier }) => identifier as unknown as AstNode)
    .filter((read) => read !== id && !read.parent?.type.startsWith('TS'));
  return reads.length > 0 && reads.every((read) => {
    const decoding = read.parent?.parent;
    if (decoding?.type !== 'CallExpression' || !decodingCalls.has(getCalleeName(decoding) ?? '')) return false;
    const [value] = decoding.arguments as AstNode[];
    return value !== undefined && (isReadFromAnswer(value, file) || isDecrypted(value, file));
  });
}

/** `JSON.parse(text)` of a text that a function made out of what the answer holds in another form: `decrypt({ data, key })`. */
function isDecrypted(value: AstNode, file: FileContext): boolean {
  const call = unwrap(value);
  const [text] = call.type === 'CallExpression' && getCalleeName(call) === 'parse' ? (call.arguments as AstNode[]) : [];
  if (!text) return false;
  const { root } = trailOf(text);
  const origin = root && definitionOf(root, file);
  return origin !== undefined && hasAnyWord(getCalleeName(origin.from) ?? '', decodingNames);
}

const isForm = (name: string): boolean => hasAnyWord(name, formNames);

/** `response?.data` of `response?.data || response` */
const firstOf = (node: AstNode): AstNode => (node.type === 'LogicalExpression' ? firstOf(unwrap(node.left as AstNode)) : node);

interface Trail {
  /** Members that are read or called, the last one first. */
  readonly members: readonly string[];
  /** Those, and the name of the variable. */
  readonly names: readonly string[];
  readonly root: AstNode | undefined;
}

/** The path to a value, through `await`, and through the first argument of a function: `decode(response.post)`, `Shape.parse(post)`. */
function trailOf(node: AstNode): Trail {
  const members: string[] = [];
  let link: AstNode | undefined = unwrap(node);
  for (let links = 0; link && links < MAX_LINKS; links++) {
    if (link.type === 'MemberExpression') {
      members.push(getMemberName(link) ?? '');
      link = unwrap(link.object);
    } else if (link.type === 'AwaitExpression') link = unwrap(link.argument);
    else if (link.type === 'CallExpression') {
      const [first] = link.arguments as AstNode[];
      const callee: AstNode | undefined = unwrap(link.callee as AstNode);
      if (first && callee?.type === 'MemberExpression') members.push(getMemberName(callee) ?? '');
      else if (first && callee?.type === 'Identifier') members.push(callee.name as string);
      link = unwrap(first) ?? callee;
    } else break;
  }
  const root = link?.type === 'Identifier' ? link : undefined;
  return { members, names: root ? [...members, root.name as string] : members, root };
}
