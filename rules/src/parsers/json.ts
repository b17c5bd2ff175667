import type { Options } from 'espree';
import { type AstNode, walk } from '../program/syntax/ast';
import { version } from '../../package.json';
import { hasDeepBrackets } from '../program/syntax/limits/tree-depth';
import { bundledParsers } from './bundled-parsers-on-demand';
import { withDepthLimit } from './depth-limit';
import { LineIndex } from './line-index';

/** A JSON file as an empty program; its one value is outside `body`, where no rule for scripts looks. */
export interface JsonProgram extends AstNode {
  readonly type: 'Program';
  readonly body: AstNode[];
  readonly jsonValue: AstNode;
}

const JSON_NODES = new Set(['ObjectExpression', 'ArrayExpression', 'Property', 'Literal']);

/**
 * The value of a JSON text as an expression, comments and trailing commas allowed; offsets are those of the text.
 * Throws a `SyntaxError` for anything else.
 */
export function parseJson(text: string): { readonly value: AstNode; readonly comments: readonly AstNode[] } {
  const program = bundledParsers().espree.parse(
    `(${text}\n)`,
    { ecmaVersion: 'latest', range: true, comment: true } as Options,
  ) as unknown as AstNode;
  const [statement, ...more] = program.body as AstNode[];
  const value = statement?.expression as AstNode | undefined;
  if (!value || more.length > 0) throw new SyntaxError('a JSON file holds one value');
  const comments = program.comments as AstNode[];
  const back = (node: AstNode): void => {
    node.range = [node.range[0] - 1, node.range[1] - 1];
  };
  walk(value, (node) => {
    const isNegative = node.type === 'UnaryExpression' && node.operator === '-' && node.argument?.type === 'Literal';
    if (
      !isNegative && !JSON_NODES.has(node.type)
      && !(node.type === 'Identifier' && node.parent?.type === 'Property' && node.parent.value !== node)
    ) throw new SyntaxError(`${node.type} is no JSON`);
    back(node);
    for (
      const child of [...(node.properties ?? []), ...(node.elements ?? []), ...(node.type === 'Property' ? [node.key, node.value] : []),
        ...(isNegative ? [node.argument] : [])] as (AstNode | null)[]
    ) if (child) child.parent = node;
  });
  comments.forEach(back);
  return { value, comments };
}

/** Without these, a host that walks all members of a node would come to the value. */
const VISITOR_KEYS: Record<string, string[]> = { Program: ['body'] };

/**
 * ESLint parser for JSON files that configure a product. It reads them as a script without statements, so that rules of
 * others, which a config without `files` applies to every file, find nothing to look at.
 */
export const jsonParser = {
  meta: { name: 'gc25/json', version },
  parseForESLint(text: string): { ast: JsonProgram; visitorKeys: Record<string, string[]> } {
    const { value, comments } = withDepthLimit(() => {
      const json = parseJson(text);
      return { ...json, ast: json.value };
    }, hasDeepBrackets(text));
    const lines = new LineIndex(text);
    const locOf = ([start, end]: readonly [number, number]): NonNullable<AstNode['loc']> => ({
      start: lines.at(start),
      end: lines.at(end),
    });
    for (const comment of comments) comment.loc = locOf(comment.range);
    const range: [number, number] = [0, text.length];
    const ast: JsonProgram = {
      type: 'Program',
      body: [],
      sourceType: 'script',
      comments,
      tokens: [],
      range,
      loc: locOf(range),
      jsonValue: value,
    };
    return { ast, visitorKeys: VISITOR_KEYS };
  },
};
