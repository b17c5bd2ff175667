import { ageWords } from '../../knowledge/words/guard-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { closedText } from './closed-value';
import { getPrivacyName, isOpenValue, type PrivacyName } from './polarity';

/** A privacy setting that is private for younger children and open for older ones. */
export interface AgeLimitedSetting {
  readonly at: AstNode;
  readonly name: string;
  readonly value: AstNode;
  /** Age in years from which it is open, below the age of adults. */
  readonly openFrom: number;
  /** The most private value as source text. */
  readonly safe: string | undefined;
}

/** `isPublic: age >= 13`, `visibility: user.age < 13 ? 'private' : 'public'` */
export const ageLimitedSettings = ({ file, settings }: FactSources): readonly AgeLimitedSetting[] =>
  file.nodes('Property').flatMap((at): AgeLimitedSetting[] => {
    const { key = '', value } = entryAround(at) ?? {};
    const reading = getPrivacyName(key);
    const given = unwrap(value);
    const open = reading && given ? openingOf(given, reading, (node) => getKnown(valueOf(node, file))) : undefined;
    if (!reading || !given || !open || open.from >= settings.adultAge) return [];
    return [{ at, name: key, value: given, openFrom: open.from, safe: closedText({ value: open.value, written: given }, key, file) }];
  });

interface Opening {
  readonly from: number;
  readonly value: unknown;
}

function openingOf(given: AstNode, reading: PrivacyName, read: (node: AstNode) => unknown): Opening | undefined {
  const isChoice = given.type === 'ConditionalExpression';
  const limit = limitOf(isChoice ? unwrap(given.test) : given, read);
  if (!limit) return undefined;
  const branches = isChoice ? [given.consequent as AstNode, given.alternate].map((branch) => branch && read(branch)) : [true, false];
  const [older, younger] = limit.isTrueForOlder ? branches : branches.toReversed();
  return isOpenValue(reading, older) && !isOpenValue(reading, younger) ? { from: limit.from, value: older } : undefined;
}

/** The first age, in years, for which a comparison answers otherwise than for younger people. */
function limitOf(test: AstNode | undefined, read: (node: AstNode) => unknown): { from: number; isTrueForOlder: boolean } | undefined {
  if (test?.type !== 'BinaryExpression' || !hasAnyPhrase(lastName(unwrap(test.left as AstNode)), ageWords)) return undefined;
  const age = read(test.right as AstNode);
  if (typeof age !== 'number') return undefined;
  switch (test.operator) {
    case '>=':
    case '<':
      return { from: age, isTrueForOlder: test.operator === '>=' };
    case '>':
    case '<=':
      return { from: age + 1, isTrueForOlder: test.operator === '>' };
    default:
      return undefined;
  }
}
