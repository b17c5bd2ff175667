import { closedAudiences } from '../../knowledge/words/setting-words';
import type { ListedValue, ListedValues } from '../../program/origin/listed-values';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { allowedValues, valuesListedIn } from './allowed-values';
import { foldAudience, type PrivacyName } from './polarity';

/**
 * The protective literal for a field without default: the first closed one of its list, else of the name's kind. Undefined where
 * none of the listed is known to be closed.
 */
export function startText(spec: AstNode | undefined, name: PrivacyName, file: FileContext): string | undefined {
  if (name.opensWhen !== 'audience') return String(!name.opensWhen);
  const listed = spec && valuesListedIn(spec, file);
  return listed ? quoted(closedOf(listed)?.value) : "'private'";
}

/** The most closed one of the values that are listed. */
const closedOf = (listed: ListedValues): ListedValue | undefined =>
  closedAudiences.map((audience) =>
    listed.find(({ value, member }) => [value, member ?? ''].some((text) => foldAudience(text) === audience))
  )
    .find((value) => value !== undefined);

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : `'${text}'`);

const turned: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [true, 'false'],
  [false, 'true'],
  [0, '1'],
  ['true', "'false'"],
  ['false', "'true'"],
]);
/** Of these words the closed one is the same in every list. */
const counterparts: ReadonlyMap<string, string> = new Map([['public', 'private'], ['on', 'off'], ['always', 'never']]);

export interface OpenText {
  readonly value: unknown;
  /** The expression that holds it. */
  readonly written: AstNode;
}

/** Does the code list which values a setting may hold, beside the open one; or can they be yes and no alone? */
export const hasKnownValues = ({ value, written }: OpenText, setting: string, file: FileContext): boolean =>
  typeof value !== 'string' || turned.has(value) || allowedValues(setting, written, value, file) !== undefined;

/**
 * The protective literal in place of an open value, in its kind and case; of the values that the setting may hold, where they are
 * listed. Undefined where none of these is known to be closed, and where the project has words of its own and lists none.
 */
export function closedText(open: OpenText, setting: string, file: FileContext): string | undefined {
  const { value, written } = open;
  if (typeof value === 'boolean' || typeof value === 'number') return turned.get(value) ?? '0';
  if (typeof value !== 'string') return undefined;
  const given = turned.get(value);
  if (given !== undefined) return given;
  const listed = allowedValues(setting, written, value, file);
  if (listed) {
    const closed = closedOf(listed);
    const isMember = written.type === 'MemberExpression' && closed?.member !== undefined;
    return isMember ? `${file.getText(written.object)}.${closed.member}` : quoted(closed?.value);
  }
  const counterpart = written.type === 'MemberExpression' ? undefined : counterparts.get(value.toLowerCase());
  return quoted(counterpart && value === value.toUpperCase() ? counterpart.toUpperCase() : counterpart);
}
