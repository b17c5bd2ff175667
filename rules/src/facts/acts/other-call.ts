import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { OtherCall } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath, getModule } from '../../program/modules/api-path';
import { optionsOf } from '../../program/values/value';
import type { ApiSite } from '../../program/modules/api-site';
import { getCommandArguments } from '../sdk-calls/command-arguments';
import { optionAt } from '../sdk-calls/option-value';

/** Does the file make a call that takes the harm of a use away? `maybe`: what it is given is not known here. */
export function isCalledToo(others: readonly OtherCall[], site: ApiSite, file: FileContext): 'yes' | 'no' | 'maybe' {
  if (others.length === 0) return 'no';
  const found = file.onceFor(isCalledToo, others, () => reliefCalls(others, file)).get(originOf(site.path)) ?? [];
  const answers = found.slice(0, MAX_CALLS).filter(({ call }) => call !== site.call).map(({ answer }) => answer);
  return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
}

interface ReliefCall {
  readonly call: AstNode;
  readonly answer: 'yes' | 'maybe';
}

/** Each of them answers alone; the site itself is one at most. */
const MAX_CALLS = 2;

/** Such calls, by the package they are made to; the certain ones first. */
function reliefCalls(others: readonly OtherCall[], file: FileContext): ReadonlyMap<string, readonly ReliefCall[]> {
  const found = new Map<string, ReliefCall[]>();
  for (const call of file.nodes('CallExpression')) {
    const path = getApiPath(unwrap(call.callee as AstNode), file);
    const named = path === undefined ? [] : others.filter((other) => other.names.includes(lastNameOf(path)));
    const states = named.map((other) => stateOf(other, call, file));
    const answer = states.includes('yes') ? 'yes' : states.includes('maybe') ? 'maybe' : undefined;
    if (path === undefined || !answer) continue;
    const known = found.get(originOf(path));
    if (known) known.push({ call, answer });
    else found.set(originOf(path), [{ call, answer }]);
  }
  for (const calls of found.values()) calls.sort((a, b) => Number(b.answer === 'yes') - Number(a.answer === 'yes'));
  return found;
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
