import { fullAgeWords, roleKeys } from '../../knowledge/words/people/form-words';
import { definitionOf } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, unwrap, walk } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView } from '../../views/elements/element-view';
import { areGrownUps, isForGrownUps } from '../people/grown-ups';
import type { FormField } from './field';
import { formAround } from './field-owner';

const sentTo: readonly string[] = ['action', 'formaction'];

/**
 * Is an input part of a form of grown-ups, as its handler, its action, the role that they write, or the component around say:
 * `<form onSubmit={joinAsGuardian}>`?
 */
export function isGrownUpsForm({ element }: FormField, file: FileContext): boolean {
  if (!element) return false;
  const form = formAround(element);
  const targets = [
    ...form.events.filter(({ name }) => name === 'submit').flatMap(({ handler }) => handler ?? []),
    ...sentTo.flatMap((name) => form.getAttribute(name)?.expression ?? []),
  ];
  const names = [
    ...targets.flatMap((target) => [...wordsWithin(target, file), ...madeFrom(target, file)]),
    ...targets.flatMap((target) => rolesIn(getHandlerFunction(target, file), file)),
    ...rolesOffered(form),
  ];
  return areGrownUps(names) || isForGrownUps(element.node, file);
}

/** `saveGuardian` of `const [state, send] = useActionState(saveGuardian, null)`. */
function madeFrom(target: AstNode, file: FileContext): readonly string[] {
  const name = unwrap(target);
  const variable = name.type === 'Identifier' ? file.variableOf(name)?.defs[0] : undefined;
  const declarator = variable?.type === 'Variable' ? (variable.node as unknown as AstNode) : undefined;
  const from = definitionOf(name, file)?.from ?? declarator?.init;
  return from && unwrap(from).type === 'CallExpression' ? wordsWithin(from, file) : [];
}

/** `guardian` of `role: 'guardian'` in what a handler writes. */
function rolesIn(handler: AstNode | undefined, file: FileContext): readonly string[] {
  const roles: string[] = [];
  if (!handler) return roles;
  walk(handler, (node) => {
    const entry = node.type === 'Property' ? entryAround(node) : undefined;
    const role = entry && roleKeys.has(wordsOf(entry.key).join(' ')) ? getKnown(valueOf(entry.value, file)) : undefined;
    if (typeof role === 'string') roles.push(role);
  }, file.sourceCode.visitorKeys);
  return roles;
}

/** `teacher` of `<select name="role"><option value="teacher" />…`: which accounts the form makes. */
const rolesOffered = (element: ElementView): readonly string[] =>
  isRoleKey(element.attr('name')) ? element.children.flatMap(valuesWithin) : element.children.flatMap(rolesOffered);

const valuesWithin = (element: ElementView): readonly string[] => {
  const value = element.attr('value');
  return [...(value.kind === 'known' ? [String(value.value)] : []), ...element.children.flatMap(valuesWithin)];
};

const isRoleKey = (name: ReturnType<ElementView['attr']>): boolean =>
  name.kind === 'known' && wordsOf(String(name.value)).at(-1) === 'role';

const adultAge = '18';

/** Does the form around an input say that people are of age: "You must be 18 or older"? */
export const saysFullAge = ({ element }: FormField): boolean => element !== undefined && textsWithin(formAround(element)).some(isOfFullAge);

/** `18` and a word of age in one text; a price of 18 euros has none. */
function isOfFullAge(text: string): boolean {
  const words = wordsOf(text);
  return words.includes(adultAge) && fullAgeWords.some((word) => words.includes(word));
}

const textsWithin = (element: ElementView): readonly string[] => [
  element.text(),
  ...element.children.flatMap((child) => child.text()),
  ...element.children.flatMap(textsWithin),
];
