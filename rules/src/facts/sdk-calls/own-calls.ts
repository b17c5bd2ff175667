import type { CallSite } from '../../program/modules/call-site';
import { dottedName } from '../../program/modules/matcher';

/** Is a call one of those that a project's options name: by its last name, `spend`, or by its path, `wallet.spend`? */
export function ownCalls(names: readonly string[]): (site: Pick<CallSite, 'name' | 'callee'>) => boolean {
  // A path is compared where its last name fits: to spell one out costs as much as the chain is long.
  const paths = names.filter((name) => name.includes('.'));
  return ({ name, callee }) =>
    names.includes(name) || (paths.some((path) => path.endsWith(`.${name}`)) && paths.includes(dottedName(callee)));
}
