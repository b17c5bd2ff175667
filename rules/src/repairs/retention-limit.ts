import { addArguments, replaceNode, setProperty } from '../edits/argument-edits';
import type { TextEdit } from '../edits/text-edit';
import type { EndlessSetting, KeptCookie, KeptValue, RecordSchema } from '../facts/retention';
import { type AstNode, unwrap } from '../program/syntax/ast';
import { entryOf } from '../program/syntax/entries';
import type { FileContext } from '../program/syntax/file-context';
import type { Replacement } from './remedy';

const SECONDS_PER_DAY = 86_400;
const plain = new Set(['Literal', 'Identifier', 'UnaryExpression']);

/** Replaces an indefinite retention with a number of days; no edit if the value is computed or is the date of a single record. */
export function limitSetting({ value, unit, isOfRecord }: EndlessSetting, days: number): Replacement {
  const text = unit === 'text' ? `'${days}d'` : String(unit === 'seconds' ? days * SECONDS_PER_DAY : days);
  return { text, edits: plain.has(value.type) && !isOfRecord ? replaceNode(value, text) : undefined };
}

/** A shorter life of a cookie, where it is written as one number. */
export function limitCookie({ amount }: KeptCookie, days: number): Replacement {
  const text = amount ? String(days * amount.perDay) : '';
  return { text, edits: amount && replaceNode(amount.node, text) };
}

/** A time for a value of a store, as its library wants it. */
export function giveTime({ call, time }: KeptValue, days: number, file: FileContext): Replacement {
  const text = time?.replace('{seconds}', String(days * SECONDS_PER_DAY)) ?? '';
  return { text, edits: time === undefined ? undefined : addArguments(call.node, call.args, text, file) };
}

/** An end in the date of a record: `createdAt: Date` becomes `createdAt: { type: Date, expires: '365d' }`. */
export function endRecords({ moment }: RecordSchema, days: number, file: FileContext): Replacement {
  const time = `'${days}d'`;
  return { text: `expires: ${time}`, edits: moment && endAt(unwrap(moment.value), time, file) };
}

function endAt(value: AstNode, time: string, file: FileContext): readonly TextEdit[] | undefined {
  if (isDate(value)) return replaceNode(value, `{ type: Date, expires: ${time} }`);
  return isDate(entryOf(value, 'type')?.value) ? setProperty(value, 'expires', time, file) : undefined;
}

const isDate = (node: AstNode | undefined): boolean => node?.type === 'Identifier' && node.name === 'Date';
