import type { FileResult } from '../../rule/finding';

/** Kinds of files that rules leave alone, with their names in the output, one and many. */
export const NOT_JUDGED = {
  test: ['test', 'tests'],
  story: ['story', 'stories'],
  declaration: ['type declaration', 'type declarations'],
  seed: ['seed', 'seeds'],
  copy: ['copy of web files', 'copies of web files'],
  staff: ['staff page', 'staff pages'],
  excluded: ['excluded by the settings', 'excluded by the settings'],
  large: ['large or minified file', 'large or minified files'],
  parser: ['file without a parser', 'files without a parser'],
  kind: ['file of a kind that gc25 does not read', 'files of kinds that gc25 does not read'],
  template: ['template in a language that gc25 does not read', 'templates in languages that gc25 does not read'],
} as const;

export type NotJudged = keyof typeof NOT_JUDGED;

/** The kind under which a result counts; a file with findings was judged, whatever its path says. */
export function notJudgedIn({ findings, problems, notJudged }: FileResult): NotJudged | undefined {
  if (findings.length > 0) return undefined;
  if (problems.some(({ kind }) => kind === 'too-large')) return 'large';
  return problems.some(({ kind }) => kind === 'parser-missing') ? 'parser' : (notJudged as NotJudged | undefined);
}

/** Counts by kind in the order of the kinds, whichever file came first. */
export const inOrder = (counts: ReadonlyMap<NotJudged, number>): (readonly [NotJudged, number])[] =>
  (Object.keys(NOT_JUDGED) as NotJudged[]).flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0] as const] : []));

/** `2 not judged: 1 test, 1 story` without the first part. */
export const listNotJudged = (counts: ReadonlyMap<NotJudged, number>): string =>
  inOrder(counts).map(([kind, count]) => `${count} ${NOT_JUDGED[kind][count === 1 ? 0 : 1]}`).join(', ');
