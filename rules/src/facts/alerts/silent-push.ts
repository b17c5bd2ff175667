import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { propertyAt } from '../../program/values/object-path';
import { listOf, objectOf } from '../../program/values/object-literal';
import { is } from '../../program/values/value';

const SHOWN = ['notification', 'title', 'body', 'contents', 'headings', 'aps.alert', 'apns.payload.aps.alert', 'android.notification', 'webpush.notification'];
const WAKING = ['_contentAvailable', 'contentAvailable', 'content_available', 'aps.content-available', 'apns.payload.aps.contentAvailable', 'apns.payload.aps.content-available'];

/** Is a message only data, for the app and not for the person: nothing to show, and data or a wake-up in it? */
export function isSilentPush(args: readonly AstNode[], file: FileContext): boolean {
  const messages = args.flatMap((argument) => (listOf(argument, file)?.elements as (AstNode | null)[] | undefined) ?? [argument]);
  return messages.some((message) => message && objectOf(message, file) && isData(message, file));
}

function isData(message: AstNode, file: FileContext): boolean {
  const has = (path: string): boolean => {
    const place = propertyAt(message, path.split('.'), file);
    return place !== undefined && place.value.kind !== 'absent' && (place.value.kind !== 'dynamic' || place.expression !== undefined);
  };
  const isUnknown = (objectOf(message, file)?.properties as AstNode[] | undefined)?.some((property) => property.type !== 'Property' && unwrap(property.argument)?.type !== 'ObjectExpression');
  if (isUnknown || SHOWN.some(has)) return false;
  return has('data') || WAKING.some((path) => { const place = propertyAt(message, path.split('.'), file); return place !== undefined && (is(place.value, true) || is(place.value, 1)); });
}
