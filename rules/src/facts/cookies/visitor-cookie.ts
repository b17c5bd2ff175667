import { visitorIdWords } from '../../knowledge/words/device-words';
import { hasAnyPhrase } from '../../program/syntax/words';

/** Is a cookie the identity of a visitor or device? */
export const isVisitorCookie = (name: string | undefined): boolean => name !== undefined && hasAnyPhrase(name.replace(/^_+/, ''), visitorIdWords);
