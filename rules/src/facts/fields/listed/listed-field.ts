import { listedInputTypes } from '../../../knowledge/words/people/input-words';
import type { FileContext } from '../../../program/syntax/file-context';
import type { FormField } from '../field';
import { formItems } from './form-data';
import { requirementOfItem } from './rule-list';

/** Fields of a form that is written as data and drawn by one component: `fields: [{ name: 'phone', type: 'tel', required: true }]`. */
export const listedFields = (file: FileContext): FormField[] =>
  formItems(file).filter(({ type }) => listedInputTypes.has(type)).map((item): FormField => ({
    kind: 'schema',
    names: [item.name, ...(item.label === undefined ? [] : [item.label])],
    at: item.at,
    site: item.item,
    owner: item.owner,
    ...requirementOfItem(item, file),
  }));
