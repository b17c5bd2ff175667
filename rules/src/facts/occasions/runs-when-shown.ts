import { mentionsBehind } from '../../program/origin/words-behind';
import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { keptName } from '../../program/syntax/near';
import { goesOnOrIsSet, IN_VIEW, isNegated, runAround, type Test } from './runs-on-mount';

/** Calls that run a function again whenever what it reads has changed. */
const EFFECTS = new Set(['useEffect', 'useLayoutEffect', 'watch', 'watchEffect', 'createEffect', 'effect', '$effect']);
/** Words of a state that holds while an item is the one on the screen. */
const SHOWN = [...IN_VIEW, 'active', 'is active', 'current', 'current index', 'active index', 'is current', 'focused', 'is focused'];

/**
 * Is a call run because an item came into view or became the current one: in an effect that asks for it, or in a function that an
 * observer of the view calls?
 */
export function runsWhenShown(call: AstNode, file: FileContext): boolean {
  const { fn, tests } = runAround(call, file);
  if (!fn || goesOnOrIsSet(tests)) return false;
  const holder = fn.parent;
  if (holder?.type === 'CallExpression' && EFFECTS.has(getCalleeName(holder) ?? '')) return tests.some((test) => asks(test, SHOWN, file));
  return tests.some((test) => asks(test, IN_VIEW, file)) && isCalledByObserver(keptName(fn), file);
}

const asks = ({ test, isTrue }: Test, phrases: readonly string[], file: FileContext): boolean =>
  isNegated(test) !== isTrue && mentionsBehind(test, phrases, file);

/** `new IntersectionObserver(([entry]) => { this.isVisible = entry.isIntersecting; this.update(); })` */
const isCalledByObserver = (name: string, file: FileContext): boolean =>
  name !== '' && file.nodes('NewExpression').some((made) =>
    getCalleeName(made) === 'IntersectionObserver'
    && file.within(made, 'CallExpression').some((call) => getCalleeName(call) === name)
  );
