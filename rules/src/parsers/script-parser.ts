import type { Options } from 'espree';
import { version } from '../../package.json';
import { hasDeepBrackets, TooDeepError } from '../program/syntax/limits/tree-depth';
import { bundledParsers } from './bundled-parsers-on-demand';
import { withDepthLimit } from './depth-limit';
import type { Parser } from './lazy-parser';

/**
 * Reads plain JavaScript as ESLint does, and with the TypeScript parser what that cannot read: many `.js` files hold
 * type annotations. Without the TypeScript parser, or when it fails as well, the first error is kept.
 */
export function scriptParser(typescript: Parser): Parser {
  return {
    meta: { name: 'gc25/script', version },
    parseForESLint(text, options) {
      try {
        return withDepthLimit(
          () => ({
            ast: bundledParsers().espree.parse(
              text,
              { ...(options as object), comment: true, loc: true, range: true, tokens: true } as Options,
            ),
          }),
          hasDeepBrackets(text),
        );
      } catch (error) {
        if (error instanceof TooDeepError) throw error;
        try {
          return typescript.parseForESLint?.(text, options);
        } catch {
          throw error;
        }
      }
    },
  };
}
