import { htmlParser } from '../../parsers/html';
import { jsonParser } from '../../parsers/json';
import { MISSING_PARSER, missingParserSentence, type Parser, runParser } from '../../parsers/project-parser';
import { TOO_DEEP } from '../../program/syntax/limits/tree-depth';
import { embeddedParser } from './embedded-parser';
import { COMPONENT_KINDS, type ComponentKind, type FileKind, kindOfFile } from './file-kind';
import { type ParseResult, ParsedSource } from './parsed-source';
import { type LoadScriptParser, ScriptReader } from './script-reader';
import type { TreeSource } from './tree-source';

/** Why a file was not read. Line and column count from 1; without them the file as a whole is meant. */
export interface FileProblem {
  readonly kind: 'syntax' | 'parser-missing';
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export type FileReading =
  | { readonly source: TreeSource; readonly problem?: undefined }
  | { readonly source?: undefined; readonly problem: FileProblem };

/**
 * Finds one of the packages of parsers for ESLint by name; undefined when it is not installed. May throw an error whose message
 * begins with `MISSING_PARSER` to say why, and is asked for a package again only when it had none.
 */
export type LoadFileParser = (packageName: string) => Parser | undefined;

/** What an error of a parser for ESLint says of the place. */
interface ParserError extends Error {
  readonly lineNumber?: number;
  readonly column?: number;
}

const BYTE_ORDER_MARK = '\uFEFF';
const ANGULAR_PARSER = '@angular-eslint/template-parser';

/** Reads files of every kind that gc25 reads, without ESLint. */
export class FileReader {
  private readonly scripts: ScriptReader;
  private readonly loaded = new Map<string, Parser>();
  private readonly optionsOf: Readonly<Record<ComponentKind, object>>;

  constructor(loadScriptParser: LoadScriptParser, private readonly loadFileParser: LoadFileParser) {
    this.scripts = new ScriptReader(loadScriptParser);
    const [jsx, ts, tsx] = ['jsx', 'ts', 'tsx'].map((ending) => embeddedParser(this.scripts, `script.${ending}`));
    const byLanguage = { js: jsx, jsx, javascript: jsx, ts, tsx, typescript: ts };
    this.optionsOf = {
      vue: { parser: byLanguage },
      svelte: { parser: byLanguage },
      astro: { parser: tsx },
    };
  }

  /** Reads a text by its path. Never throws for what a text holds; undefined for a file of a kind that gc25 does not read. */
  read(text: string, path: string): FileReading | undefined {
    const kind = kindOfFile(path);
    if (kind === undefined) return undefined;
    if (kind === 'script') return this.scripts.read(text, path);
    const hasBOM = text.startsWith(BYTE_ORDER_MARK);
    const code = hasBOM ? text.slice(1) : text;
    try {
      return { source: new ParsedSource(code, hasBOM, this.parse(code, path, kind) as ParseResult) };
    } catch (error) {
      return { problem: problemOf(error as ParserError, isComponent(kind) ? 1 : 0) };
    }
  }

  private parse(text: string, path: string, kind: Exclude<FileKind, 'script'>): unknown {
    switch (kind) {
      case 'page':
        return htmlParser.parseForESLint(text);
      case 'json':
        return jsonParser.parseForESLint(text);
      case 'angular': {
        // HTML's parser sees less of a template than Angular's, but more than nothing.
        const parser = this.getParser(ANGULAR_PARSER);
        return parser ? runParser(ANGULAR_PARSER, parser, text, { filePath: path }) : htmlParser.parseForESLint(text);
      }
      default: {
        const name = `${kind}-eslint-parser`;
        const parser = this.getParser(name);
        if (!parser) throw new Error(missingParserSentence(name));
        return runParser(name, parser, text, { ...OPTIONS, ...this.optionsOf[kind], filePath: path });
      }
    }
  }

  private getParser(name: string): Parser | undefined {
    const parser = this.loaded.get(name) ?? this.loadFileParser(name);
    if (parser) this.loaded.set(name, parser);
    return parser;
  }
}

/** As ESLint asks its parsers. */
const OPTIONS = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  ecmaFeatures: { jsx: true },
  loc: true,
  range: true,
  tokens: true,
  comment: true,
  eslintVisitorKeys: true,
  eslintScopeManager: true,
};

const isComponent = (kind: FileKind): kind is ComponentKind => (COMPONENT_KINDS as readonly string[]).includes(kind);

/** `shift` leads from the columns of the parser, which parsers of components count from 0, to those that count from 1. */
function problemOf({ message, lineNumber, column }: ParserError, shift: 0 | 1): FileProblem {
  if (message.startsWith(MISSING_PARSER)) return { kind: 'parser-missing', message };
  if (message === TOO_DEEP) return { kind: 'syntax', message };
  const reason = message.replace(/^line \d+:/i, '').trim().split('\n')[0].replace(/\.$/, '');
  return {
    kind: 'syntax',
    message: `This file could not be parsed, so it was not checked: ${reason}.`,
    line: lineNumber,
    column: column === undefined ? undefined : column + shift,
  };
}
