import { getKnown } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';

const endings: ReadonlySet<string> = new Set(['js', 'mjs', 'css']);
/** Parts of names after the hash: `main.3cd50535.chunk.js`. */
const afterHash: ReadonlySet<string> = new Set(['min', 'chunk', 'bundle']);
const digits = new Set('0123456789');
const hexadecimals = new Set('0123456789abcdef');
/** Characters of the hashes that bundlers put into names: 8 of base64 (Vite, Rollup), 8 to 40 of base16 (webpack, Parcel). */
const SHORTEST_HASH = 8;
/** The folder where the former put what they make. */
const MADE_FOLDER = 'assets';

/**
 * Is a page what a bundler made of the product's own page, or what a browser saved of any? The former names scripts or styles of the
 * product by a hash of their content, the latter begins with a script.
 */
export const isBuiltPage = (path: string, elements: () => readonly ElementView[]): boolean =>
  path.endsWith('.html') && elements().some((element) => {
    const source = element.tag === 'script' ? 'src' : element.tag === 'link' ? 'href' : undefined;
    return (source !== undefined && isHashed(getKnown(element.attr(source)))) || beginsWithScript(element);
  });

/** Scripts that ran have put others at the very beginning, before the head, which a parser then passes over. */
const beginsWithScript = ({ tag, children }: ElementView): boolean =>
  tag === 'html' && children[0]?.tag === 'script' && children.some((child) => child.tag === 'body');

/** `/js/main.3cd5053519ec.js`, `/assets/index-B2k3x9Qa.css`; scripts of other hosts have versions that may look alike. */
function isHashed(address: unknown): boolean {
  if (typeof address !== 'string' || address.includes('//')) return false;
  const [plain] = address.trim().split('?');
  const [name = '', folder] = plain.split('/').reverse();
  const parts = name.split('.');
  if (!endings.has(parts.pop() ?? '')) return false;
  while (afterHash.has(parts.at(-1) ?? '')) parts.pop();
  const last = parts.at(-1) ?? '';
  const afterDash = last.slice(-SHORTEST_HASH);
  const isOfVite = folder === MADE_FOLDER && last.at(-SHORTEST_HASH - 1) === '-' && isMixed(afterDash);
  return isOfVite || [last, last.slice(last.lastIndexOf('-') + 1)].some((part) => part !== name && isHexadecimal(part));
}

const isHexadecimal = (part: string): boolean =>
  part.length >= SHORTEST_HASH && [...part].every((each) => hexadecimals.has(each)) && isMixed(part);

/** Holds a digit and something else: `20250131` is a day. */
const isMixed = (part: string): boolean => [...part].some((each) => digits.has(each)) && [...part].some((each) => !digits.has(each));
