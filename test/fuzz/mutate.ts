import type { Random } from './random';

const TOKEN = /\s+|[\w$]+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[^\s\w$]/g;
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

type Mutation = (text: string, random: Random, other: string, words: readonly string[]) => string;

const onTokens = (change: (tokens: string[], at: number, random: Random) => void): Mutation => (text, random) => {
  const tokens = tokensOf(text);
  if (tokens.length > 1) change(tokens, random.below(tokens.length - 1), random);
  return tokens.join('');
};

const lines = (text: string, random: Random): number => text.split('\n').length > 1 ? random.below(text.split('\n').length) : 0;

const MUTATIONS: readonly Mutation[] = [
  onTokens((tokens, at) => {
    tokens.splice(at, 1);
  }),
  onTokens((tokens, at) => {
    tokens.splice(at, 0, tokens[at]);
  }),
  onTokens((tokens, at) => {
    [tokens[at], tokens[at + 1]] = [tokens[at + 1], tokens[at]];
  }),
  // A piece of another text, cut at its lines or anywhere.
  (text, random, other) => {
    const [mine, theirs] = [text.split('\n'), other.split('\n')];
    mine.splice(lines(text, random), random.below(2), ...theirs.slice(lines(other, random)));
    return mine.join('\n');
  },
  (text, random, other) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  // A name becomes a word that rules look for.
  (text, random, _other, words) => {
    const names = [...text.matchAll(/[A-Z_$][\w$]*/gi)];
    if (names.length === 0) return text;
    const { 0: name, index } = random.of(names);
    return text.slice(0, index) + random.of(words) + text.slice(index + name.length);
  },
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => text.replace(/[ \t]+/g, (blank) => (random.chance(0.2) ? random.of(['\t', '  ', '\n']) : blank)),
  (text, random) => text.replace(/[([{,;]/g, (mark) => (random.chance(0.2) ? `${mark}${random.of([' ', '\n', '/* note */ '])}` : mark)),
  // Whitespace and comments where there were none: around punctuation and quotes.
  (text, random) =>
    text.replace(
      /[([{,;:.=?)\]}]/g,
      (mark) => (random.chance(0.2) ? `${random.of([' ', '\t', '\n', '/* note */', '// note\n'])}${mark}` : mark),
    ),
  (text, random) =>
    text.replace(
      /'([^'"`\\\n$]*)'|"([^'"`\\\n$]*)"/g,
      (
        all,
        single?: string,
        double?: string,
      ) => (random.chance(0.3) ? random.of([`'${single ?? double}'`, `"${single ?? double}"`, `\`${single ?? double}\``]) : all),
    ),
  (text, random) => text.replace(/;/g, (mark) => (random.chance(0.5) ? '' : mark)),
];

/** A text with one to three changes: tokens, pieces of another text, names, blanks and line ends. */
export function mutate(text: string, other: string, words: readonly string[], random: Random): string {
  let changed = text;
  for (let left = 1 + random.below(3); left > 0; left--) changed = random.of(MUTATIONS)(changed, random, other, words);
  return changed;
}
