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
  const api = getApiPath(place.expression, file);
  const constant = api === undefined ? undefined : catalogue.constants.get(api);
  return constant === undefined ? place : { ...place, value: known(constant, place.expression) };
}
