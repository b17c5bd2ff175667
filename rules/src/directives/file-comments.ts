import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { SourceComment } from './directive';

/** Comments of a file. ESLint reads directives in the first kind by itself; the second only gc25 reads. */
export interface FileComments {
  /** Comments that the parser hands to ESLint: of scripts and of JSX, and of the markup in pages and in Angular templates. */
  readonly known: readonly SourceComment[];
  /** Comments in the markup of Vue, Svelte and Astro components. */
  readonly markup: readonly SourceComment[];
}

const COMPONENT_OF_OTHERS = /\.(?:svelte|astro)$/i;

interface VueServices {
  readonly getDocumentFragment?: () => { readonly comments?: readonly AstNode[] } | null;
}

/** The comments of a file that can be directives, in no order. */
export const commentsOf = (file: FileContext): FileComments =>
  file.once(commentsOf, () => ({
    known: (file.sourceCode.getAllComments?.() ?? []).filter(({ type }) => type === 'Line' || type === 'Block').map((node) =>
      toComment(node, file)
    ),
    markup: markupNodes(file).map((node) => toComment(node, file)),
  }));

function markupNodes(file: FileContext): readonly AstNode[] {
  const services = (file.sourceCode as { readonly parserServices?: VueServices }).parserServices;
  const ofVue = services?.getDocumentFragment?.()?.comments
    ?? (file.program.templateBody as { readonly comments?: readonly AstNode[] } | undefined)?.comments;
  if (ofVue) return ofVue;
  return COMPONENT_OF_OTHERS.test(file.filename) && !file.isTooDeep ? file.nodes('SvelteHTMLComment', 'AstroHTMLComment') : [];
}

function toComment(node: AstNode, file: FileContext): SourceComment {
  const [start, end] = node.range.map((offset) => file.sourceCode.getLocFromIndex(offset)).map(({ line, column }) => ({
    line,
    column: column + 1,
  }));
  return { kind: node.type === 'Line' ? 'line' : 'block', text: String(node.value), start, end };
}
