import { type AstNode, isFunction, walk } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { textOf, wordsWithin } from '../../program/syntax/lexicon';
import { wordsOf } from '../../program/syntax/words';
import { callSitesOf } from '../../program/modules/call-site';
import { deletesRow } from './sql-marks';

/** A call that deletes records or sets their expiry, with the identifiers and the words of strings in it. */
interface Removal {
  readonly range: AstNode['range'];
  readonly names: ReadonlySet<string>;
}

const removing = new Set(['delete', 'destroy', 'purge', 'remove', 'erase']);
const ends = new Set(['expireAfterSeconds', 'expires']);

/** Does something of the file outside a function take away what carries a flag: `User.deleteMany({ deletedAt: { $lt } })`? */
export function isErasedLater(flag: string, fn: AstNode, file: FileContext): boolean {
  const isApart = ({ range: [start, end] }: Removal): boolean => end <= fn.range[0] || start >= fn.range[1];
  return removalsIn(file).some((removal) => removal.names.has(flag) && isApart(removal));
}

const removalsIn = (file: FileContext): readonly Removal[] =>
  file.once(removalsIn, () => {
    const calls = callSitesOf(file).all.filter(({ name, isNew }) => !isNew && removing.has(wordsOf(name)[0] ?? '')).map(({ node }) => node);
    const limits = file.nodes('Property').filter((property) => ends.has(entryAround(property)?.key ?? ''));
    const statements = file.nodes('Literal', 'TemplateElement').filter((text) => deletesRow(textOf(text) ?? ''));
    const around = new Set([...calls, ...limits, ...statements].map((part) => outermostCall(part, file)));
    return [...around].flatMap((call) => (call ? [{ range: call.range, names: namesIn(call, file) }] : []));
  });

const namesIn = (call: AstNode, file: FileContext): ReadonlySet<string> =>
  new Set(wordsWithin(call, file, 'names and texts').flatMap((word) => word.split(/\W+/)));

const parts = new Set(['CallExpression', 'MemberExpression', 'ChainExpression', 'AwaitExpression', 'Property', 'ObjectExpression',
  'ArrayExpression', 'TemplateLiteral', 'TaggedTemplateExpression', 'BinaryExpression', 'SpreadElement']);
/** A longer chain is machine-made. */
const MAX_LINKS = 30;

/** The call that a part of an expression belongs to, without calls that are given functions: what those do is looked at by itself. */
function outermostCall(part: AstNode, file: FileContext): AstNode | undefined {
  let call: AstNode | undefined;
  for (let node: AstNode | undefined = part, links = 0; node && links < MAX_LINKS; node = node.parent, links++) {
    const isCall = node.type === 'CallExpression';
    if (isCall && isGivenFunction(node, file)) break;
    if (isCall) call = node;
    if (!node.parent || !parts.has(node.parent.type)) break;
  }
  return call;
}

/** `router.delete('/me', wrap(async () => { … }))` */
const isGivenFunction = (call: AstNode, file: FileContext): boolean =>
  file.onceFor(isGivenFunction, call, () => {
    let isFound = false;
    for (const argument of call.arguments as AstNode[]) {
      walk(argument, (node) => {
        isFound ||= isFunction(node);
        return !isFound;
      }, file.sourceCode.visitorKeys);
    }
    return isFound;
  });
