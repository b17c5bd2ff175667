import type { AstNode } from '../ast';
import { catalogue } from '../catalogue';
import type { FileContext } from '../file-context';
import { getApiPath } from '../resolve/api-path';
import { argumentAt, type PropertyPlace } from '../values/object-path';
import { known } from '../values/value';

/** `argumentAt`, with members of catalogued enums (`RepeatFrequency.HOURLY`) read as the values they have. */
export function optionAt(args: readonly AstNode[], path: string, file: FileContext): PropertyPlace | undefined {
  const place = argumentAt(args, path, file);
  if (!place?.expression || place.value.kind !== 'dynamic') return place;
  const constant = constantOf(place.expression, file);
  return constant === undefined ? place : { ...place, value: known(constant, place.expression) };
}

/** The value of a member of a catalogued enum. */
export function constantOf(expression: AstNode, file: FileContext): string | number | undefined {
  const api = getApiPath(expression, file);
  return api === undefined ? undefined : catalogue.constants.get(api);
}
