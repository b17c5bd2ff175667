import { removeProperty } from '../edits/argument-edits';
import type { FileContext } from '../file-context';
import type { TextEdit } from '../finding';
import type { FormField } from './form-field';

/** Takes away what makes a field required; undefined where that is no attribute and no property. */
export function liftRequirement({ required }: FormField, file: FileContext): TextEdit[] | undefined {
  if (required === undefined) return undefined;
  if ('rawName' in required) return [{ range: [required.range[0] - 1, required.range[1]], text: '' }];
  return required.type === 'Property' ? removeProperty(required, file) : undefined;
}
