import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import type { ElementView } from '../views/elements/element-view';

/** What an edit gives an attribute: a text, or on and off. */
export type NewValue = string | boolean;

/** React's spelling of HTML attributes that HTML writes in one word. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  allowfullscreen: 'allowFullScreen',
  autocomplete: 'autoComplete',
  autofocus: 'autoFocus',
  autoplay: 'autoPlay',
  class: 'className',
  crossorigin: 'crossOrigin',
  disablepictureinpicture: 'disablePictureInPicture',
  disableremoteplayback: 'disableRemotePlayback',
  enterkeyhint: 'enterKeyHint',
  for: 'htmlFor',
  formnovalidate: 'formNoValidate',
  inputmode: 'inputMode',
  maxlength: 'maxLength',
  minlength: 'minLength',
  novalidate: 'noValidate',
  playsinline: 'playsInline',
  readonly: 'readOnly',
  referrerpolicy: 'referrerPolicy',
  srcdoc: 'srcDoc',
  tabindex: 'tabIndex',
};

const isComponent = (element: ElementView): boolean => !/^[a-z][a-z0-9]*$/.test(element.rawTag);

/** The name of a new attribute as the host writes it. */
export function spellName(element: ElementView, name: string): string {
  if ((element.host !== 'jsx' && element.host !== 'call') || isComponent(element)) return name;
  const folded = name.toLowerCase();
  return Object.hasOwn(REACT_NAMES, folded) ? REACT_NAMES[folded] : name;
}

/** A whole attribute as the host writes it; empty when the host says "off" by leaving it out; undefined when it cannot be written. */
export function spellAttribute(element: ElementView, name: string, value: NewValue, file: FileContext): string | undefined {
  if (typeof value === 'string') return spellText(element, name, value, file);
  switch (element.host) {
    case 'jsx':
    case 'astro':
    case 'svelte':
      return value ? name : `${name}={false}`;
    case 'vue':
      return value ? name : `:${name}="false"`;
    case 'angular': {
      const quote = quoteFor(element, file);
      return value && !isComponent(element) ? name : `[${name}]=${quote}${String(value)}${quote}`;
    }
    case 'lit':
      if (isComponent(element)) return `.${name}=\${${String(value)}}`;
      return value ? name : '';
    case 'html':
      return value ? name : '';
    default:
      return undefined;
  }
}

function spellText(element: ElementView, name: string, value: string, file: FileContext): string | undefined {
  if (element.host === 'jsx') return /["\\\n{}&]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
  const quote = quoteFor(element, file);
  // Inside a string of a script, more than a quote would need escaping.
  if (isInScript(element) && /[`'"\\$]/.test(value)) return undefined;
  const escaped = value.replaceAll('&', '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');
  return element.host === 'svelte' && /[{}]/.test(value) ? undefined : `${name}=${quote}${escaped}${quote}`;
}

const isInScript = (element: ElementView): boolean =>
  element.host === 'lit' || (element.host === 'angular' && element.node.type === 'HtmlElement');

/** A quote that does not end the string the markup is in. */
function quoteFor(element: ElementView, file: FileContext): string {
  if (!isInScript(element)) return '"';
  let holder: AstNode | undefined = element.node;
  while (holder && holder.type.startsWith('Html')) holder = holder.parent;
  return holder && file.text[holder.range[0]] === '"' ? "'" : '"';
}
