import type { AstNode } from '../../program/syntax/ast';
import { hasUnknownEntries } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { listOf, objectOf } from '../../program/values/object-literal';
import { type PropertyPlace, propertyAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';

/** Parts of a message that are shown. */
const shown = ['notification', 'title', 'body', 'contents', 'headings', 'aps.alert', 'apns.payload.aps.alert', 'android.notification',
  'webpush.notification'];
/** Parts that wake an app. */
const waking = ['_contentAvailable', 'contentAvailable', 'content_available', 'aps.content-available', 'apns.payload.aps.contentAvailable',
  'apns.payload.aps.content-available'];

/** Is a message only data, for the app and not for the person: nothing to show, and data or a wake-up in it? */
export function isSilentPush(args: readonly AstNode[], file: FileContext): boolean {
  const messages = args.flatMap((argument) => (listOf(argument, file)?.elements as (AstNode | null)[] | undefined) ?? [argument]);
  return messages.some((message) => message && objectOf(message, file) && isData(message, file));
}

function isData(message: AstNode, file: FileContext): boolean {
  const at = (path: string): PropertyPlace | undefined => propertyAt(message, path.split('.'), file);
  const has = (path: string): boolean => {
    const place = at(path);
    return place !== undefined && place.value.kind !== 'absent' && (place.value.kind !== 'dynamic' || place.expression !== undefined);
  };
  const isOn = (path: string): boolean => [true, 1].some((value) => is(at(path)?.value ?? { kind: 'absent' }, value));
  if (hasUnknownEntries(objectOf(message, file)) || shown.some(has)) return false;
  return has('data') || waking.some(isOn);
}
