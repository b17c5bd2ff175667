import { endKeys, guestWords, measuring, trackingIdWords } from '../../knowledge/words/device-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, getEnclosingFunction, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext, Variable } from '../../program/syntax/file-context';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { propertyAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import { cookieTexts } from '../cookies/cookie-life';
import { daysFromNow } from '../cookies/days-until';
import { isVisitorCookie } from '../cookies/visitor-cookie';
import type { FactSources } from '../sources';
import { isRandomIdMaker, isTellingName } from './names';

/** The identity of a visitor in `localStorage`, which ends with the browser and not with the visit. */
export interface StoredId {
  readonly call: CallSite;
  readonly name: string;
  /** The end it is given, which the program has to keep. */
  readonly end?: { readonly at: AstNode; readonly days: number };
  /** The name has no other purpose than to re-identify a visitor. */
  readonly isTrackingId: boolean;
  /** A new random id, or a variable that one is written to. */
  readonly isFresh: boolean;
  /** Its name says that it is for analytics, or the URL it is sent to does. */
  readonly isForMeasuring: boolean;
  /** The same id is kept in a cookie as well, which brings a deleted one back. */
  readonly isKeptTwice: boolean;
  /** It is sent, and not with what a guest buys. */
  readonly isSent: boolean;
  /** `localStorage` at each access of the file to the same key. */
  readonly stores: readonly AstNode[];
}

const idWords: ReadonlySet<string> = new Set(['id', 'uid', 'uuid']);
const accesses = ['getItem', 'setItem', 'removeItem'];

export function storedIds({ file }: FactSources): readonly StoredId[] {
  const calls = callSitesOf(file)
    .named(...accesses)
    .filter(({ path, name }) => path === `localStorage.${name}`);
  return calls
    .filter(({ name }) => name === 'setItem')
    .flatMap((call): StoredId[] => {
      const [key, value] = call.args as (AstNode | undefined)[];
      const name = textOf(key, file);
      const isNamedForMeasuring = name !== undefined && isMeasuringId(name);
      if (!value || name === undefined || (!isVisitorCookie(name) && !isNamedForMeasuring)) return [];
      return [
        {
          call,
          name,
          end: endOf(value, file),
          isTrackingId: hasAnyPhrase(name, trackingIdWords),
          isFresh: isFresh(value, file),
          isForMeasuring: isNamedForMeasuring
            || sendsOf(value, file).some((send) => mentionsWithin(send, measuring, file, 'names and texts')),
          isKeptTwice: cookieTexts(file).some(({ right }) =>
            wordsWithin(right as AstNode, file, 'names and texts').some((text) => text.includes(`${name}=`))
          ),
          isSent: isSent(value, file),
          stores: calls.filter(({ args }) => textOf(args[0], file) === name).flatMap(({ receiver }) => receiver ?? []),
        },
      ];
    });
}

function textOf(node: AstNode | undefined, file: FileContext): string | undefined {
  const value = valueOf(node, file);
  return value.kind === 'known' && typeof value.value === 'string' ? value.value : undefined;
}

/** `JSON.stringify({ id, expires: Date.now() + YEAR })` */
function endOf(value: AstNode, file: FileContext): StoredId['end'] {
  const call = unwrap(value);
  const object = call.type === 'CallExpression' && lastName(call) === 'stringify' ? (call.arguments as AstNode[])[0] : undefined;
  for (const key of object ? endKeys : []) {
    const place = propertyAt(object, [key], file);
    const days = place?.expression && daysFromNow(place.expression, file);
    if (place && days !== undefined) return { at: place.node, days };
  }
  return undefined;
}

const variableOf = (node: AstNode, file: FileContext): Variable | undefined =>
  unwrap(node).type === 'Identifier' ? file.variableOf(unwrap(node)) : undefined;

function isFresh(value: AstNode, file: FileContext): boolean {
  const variable = variableOf(value, file);
  const written = variable ? variable.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr as unknown as AstNode] : [])) : [value];
  return written.some((expression) => {
    let found = false;
    walk(
      expression,
      (node) => {
        found ||= node.type === 'CallExpression' && isRandomIdMaker(getCalleeName(node) ?? '');
        return !found;
      },
      file.sourceCode.visitorKeys,
    );
    return found;
  });
}

/** `analytics_user_id`, `attribution-id` */
const isMeasuringId = (name: string): boolean => hasAnyPhrase(name, measuring) && idWords.has(wordsOf(name).at(-1) ?? '');

/** The variable, or what the function around it answers, is sent, and not with what a guest buys. */
const isSent = (value: AstNode, file: FileContext): boolean =>
  sendsOf(value, file).some((call) => !mentionsWithin(call, guestWords, file, 'names and texts'));

/** Calls that send the variable, or what the function around it answers. */
function sendsOf(value: AstNode, file: FileContext): AstNode[] {
  const fn = getEnclosingFunction(value);
  const id = fn?.id ?? (fn?.parent?.type === 'VariableDeclarator' ? fn.parent.id : undefined);
  const variables = [variableOf(value, file), id?.type === 'Identifier' ? file.variableOf(id) : undefined];
  return variables
    .flatMap((variable) => variable?.references ?? [])
    .flatMap(({ identifier }) => sendingCallAround(identifier as unknown as AstNode) ?? []);
}

function sendingCallAround(use: AstNode): AstNode | undefined {
  for (let node: AstNode | undefined = use; node && !node.type.endsWith('Statement'); node = node.parent) {
    const call = node.parent?.type === 'CallExpression' && node.parent.callee !== node ? node.parent : undefined;
    if (call && isTellingName(getCalleeName(call) ?? '')) return call;
  }
  return undefined;
}
