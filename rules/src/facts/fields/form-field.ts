import type { FileContext } from '../../program/syntax/file-context';
import type { ElementView } from '../../views/elements/element-view';
import type { FormField } from './field';
import { inputFields } from './input-field';
import { listedFields } from './listed/listed-field';
import { schemaFields } from './schema-field';

/** All fields of a file, inputs of templates first. */
export const formFields = (elements: readonly ElementView[], file: FileContext): readonly FormField[] =>
  file.once(formFields, () => [...inputFields(elements, file), ...schemaFields(file), ...listedFields(file)]);
