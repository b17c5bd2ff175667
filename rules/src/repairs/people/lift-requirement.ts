import { removeProperty } from '../../edits/argument-edits';
import { takeOut } from '../../edits/attribute-edits';
import type { FileContext } from '../../program/syntax/file-context';
import type { TextEdit } from '../../edits/text-edit';
import type { FormField } from '../../facts/fields';

/** Takes away what makes a field required, at each place that says so; undefined where one of them is no attribute and no property. */
export function liftRequirement({ required, requiredAround }: FormField, file: FileContext): TextEdit[] | undefined {
  const places = [required, requiredAround].filter((place) => place !== undefined);
  const edits = places.map((place): TextEdit[] | undefined => {
    if ('rawName' in place) return takeOut(place, file);
    return place.type === 'Property' ? removeProperty(place, file) : undefined;
  });
  return places.length === 0 || edits.includes(undefined) ? undefined : edits.flatMap((each) => each ?? []);
}
