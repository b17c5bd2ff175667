import { type AstNode, unwrap } from '../ast';
import type { OtherCall } from '../catalogue/types';
import type { FileContext } from '../file-context';
import { getApiPath, getModule } from '../resolve/api-path';
import { optionsOf } from '../values/value';
import type { ApiSite } from '../views/call';
import { getCommandArguments } from './command-arguments';
import { optionAt } from './option-value';

/** Does the file make a call that takes the harm of a use away? `maybe`: what it is given is not known here. */
export function isCalledToo(others: readonly OtherCall[], site: ApiSite, file: FileContext): 'yes' | 'no' | 'maybe' {
  let answer: 'no' | 'maybe' = 'no';
  for (const call of others.length > 0 ? file.nodes('CallExpression') : []) {
    const path = call === site.call ? undefined : getApiPath(unwrap(call.callee as AstNode), file);
    if (path === undefined || originOf(path) !== originOf(site.path)) continue;
    for (const other of others) {
      const state = other.names.includes(lastNameOf(path)) ? stateOf(other, call, file) : 'no';
      if (state === 'yes') return 'yes';
      if (state === 'maybe') answer = 'maybe';
    }
  }
  return answer;
}

/** The package, or the global everything hangs on. */
const originOf = (path: string): string => getModule(path) ?? (/^[\w$]+/.exec(path)?.[0] as string);
const lastNameOf = (path: string): string => path.slice(path.lastIndexOf(':') + 1).split('.').at(-1) as string;

function stateOf(other: OtherCall, call: AstNode, file: FileContext): 'yes' | 'no' | 'maybe' {
  const args = getCommandArguments({ fact: other, call, args: call.arguments as AstNode[] }, file);
  if (!args) return 'no';
  if (other.at === undefined) return 'yes';
  const place = optionAt(args as readonly AstNode[], other.at, file);
  if (!place) return args.length > 0 ? 'maybe' : 'no';
  if (optionsOf(place.value).some(({ value }) => other.is?.some((safe) => Object.is(safe, value)))) return 'yes';
  return place.value.kind === 'dynamic' ? 'maybe' : 'no';
}
