import type { Comment, OxcError, ParserOptions } from 'oxc-parser';
import xhtmlEntities from 'acorn-jsx/xhtml';
import { type AstNode, isNode, type Range } from '../../program/syntax/ast';
import { type ParsedScript, type ScriptParser, ScriptSyntaxError } from './script-parsers';

/** The part of `oxc-parser` that is used; its native and its WebAssembly builds both have it. */
export interface Oxc {
  parseSync(filename: string, text: string, options: ParserOptions): {
    readonly program: unknown;
    readonly comments: readonly Comment[];
    readonly errors: readonly OxcError[];
  };
}

/** oxc's parser, whose trees are made to agree with typescript-eslint's where code could see a difference. */
export const oxcParser = ({ parseSync }: Oxc): ScriptParser => (text, language, goal): ParsedScript => {
  const result = parseSync(`script.${language === 'dts' ? 'd.ts' : language}`, text, {
    astType: 'ts',
    lang: language,
    sourceType: goal,
    preserveParens: false,
  });
  const program = result.program as AstNode;
  const error = result.errors.find(({ severity }) => severity === 'Error');
  // A parser that gave up leaves an empty program; other errors, as a `return` outside of functions, leave the whole tree.
  if (error && (program.body as AstNode[]).length === 0) throw new ScriptSyntaxError(error.message, error.labels[0]?.start ?? 0);
  const comments = result.comments.map(({ type, value, start, end }): AstNode => ({ type, value, range: [start, end] }));
  const hashbang = program.hashbang as AstNode | null | undefined;
  // ESLint gives the first line as a comment of this type.
  if (hashbang) comments.unshift({ type: 'Shebang', value: hashbang.value, range: rangeOf(hashbang) });
  return { program, comments };
};

/** oxc gives offsets as `start` and `end`; to have it write ranges as well would cost more than to add them. */
export const rangeOf = (node: AstNode): Range => [node.start as number, node.end as number];

const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi;
const MAX_CODE_POINT = 0x10ffff;

const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (written, hex: string | undefined, decimal: string | undefined, name: string) => {
    const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10);
    return Number.isNaN(code) ? xhtmlEntities[name] ?? written : code <= MAX_CODE_POINT ? String.fromCodePoint(code) : written;
  });

/** oxc leaves the entities of JSX texts and attributes as they are written; ESTree's values are what people see. */
export function decodeJsx(node: AstNode): void {
  if (node.type === 'JSXText') node.value = decodeEntities(node.value as string);
  else if (node.type === 'JSXAttribute' && isNode(node.value) && node.value.type === 'Literal')
    node.value.value = decodeEntities(node.value.value as string);
}
