import { composeMessages } from '../../rules/src/rule/report';
import type { Gc25Rule } from '../../rules/src/rule/create-rule';
import type { ValidCase } from '../../rules/src/rule/case';
import { readSettings } from '../../rules/src/configuration/settings';
import { FileContext, type SourceCodeLike } from '../../rules/src/program/syntax/file-context';
import { relativePath } from '../../rules/src/rule/audience';
import { runRule } from '../../rules/src/rule/run-rule';

/** What rules report on a source, with their edits, as plain data; no ESLint is between them. */
export function reportsOn(
  source: SourceCodeLike,
  filename: string,
  rules: Readonly<Record<string, Gc25Rule>>,
  example: Pick<ValidCase, 'options' | 'settings' | 'strict'>,
  optionsFor?: string,
): unknown[] {
  const { settings } = readSettings({ ...example.settings, ...(example.strict ? { strictness: 'strict' } : {}) });
  const file = FileContext.of(source, filename);
  return Object.entries(rules).flatMap(([id, rule]) => {
    const places: unknown[] = [];
    runRule(rule, {
      file,
      path: relativePath(filename, process.cwd()),
      settings,
      isStrict: settings.strictness === 'strict',
      options: { ...rule.defaults, ...(id === optionsFor ? example.options : {}) },
      onPlace: (place) => places.push({ id, message: composeMessages(rule.meta)[place.messageId], ...place }),
    });
    return places;
  });
}
