import { callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { rangeOfWord } from '../../program/syntax/source-text';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ElementView } from '../../views/elements/element-view';
import { runsOnAct } from '../occasions/user-act';
import type { FactSources } from '../sources';
import { isOpenedByUser } from './opened-by-user';

/** A URL that makes the embedded player start by itself: `https://…?autoplay=1`. */
export interface StartingAddress {
  /** The `src` of an iframe, a string or template with a URL, or the call that adds the parameter to a URL. */
  readonly kind: 'frame' | 'text' | 'parameter';
  readonly parameter: string;
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** The range of the URL in the source. */
  readonly range: readonly [number, number];
  /** A condition around it tests for autoplay: it only applies a decision made elsewhere. */
  readonly isAsked: boolean;
  readonly isOpenedByUser: boolean;
}

export const startingAddresses =
  (sources: FactSources): readonly StartingAddress[] => [...sources.elements().flatMap((element) => inFrame(element, sources)),
    ...parametersAdded(sources), ...writtenAddresses(sources)];

const START = /(?:^|[?&;]|&amp;)((?:autoplay|auto_play|autostart)=(?:1|true|yes))(?=$|[&#"'`\s;]|\$\{)/i;

/** `autoplay=1` in a URL or query string; undefined if it is absent or off. */
const startIn = (address: unknown): string | undefined => (typeof address === 'string' ? START.exec(address)?.[1] : undefined);

const frames: ReadonlySet<string> = new Set(['iframe', 'embed']);

/** `<iframe src="…?autoplay=1">`. */
function inFrame(element: ElementView, { file }: FactSources): readonly StartingAddress[] {
  const source = frames.has(element.tag.toLowerCase()) ? element.getAttribute('src') : undefined;
  const parameter = source?.isText ? startIn(getKnown(source.value)) : undefined;
  if (!source?.valueRange || parameter === undefined) return [];
  const isOpened = isOpenedByUser(element, file);
  return [{ kind: 'frame', parameter, at: source, site: element, range: source.valueRange, isAsked: false, isOpenedByUser: isOpened }];
}

/** `params.set('autoplay', '1')`. */
function parametersAdded(sources: FactSources): readonly StartingAddress[] {
  const { file } = sources;
  const calls = callSitesOf(file).named('set', 'append').filter(({ isNew, receiver }) => !isNew && receiver);
  return calls.flatMap(({ node, args }): StartingAddress[] => {
    const pair = args.map((argument) => String(getKnown(valueOf(argument, file)) ?? ''));
    const parameter = startIn(`?${pair.join('=')}`);
    if (parameter === undefined) return [];
    const isOpened = runsOnAct(node, sources);
    const { range } = node;
    return [{ kind: 'parameter', parameter, at: node, site: node, range, isAsked: isAsked(node, file), isOpenedByUser: isOpened }];
  });
}

/** Calls that compare or replace a text, which is therefore not used as a URL. */
const comparisons: ReadonlySet<string> = new Set(['includes', 'indexOf', 'startsWith', 'endsWith', 'replace', 'replaceAll', 'split',
  'match', 'test', 'search', 'delete', 'has']);

/** URLs in script: string literals and parts of template literals. */
function writtenAddresses(sources: FactSources): readonly StartingAddress[] {
  const { file } = sources;
  return file.nodes('Literal', 'TemplateElement').flatMap((node): StartingAddress[] => {
    const parameter = startIn(node.type === 'Literal' ? node.value : node.value.cooked);
    const address = node.type === 'TemplateElement' ? node.parent : node;
    if (parameter === undefined || !address?.parent || !isInUse(address, address.parent)) return [];
    const { range } = address;
    const element = sources.elements().findLast(({ range: [start, end] }) => start <= range[0] && range[1] <= end);
    const isOpened = (element !== undefined && isOpenedByUser(element, file)) || runsOnAct(address, sources);
    const at = placeIn(node, address, parameter, file);
    return [{ kind: 'text', parameter, at, site: address, range, isAsked: isAsked(address, file), isOpenedByUser: isOpened }];
  });
}

/** In a text of several lines, the parameter with its value; a text of one line is a URL as a whole. */
function placeIn(part: AstNode, address: AstNode, parameter: string, file: FileContext): StartingAddress['at'] {
  const [first, last] = address.range.map((offset) => file.sourceCode.getLocFromIndex(offset).line);
  const isLong = first < last;
  const range = isLong ? rangeOfWord(part, parameter, file) : undefined;
  return range ? { range } : address;
}

const compares: ReadonlySet<string> = new Set(['==', '===', '!=', '!==']);

/** Attributes of elements are read with the elements. */
function isInUse(address: AstNode, around: AstNode): boolean {
  if (around.type === 'JSXAttribute' || (around.type === 'BinaryExpression' && compares.has(around.operator as string))) return false;
  return around.type !== 'CallExpression' || around.callee === address || !comparisons.has(getCalleeName(around) ?? '');
}

const startWords: readonly string[] = ['autoplay', 'auto play', 'autostart', 'auto start'];

const isAsked = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, getEnclosingFunction(node)).some(({ test }) => mentionsWithin(test, startWords, file, 'names and texts'));
