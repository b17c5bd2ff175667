import { addAttribute, removeEvent } from '../../edits/attribute-edits';
import type { TextEdit } from '../../edits/text-edit';
import { remainsWeaker, styleOf, type WeakRefusal } from '../../facts/consent';
import type { Use } from '../../facts/sdk-calls';
import type { FactSources } from '../../facts/sources';
import type { FileContext } from '../../program/syntax/file-context';
import type { ElementView, EventView } from '../../views/elements/element-view';
import type { Replacement } from '../remedy';

/** A dialog without the handler that takes closing it as acceptance. */
export const withoutHandler = (element: ElementView, event: EventView, file: FileContext): TextEdit[] | undefined =>
  removeEvent(element, event, file);

/** The attribute with which a banner offers a control to refuse. */
export function offerRefusal({ site }: Use, sources: FactSources): Replacement {
  const { lacks } = site.fact;
  if (lacks === undefined) return { text: '', edits: undefined };
  const element = sources.elements().find(({ node }) => node === site.call);
  return { text: lacks, edits: element && addAttribute(element, lacks, true, sources.file) };
}

/** A control in the style of another, where one attribute makes the difference. */
export function inStyleOf({ element: weak, accept: strong }: WeakRefusal): { data: { value: string }; edits: TextEdit[] | undefined } {
  const style = styleOf(weak, strong);
  const range = style && !remainsWeaker(weak, strong, style.attribute.name) ? style.attribute.valueRange : undefined;
  return { data: { value: style?.value ?? '' }, edits: style && range && [{ range, text: style.value }] };
}
