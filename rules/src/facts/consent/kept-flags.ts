import { onValues } from '../../knowledge/words/consent/age-gate-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { getKnown, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

/** A place that switches a flag on: keeps it in a store or a cookie, sets a state, or writes a member. */
export interface KeptFlag {
  /** Its key or name, with the names that a computed key is made of. */
  readonly key: string;
  /** What a message calls it: the key as it is kept, or what code calls it; never a part of a name. */
  readonly shown: string;
  readonly by: 'store' | 'cookie' | 'setter' | 'member' | 'argument';
  /** Where to report: what is called, the member, the argument. */
  readonly at: AstNode;
  readonly node: AstNode;
  /** The value that switches it on; undefined where a call does so by its name. */
  readonly value: AstNode | undefined;
}

/** Every flag that the file switches on with a value it holds itself, in source order. */
export const keptFlags = (file: FileContext): readonly KeptFlag[] =>
  file.once(
    keptFlags,
    () => [...stored(file), ...cookies(file), ...set(file), ...members(file)].sort((a, b) => a.node.range[0] - b.node.range[0]),
  );

const isOn = (node: AstNode | undefined, file: FileContext): boolean =>
  !!node && optionsOf(valueOf(node, file)).some(({ value }) => onValues.includes(typeof value === 'string' ? value.toLowerCase() : value));

/** A time that is kept says when it was switched on: `Date.now()`, `new Date().toISOString()`, `String(Date.now())`. */
const isNow = (node: AstNode | undefined, file: FileContext): boolean =>
  node !== undefined && (node.type === 'CallExpression' || node.type === 'NewExpression') && wordsWithin(node, file).includes('Date');

const keyOf = (node: AstNode, file: FileContext): string => {
  const known = getKnown(valueOf(node, file));
  return typeof known === 'string'
    ? `${known} ${node.type === 'Identifier' ? String(node.name) : ''}`.trim()
    : wordsWithin(node, file, 'names and texts').join(' ');
};

/** Longer names make no sentence. */
const LONGEST_NAME = 48;

/** The text of a key, else the name or the expression in code; where all are too long, what is called. */
const shownKey = (node: AstNode, callee: AstNode, file: FileContext): string => {
  const known = getKnown(valueOf(node, file));
  const names = [typeof known === 'string' ? known : '', file.getText(node), file.getText(callee)];
  return names.find((name) => name !== '' && name.length <= LONGEST_NAME) ?? lastName(callee);
};

/** `localStorage.setItem('ageVerified', 'true')`, `Cookies.set('consent', '1')`, `setCookie('consent', 'yes')`. */
const stored = (file: FileContext): KeptFlag[] =>
  callSitesOf(file).named('setItem', 'set', 'setCookie', 'cookie', 'setStorage', 'setStorageItem', 'setStorageSync', 'setLocalStorage')
    .flatMap(({ node, at, args, isNew }): KeptFlag[] => {
      const [key, value] = args as (AstNode | undefined)[];
      if (isNew || !key || !value || (!isOn(value, file) && !isNow(value, file))) return [];
      return [{ key: keyOf(key, file), shown: shownKey(key, node.callee as AstNode, file), by: 'store', at, node, value }];
    });

/** `document.cookie = 'over18=1; path=/'` */
const cookies = (file: FileContext): KeptFlag[] =>
  file.nodes('AssignmentExpression').flatMap((node): KeptFlag[] => {
    const left = unwrap(node.left as AstNode);
    if (getMemberName(left) !== 'cookie' || lastName(left.object as AstNode) !== 'document') return [];
    const [first = ''] = writtenText(node.right as AstNode, file).split(';');
    const value = first.split('=').at(1)?.trim().toLowerCase();
    return value !== undefined && onValues.includes(value)
      ? [{ key: first, shown: shownCookie(first), by: 'cookie', at: left, node, value: node.right as AstNode }]
      : [];
  });

/** `over18=1`, or its name, or that it is a cookie. */
const shownCookie = (written: string): string =>
  [written, written.split('=')[0]].find((name) => name.length <= LONGEST_NAME) ?? 'document.cookie';

/** A text that is put together, with names in the place of what is computed. */
function writtenText(node: AstNode, file: FileContext): string {
  const text = unwrap(node);
  if (text.type === 'TemplateLiteral')
    return (text.quasis as AstNode[]).map((quasi, i) => {
      const part = (text.expressions as (AstNode | undefined)[])[i];
      return `${String(quasi.value.cooked ?? '')}${part ? wordsWithin(part, file, 'names and texts').join(' ') : ''}`;
    }).join('');
  if (text.type === 'BinaryExpression') return writtenText(text.left as AstNode, file) + writtenText(text.right as AstNode, file);
  return wordsWithin(text, file, 'names and texts').join(' ');
}

/** `setIsAdult(true)`, `setSetting(SETTINGS.MATURE, true)`, `setParentConsent()`. */
function set(file: FileContext): KeptFlag[] {
  return callSitesOf(file).all.flatMap(({ node, name, at, args, isNew }): KeptFlag[] => {
    if (isNew || name === 'setItem' || name === 'setCookie') return [];
    const [first, second] = args as (AstNode | undefined)[];
    const setter = /^(?:_?set|mark|grant|give)([A-Z]\w*)$/.exec(name)?.[1];
    if (setter !== undefined && (args.length === 0 || (isOn(first, file) && args.length === 1)))
      return [{ key: setter, shown: setter, by: 'setter', at, node, value: first }];
    const isKey = first?.type === 'MemberExpression' || (first?.type === 'Literal' && typeof first.value === 'string');
    return second && args.length === 2 && isKey && name !== 'set' && second.type === 'Literal' && second.value === true
      ? [argumentFlag(first.type === 'Literal' ? String(first.value) : lastName(first), first, node, second)]
      : [];
  });
}

const argumentFlag = (key: string, at: AstNode, node: AstNode, value: AstNode): KeptFlag => ({
  key,
  shown: key,
  by: 'argument',
  at,
  node,
  value,
});

/** `account.hasParentalConsent = true` */
const members = (file: FileContext): KeptFlag[] =>
  file.nodes('AssignmentExpression').flatMap((node): KeptFlag[] => {
    const left = unwrap(node.left as AstNode);
    const name = left.type === 'MemberExpression' ? getMemberName(left) : undefined;
    return name !== undefined && name !== 'cookie' && node.operator === '=' && isOn(node.right as AstNode, file)
      ? [{ key: name, shown: name, by: 'member', at: left.property as AstNode, node, value: node.right as AstNode }]
      : [];
  });
