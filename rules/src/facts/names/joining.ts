import { joiningTexts, othersEntered, selfJoiningWords } from '../../knowledge/words/people/name-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import type { FormField } from '../fields/field';
import { formAround } from '../fields/field-owner';
import type { FactSources } from '../sources';

/**
 * Do people register themselves here, as the file, its folder, the schema, a function, class or component around, a route, or the form
 * says? Where the same names are about others who are entered (members of a team, guests), they do not.
 */
export function isOfJoining({ element, site, owner = '' }: FormField, sources: FactSources): boolean {
  const node = element?.node ?? ('type' in site ? (site as AstNode) : undefined);
  const places = [...sources.path.split('/').slice(-2), owner, ...(node ? namesAround(node) : [])];
  if (places.some((place) => hasAnyPhrase(place, othersEntered))) return false;
  return places.some((place) => hasAnyPhrase(place, selfJoiningWords)) || (element !== undefined && isJoiningForm(element, sources));
}

/** The same of a check in a function. */
export const isInJoining = (node: AstNode, sources: FactSources): boolean =>
  isOfJoining({ kind: 'schema', names: [], at: node, site: node, isRequired: true }, sources);

/** Names of functions and classes around a node, and routes of calls: `/register` of `app.post('/register', …)`. */
function namesAround(node: AstNode): readonly string[] {
  const names = [...functionsAround(node)].map(functionName);
  for (let place: AstNode | undefined = node; place; place = place.parent) {
    if (place.type === 'ClassDeclaration' || place.type === 'VariableDeclarator') names.push(String(place.id?.name ?? ''));
    const [first] = place.type === 'CallExpression' ? (place.arguments as readonly (AstNode | undefined)[]) : [];
    if (typeof first?.value === 'string' && first.value.startsWith('/')) names.push(first.value);
  }
  return names;
}

const NAMING: readonly string[] = ['id', 'name', 'class', 'action', 'arialabel', 'formgroup'];
const HEADINGS: ReadonlySet<string> = new Set(['button', 'h1', 'h2', 'h3', 'legend', 'title']);
const LONGEST_TEXT = 60;

/** A form that is called so, sends to such a function or page, or says so on its button or in its heading. */
function isJoiningForm(element: ElementView, { file }: FactSources): boolean {
  const form = formAround(element);
  const attributes = NAMING.flatMap((name) => {
    const { value, expression } = form.getAttribute(name) ?? {};
    return value?.kind === 'known' ? [String(value.value)] : expression ? wordsWithin(expression, file) : [];
  });
  const handlers = form.events.filter(({ name }) => name.endsWith('submit')).flatMap(({ handler, text }) =>
    handler ? wordsWithin(handler, file) : [text]
  );
  return [form.rawTag, ...attributes, ...handlers].some((name) => hasAnyPhrase(name, selfJoiningWords))
    || headingsOf(form).some((text) => text.length < LONGEST_TEXT && hasAnyPhrase(text, joiningTexts));
}

const headingsOf = (element: ElementView): readonly string[] =>
  element.children.flatMap((child) => [
    ...(HEADINGS.has(child.rawTag.toLowerCase()) ? [child.text()] : submitText(child)),
    ...headingsOf(child),
  ]);

/** `<input type="submit" value="Sign up">` */
const submitText = (element: ElementView): readonly string[] => {
  const [type, value] = [element.attr('type'), element.attr('value')];
  return type.kind === 'known' && type.value === 'submit' && value.kind === 'known' ? [String(value.value)] : [];
};
