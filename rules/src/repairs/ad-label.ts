import { setAttribute } from '../edits/attribute-edits';
import type { TextEdit } from '../edits/text-edit';
import type { FileContext } from '../program/syntax/file-context';
import type { ElementView } from '../views/elements/element-view';
import type { Replacement } from './remedy';

const VOID = new Set(['iframe', 'ins', 'img', 'input', 'embed', 'source', 'area']);
const NO_TEMPLATE = /Self|call|dom/;

/** A label as the first thing an element holds: the component of the project, or a plain text. */
export function addLabel(element: ElementView, component: string | undefined, file: FileContext): Replacement {
  const text = component === undefined ? '<span>Ad</span>' : `<${component} />`;
  const start = element.range[1];
  const isOpen = /(?<!\/\s*)>$/.test(file.getCode({ range: element.range })) && !NO_TEMPLATE.test(element.host) && !VOID.has(element.tag);
  return { text, edits: isOpen && !isInLink(element) ? [{ range: [start, start], text }] : undefined };
}

/** Inside a link the label would become what the link says of itself. */
function isInLink(element: ElementView): boolean {
  for (let around = element.parent; around; around = around.parent) if (around.getAttribute('href')) return true;
  return false;
}

/** Marks a link for search engines. */
export const markSponsored = (link: ElementView, rel: string | undefined, file: FileContext): readonly TextEdit[] | undefined =>
  setAttribute(link, 'rel', rel ? `${rel} sponsored` : 'sponsored', file);
