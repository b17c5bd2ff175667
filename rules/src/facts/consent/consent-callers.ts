import { basename } from 'pathe';
import { consentWords } from '../../knowledge/words/consent/consent-words';
import { exportsOf } from '../../program/exports/export-table';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';

/**
 * Is the exported function around a place named only in files for consent: `startAnalytics` in `ConsentManager.tsx`? False where the
 * host does not know the workspace.
 */
export function isRunByConsent(node: AstNode, file: FileContext): boolean {
  const outermost = [...functionsAround(node)].at(-1);
  const name = functionName(outermost);
  if (!exportsOf(file).own.has(name)) return false;
  const others = file.host.wordsBeside?.(file.filename)?.filesWith(name) ?? [];
  return others.length > 0 && others.every((path) => hasAnyPhrase(basename(path), consentWords));
}
