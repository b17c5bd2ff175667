import { type AstNode, getCalleeName, getMemberName, unwrap, wrapped } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsOf } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';
import { ownerOf, type SettingCandidate, view } from './candidate';
import { getComputedName, getSettingName } from './key';

/** `settings.profileVisibility ?? 'public'`. A read under another name is named by what it fills: `visibility: input.v || 'public'`. */
export function* fromFallbacks(file: FileContext): Iterable<SettingCandidate> {
  for (const expression of file.nodes('LogicalExpression')) {
    if (expression.operator === '&&') continue;
    const right = unwrap(expression.right as AstNode);
    if (right.type !== 'Literal' && right.type !== 'TemplateLiteral' && right.type !== 'MemberExpression' && right.type !== 'Identifier')
      continue;
    const read = lastOperand(unwrap(expression.left as AstNode));
    const name = read.type === 'Identifier'
      ? (read.name as string)
      : read.type === 'MemberExpression'
      ? (getMemberName(read) ?? (read.computed ? getComputedName(read.property as AstNode, file) : undefined))
      : undefined;
    const filled = filledName(expression, file);
    for (const candidate of new Set([name, filled])) {
      if (candidate === undefined) continue;
      yield {
        name: candidate,
        resolve:
          () => (isTested(expression) ? undefined : view(candidate, expression, 'fallback', valueOf(right, file), ownerOf(expression))),
      };
    }
  }
}

const lastOperand = (node: AstNode): AstNode => (node.type === 'LogicalExpression'
  ? lastOperand(unwrap(node.right as AstNode))
  : node.type === 'ChainExpression'
  ? unwrap(node)
  : node);

function filledName(expression: AstNode, file: FileContext): string | undefined {
  const outer = wrapped(expression);
  const parent = outer.parent;
  if (parent?.type === 'Property' && parent.value === outer) return getSettingName(parent, file);
  if (parent?.type === 'VariableDeclarator' && parent.id?.type === 'Identifier') return parent.id?.name as string;
  if (parent?.type === 'AssignmentExpression' && parent.right === outer)
    return parent.left.type === 'Identifier'
      ? (parent.left.name as string)
      : getMemberName(parent.left as AstNode);
  return undefined;
}

/** Part of a condition: `if (a || b)` decides, it does not set. */
function isTested(expression: AstNode): boolean {
  let node = wrapped(expression);
  while (node.parent?.type === 'LogicalExpression' || node.parent?.type === 'UnaryExpression') node = wrapped(node.parent);
  const parent = node.parent;
  return (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression' || parent?.type === 'WhileStatement')
    && parent.test === node;
}

const READER_WORDS = new Set(['get', 'read', 'load', 'setting', 'settings', 'pref', 'preference', 'flag', 'option', 'config', 'variation',
  'default', 'local']);

/** The project's own readers: `read('profilePublic', true)`, `settings.get('x', 'public')`, `useFlag('public-profiles', true)`. */
export function* fromGetters(file: FileContext): Iterable<SettingCandidate> {
  for (const call of file.nodes('CallExpression')) {
    const args = call.arguments as AstNode[];
    if (args.length < 2 || args.length > 4) continue;
    const callee = getCalleeName(call);
    const words = callee ? wordsOf(callee) : [];
    if (!words.some((word) => READER_WORDS.has(word)) || words[0] === 'set') continue;
    const last = unwrap(args.at(-1) as AstNode);
    if (last.type !== 'Literal' && last.type !== 'UnaryExpression' && last.type !== 'Identifier') continue;
    const key = args.slice(0, -1).map((arg) => valueOf(arg, file)).find((value) =>
      value.kind === 'known' && typeof value.value === 'string'
    );
    const name = key?.kind === 'known'
      ? (key.value as string)
      : args.slice(0, -1).map((arg) => getMemberName(unwrap(arg))).find((text) => text !== undefined);
    if (name === undefined) continue;
    yield { name, resolve: () => view(name, call, 'getter', valueOf(last, file), callee) };
  }
}
