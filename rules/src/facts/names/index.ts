export { type FilledAlias, filledAliases } from './filled-alias';
export { legalNames } from './legal-names';
export { type NameField, nameFields } from './name-field';
export { type NameSwitch, nameSwitches } from './name-switch';
export { type PostingCheck, postingChecks } from './posting-check';
export { type RefusedName, refusedNames } from './refused-name';
export { type ShownName, shownNames } from './shown-name';
