import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { parseMarkup } from '../../../parsers/markup';
import type { Components, Element } from '../build';
import { classState } from '../component-state';
import { markupElements } from './markup';
import { type TemplateText, readTemplateLiteral } from '../text/template-text';

/** Elements of `@Component({ template: '…' })`. */
export function inlineAngularElements(file: FileContext, components: Components): Element[] {
  return file.nodes('Decorator').flatMap((decorator) => {
    const call = unwrap(decorator.expression as AstNode);
    const options = call.type === 'CallExpression' && getCalleeName(call) === 'Component'
      ? unwrap(call.arguments[0] as AstNode | undefined)
      : undefined;
    if (options?.type !== 'ObjectExpression') return [];
    const property = (options.properties as AstNode[]).find((entry) =>
      entry.type === 'Property' && getKeyName(entry.key as AstNode, entry.computed as boolean) === 'template'
    );
    const text = property && readTemplate(unwrap(property.value as AstNode), file);
    if (!text) return [];
    return markupElements(
      { host: 'angular', roots: text.markup.children, holes: text.holes, state: classState(decorator.parent, file) },
      file,
      components,
    );
  });
}

function readTemplate(template: AstNode, file: FileContext): TemplateText | undefined {
  if (template.type === 'TemplateLiteral') return readTemplateLiteral(template, file);
  if (template.type !== 'Literal' || typeof template.value !== 'string') return undefined;
  // Escapes would move all that comes after them.
  const written = file.text.slice(template.range[0] + 1, template.range[1] - 1);
  if (written !== template.value) return undefined;
  return { markup: parseMarkup(written, { offset: template.range[0] + 1, parent: template }), holes: new Map() };
}
