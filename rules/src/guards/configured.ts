import { type AstNode, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { getApiPath } from '../program/modules/api-path';
import { matches, namesMatch } from '../program/modules/matcher';
import type { Matcher, MatcherList } from '../configuration/settings';

type Use = NonNullable<Matcher['as']>;

/** How the settings say that a check is used; a plain name may be used in any way. */
const useOf = (matcher: string | Matcher):
  | Use
  | undefined => (typeof matcher === 'string' ? undefined : (matcher.as ?? (matcher.call !== undefined ? 'call' : undefined)));

/** What an expression is to a list of configured checks: used as they say, named but not called, or none of them. */
export function configuredUse(node: AstNode, matchers: MatcherList, file: FileContext): 'check' | 'not called' | undefined {
  const expression = unwrap(node);
  const isCall = expression.type === 'CallExpression' || expression.type === 'AwaitExpression';
  let found: 'check' | 'not called' | undefined;
  for (const matcher of matchers) {
    const use = useOf(matcher);
    if (use === 'component' || (use === 'value' && isCall)) continue;
    if (use === 'call' && !isCall) {
      const { call, ...rest } = matcher as Matcher;
      if (matches(expression, call === undefined ? rest : { member: call }, file)) found = 'not called';
    } else if (matches(expression, matcher, file)) return 'check';
  }
  return found;
}

/** Is a component a configured check? `tag` is its name in a script, where an import can be followed. */
export function isConfiguredComponent(name: string, matchers: MatcherList, tag?: AstNode, file?: FileContext): boolean {
  const named = matchers.filter((matcher) => useOf(matcher) === undefined || useOf(matcher) === 'component');
  if (namesMatch(name, named)) return true;
  return named.some((matcher) => {
    if (typeof matcher === 'string' || matcher.as !== 'component') return false;
    if (matcher.module !== undefined)
      return tag && file
        ? getApiPath(tag, file) === `${matcher.module}:${matcher.export ?? ''}`
        : matcher.export === name;
    return name === (matcher.member ?? matcher.global);
  });
}
