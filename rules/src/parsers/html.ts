import type { AstNode, Range } from '../program/syntax/ast';
import { version } from '../../package.json';
import { bundledParsers } from './bundled-parsers-on-demand';
import { withDepthLimit } from './depth-limit';
import { LineIndex } from './line-index';
import { parseMarkup } from './markup';
import { type ScriptError, type ScriptPiece, handlerPiece, parseScript } from './script';
import { hasServerTags, maskServerTags, maskServerTagsInScript } from './server-tags';

export type { ScriptError } from './script';

/** A page as one Program: statements of all inline scripts in `body`, top-level markup nodes in `markup`. */
export interface HtmlProgram extends AstNode {
  readonly type: 'Program';
  readonly body: AstNode[];
  /** See `MarkupRoot.children`. An inline handler has `handler: HtmlHandler { body }` on its attribute. */
  markup: AstNode[];
  readonly comments: AstNode[];
  readonly tokens: AstNode[];
  /** Scripts and handlers that do not parse; they have no statements in `body`. */
  readonly scriptErrors: ScriptError[];
}

const SCRIPT_TYPE = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:babel|jsx))?$/i;
const DIRECTIVE = /^\s*(?:eslint|global|exported)(?:-|\s)/;
const visitorKeysWith = (ofScripts: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> => ({
  ...ofScripts,
  Program: ['body', 'markup'],
  HtmlElement: ['attributes', 'children'],
  HtmlAttribute: ['handler'],
  HtmlHandler: ['body'],
  HtmlText: [],
});
let visitorKeys: Record<string, readonly string[]> | undefined;

/**
 * ESLint parser for HTML pages and templates. All offsets are those of the page, so that rules on code and rules on
 * elements see one file. Of broken markup it takes what HTML takes; throws only where scripts are nested too deeply.
 */
export const htmlParser = {
  meta: { name: 'gc25/html', version },
  parseForESLint(text: string, _options?: object): { ast: HtmlProgram; visitorKeys: Record<string, readonly string[]>; services: object } {
    const keys = visitorKeys ??= visitorKeysWith(bundledParsers().espree.VisitorKeys);
    return withDepthLimit(() => ({ ast: new Page(text).read(), visitorKeys: keys, services: {} }));
  },
};

/** How the parser complains of `import` and `export` in a classic script. */
const MODULE_SYNTAX = /'import' and 'export'/;

class Page {
  private readonly lines: LineIndex;
  private readonly program: HtmlProgram;

  constructor(private readonly text: string) {
    this.lines = new LineIndex(text);
    this.program = {
      type: 'Program',
      body: [],
      markup: [],
      sourceType: 'module',
      comments: [],
      tokens: [],
      scriptErrors: [],
      range: [0, text.length],
      loc: this.locOf([0, text.length]),
    };
  }

  read(): HtmlProgram {
    const { program } = this;
    const markup = parseMarkup(maskServerTags(this.text), { parent: program });
    program.markup = markup.children;
    const stack = markup.children.toReversed();
    for (let node = stack.pop(); node; node = stack.pop()) {
      node.loc = this.locOf(node.range);
      if (node.type !== 'HtmlElement') continue;
      for (const attribute of node.attributes as AstNode[]) this.readAttribute(attribute);
      if (/^script$/i.test(node.name as string)) this.readScript(node);
      for (const child of (node.children as AstNode[]).toReversed()) stack.push(child);
    }
    for (const { text, range } of markup.comments) {
      if (DIRECTIVE.test(text)) program.comments.push({ type: 'Block', value: text, range, loc: this.locOf(range) });
    }
    for (const list of [program.body, program.comments, program.tokens]) list.sort((a, b) => a.range[0] - b.range[0]);
    return program;
  }

  private locOf(range: Range): { start: { line: number; column: number }; end: { line: number; column: number } } {
    return { start: this.lines.at(range[0]), end: this.lines.at(range[1]) };
  }

  private readAttribute(attribute: AstNode): void {
    attribute.loc = this.locOf(attribute.range);
    const range = attribute.valueRange as Range | undefined;
    if (!range || !/^on[a-z]{3,}$/i.test(attribute.name as string)) return;
    const script = this.parse(handlerPiece(this.text.slice(range[0], range[1]), range[0]));
    if (!script) return;
    attribute.handler = { type: 'HtmlHandler', body: script, range, loc: this.locOf(range), parent: attribute };
    for (const statement of script) statement.parent = attribute.handler as AstNode;
  }

  private readScript(element: AstNode): void {
    const attributes = element.attributes as AstNode[];
    const valueOfAttribute = (name: string): string | null | undefined =>
      attributes.find((attribute) => (attribute.name as string).toLowerCase() === name)?.value as string | null | undefined;
    const type = (valueOfAttribute('type') ?? '').split(';')[0].trim();
    // A script with a source runs that, not its content.
    if (!SCRIPT_TYPE.test(type) || valueOfAttribute('src') !== undefined) return;
    const content = (element.children as AstNode[])[0] as AstNode | undefined;
    if (!content) return;
    const start = content.range[0];
    const end = (element.children as AstNode[]).at(-1)?.range[1];
    const body = this.parse({ text: this.text.slice(start, end), isModule: /^module$/i.test(type), toFile: (offset) => start + offset });
    for (const statement of body ?? []) {
      statement.parent = this.program;
      this.program.body.push(statement);
    }
  }

  /** Statements of a piece of script, undefined when it does not parse. */
  private parse(piece: ScriptPiece): AstNode[] | undefined {
    let script = parseScript(piece, this.lines);
    // A component's own script in a fragment has imports and no type; browsers never run it as it is.
    if ('message' in script && !piece.isModule && MODULE_SYNTAX.test(script.message)) {
      const asModule = parseScript({ ...piece, isModule: true }, this.lines);
      if (!('message' in asModule)) script = asModule;
    }
    if ('message' in script && hasServerTags(piece.text)) {
      const masked = parseScript({ ...piece, text: maskServerTagsInScript(piece.text) }, this.lines);
      if (!('message' in masked)) script = masked;
    }
    if ('message' in script) {
      this.program.scriptErrors.push(script);
      return undefined;
    }
    for (const node of script.comments) this.program.comments.push(node);
    for (const node of script.tokens) this.program.tokens.push(node);
    return script.body;
  }
}
