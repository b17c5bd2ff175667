import { accountEnds, sampleAccounts } from '../../knowledge/words/sample-accounts';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf, mentionsWithin } from '../../program/syntax/lexicon';
import { functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { AttributeView } from '../../views/elements/element-view';
import type { LoadedScript } from './loaded-script';

/** Letters of which a blank for an id consists: `G-XXXXXXXXXX`. */
const SHORTEST_BLANK = 4;

/** Words of the longest blank for an id: `YOUR_GOOGLE_ANALYTICS_MEASUREMENT_ID`. */
const LONGEST_BLANK = 6;

/** Is a service started with the account of a sample: `fbq('init', 'YOUR_PIXEL_ID')`? */
export const isCallForSample = (args: readonly AstNode[], file: FileContext): boolean =>
  args.some((argument) => optionsOf(valueOf(argument, file)).some(({ value }) => typeof value === 'string' && isSample(value)));

const isSample = (text: string): boolean => {
  const words = wordsOf(text);
  return hasAnyPhrase(text, sampleAccounts) || words.some(isBlank)
    || (words[0] === 'your' && words.length <= LONGEST_BLANK && accountEnds.has(words.at(-1) ?? ''));
};

/**
 * Does the URL of a script name the account of a sample, which no service knows: `…?id=G-XXXXXXXXXX`, `…?id=YOUR_ID`, or does the function
 * that loads it?
 */
export const isForSampleAccount = ({ at, site }: LoadedScript, file: FileContext): boolean =>
  isWithSample('type' in at ? at : 'rawTag' in site ? undefined : site, file) || textsOf(at, file).some((text) => {
    const query = text.slice(text.indexOf('?') + 1);
    return isSample(query) || isSample(query.slice(query.indexOf('=') + 1));
  });

const isBlank = (word: string): boolean => word.length >= SHORTEST_BLANK && [...word].every((letter) => letter === 'x');

/** How the name of a constant begins that waits for its value. */
const BLANK = 'YOUR';

/** `hjid: YOUR_SITE_ID` */
const isWithSample = (site: AstNode | undefined, file: FileContext): boolean => {
  const samples = file.once(isWithSample, () => [...lexiconOf(file).names].filter((name) => name.startsWith(BLANK) && isSample(name)));
  return site !== undefined && samples.length > 0 && [...functionsAround(site)].some((fn) => mentionsWithin(fn, samples, file));
};

/** What a URL may be, as far as it is known: a text, or the parts of a template and what they are filled with. */
function textsOf(at: LoadedScript['at'], file: FileContext): readonly string[] {
  if ('value' in at && 'rawName' in at) {
    const { value, expression } = at as unknown as AttributeView;
    return value.kind === 'known' ? [String(value.value)] : expression ? textsOf(expression as AstNode, file) : [];
  }
  const node = 'type' in at ? unwrap(at) : undefined;
  if (node?.type !== 'TemplateLiteral') return typeof node?.value === 'string' ? [node.value] : [];
  const filled = (node.expressions as AstNode[]).flatMap((part) => optionsOf(valueOf(part, file)).map(({ value }) => String(value)));
  return [...(node.quasis as AstNode[]).map(({ value }) => String(value.cooked)), ...filled];
}
