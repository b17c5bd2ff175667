import { replaceNode } from '../edits/argument-edits';
import { removeAttributes, setAttribute } from '../edits/attribute-edits';
import type { TextEdit } from '../edits/text-edit';
import type { PlayerOption, PlayingElement, StartingAddress, StartSetting } from '../facts/media';
import { type AstNode, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { addOptions } from './option-edits';
import type { Replacement } from './remedy';
import { withoutStatement } from './without-statement';

type Edits = readonly TextEdit[] | undefined;

/** Two ways to keep an element from starting: without its attributes, which the text names, or with them off. */
export interface StoppedAutoplay {
  readonly text: string;
  readonly without: Edits;
  readonly off: Edits;
}

/** `withLoop`: the repetition goes along. */
export function stopAutoplay(playing: PlayingElement, withLoop: boolean, file: FileContext): StoppedAutoplay {
  const { element, autoplay, loop, isFalseText } = playing;
  if (!autoplay) return { text: '', without: undefined, off: undefined };
  const names = loop && withLoop ? [autoplay.rawName, loop.rawName] : [autoplay.rawName];
  // In plain markup, off is written by leaving the attribute out.
  const hasOff = !isFalseText && !autoplay.twoWay && element.host !== 'html' && element.host !== 'lit';
  const off = hasOff ? setAttribute(element, autoplay.rawName, false, file) : undefined;
  const withoutLoop = names.length > 1 ? removeAttributes(element, names.slice(1), file) : [];
  return {
    text: names.join('` and `'),
    without: autoplay.value.kind === 'known' ? removeAttributes(element, names, file) : undefined,
    off: off && withoutLoop && [...off, ...withoutLoop],
  };
}

/** Takes the repetition of an element away; undefined where it comes from elsewhere. */
export const stopLoop = (
  { element, loop }: PlayingElement,
  file: FileContext,
): Edits => (loop?.value.kind === 'known' ? removeAttributes(element, [loop.rawName], file) : undefined);

/** Writes the safe value of an option of a player, or adds it where it is left out. */
export function turnOff({ writes, missing, safe }: PlayerOption, file: FileContext): Edits {
  if (missing) return addOptions([{ path: missing.path, text: safe }], missing.site.call, missing.site.args, file);
  return writes?.flatMap(({ place, text }) => replaceNode(place, text));
}

/** Writes off for a setting, in the kind of value it has. */
export function switchOff({ value }: StartSetting): Replacement {
  const text = offText(unwrap(value));
  return { text, edits: replaceNode(value, text) };
}

function offText({ type, value }: AstNode): string {
  if (type !== 'Literal') return 'false';
  if (typeof value === 'number') return '0';
  return typeof value === 'string' ? (value === 'true' || value === '1' ? "'false'" : "'off'") : 'false';
}

/** Removes the autoplay parameter from a URL. */
export function withoutStart({ kind, parameter, at, range }: StartingAddress, file: FileContext): Edits {
  if (kind === 'parameter') return withoutStatement(at as AstNode, file);
  const source = file.getText({ range });
  return source.includes(parameter) ? [{ range, text: withoutParameter(source, parameter) }] : undefined;
}

/** The URL without the parameter, with valid `?` and `&` separators. */
function withoutParameter(text: string, parameter: string): string {
  const at = text.indexOf(parameter);
  const before = text.slice(0, at);
  const after = text.slice(at + parameter.length).replace(/^(?:&amp;|&)/, '');
  return after === '' || /^[#"'`\s]/.test(after) ? before.replace(/(?:\?|&amp;|&)$/, '') + after : before + after;
}
