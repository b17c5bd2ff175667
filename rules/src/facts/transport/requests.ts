import { personHolders } from '../../knowledge/words/people/personal-words';
import { subjects } from '../../knowledge/words/people/person-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import { payloadOf } from '../acts/request-payload';
import type { FactSources } from '../sources';
import { isAddressPlace, isPlainConstant } from './address-place';
import { choiceAt, isExample, NO_CHOICE, type Choice } from './choice';
import { headOf, type OpenAddress, openAddressOf } from './open-address';

/** A request over an unencrypted connection, or a URL that such requests are built from. */
export interface OpenRequest {
  readonly at: AstNode | AttributeView;
  readonly site: AstNode | ElementView;
  readonly address: OpenAddress;
  /** What is sent with it. */
  readonly payload: readonly AstNode[];
  /** It is opened for the user to see; only what it carries of a person counts. */
  readonly isOpened: boolean;
  /** The parameter that carries the place of a person, in a file about people: `daddr`. */
  readonly place?: string;
  readonly choice: Choice;
  /** The scheme where it is written here and can be replaced. */
  readonly schemeRange?: readonly [number, number];
  readonly isExample: boolean;
  /** Images, audio and video of a page, which browsers upgrade to an encrypted connection. */
  readonly isShown: boolean;
  /** A constant that other files use, whose name does not say that it is requested. */
  readonly isUsedElsewhere: boolean;
}

const loading = new Set(['iframe', 'script', 'img', 'video', 'audio', 'embed']);
const showing = new Set(['img', 'video', 'audio']);
const targets = new Set(['action', 'formaction']);
const loadedLinks = ['stylesheet', 'preload', 'manifest'];

/** Unencrypted URLs in requests, sockets and service settings, and in elements that load them or submit to them. */
export const openRequests = (sources: FactSources): readonly OpenRequest[] => [...ofScript(sources), ...ofElements(sources)];

function ofScript({ file, path }: FactSources): readonly OpenRequest[] {
  return file.nodes('Literal', 'TemplateLiteral').flatMap((node) => {
    const address = openAddressOf(node, file);
    const whole = sumAround(node);
    const call = whole.parent?.type === 'CallExpression' ? callSitesOf(file).of(whole.parent) : undefined;
    const isOpened = call !== undefined && isOpener(call) && call.args[0] === whole && (node.type === 'TemplateLiteral' || whole !== node);
    if (!address || !(isOpened || isAddressPlace(node, file))) return [];
    const holes = isOpened ? [...((node.expressions ?? []) as AstNode[]), ...addedTo(node)] : [];
    const payload = call && whole === node && !isOpened ? payloadOf(call, file).filter((argument) => argument !== node) : holes;
    return [{
      isOpened,
      place: isOpened && isAboutPerson(path) ? placeParameter(node) : undefined,
      at: node,
      site: node,
      address,
      payload,
      choice: choiceAt(node, file),
      schemeRange: schemeAt(node.range[0] + 1, address),
      isExample: isExample(path),
      isShown: false,
      isUsedElsewhere: !isOpened && isPlainConstant(node, path, file),
    }];
  });
}

/** The sum of which a text is the first part, or the text itself: `'http://…?mail=' + email`. */
function sumAround(text: AstNode): AstNode {
  let sum = text;
  while (sum.parent?.type === 'BinaryExpression' && sum.parent.operator === '+' && sum.parent.left === sum) sum = sum.parent;
  return sum;
}

/** What a sum adds to its first part. */
function addedTo(text: AstNode): AstNode[] {
  const added: AstNode[] = [];
  for (let sum = text; sum !== sumAround(text); sum = sum.parent as AstNode) added.push(sum.parent?.right as AstNode);
  return added;
}

const isOpener = ({ name, receiver }: CallSite): boolean =>
  openers.has(name) || (name === 'open' && receiver?.type === 'Identifier' && receiver.name === 'window');

/** Calls that open a URL in a browser or another app. */
const openers = new Set(['openURL', 'openBrowserAsync', 'openAuthSessionAsync']);
/** Parameters of maps that take a place, and of links in general. */
const placeParameters = new Set(['daddr', 'saddr', 'destination', 'origin', 'address', 'll', 'lat', 'latlng']);

/** `daddr` of `?daddr=${…}` and of `'?daddr=' + …` */
function placeParameter({ type, value, quasis }: AstNode): string | undefined {
  const texts = type === 'TemplateLiteral' ? (quasis as AstNode[]).slice(0, -1).map((each) => each.value.cooked as unknown) : [value];
  return texts.map((text) => /[?&](\w+)=$/.exec(String(text ?? ''))?.[1]).find((name) => name !== undefined && placeParameters.has(name));
}

/** `components/Person/Directions.js` */
const isAboutPerson = (path: string): boolean =>
  path.split('/').slice(-2).some((part) => hasAnyWord(part, [...subjects.child, ...personHolders]));

const schemeAt = (start: number, { scheme }: OpenAddress): readonly [number, number] => [start, start + scheme.length];

const ofElements = (sources: FactSources): readonly OpenRequest[] =>
  sources.elements().flatMap((element) =>
    element.attributes.filter((attribute) => isTarget(attribute, element)).flatMap((attribute) =>
      requestOf(attribute, element, sources) ?? []
    )
  );

function isTarget({ name }: AttributeView, element: ElementView): boolean {
  if (targets.has(name)) return true;
  if (name === 'src') return loading.has(element.tag);
  const rel = name === 'href' && element.tag === 'link' ? element.attr('rel') : undefined;
  return rel?.kind === 'known' && loadedLinks.some((each) => String(rel.value).includes(each));
}

function requestOf(attribute: AttributeView, element: ElementView, { file, path }: FactSources): OpenRequest | undefined {
  const head = attribute.expression && !attribute.isText ? headOf(attribute.expression, file) : undefined;
  const text = attribute.isText && attribute.value.kind === 'known' ? String(attribute.value.value) : undefined;
  const given = head ?? text;
  const address = given === undefined ? undefined : openAddressOf(given, file);
  if (!address) return undefined;
  // The scheme is at the start of the text, or after the opening quote of the expression.
  const start = head ? head.range[0] + 1 : attribute.valueRange?.[0];
  const isWrittenHere = !head || (attribute.range[0] <= head.range[0] && head.range[1] <= attribute.range[1]);
  const choice = attribute.expression ? choiceAt(attribute.expression, file) : NO_CHOICE;
  const schemeRange = start !== undefined && isWrittenHere ? schemeAt(start, address) : undefined;
  return {
    at: attribute,
    site: element,
    address,
    payload: [],
    isOpened: false,
    choice,
    schemeRange,
    isExample: isExample(path),
    isShown: showing.has(element.tag),
    isUsedElsewhere: false,
  };
}
