import { tellingFields } from '../../catalogue/personal-words';
import { wordsOf } from '../../values/words';
import type { ElementView } from '../../views/element/element-view';
import type { Scope } from './meta';

const INPUT = /^(?:input|select|textarea)$/;
/** Fields that hold nothing people typed about themselves, or are never sent under this name. */
const NO_TEXT = /^(?:hidden|submit|button|reset|image|search|checkbox|radio)$/;

/** `<form method="get">` writes what is typed into the address of the next page. Forms that a script sends do not. */
export function checkGetForms(on: Scope): void {
  for (const form of on.elements()) {
    const method = form.tag === 'form' ? form.getAttribute('method') : undefined;
    if (!method || method.value.kind !== 'known' || String(method.value.value).toLowerCase() !== 'get' || form.getEvent('submit')) continue;
    const name = fieldsOf(form).map((field) => field.attr('name')).flatMap((value) => (value.kind === 'known' ? [String(value.value)] : [])).find((each) => isTelling(each, on));
    if (name !== undefined) on.report({ at: method, site: form, messageId: 'url', data: { value: name }, suggest: [{ id: 'usePost', edits: method.isText && method.valueRange ? [{ range: method.valueRange, text: 'post' }] : undefined }] });
  }
}

const fieldsOf = (element: ElementView): ElementView[] =>
  element.children.flatMap((child) => [...(INPUT.test(child.tag) && !isSilent(child) ? [child] : []), ...fieldsOf(child)]);

function isSilent(field: ElementView): boolean {
  const type = field.attr('type');
  return type.kind === 'known' && NO_TEXT.test(String(type.value));
}

const isTelling = (name: string, on: Scope): boolean => [...tellingFields, ...on.options.personalFields].some((field) => wordsOf(field).join(' ') === wordsOf(name).join(' '));
