import { type AstNode, getMemberName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { type Value, dynamic, known } from './value';

type Convert = (...args: unknown[]) => unknown;

/** Global functions without a state or side effect, by name. */
const FUNCTIONS: ReadonlyMap<string, Convert> = new Map<string, Convert>([
  ['Number', (...args) => (args.length === 0 ? 0 : Number(args[0]))],
  ['String', (...args) => (args.length === 0 ? '' : String(args[0]))],
  ['Boolean', (value) => Boolean(value)],
  ['parseInt', (text, radix) => Number.parseInt(String(text), radix as number | undefined)],
  ['parseFloat', (text) => Number.parseFloat(String(text))],
]);

const MATH: ReadonlySet<string> = new Set(['round', 'floor', 'ceil', 'trunc', 'abs', 'min', 'max', 'sign']);

const TEXT_METHODS: ReadonlyMap<string, (text: string, ...args: never[]) => unknown> = new Map<
  string,
  (text: string, ...args: never[]) => unknown
>([
  ['toString', (text) => text],
  ['valueOf', (text) => text],
  ['toLowerCase', (text) => text.toLowerCase()],
  ['toUpperCase', (text) => text.toUpperCase()],
  ['trim', (text) => text.trim()],
  ['concat', (text, ...more) => text.concat(...more.map(String))],
  ['padStart', (text, length: number, fill?: string) => text.padStart(length, fill)],
]);

/** The value of a call that only converts known values: `Number('5')`, `Math.max(8, HOUR)`, `(22).toString()`, `MODE.toLowerCase()`. */
export function valueOfCall(node: AstNode, file: FileContext, read: (node: AstNode) => Value): Value {
  const args = (node.arguments as AstNode[]).map(read);
  if (!args.every((argument) => argument.kind === 'known')) return dynamic(node);
  const values = args.map((argument) => argument.value);
  const callee = unwrap(node.callee as AstNode);
  if (callee.type === 'Identifier') {
    const convert = file.variableOf(callee) ? undefined : FUNCTIONS.get(callee.name as string);
    return convert ? known(convert(...values), node) : dynamic(node);
  }
  const method = getMemberName(callee);
  if (method === undefined) return dynamic(node);
  const object = unwrap(callee.object as AstNode);
  if (object.type === 'Identifier' && !file.variableOf(object)) {
    if (object.name === 'Math' && MATH.has(method) && values.every((value) => typeof value === 'number'))
      return known((Math[method as 'max'])(...(values as number[])), node);
    const convert = object.name === 'Number' ? FUNCTIONS.get(method) : undefined;
    return convert && method.startsWith('parse') ? known(convert(...values), node) : dynamic(node);
  }
  return valueOfMethod(read(object), method, values, node);
}

function valueOfMethod(receiver: Value, method: string, values: readonly unknown[], node: AstNode): Value {
  if (receiver.kind !== 'known') return dynamic(node);
  if (typeof receiver.value === 'number' || typeof receiver.value === 'boolean') {
    if (method === 'valueOf') return receiver;
    return method === 'toString' && values.length === 0 ? known(String(receiver.value), node) : dynamic(node);
  }
  const convert = typeof receiver.value === 'string' ? TEXT_METHODS.get(method) : undefined;
  return convert ? known(convert(receiver.value as string, ...(values as never[])), node) : dynamic(node);
}
