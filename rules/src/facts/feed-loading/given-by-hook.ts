import { ask } from '../../program/exports/ask';
import { definitionOf, resultOf } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { functionOfImport, importedCallee } from '../../program/origin/imported-function';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { asksForMore, type FeedWords, loadCallIn } from './load-calls';

/** Answers about a file hold for all rules and settings. */
const NO_OWN_WORDS: FeedWords = { loadNames: [], components: [], finiteNames: [] };

/** Does a hook of another file give the name to a function that loads more: `reachEnd` of `const { reachEnd } = useFeed()`? */
export function loadsByHook(given: AstNode, isAtEnd: boolean, file: FileContext): boolean {
  const name = unwrap(given);
  const origin = name.type === 'Identifier' ? definitionOf(name, file) : undefined;
  const { from, key } = origin ?? {};
  if (!from || key === undefined || from.type !== 'CallExpression') return false;
  const hook = importedCallee(from.callee as AstNode, file);
  return hook !== undefined && ask(hook.imported, `loads more ${String(isAtEnd)} ${hook.method ?? ''} ${key}`, file, (imported) => {
        const result = unwrap(resultOf(functionOfImport(imported, hook.method)));
        const value = result?.type === 'ObjectExpression' ? entryOf(result, key)?.value : undefined;
        if (!value) return false;
        const fn = getHandlerFunction(value, imported.file);
        return fn ? loadCallIn(fn, isAtEnd, imported.file, NO_OWN_WORDS) !== undefined : asksForMore(lastName(unwrap(value)), NO_OWN_WORDS);
      }) === true;
}
