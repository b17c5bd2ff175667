import { printSendingStarts } from '../../knowledge/words/device-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { itemsWithin } from '../../program/syntax/items-within';
import { wordsWithin } from '../../program/syntax/lexicon';
import { boundNames, lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
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
  if (isFunction(site) && itemsWithin(sent, site).length > 0) return true;
  const names = isFunction(site) ? [functionName(site)] : site.type === 'VariableDeclarator' && site.id ? [...boundNames(site.id)] : [];
  const given = new Set(sent);
  const holders = isFunction(site) ? undefined : file.once('holders of values', () => groupBy(namedIn(file), ({ from }) => from));
  for (let node: AstNode | null | undefined = site; node; node = node.parent) {
    if (given.has(node)) return true;
    names.push(...(holders?.get(node) ?? []).flatMap((holder) => holder.names));
  }
  const ends = sentNamesIn(file);
  return names.some((name) => name !== '' && ends.has(name));
}

/** Names of values that are sent, followed from what is sent to what it is made of. */
const sentNamesIn = (file: FileContext): ReadonlySet<string> =>
  file.once(sentNamesIn, () => {
    const byName = new Map<string, AstNode[]>();
    for (const { names, from } of namedIn(file)) for (const name of names) byName.set(name, [...(byName.get(name) ?? []), from]);
    const found = new Set<string>();
    let latest = sentIn(file).flatMap((value) => wordsWithin(value, file));
    for (let step = 0; step <= MAX_STEPS && latest.length > 0; step++) {
      const added = [...new Set(latest)].filter((name) => !found.has(name));
      for (const name of added) found.add(name);
      latest = added.flatMap((name) => (byName.get(name) ?? []).flatMap((from) => wordsWithin(from, file)));
    }
    return found;
  });

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
