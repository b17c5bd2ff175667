import { unwrap } from '../../../program/syntax/ast';
import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import type { Components, Element } from '../build';
import { markupElements } from './markup';
import { readTemplateLiteral } from '../text/template-text';

/** Elements of `html` and `svg` tagged templates (Lit and its kin). */
export function litElements(file: FileContext, components: Components): Element[] {
  return file.nodes('TaggedTemplateExpression').flatMap((node) => {
    const tag = unwrap(node.tag as AstNode);
    if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return [];
    const { markup, holes } = readTemplateLiteral(node.quasi as AstNode, file);
    return markupElements({ host: 'lit', roots: markup.children, holes }, file, components);
  });
}
