import type { FileContext } from '../../program/syntax/file-context';
import { getKnown } from '../../program/values/value';
import { elementsOf } from '../../views/elements';

/** Folders into which bundlers write scripts of pages. */
const folders = new Set(['assets', 'static', 'js', 'build', 'dist', '_app', '_nuxt', '_astro']);
/** Bundlers write at least as many signs of a digest. */
const SHORTEST_DIGEST = 8;

/** Does a page load a script whose name has a digest of its content, as bundlers write it: `/assets/index-DJcpsFN4.js`? */
export const isBuiltPage = (file: FileContext): boolean =>
  (file.filename.endsWith('.html') || file.filename.endsWith('.htm'))
  && file.once(isBuiltPage, () =>
    elementsOf(file).some((element) => {
      const source = element.tag === 'script' ? getKnown(element.attr('src')) : undefined;
      return typeof source === 'string' && isBuiltScript(source);
    }));

function isBuiltScript(source: string): boolean {
  const [name = '', ...parents] = source.split('/').reverse();
  if (!name.endsWith('.js') || source.includes('//') || !parents.some((folder) => folders.has(folder))) return false;
  const stem = name.slice(0, -'.js'.length);
  // A digest may have a dash of its own; what is before it has letters.
  const start = Math.max(stem.lastIndexOf('.'), stem.slice(0, -SHORTEST_DIGEST).lastIndexOf('-'));
  return start > 0 && isDigest(stem.slice(start + 1));
}

/** Letters and digits in no order of words: `DJcpsFN4`, `4f9a1c2e`; no word, version or date. */
function isDigest(text: string): boolean {
  const signs = [...text];
  const digits = signs.filter((sign) => sign >= '0' && sign <= '9').length;
  const isUpper = (sign: string | undefined): boolean => sign !== undefined && sign >= 'A' && sign <= 'Z';
  const turns = signs.filter((sign, index) => index > 0 && isUpper(sign) && !isUpper(signs[index - 1])).length;
  return text.length >= SHORTEST_DIGEST && !text.includes('.') && digits < text.length && (digits > 0 || turns > 1);
}
