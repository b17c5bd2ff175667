import { type AstNode, getMemberName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import type { Matcher, MatcherList } from '../../configuration/settings';
import { getApiPath } from './api-path';

/** `a.b.c` as written, for member patterns of settings. */
export function dottedName(node: AstNode): string {
  const expression = unwrap(node);
  if (expression.type === 'Identifier') return expression.name as string;
  if (expression.type === 'ThisExpression') return 'this';
  if (expression.type === 'CallExpression') return dottedName(expression.callee as AstNode);
  const name = getMemberName(expression);
  return name === undefined ? '' : `${dottedName(expression.object as AstNode)}.${name}`;
}

const endsWithPath = (text: string, path: string): boolean => text === path || text.endsWith(`.${path}`);

/** `consent.*` fits `user.consent.ads`; `isAdult` fits `user.isAdult`. */
function fitsMember(text: string, pattern: string): boolean {
  if (!pattern.endsWith('.*')) return endsWithPath(text, pattern);
  const base = pattern.slice(0, -2);
  const cut = text.lastIndexOf('.');
  return cut > 0 && endsWithPath(text.slice(0, cut), base);
}

/** Does an expression fit one matcher of `settings.gc25`? A plain name fits a variable, a member and a call of that name. */
export function matches(node: AstNode, matcher: string | Matcher, file: FileContext): boolean {
  const expression = unwrap(node.type === 'AwaitExpression' ? node.argument : node);
  if (!expression) return false;
  const target = expression.type === 'CallExpression' ? unwrap(expression.callee as AstNode) : expression;
  if (typeof matcher === 'string') return fitsMember(dottedName(target), matcher);
  if (matcher.call !== undefined) return expression.type === 'CallExpression' && fitsMember(dottedName(target), matcher.call);
  if (matcher.member !== undefined) {
    if (expression.type === 'BinaryExpression' && (matcher.equal !== undefined || matcher.notEqual !== undefined)) {
      if (!fitsMember(dottedName(expression.left as AstNode), matcher.member) || expression.right.type !== 'Literal') return false;
      const isEqual = /^===?$/.test(expression.operator as string);
      return matcher.equal !== undefined
        ? isEqual && expression.right.value === matcher.equal
        : !isEqual && expression.right.value === matcher.notEqual;
    }
    return matcher.equal === undefined && matcher.notEqual === undefined && fitsMember(dottedName(target), matcher.member);
  }
  const path = getApiPath(target, file);
  if (matcher.module !== undefined) return path === `${matcher.module}:${matcher.export ?? ''}`;
  return matcher.global !== undefined && path === matcher.global;
}

export const matchesAny = (node: AstNode, matchers: MatcherList, file: FileContext): boolean =>
  matchers.length > 0 && matchers.some((matcher) => matches(node, matcher, file));

/** Does a component, decorator or middleware name occur in a list of matchers? */
export const namesMatch = (name: string, matchers: MatcherList): boolean =>
  matchers.some((matcher) => (typeof matcher === 'string'
    ? matcher === name
    : matcher.component === name || matcher.decorator === name || matcher.middleware === name)
  );
