import type { FileContext } from '../../../program/syntax/file-context';
import { sourceOf } from '../element-source';
import type { ElementView } from '../element-view';

interface Ranged {
  readonly range: readonly [number, number];
}

const OWN_CONDITION = /\s*(?:v-(?:else-)?if="[^"]*"|v-else|:key="[^"]*")/g;

const fold = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Are two parts of a file written the same, but for blanks and comments? */
export const isWrittenAlike = (one: Ranged, other: Ranged, file: FileContext): boolean =>
  fold(file.getCode(one)) === fold(file.getCode(other));

/** An element as written, without its own condition and key: what two branches of a template are compared by. */
export const shapeOf = (element: ElementView, file: FileContext): string => fold(sourceOf(element, file)).replaceAll(OWN_CONDITION, '');
