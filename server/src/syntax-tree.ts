import path from 'node:path';
import { createFileReader, type ParserLoader } from '../../rules/src/hosts/node';
import { serverScriptParsers } from './script-parsers';

/** A node of any of the parsers' trees. */
export interface SyntaxNode {
  readonly type: string;
  /** UTF-16 offsets, end exclusive. */
  readonly range: readonly [number, number];
  readonly [key: string]: unknown;
}

/** Links to what is no child: the way up, and what the parsers keep beside the tree. */
const NO_CHILDREN = new Set(['parent', 'tokens', 'comments', 'errors', 'references', 'variables', 'loc', 'range']);

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
  && Array.isArray((value as SyntaxNode).range);

/** Tree of a script or a component file, or undefined when it cannot be read. Offsets leave a byte order mark out. */
export function getSyntaxTree(text: string, file: string, loadParser: ParserLoader): SyntaxNode | undefined {
  try {
    return createFileReader(path.dirname(file), loadParser, serverScriptParsers).read(text, file)?.source?.ast as SyntaxNode | undefined;
  } catch {
    return undefined;
  }
}

/** The nodes an offset lies inside of, not at the edge of, from the outermost to the innermost. */
export function nodesAround(root: SyntaxNode, offset: number): SyntaxNode[] {
  const around: SyntaxNode[] = [];
  const visit = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(visit);
    if (!isNode(value) || !(value.range[0] < offset && offset < value.range[1])) return false;
    around.push(value);
    for (const [key, child] of Object.entries(value)) if (!NO_CHILDREN.has(key) && typeof child === 'object' && visit(child)) break;
    return true;
  };
  // A root's own range may leave out what surrounds the script: a Vue program spans its script block only.
  for (const [key, child] of Object.entries(root)) if (!NO_CHILDREN.has(key) && typeof child === 'object' && visit(child)) break;
  return [root, ...around];
}
