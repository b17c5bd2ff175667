import { type CookieSetter, cookieSetters, thingValues } from '../../knowledge/words/cookie-setters';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { withoutAwait } from '../../program/origin/definition';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName, lastNames } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { DAY_MS } from '../../program/time/duration';
import { propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import { lifeInText } from './cookie-text';
import { amountOf, daysUntil } from './days-until';
import type { CookieLife } from './life';

export type { CookieLife };

const SECONDS_PER_DAY = 86_400;
/** A larger number in the place of days is a time. */
const MOST_DAYS = 40_000;

/** Cookies set with a lifetime that is known: `document.cookie`, `res.cookie`, packages, serialisers and helpers for cookies. */
export function cookieLives(file: FileContext): readonly CookieLife[] {
  return file.once(cookieLives, () =>
    [
      ...cookieTexts(file).flatMap((write) => lifeInText(write.right as AstNode, write, file)),
      ...callSitesOf(file).all.flatMap((call) => {
        const life = lifeOfCall(call, file);
        return life ? [isMark(call, file) ? { ...life, isMark: true } : life] : [];
      }),
      // `Max-Age=Infinity` and an invalid date are ignored: the cookie ends with the session (RFC 6265, 5.2.1 and 5.2.2).
    ].filter(({ days }) => Number.isFinite(days)));
}

/** Writes of `document.cookie`, whatever holds the document: `window`, a frame, `this`. */
export const cookieTexts = (file: FileContext): readonly AstNode[] =>
  file.once(
    cookieTexts,
    () => file.nodes('AssignmentExpression').filter((write) => lastNames(write.left as AstNode, 2).join('.') === 'document.cookie'),
  );

const yesOrNo = new Set([
  'true',
  'false',
  'yes',
  'no',
  'on',
  'off',
  'accepted',
  'declined',
  'denied',
  'dismissed',
  'seen',
  'shown',
  'closed',
]);

/** `setCookie(name, true, …)` keeps an answer, not a person; nor does what is called after a thing: `setCookie(name, service, …)`. */
function isMark({ args }: CallSite, file: FileContext): boolean {
  const given = propertyAt(args[0], ['value'], file)?.expression ?? args[isNameSecond(args, file) ? 2 : 1] as AstNode | undefined;
  return hasAnyPhrase(lastName(given), thingValues)
    || [given, ...args.slice(1, 3)].some((argument) => {
      const value = valueOf(argument, file);
      return value.kind === 'known' && yesOrNo.has(String(value.value).toLowerCase());
    });
}

const setters = new Map<string, CookieSetter[]>();
for (const setter of cookieSetters) for (const method of setter.methods) setters.set(method, [...(setters.get(method) ?? []), setter]);

function setterOf({ name, receiver }: CallSite): CookieSetter | undefined {
  const found = setters.get(name.toLowerCase());
  const holder = found && receiver ? lastName(withoutAwait(receiver)) : '';
  const lastWord = wordsOf(holder).at(-1) ?? '';
  return found?.find(({ holders, holderWords }) =>
    (!holders && !holderWords) || holders?.includes(holder) || holderWords?.includes(lastWord)
  );
}

function lifeOfCall(call: CallSite, file: FileContext): CookieLife | undefined {
  const setter = setterOf(call);
  if (!setter) return undefined;
  const { args } = call;
  const name = setter.isSession ? sessionName(args[0], file) : cookieName(args, file);
  const options =
    args.find((argument, i) => i > 0 && unwrap(argument).type !== 'Literal' && propertyAt(argument, ['maxAge'], file) !== undefined)
      ?? args.at(-1);
  const life = (at: AstNode, days: number, expression: AstNode | undefined, perDay?: number): CookieLife => {
    const amount = expression?.type === 'Literal' && perDay !== undefined ? { node: expression, perDay } : undefined;
    return { name, at, days, amount, site: call.node };
  };
  const perDay = setter.maxAge === 'milliseconds' ? DAY_MS : SECONDS_PER_DAY;
  for (const path of setter.isSession ? [['cookie', 'maxAge'], ['maxAge']] : [['maxAge'], ['cookie', 'maxAge']]) {
    const place = propertyAt(options, path, file);
    const amount = place?.expression && amountOf(place.expression, file);
    if (place && amount !== undefined) return life(place.node, amount / perDay, place.expression, perDay);
  }
  const expires = propertyAt(options, ['expires'], file);
  if (expires?.expression) {
    const amount = setter.expires === 'days' ? amountOf(expires.expression, file) : undefined;
    if (amount !== undefined) return life(expires.node, amount, expires.expression, 1);
    const days = daysUntil(expires.expression, file);
    if (days !== undefined) return life(expires.node, days, undefined);
  }
  // `setCookie('id', value, 365)`: a third number is days.
  const third = setter.takesDays && args[2] ? amountOf(args[2], file) : undefined;
  if (third !== undefined && third < MOST_DAYS) return life(args[2], third, args[2], 1);
  // `setCookie('id', value, end.toUTCString())`
  const end = setter.takesDays && args[2] ? daysUntil(args[2], file) : undefined;
  return end === undefined ? undefined : life(args[2], end, undefined);
}

const isNameSecond = (args: readonly AstNode[], file: FileContext): boolean =>
  args.length > 2 && args[0].type !== 'Literal' && typeof args[1].value === 'string' && valueOf(args[0], file).kind !== 'known';

/** The name a cookie is set under; `setCookie(ctx, 'name', value)`: some calls are given the request first. */
function cookieName(args: readonly AstNode[], file: FileContext): string | undefined {
  const first = args[isNameSecond(args, file) ? 1 : 0] as AstNode | undefined;
  // `stringifySetCookie({ name, value, maxAge })`
  const named = propertyAt(first, ['name'], file)?.expression;
  const known = valueOf(named ?? first, file);
  if (known.kind === 'known' && typeof known.value === 'string') return known.value;
  return first?.type === 'Identifier' ? (first.name as string) : undefined;
}

function sessionName(options: AstNode | undefined, file: FileContext): string {
  const named = propertyAt(options, ['name'], file)?.value;
  return named?.kind === 'known' && typeof named.value === 'string' ? named.value : 'session';
}
