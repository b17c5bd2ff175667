import type { AstNode } from '../ast';
import type { FileContext } from '../file-context';
import type { TextEdit } from '../finding';
import type { AttributeView } from '../views/element/element-view';
import { removeProperty } from './argument-edits';

/** Takes away what makes a field required, at each place that says so; undefined where one of them cannot be taken away. */
export function removeRequired(places: readonly (AttributeView | AstNode | undefined)[], file: FileContext): TextEdit[] | undefined {
  const given = places.filter((place) => place !== undefined);
  const edits = given.map((place): TextEdit[] | undefined => {
    if ('rawName' in place) return [{ range: [place.range[0] - 1, place.range[1]], text: '' }];
    return place.type === 'Property' ? removeProperty(place, file) : undefined;
  });
  return given.length === 0 || edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}
