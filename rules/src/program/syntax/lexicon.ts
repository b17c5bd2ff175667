import { type AstNode, walk } from './ast';
import type { FileContext } from './file-context';
import { groupBy } from './group-by';
import { firstFrom } from './items-within';
import { hasAnyPhrase, whatIsSaid, wordsOf } from './words';

/** What is looked through: names the programmer chose, or also texts the program holds. Never comments. */
export type Zone = 'names' | 'names and texts';

const NAME_TYPES = new Set(['Identifier', 'PrivateIdentifier', 'JSXIdentifier']);
const TEXT_TYPES = ['Literal', 'TemplateElement', 'JSXText', 'VText', 'VLiteral', 'SvelteText', 'SvelteLiteral'];

/** The text that a literal, a part of a template or a text of markup holds. */
export function textOf(node: AstNode): string | undefined {
  if (node.type === 'TemplateElement') return String(node.value.cooked ?? '');
  return typeof node.value === 'string' ? node.value : undefined;
}

interface Lexicon {
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** Distinct names and string literals of a file. */
export function lexiconOf(file: FileContext): Lexicon {
  return file.once(lexiconOf, () => {
    const names = new Set<string>();
    const texts = new Set<string>();
    for (const type of NAME_TYPES) for (const node of file.nodes(type)) names.add(String(node.name));
    for (const type of TEXT_TYPES)
      for (const node of file.nodes(type)) {
        const text = textOf(node);
        if (text !== undefined) texts.add(text);
      }
    return { names, texts };
  });
}

/** Distinct words of the names of a file, or of its string literals. */
const vocabularyOf = (kind: keyof Lexicon, file: FileContext): ReadonlySet<string> =>
  file.once(`vocabulary of ${kind}`, () => {
    const words = new Set<string>();
    for (const each of lexiconOf(file)[kind]) for (const word of wordsOf(each)) words.add(word);
    return words;
  });

/** Is one of the phrases in a name of the file, or in one of its string literals? Those of one word need no second look. */
function isSaidIn(kind: keyof Lexicon, phrases: readonly string[], file: FileContext): boolean {
  const said = whatIsSaid(phrases, vocabularyOf(kind, file));
  return said === 'perhaps' ? [...lexiconOf(file)[kind]].some((each) => hasAnyPhrase(each, phrases)) : said === 'yes';
}

/** Names of the file that are written so, in source order. */
export const nodesNamed = (name: string, file: FileContext): readonly AstNode[] =>
  file.once(nodesNamed, () => groupBy(file.nodes(...NAME_TYPES), (node) => String(node.name))).get(name) ?? [];

/** String literals of the file that are not in a part of it and contain a text, in source order. */
export const textsNaming = (text: string, { range: [start, end] }: Pick<AstNode, 'range'>, file: FileContext): readonly AstNode[] =>
  isInText(text, file)
    ? file.nodes(...TEXT_TYPES).filter((node) => (node.range[0] < start || node.range[1] > end) && textOf(node)?.includes(text) === true)
    : [];

/** Does a string literal contain a text? Looked for once a file and text. */
function isInText(text: string, file: FileContext): boolean {
  const known = file.once(isInText, () => new Map<string, boolean>());
  let isFound = known.get(text);
  if (isFound === undefined) known.set(text, isFound = [...lexiconOf(file).texts].some((each) => each.includes(text)));
  return isFound;
}

/** Does a name (or string literal) of the file contain one of the phrases? Computed once per file and list. */
export function mentions(file: FileContext, phrases: readonly string[], zone: Zone = 'names'): boolean {
  const answers = file.once(`mentions in ${zone}`, () => new Map<readonly string[], boolean>());
  let answer = answers.get(phrases);
  if (answer === undefined) {
    answer = isSaidIn('names', phrases, file) || (zone === 'names and texts' && isSaidIn('texts', phrases, file));
    answers.set(phrases, answer);
  }
  return answer;
}

/** The same for a part of a file. */
export const mentionsWithin = (root: AstNode, phrases: readonly string[], file: FileContext, zone: Zone = 'names'): boolean =>
  wordsWithin(root, file, zone).some((word) => hasAnyPhrase(word, phrases));

/** Names (and string literals) in a part of a file, in source order. */
export function wordsWithin(root: AstNode, file: FileContext, zone: Zone = 'names'): readonly string[] {
  return file.onceFor(`words within, ${zone}`, root, () => {
    const words: string[] = [];
    walk(root, (node) => {
      if (NAME_TYPES.has(node.type)) words.push(String(node.name));
      else if (zone === 'names and texts') words.push(textOf(node) ?? '');
    }, file.sourceCode.visitorKeys);
    return words.filter((word) => word !== '');
  });
}

interface PlacedWord {
  readonly range: readonly [start: number, end: number];
  readonly word: string;
}

/** Names and string literals that begin at most so many characters before or after a node; comments do not count. */
export const wordsNear = ({ range: [start, end] }: AstNode, reach: number, file: FileContext): readonly string[] =>
  wordsBetween(start - reach, end + reach, file);

/** The same, before a node only. */
export const wordsBefore = ({ range: [start] }: AstNode, reach: number, file: FileContext): readonly string[] =>
  wordsBetween(start - reach, start - 1, file);

function wordsBetween(start: number, end: number, file: FileContext): readonly string[] {
  const placed = file.once(
    'words by place',
    () =>
      file.nodes(...NAME_TYPES, ...TEXT_TYPES).map((each): PlacedWord => ({
        range: each.range,
        word: textOf(each) ?? String(each.name ?? ''),
      })),
  );
  const words: string[] = [];
  for (let index = firstFrom(start, placed); index < placed.length && placed[index].range[0] <= end; index++) {
    words.push(placed[index].word);
  }
  return words;
}
