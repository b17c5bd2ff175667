import type { AstNode } from '../../program/syntax/ast';
import { armOf } from './conditions';
import type { TemplateCondition } from './element-view';

interface Block {
  readonly conditions: readonly TemplateCondition[];
  /** `@switch`: its subject, and the cases seen so far. */
  readonly subject?: string;
  readonly cases?: TemplateCondition[];
  /** The block is an arm of an if chain, with these tests. */
  readonly chain?: readonly TemplateCondition[];
}

const PIECE = /@(if|else\s+if|else|switch|case|default)\b\s*|@[a-z]+\b|[{}]/g;

/** True when a template may hold Angular's `@if`, `@else`, `@switch` blocks, which an HTML parser sees as text. */
export const hasControlFlow = (text: string): boolean => /@(?:if|switch)\s*\(/.test(text);

/**
 * Conditions that Angular's control-flow blocks put on sibling nodes: for each element of a list of children, what
 * holds where it is. Blocks open and close in the text between elements.
 */
export function blockConditions(siblings: readonly AstNode[]): Map<AstNode, readonly TemplateCondition[]> {
  const found = new Map<AstNode, readonly TemplateCondition[]>();
  const stack: Block[] = [];
  let closed: Block | undefined;
  for (const node of siblings) {
    if (node.type === 'HtmlText') readText(node.value as string);
    else {
      closed = undefined;
      const conditions = stack.flatMap((block) => block.conditions);
      if (conditions.length > 0) found.set(node, conditions);
    }
  }
  return found;

  function readText(written: string): void {
    const text = written.replace(/\{\{[\s\S]*?\}\}/g, (part) => ' '.repeat(part.length));
    const piece = new RegExp(PIECE);
    let waiting: Block = { conditions: [] };
    for (let match = piece.exec(text); match; match = piece.exec(text)) {
      if (match[0] === '{') {
        stack.push(waiting);
        waiting = { conditions: [] };
      } else if (match[0] === '}') closed = stack.pop();
      else {
        const inside = match[1] ? readBrackets(text, piece.lastIndex) : undefined;
        if (inside) piece.lastIndex = inside.end;
        waiting = toBlock((match[1] ?? '').replace(/\s+/, ' '), inside?.text);
      }
    }
  }

  function toBlock(name: string, inside: string | undefined): Block {
    const own: TemplateCondition | undefined = inside === undefined ? undefined : { text: inside, truth: true };
    const earlier = closed?.chain ?? [];
    switch (name) {
      case 'if':
        return { conditions: own ? [own] : [], chain: own ? [own] : [] };
      case 'else if':
        return { conditions: armOf(earlier, own), chain: own ? [...earlier, own] : earlier };
      case 'else':
        return { conditions: armOf(earlier, undefined) };
      case 'switch':
        return { conditions: [], subject: inside, cases: [] };
      case 'case': {
        const around = stack.at(-1);
        const condition = caseOf(around?.subject, inside);
        if (condition) around?.cases?.push(condition);
        return { conditions: condition ? [condition] : [] };
      }
      case 'default':
        return { conditions: armOf(stack.at(-1)?.cases ?? [], undefined) };
      default:
        return { conditions: [] };
    }
  }
}

/** One case of a switch as a condition. */
export const caseOf = (subject: string | undefined, value: string | undefined): TemplateCondition | undefined =>
  subject === undefined || value === undefined ? undefined : { text: `(${subject}) === (${value})`, truth: true };

function readBrackets(text: string, from: number): { text: string; end: number } | undefined {
  if (text[from] !== '(') return undefined;
  let depth = 0;
  let quote = '';
  for (let i = from; i < text.length; i++) {
    const character = text[i];
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return { text: text.slice(from + 1, i), end: i + 1 };
  }
  return undefined;
}
