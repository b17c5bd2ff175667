import { passedNames, secretNames } from '../../knowledge/words/consent/consent-words';
import { callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { itemsWithin } from '../../program/syntax/items-within';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { isWithin } from '../../program/syntax/range';
import { functionName } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';

const checks: ReadonlySet<string> = new Set(['verify', 'check', 'validate', 'compare', 'match', 'matches', 'is', 'authenticate']);

/**
 * Does a place run only once something that a grown-up knows was entered: in a branch, after a call, or in what a dialog for it
 * calls then (`if (pin === saved)`, `await verifyPin(pin)`, `<PinModal onVerified={…} />`)?
 */
export function followsSecret(node: AstNode, sources: FactSources): boolean {
  const { file } = sources;
  const fn = getEnclosingFunction(node);
  if (conditionsOf(node, undefined).some(({ test }) => mentionsWithin(test, secretNames, file))) return true;
  const [first] = fn ? itemsWithin(checksIn(file), fn) : [];
  if (first && first.range[0] < node.range[0]) return true;
  return fn !== undefined && isCalledByDialog(fn, sources);
}

/** Calls that check something that a grown-up knows, in source order. */
const checksIn = (file: FileContext): readonly AstNode[] =>
  file.once(
    checksIn,
    () =>
      callSitesOf(file).all.filter(({ name }) => checks.has(wordsOf(name)[0] ?? '') && hasAnyWord(name, secretNames)).map(({ node }) =>
        node
      ),
  );

const isCalledByDialog = (fn: AstNode, sources: FactSources): boolean =>
  handlersOfDialogs(sources).some((handler) => runs(handler, fn, sources.file));

/** What dialogs that ask for such a thing call once it was entered. */
const handlersOfDialogs = (sources: FactSources): readonly AstNode[] =>
  sources.file.once(
    handlersOfDialogs,
    () =>
      sources.elements().filter(({ rawTag }) => hasAnyWord(rawTag, secretNames)).flatMap(({ events }) =>
        events.flatMap(({ name, handler }) => (passedNames.has(name) && handler ? [handler] : []))
      ),
  );

/** Is a handler the function, or one that names it? */
const runs = (handler: AstNode, fn: AstNode, file: FileContext): boolean =>
  isWithin(fn, handler)
  || [functionName(fn), functionName(fn.parent)].some((name) => name !== '' && wordsWithin(handler, file).includes(name));
