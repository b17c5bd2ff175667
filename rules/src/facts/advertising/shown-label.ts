import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { mentions } from '../../program/syntax/lexicon';
import type { FactSources } from '../sources';
import { isAdLabelKey, isAdLabelText, LONGEST_LABEL } from './ad-label';

const labelNames = ['ad label', 'sponsored label', 'is labelled'];

/** Does a file show a label of advertising somewhere: a component, a text, a translation, or a field of an item? */
export function showsAdLabel(sources: FactSources): boolean {
  const { file, settings } = sources;
  if (mentions(file, labelNames)) return true;
  const translations = callSitesOf(file).named(...new Set([...settings.i18n.functions, '$t', 't']));
  return translations.some(({ args }) => typeof args[0]?.value === 'string' && isAdLabelKey(args[0].value))
    || file.nodes('Property').some(isLabelField)
    || sources.elements().map((element) => element.text()).some((text) => text.length < LONGEST_LABEL && isAdLabelText(text));
}

/** `label: 'Sponsored'` */
function isLabelField(property: AstNode): boolean {
  const { value } = property.value as AstNode;
  return typeof value === 'string' && value.length < LONGEST_LABEL && isAdLabelText(value)
    && getKeyName(property.key as AstNode, property.computed as boolean) === 'label';
}
