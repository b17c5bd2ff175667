export { type StoredProof, guessedAgesWithPictures, storedProofs } from './age-proof';
export { type BirthDateField, birthDateFields, knowsAgeBands } from './birth-date';
export { type FieldDoubt, fieldDoubts, ownerDoubts, placeDoubts } from './field-doubts';
export type { FormField } from './field';
export { type FormItem, formItems } from './listed/form-data';
export { isDutyPlace } from './field-owner';
export { type KeptBirthDate, keptBirthDates } from './kept-birth-date';
export { type RefusedValue, type SensitiveField, refusedValues, sensitiveFieldsOf, standsBeside } from './sensitive-field';
export { type FieldGroup, fieldGroups } from './sign-up';
