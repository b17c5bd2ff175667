import { hasDeepBrackets, hasDeepElements } from '../program/syntax/limits/tree-depth';
import { withDepthLimit } from './depth-limit';

/** The part of a parser that ESLint calls. */
export interface Parser {
  readonly meta?: { readonly name?: string; readonly version?: string };
  parseForESLint?(text: string, options?: object): unknown;
  parse?(text: string, options?: object): unknown;
}

/** Start of the message when a parser is missing; runners recognise it. */
export const MISSING_PARSER = 'gc25 cannot read this file without';

/** What is said of a file whose parser is not installed. */
export const missingParserSentence = (packageName: string): string =>
  `${MISSING_PARSER} ${packageName}: install it with "npm i -D ${packageName}".`;

/** Texts that a parser should not be given: it would end the process, or take minutes. */
const DEEP: Readonly<Record<string, ((text: string) => boolean) | undefined>> = {
  '@typescript-eslint/parser': hasDeepBrackets,
  'astro-eslint-parser': hasDeepElements,
};

/** Runs a parser, of whichever of the two kinds, and throws one clear sentence for what is nested too deeply. */
export const runParser = (packageName: string, parser: Parser, text: string, options?: object): unknown =>
  withDepthLimit(
    () => (parser.parseForESLint ? parser.parseForESLint(text, options) : { ast: parser.parse?.(text, options) }),
    DEEP[packageName]?.(text),
  );
