import { identityWords, networkAddressWords, orderWords, rotatingWords, userAgentWords } from '../../knowledge/words/device-words';
import { callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { namesAround } from '../../program/syntax/names-around';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isHashName } from './names';

/** A hash of the network address and the browser of a visitor: a fingerprint that a server takes. */
export interface NetworkPrint {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** Something that changes from day to day is hashed with them. */
  readonly isRotating: boolean;
  /** It serves limits, locks or caches, by its names or the file's. */
  readonly servesOrder: boolean;
  /** Its name means the identity of a user. */
  readonly isIdentity: boolean;
}

export const networkPrints = ({ file, path }: FactSources): readonly NetworkPrint[] =>
  callSitesOf(file).all.flatMap(({ node, isNew, name, at, args, receiver, holder }) => {
    // `createHash('sha256').update(data)`: the method of a hash.
    const isUpdate = name === 'update' && isHashName(holder);
    const [data] = args as (AstNode | undefined)[];
    if (isNew || !data || !(isUpdate || (isHashName(name) && !name.startsWith('create')))) return [];
    const names = wordsBehind(data, file);
    if (!names.some((each) => hasAnyPhrase(each, networkAddressWords)) || !names.some((each) => hasAnyPhrase(each, userAgentWords)))
      return [];
    const around = namesAround(node);
    return [
      {
        at,
        site: node,
        name: isUpdate ? file.getText(receiver) : name,
        isRotating: names.some((each) => hasAnyWord(each, rotatingWords)),
        servesOrder: [...around, path].some((each) => hasAnyWord(each, orderWords)),
        isIdentity: around.some((each) => hasAnyWord(each, identityWords)),
      },
    ];
  });

const STEPS = 2;

/** Identifiers and strings that an expression reads, with its variables resolved up to a number of steps. */
function wordsBehind(root: AstNode, file: FileContext): readonly string[] {
  const roots = new Set([root]);
  let latest: readonly AstNode[] = [root];
  for (let step = 0; step < STEPS && latest.length > 0; step++) {
    latest = latest.flatMap((each) => originsIn(each, file)).filter((each) => !roots.has(each));
    for (const each of latest) roots.add(each);
  }
  return [...roots].flatMap((each) => wordsWithin(each, file, 'names and texts'));
}

function originsIn(root: AstNode, file: FileContext): readonly AstNode[] {
  const found: AstNode[] = [];
  walk(
    root,
    (node) => {
      const origin = node.type === 'Identifier' ? definitionOf(node, file) : undefined;
      if (origin && !origin.isCallback) found.push(origin.from);
    },
    file.sourceCode.visitorKeys,
  );
  return found;
}
