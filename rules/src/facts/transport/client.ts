import { baseAddresses, type ConnectionSwitch, pageLibraries, withoutCredentials } from '../../knowledge/words/transport-words';
import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { isForPage } from '../kind-of-file/page-script';

/**
 * May an option or a variable of a connection change nothing for people: no known client reads it there, a page in a browser has no such
 * variable, or the client is one that carries no credentials or makes no encrypted connection?
 */
export const mayChangeNothing = (site: AstNode, { readBy, isOfProcess }: ConnectionSwitch, file: FileContext): boolean =>
  (readBy !== undefined && !namesAround(site).some((name) => hasAnyWord(name, readBy)))
  || (isOfProcess === true && drawsPages(file))
  || carriesNothing(site, file)
  || isOfPlainClient(site, file);

/** The keys, calls and variables that an option lies in, from the inside, or what it is set on. */
function namesAround(site: AstNode): readonly string[] {
  const names = site.type === 'AssignmentExpression' ? [...pathNames((site.left as AstNode).object as AstNode)] : [];
  for (let node = site.parent; node && !isEnd(node); node = node.parent) {
    if (node.type === 'Property') names.push(entryAround(node)?.key ?? '');
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') names.push(getCalleeName(node) ?? '');
    else if (node.type === 'VariableDeclarator') names.push(String(node.id?.name ?? ''));
  }
  return names;
}

const isEnd = ({ type }: AstNode): boolean => type.endsWith('Statement') || type.includes('Function');

const drawsPages = (file: FileContext): boolean =>
  isForPage(file) || file.nodes('ImportDeclaration').some(({ source }) => pageLibraries.has(String((source as AstNode).value)));

/** `axios.create({ withCredentials: false, httpsAgent: new https.Agent({ rejectUnauthorized: false }) })` */
function carriesNothing(site: AstNode, file: FileContext): boolean {
  for (let node = site.parent; node && !isEnd(node); node = node.parent) {
    if (node.type !== 'ObjectExpression') continue;
    for (const [key, value] of withoutCredentials) {
      const entry = entryOf(node, key);
      if (entry && getKnown(valueOf(entry.value, file)) === value) return true;
    }
  }
  return false;
}

/** `axios.create({ baseURL: 'http://localhost', httpsAgent: new https.Agent({ rejectUnauthorized: false }) })` */
function isOfPlainClient(site: AstNode, file: FileContext): boolean {
  for (let node = site.parent; node && !isEnd(node); node = node.parent) {
    if (node.type !== 'ObjectExpression') continue;
    for (const key of baseAddresses) {
      const address = getKnown(valueOf(entryOf(node, key)?.value, file));
      if (typeof address === 'string' && address.startsWith('http:')) return true;
    }
  }
  return false;
}
