import { removeProperty } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { FormField } from '../../facts/fields';
import type { FileContext } from '../../program/syntax/file-context';
import { wholeRange } from '../../views/elements/element-source';

const JSX_PARENTS = new Set(['JSXElement', 'JSXFragment']);

/** Takes the field out of its schema, or the input out of the elements around it. */
export function removeField({ kind, site, element }: FormField, file: FileContext): TextEdit[] | undefined {
  if (kind === 'schema') return 'type' in site && site.type === 'Property' ? removeProperty(site, file) : undefined;
  const isChild = element?.parent !== undefined && element.parent.tag !== 'label'
    && (element.host !== 'jsx' || JSX_PARENTS.has(element.node.parent?.parent?.type ?? ''));
  return element && isChild ? [{ range: [...wholeRange(element)], text: '' }] : undefined;
}
