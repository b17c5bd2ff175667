/**
 * A project's own vocabulary (rule options, wrappers) is not in the triggers, so its rules check every file. Options that
 * equal their defaults are not the project's vocabulary.
 */
export const hasOwnWords = (options: unknown, defaults: Readonly<Record<string, unknown>> = {}): boolean =>
  typeof options === 'object' && options !== null
  && Object.entries(options).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]));
