import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { htmlParser } from '../../parsers/html';
import type { Components, Element } from './build';
import { optionsState } from './component-state';
import { markupElements } from './hosts/markup';

/** The tree is one of @html-eslint, as parser or as language. */
export const isHtmlEslintTree = (program: AstNode): boolean =>
  program.type === 'Document' || (program.body as AstNode[] | undefined)?.[0]?.type === 'Document';

/**
 * Elements of a page. A page that @html-eslint has read is read again: one way of reading gives one answer, whatever
 * parser a project has chosen.
 */
export function pageElements(file: FileContext, components: Components): Element[] {
  if (isHtmlEslintTree(file.program))
    return markupElements({ host: 'html', roots: htmlParser.parseForESLint(file.text).ast.markup }, file, components);
  const roots = file.program.markup as AstNode[] | undefined;
  return Array.isArray(roots) ? markupElements({ host: 'html', roots, state: optionsState(file) }, file, components) : [];
}
