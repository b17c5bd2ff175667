export { builtDefaults } from './built-defaults';
export { type NotifyingDefault, notifyingDefaults } from './defaults';
export { type Prompt, unaskedPrompts } from './prompts';
