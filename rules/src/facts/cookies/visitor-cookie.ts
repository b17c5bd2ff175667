import { visitorIdWords } from '../../knowledge/words/device-words';
import { hasAnyPhrase } from '../../program/syntax/words';

/** Is a cookie, or an entry of a store, the identity of a visitor or device, by its name? */
export const isVisitorCookie = (name: string | undefined): boolean => name !== undefined && hasAnyPhrase(name, visitorIdWords);
