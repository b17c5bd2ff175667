import type { AstNode } from '../../program/syntax/ast';

export type ScriptLanguage = 'js' | 'jsx' | 'ts' | 'tsx' | 'dts';

/** `commonjs` has a function around the file, so that `return` is allowed at its top level. */
export type ScriptGoal = 'module' | 'script' | 'commonjs';

/** A script as TypeScript-ESTree with `range` on every node and comment; nothing else is promised. */
export interface ParsedScript {
  readonly program: AstNode;
  /** In the order of the text: `{ type: 'Line' | 'Block' | 'Shebang', value, range }`. */
  readonly comments: AstNode[];
}

/** Reads a text that has no byte order mark. Throws a `ScriptSyntaxError` when it cannot. */
export type ScriptParser = (text: string, language: ScriptLanguage, goal: ScriptGoal) => ParsedScript;

/** Why a script could not be read, and where: an offset in UTF-16 units. */
export class ScriptSyntaxError extends Error {
  constructor(message: string, readonly offset: number) {
    super(message);
  }
}
