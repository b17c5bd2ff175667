import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { LineIndex } from '../../parsers/line-index';
import { missingParserSentence } from '../../parsers/project-parser';
import type { AstNode } from '../../program/syntax/ast';
import { hasDeepBrackets, hasLongChain, isStackOverflow, MAX_DEPTH, TooDeepError } from '../../program/syntax/limits/tree-depth';
import { mayOverflow } from './nesting-bounds';
import { decodeJsx, rangeOf } from './oxc-parser';
import { type ScriptGoal, type ScriptLanguage, type ScriptParser, ScriptSyntaxError } from './script-parsers';
import { ScriptSource } from './script-source';

/** Why a script was not read. Line and column count from 1. */
export interface ScriptProblem {
  readonly kind: 'syntax' | 'parser-missing';
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type ScriptReading =
  | { readonly source: ScriptSource; readonly problem?: undefined }
  | { readonly source?: undefined; readonly problem: ScriptProblem };

/** Gives what a host has to read scripts with, each asked for once; undefined when it is not installed. */
export type LoadScriptParser = (name: ParserName) => ScriptParser | undefined;

/** `typescript` is slower. It is loaded where there is no `oxc`, and for texts that are no matter for native code. */
export type ParserName = 'oxc' | 'typescript';

type Attempt = readonly [ScriptLanguage, ScriptGoal];

const KEYS = visitorKeys as Readonly<Record<string, readonly string[]>>;
const BYTE_ORDER_MARK = '\uFEFF';

/** Reads JavaScript, JSX and TypeScript files into what rules ask. */
export class ScriptReader {
  private readonly loaded = new Map<ParserName, ScriptParser | undefined>();

  constructor(private readonly load: LoadScriptParser) {}

  /** Reads a text by the ending of its path. Never throws for what a text holds. */
  read(text: string, path: string): ScriptReading {
    try {
      return { source: this.readOrThrow(text, path) };
    } catch (error) {
      return { problem: problemOf(error, withoutMark(text)) };
    }
  }

  /**
   * For parsers that read a script inside of something else. Throws a `ScriptSyntaxError`, a `TooDeepError` or a
   * `MissingParserError`.
   */
  readOrThrow(text: string, path: string): ScriptSource {
    const code = withoutMark(text);
    let refusal: unknown;
    try {
      const [name, parse] = this.parserFor(code);
      for (const [language, goal] of attemptsFor(path)) {
        try {
          const script = parse(code, language, goal);
          const nodesByType = finish(script.program, name === 'oxc');
          return new ScriptSource(code, code.length < text.length, goal, script, nodesByType);
        } catch (error) {
          if (!(error instanceof ScriptSyntaxError)) throw error;
          refusal ??= error;
        }
      }
    } catch (error) {
      throw isStackOverflow(error) ? new TooDeepError() : error;
    }
    throw refusal;
  }

  private parserFor(text: string): readonly [ParserName, ScriptParser] {
    const oxc = this.parser('oxc');
    const isDeep = mayOverflow(text);
    if (oxc && !isDeep) return ['oxc', oxc];
    if (isDeep && (hasDeepBrackets(text) || hasLongChain(text))) throw new TooDeepError();
    const typescript = this.parser('typescript');
    if (typescript) return ['typescript', typescript];
    throw oxc ? new TooDeepError() : new MissingParserError();
  }

  private parser(name: ParserName): ScriptParser | undefined {
    if (!this.loaded.has(name)) this.loaded.set(name, this.load(name));
    return this.loaded.get(name);
  }
}

/** Neither parser of scripts is installed. */
export class MissingParserError extends Error {
  constructor() {
    super(missingParserSentence('oxc-parser'));
  }
}

const withoutMark = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

/** Many `.js` files hold type annotations, and some are no modules. */
function attemptsFor(path: string): readonly Attempt[] {
  const [, ending = 'js'] = /\.((?:d\.)?[cm]?[jt]sx?)$/i.exec(path.toLowerCase()) ?? [];
  const goal: ScriptGoal = /^c|\.c/.test(ending) ? 'commonjs' : 'module';
  if (ending.startsWith('d.')) return [['dts', goal]];
  if (ending.endsWith('tsx')) return [['tsx', goal]];
  if (ending.endsWith('ts')) return [['ts', goal], ['ts', 'script']];
  return [['jsx', goal], ['tsx', goal], ['jsx', 'script']];
}

/**
 * Sets parents and, in oxc's trees, the values of JSX texts. Returns the nodes by type, parents first and in the order of the text, or
 * nothing where a type is not known. Uses no recursion, and neither closures nor iterators: this runs for every node of every file.
 */
function finish(program: AstNode, isOfOxc: boolean): Map<string, AstNode[]> | undefined {
  const byType = new Map<string, AstNode[]>();
  let isKnown = true;
  const nodes = [program];
  const depths = [1];
  for (let size = 1; size > 0;) {
    const node = nodes[--size];
    const depth = depths[size] + 1;
    if (depth > MAX_DEPTH + 1) throw new TooDeepError();
    if (isOfOxc) {
      node.range = rangeOf(node);
      decodeJsx(node);
    }
    const alike = byType.get(node.type);
    if (alike) alike.push(node);
    else byType.set(node.type, [node]);
    const keys = KEYS[node.type];
    if (!keys) {
      isKnown = false;
      continue;
    }
    for (let k = keys.length - 1; k >= 0; k--) {
      const child = node[keys[k]] as AstNode | readonly (AstNode | null)[] | null | undefined;
      if (!child) continue;
      const isList = Array.isArray(child);
      for (let index = isList ? child.length - 1 : 0; index >= 0; index--) {
        const item = (isList ? child[index] : child) as AstNode | null;
        if (!item) continue;
        item.parent = node;
        nodes[size] = item;
        depths[size++] = depth;
      }
    }
  }
  return isKnown ? byType : undefined;
}

function problemOf(refusal: unknown, text: string): ScriptProblem {
  if (!(refusal instanceof ScriptSyntaxError)) {
    if (!(refusal instanceof TooDeepError || refusal instanceof MissingParserError)) throw refusal;
    return { kind: refusal instanceof MissingParserError ? 'parser-missing' : 'syntax', message: refusal.message, line: 1, column: 1 };
  }
  const { line, column } = new LineIndex(text).at(Math.min(refusal.offset, text.length));
  const reason = refusal.message.replace(/\s+/g, ' ').replace(/\.$/, '');
  const message = `This file could not be parsed, so it was not checked: ${reason} (line ${line}, column ${column + 1}).`;
  return { kind: 'syntax', message, line, column: column + 1 };
}
