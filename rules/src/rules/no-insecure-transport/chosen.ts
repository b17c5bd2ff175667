import type { AstNode } from '../../program/syntax/ast';
import { conditionsOf } from '../../program/origin/conditions';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

/** A switch that somebody sets, or a page that was opened without encryption. */
const CHOSEN = /tls|ssl|cert|insecure|secure|verify|self_?signed|protocol/i;
const DEVELOPMENT = /__DEV__|NODE_ENV|import\.meta\.env|isDev|isLocal|localhost|development|\bdebug\b|\bdev\b/i;

/** Does a place run only on machines of developers, or because somebody asked for it? */
export const isChosen = (node: AstNode, context: Context): boolean =>
  conditionsOf(node, undefined).some(({ test }) => {
    const { ofDevelopers, ofSomebody } = switchOf(test, context);
    return ofSomebody || (context.options.allowDev && ofDevelopers);
  });

/** Who sets what a test asks for. A test is read once, because it stands around many places. */
const switchOf = (test: AstNode, context: Context): { readonly ofDevelopers: boolean; readonly ofSomebody: boolean } =>
  context.file.onceFor(switchOf, test, () => {
    const code = context.file.getCode(test);
    return { ofDevelopers: DEVELOPMENT.test(code), ofSomebody: CHOSEN.test(code) };
  });

/** Pages that show how something is used, and made-up answers. */
export const isExample = (path: string): boolean => hasAnyWord(path.split('/').slice(0, -1).join('/'), ['docs', 'doc', 'example', 'examples', 'sample', 'samples']) || /^mocks?$/.test(wordsOf(path.split('/').at(-1) ?? '')[0] ?? '');
