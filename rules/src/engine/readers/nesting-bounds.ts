import { MAX_NESTING } from '../../program/syntax/limits/tree-depth';

/** Operators, prefixes and statements without braces around one another. A stack of 1 MiB has room for some more. */
const MAX_LINKS = 1000;

/** Words behind which an operand, a type or a statement follows, so that they nest without a bracket. */
const PREFIXES = new Set(['as', 'await', 'class', 'delete', 'extends', 'infer', 'instanceof', 'keyof', 'new', 'readonly', 'satisfies',
  'typeof', 'unique', 'void', 'yield']);
const STATEMENTS = new Set(['do', 'else', 'for', 'if', 'while', 'with']);
/** Words that continue a statement behind `}` or a line end. */
const CONTINUATIONS = new Set(['as', 'catch', 'else', 'extends', 'finally', 'in', 'instanceof', 'of', 'satisfies', 'while']);
const LONGEST_WORD = 10;

const enum Code {
  LineFeed = 10,
  Space = 32,
  DoubleQuote = 34,
  Quote = 39,
  OpenParenthesis = 40,
  CloseParenthesis = 41,
  Asterisk = 42,
  Comma = 44,
  Slash = 47,
  Semicolon = 59,
  Less = 60,
  Equals = 61,
  Greater = 62,
  OpenBracket = 91,
  Backslash = 92,
  CloseBracket = 93,
  OpenBrace = 123,
  CloseBrace = 125,
}

/** By UTF-16 unit below 128; all above are taken for letters. */
const IS_WORD = Array.from({ length: 128 }, (_, code) => /[\w$]/.test(String.fromCharCode(code)));
const isWord = (code: number): boolean => code > 127 || IS_WORD[code];

/**
 * May a script be nested so deeply that a native parser overflows its stack, which ends the process? Counted in one pass over the
 * text, rather too much than too little: what is taken for deep is read by a parser in JavaScript, which throws.
 */
export const mayOverflow = (text: string): boolean => new NestingCount(text).isHigh();

class NestingCount {
  private at = 0;
  /** Open brackets, each with the links before it in its part of the code. */
  private readonly open: { readonly bracket: number; readonly links: number }[] = [];
  private links = 0;
  private linksAround = 0;
  private statements = 0;
  private elements = 0;
  private typeArguments = 0;
  /** Can the code before be the end of a statement? */
  private isWhole = false;
  private isBehindBreak = false;
  private isBehindBlock = false;

  constructor(private readonly text: string) {}

  isHigh(): boolean {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code <= Code.Space) {
        if (code === Code.LineFeed) this.isBehindBreak = true;
        this.at++;
      } else if (isWord(code)) {
        this.countWord();
      } else if (code === Code.DoubleQuote || code === Code.Quote) {
        this.skipString(code);
      } else if (code !== Code.Slash || !this.skipComment()) {
        // Before a sign that may end what was counted.
        if (this.isOver) return true;
        this.countSign(code);
        this.at++;
      }
    }
    return this.isOver;
  }

  private get isOver(): boolean {
    return this.links + this.linksAround + this.statements > MAX_LINKS
      || this.open.length > MAX_NESTING || this.elements > MAX_NESTING || this.typeArguments > MAX_NESTING;
  }

  /** The place behind the next occurrence of something, or the end. */
  private behind(something: string): number {
    const found = this.text.indexOf(something, this.at + 1);
    return found < 0 ? this.text.length : found + something.length;
  }

  private skipComment(): boolean {
    const next = this.text.charCodeAt(this.at + 1);
    if (next === Code.Slash) {
      this.isBehindBreak = true;
      this.at = this.behind('\n');
    } else if (next === Code.Asterisk) this.at = this.behind('*/');
    else return false;
    return true;
  }

  /** A quote that its line does not close is one of a JSX text. */
  private skipString(quote: number): void {
    const { text } = this;
    let end = this.at + 1;
    for (let code = text.charCodeAt(end); code !== quote && code !== Code.LineFeed && end < text.length; code = text.charCodeAt(end))
      end += code === Code.Backslash ? 2 : 1;
    this.at = text.charCodeAt(end) === quote ? end + 1 : this.at + 1;
    this.isWhole = true;
    this.isBehindBreak = this.isBehindBlock = false;
  }

  private countWord(): void {
    const start = this.at;
    do this.at++; while (this.at < this.text.length && isWord(this.text.charCodeAt(this.at)));
    const word = this.at - start > LONGEST_WORD ? '' : this.text.slice(start, this.at);
    if (this.isBehindBreak && this.isWhole && !CONTINUATIONS.has(word)) {
      this.links = 0;
      // A line end may be followed by the body of an `if`; a block ends it.
      if (this.isBehindBlock) this.statements = 0;
    }
    if (STATEMENTS.has(word)) this.statements++;
    this.isWhole = !PREFIXES.has(word);
    if (!this.isWhole) this.links++;
    this.isBehindBreak = this.isBehindBlock = false;
  }

  private countSign(code: number): void {
    // What follows a block is a new statement, as after a line end, unless it says otherwise.
    this.isBehindBreak = this.isBehindBlock = code === Code.CloseBrace;
    if (code === Code.CloseParenthesis || code === Code.CloseBracket || code === Code.CloseBrace) {
      this.links = this.open.pop()?.links ?? 0;
      this.linksAround -= this.links;
      this.isWhole = true;
      return;
    }
    this.isWhole = false;
    if (code === Code.Semicolon || code === Code.Comma) {
      this.links = 0;
      if (code === Code.Semicolon && this.open.at(-1)?.bracket !== Code.OpenParenthesis) this.statements = this.typeArguments = 0;
      return;
    }
    this.links++;
    if (code === Code.OpenParenthesis || code === Code.OpenBracket || code === Code.OpenBrace) {
      this.open.push({ bracket: code, links: this.links });
      this.linksAround += this.links;
      this.links = 0;
    } else if (code === Code.Less) this.countLess();
    else if (code === Code.Greater) this.countGreater();
  }

  private countLess(): void {
    const next = this.text.charCodeAt(this.at + 1);
    if (next === Code.Slash) this.closeElement();
    else if (this.at > 0 && isWord(this.text.charCodeAt(this.at - 1))) this.typeArguments++;
    else if (next === Code.Greater || isWord(next)) this.elements++;
  }

  private countGreater(): void {
    const before = this.text.charCodeAt(this.at - 1);
    if (before === Code.Slash) this.closeElement();
    else if (before !== Code.Equals) this.typeArguments = Math.max(0, this.typeArguments - 1);
  }

  private closeElement(): void {
    this.elements = Math.max(0, this.elements - 1);
    this.links = 0;
  }
}
