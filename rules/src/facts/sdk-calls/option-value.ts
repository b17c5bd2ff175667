import { type AstNode, unwrap } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import { argumentAt, type PropertyPlace } from '../../program/values/object-path';
import { known } from '../../program/values/value';

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

/**
 * A safe text in the words of what it takes the place of: `MaxAdContentRating.G` for `MaxAdContentRating.MA`, where
 * `'G'` is the value of both.
 */
export function spelledAs(expression: AstNode, safe: string, file: FileContext): string {
  const member = unwrap(expression);
  const api = member.type === 'MemberExpression' && constantOf(member, file) !== undefined ? getApiPath(member, file) : undefined;
  const owner = api?.slice(0, api.lastIndexOf('.') + 1);
  for (const [path, value] of owner === undefined ? [] : catalogue.constants) {
    if (path.startsWith(owner as string) && JSON.stringify(value) === safe.replaceAll("'", '"'))
      return `${file.getText(member.object as AstNode)}.${path.slice((owner as string).length)}`;
  }
  return safe;
}
