import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap, walk } from './ast';
import type { FileContext } from './file-context';
import { wordsWithin } from './lexicon';

/** The name a chain of calls and members starts with: `z` of `z.string().min(2)`. Empty for a chain that starts with something else. */
export function rootName(node: AstNode | null | undefined): string {
  let root = unwrap(node);
  while (root && (root.type === 'CallExpression' || root.type === 'MemberExpression')) {
    root = unwrap((root.type === 'CallExpression' ? root.callee : root.object) as AstNode | null);
  }
  return root?.type === 'Identifier' ? String(root.name) : '';
}

/** Names of the calls that follow a call in its chain: `min`, `optional` after `string` in `z.string().min(2).optional()`. */
export function callsAfter(call: AstNode): readonly string[] {
  const names: string[] = [];
  for (let next = nextCall(call); next; next = nextCall(next)) names.push(getCalleeName(next) ?? '');
  return names;
}

function nextCall(call: AstNode): AstNode | undefined {
  const member = call.parent;
  const next = member?.type === 'MemberExpression' && member.object === call ? member.parent : undefined;
  return next?.type === 'CallExpression' && next.callee === member ? next : undefined;
}

/** Calls in an expression, those of its arguments included; what a function in it calls runs later and is left out. */
export const callsWithin = (root: AstNode, file: FileContext): readonly AstNode[] =>
  file.onceFor(callsWithin, root, () => {
    const calls: AstNode[] = [];
    walk(root, (node) => {
      if (node !== root && isFunction(node)) return false;
      if (node.type === 'CallExpression') calls.push(node);
      return true;
    }, file.sourceCode.visitorKeys);
    return calls;
  });

/** Links of a longer chain that are read: those next to its end. Each link asks for those before it. */
const MOST_LINKS = 32;

/**
 * Names and string literals along a chain, its start first, with those of arguments that are not functions: `from`,
 * `videos`, `select` of `db.from('videos').select()`.
 */
export function chainWords(node: AstNode | null | undefined, file: FileContext): readonly string[] {
  const links: string[][] = [];
  let link = unwrap(node);
  for (; link && links.length < MOST_LINKS; link = unwrap((link.type === 'CallExpression' ? link.callee : link.object) as AstNode | null)) {
    if (link.type === 'CallExpression')
      links
        .push((link.arguments as AstNode[]).flatMap(
          (argument) => (isFunction(unwrap(argument)) ? [] : wordsWithin(argument, file, 'names and texts'))
        ));
    else if (link.type === 'MemberExpression') links.push([getMemberName(link) ?? '']);
    else {
      links.push([...wordsWithin(link, file, 'names and texts')]);
      break;
    }
  }
  return links.reverse().flat();
}
