import { answerKeys, questionKeys, shownProps } from '../../knowledge/words/spoken/shown-props';
import { type AstNode, getCalleeName, getKeyName, isFunction } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { coverOf, itemsWithin } from '../../program/syntax/items-within';
import { textOf } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/values/said';
import { translationTextsOf } from '../../views/configs/translation-texts';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';

/** A text that people read, or that code keeps to show it. */
export interface ShownText {
  readonly text: string;
  /** The element, attribute or text in code: where to report. */
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** The element that shows it, or whose attribute holds it. */
  readonly element?: ElementView;
  /** The text in code. */
  readonly node?: AstNode;
  /** Keys of the objects around it, innermost first: those of a table of translations. */
  readonly keys: readonly string[];
  /** It is in a file of translations, so where it is shown is unknown. */
  readonly isTranslation?: boolean;
  /** The call it is given to: `alert`, `t`. */
  readonly call?: AstNode;
}

/** Longer texts are pages, not labels. */
const LONGEST_TEXT = 600;

/** Texts that hold one of the phrases: of the innermost element, of attributes that show text, and of code. Each once. */
export function textsSaying(phrases: readonly string[], sources: FactSources): readonly ShownText[] {
  // Of JSON, translations alone are texts of the product.
  const literals = sources.file.program.jsonValue ? [] : sources.file.nodes('Literal', 'TemplateLiteral');
  const said = literals.filter((node) => !isNoText(node) && saysAny(codeText(node), phrases));
  const translated = translationTextsOf(sources.file).filter((node) => saysAny(codeText(node), phrases)).flatMap((node) =>
    textOfCode(node, () => false).map((text) => ({ ...text, isTranslation: true }))
  );
  const shown = sources.elements().flatMap((element) => textsOfElement(element, phrases)).filter(({ element, keys }) =>
    // An expression in the element that says so is the narrower place.
    keys.length > 0 || !element || itemsWithin(said, { range: [...outerOf(element)] }).length === 0
  );
  const isShown = coverOf(shown.map(({ at }) => at).concat(shown.flatMap(({ element }) => (element ? [{ range: outerOf(element) }] : []))));
  return [...shown, ...said.flatMap((node) => textOfCode(node, isShown)), ...translated];
}

const outerOf = (element: ElementView): readonly [number, number] => {
  const { node, range } = element;
  const outer = (node.type === 'JSXOpeningElement' || node.type === 'VStartTag' ? node.parent : node) ?? node;
  return outer.range && outer.range[1] >= range[1] ? outer.range : range;
};

function textsOfElement(element: ElementView, phrases: readonly string[]): readonly ShownText[] {
  const attributes = element.attributes.flatMap((attribute): readonly ShownText[] => {
    const text = shownProps.has(attribute.name) && attribute.value.kind === 'known' ? attribute.value.value : undefined;
    return typeof text === 'string' && saysAny(text, phrases)
      ? [{ text, at: attribute, site: element, element, keys: [attribute.name] }]
      : [];
  });
  const text = element.text();
  if (text === '' || text.length > LONGEST_TEXT || !saysAny(text, phrases)) return attributes;
  // Where a part of it says so too, that is the narrower place.
  if (element.children.some((child) => saysAny(child.text(), phrases))) return attributes;
  return [...attributes, { text, at: element, site: element, element, keys: [] }];
}

const codeText = (node: AstNode): string =>
  node.type === 'TemplateLiteral' ? (node.quasis as AstNode[]).map((part) => textOf(part) ?? '').join(' ') : (textOf(node) ?? '');

function textOfCode(node: AstNode, isShown: (place: AstNode) => boolean): readonly ShownText[] {
  const text = codeText(node);
  if (text.length > LONGEST_TEXT || isShown(node) || isOfQuestion(node)) return [];
  return [{ text, at: node, site: node, node, keys: keysAround(node), call: callAround(node) }];
}

/** In a question of a lesson or test, which has a text and answers: `{ q: '…', options: ['…', '…'], answer: 1 }`. */
function isOfQuestion(node: AstNode): boolean {
  for (let place: AstNode | undefined = node; place && !isFunction(place); place = place.parent) {
    if (place.type !== 'ObjectExpression') continue;
    const keys = (place.properties as AstNode[]).flatMap(({ key, computed }) => getKeyName(key, computed as boolean) ?? []);
    if ([questionKeys, answerKeys].every((names) => keys.some((name) => names.has(name)))) return true;
  }
  return false;
}

const noTexts: ReadonlySet<string> = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TSLiteralType',
  'JSXAttribute', 'BinaryExpression', 'SwitchCase', 'TaggedTemplateExpression', 'TSEnumMember', 'VAttribute']);
const isNoText = (node: AstNode): boolean => (noTexts.has(node.parent?.type ?? '') && !isJoined(node)) || isKey(node);

/** Is a text a name for programs: the key of an entry, or a slug? */
const isKey = (node: AstNode): boolean => (node.parent?.type === 'Property' && node.parent.key === node) || isSlug(textOf(node) ?? '');

/** Small Latin letters joined by hyphens or underscores, without a blank. */
const isSlug = (text: string): boolean =>
  (text.includes('-') || text.includes('_')) && !text.includes(' ') && text === text.toLowerCase() && text >= 'a' && text < '{';
/** `'Don’t lose your ' + days` */
const isJoined = ({ parent }: AstNode): boolean => parent?.type === 'BinaryExpression' && parent.operator === '+';

function keysAround(node: AstNode): readonly string[] {
  const keys: string[] = [];
  for (let place: AstNode | undefined = node; place && keys.length < MAX_KEYS; place = place.parent) {
    const entry = entryAround(place);
    if (entry && place !== entry.node) keys.push(entry.key);
    if (place.type === 'VariableDeclarator' && place.id?.type === 'Identifier') keys.push(String(place.id.name));
    if (isFunction(place)) break;
  }
  return keys;
}

const MAX_KEYS = 8;

/** The call that a text, or the object that holds it, is given to. */
function callAround(node: AstNode): AstNode | undefined {
  for (let place = node; place.parent && !isFunction(place.parent); place = place.parent) {
    if (place.parent.type === 'CallExpression' && place.parent.callee !== place) return place.parent;
  }
  return undefined;
}

/** Is a text given to a call of one of the names? */
export const isGivenTo = ({ call }: ShownText, names: ReadonlySet<string>): boolean =>
  call !== undefined && names.has(getCalleeName(call) ?? '');

/** Does any text of the file hold one of the phrases? */
export const anyTextSays = (phrases: readonly string[], sources: FactSources): boolean =>
  lexiconSays(phrases, sources.file)
  || sources.elements().some((element) => element.parent === undefined && saysAny(element.text(), phrases));

const lexiconSays = (phrases: readonly string[], file: FileContext): boolean =>
  file.nodes('Literal', 'TemplateElement', 'JSXText', 'VText', 'SvelteText').some((node) => saysAny(textOf(node) ?? '', phrases));
