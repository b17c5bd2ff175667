import type { AstNode } from '../program/syntax/ast';
import { canCall } from '../edits/names-in-scope';
import type { FileContext } from '../program/syntax/file-context';
import { defaultSettings } from '../configuration/settings';

const BUILT_IN = new Set([...defaultSettings.redactors, ...defaultSettings.noticeFunctions]);

/**
 * The first function of a list that can be called at a place: one that the file declares or imports, else one that the
 * project names in its settings. Names of the built-in lists are words to recognise; nothing says that a project has them.
 */
export const functionAt = (names: readonly string[], place: AstNode, file: FileContext): string | undefined =>
  names.find((name) => canCall(name, place, file)) ?? names.find((name) => !BUILT_IN.has(name));
