import { printSendingStarts } from '../../knowledge/words/device-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { boundNames, lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { isWithin } from '../../program/syntax/range';
import { wordsOf } from '../../program/syntax/words';
import { isTellingName } from './names';

/** A value that goes by a name: what a variable is given, a state is set to, or a function answers. */
interface Named {
  readonly names: readonly string[];
  readonly from: AstNode;
}

/** Most steps from one name of a value to the next. */
const MAX_STEPS = 4;

/** Does the file make a request with a fingerprint that it makes at a place, or fill a field of a form with it? */
export function isSentFrom(site: AstNode, file: FileContext): boolean {
  const sent = sentIn(file);
  if (sent.some((value) => isWithin(site, value) || (isFunction(site) && isWithin(value, site)))) return true;
  const named = namedIn(file);
  const carriers = new Set(isFunction(site) ? [functionName(site)] : named.filter(({ from }) => isWithin(site, from)).flatMap(namesOf));
  if (site.type === 'VariableDeclarator' && site.id) { for (const name of boundNames(site.id)) carriers.add(name); }
  carriers.delete('');
  const carries = (value: AstNode): boolean => wordsWithin(value, file).some((word) => carriers.has(word));
  for (let step = 0; step < MAX_STEPS && !sent.some(carries); step++)
    for (const { names } of named.filter((each) => carries(each.from))) for (const name of names) if (name !== '') carriers.add(name);
  return sent.some(carries);
}

const namesOf = ({ names }: Named): readonly string[] => names;

const namedIn = (file: FileContext): readonly Named[] =>
  file.once(namedIn, () => [
    ...file.nodes('VariableDeclarator').flatMap(
      ({ id, init }) => (id && init && !isFunction(init) ? [{ names: boundNames(id), from: init }] : [])
    ),
    ...file.nodes('AssignmentExpression').map(({ left, right }) => ({
      names: [lastName(unwrap(left as AstNode))],
      from: right as AstNode,
    })),
    ...file.nodes('ReturnStatement').flatMap(({ argument, parent }) =>
      argument ? [{ names: [functionName(parent && getEnclosingFunction(parent))], from: argument }] : []
    ),
    ...file.nodes('ArrowFunctionExpression').flatMap((fn) => {
      const body = fn.body as AstNode;
      return body.type === 'BlockStatement' ? [] : [{ names: [functionName(fn)], from: body }];
    }),
    // `setPrint(await makePrint())`
    ...callSitesOf(file).all.flatMap(({ name, args }) => {
      const state = /^set([A-Z])(\w*)$/.exec(name);
      return state && args.length === 1 ? [{ names: [state[1].toLowerCase() + state[2]], from: args[0] }] : [];
    }),
  ]);

/** What requests are given, and what fields of forms are filled with. */
const sentIn = (file: FileContext): readonly AstNode[] =>
  file.once(sentIn, () => [
    ...callSitesOf(file).all.filter(({ name, isNew }) => !isNew && isSending(name)).flatMap(({ args }) => args),
    ...file.nodes('AssignmentExpression').filter(({ left }) => getMemberName(unwrap(left as AstNode)) === 'value')
      .map(({ right }) => right as AstNode),
  ]);

const isSending = (name: string): boolean => isTellingName(name) || printSendingStarts.has(wordsOf(name)[0] ?? '');
