import { ageCheckNames, ageCheckWords, checkedThings, checkingVerbs, guessedAges,
  pictures } from '../../knowledge/words/people/birth-date-words';
import { fileStores } from '../../knowledge/words/sending-words';
import { facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** An ID document or a photo of a face that a call stores. */
export interface StoredProof {
  readonly call: AstNode;
  /** The argument that holds it. */
  readonly at: AstNode;
  /** What says so in it: `idDocument`, `body.passport`. */
  readonly name: string;
  /** The call, its file or the function around it is about an age or an identity. */
  readonly isOfAgeCheck: boolean;
  /** The function around it deletes something. */
  readonly isDeleted: boolean;
}

/** Those of files, and those of mobile apps and of products themselves. */
const STORES = new Set([...fileStores, 'putFile', 'store', 'saveFile', 'uploadString', 'uploadAsync']);
const DELETES = new Set(['delete', 'remove', 'unlink', 'destroy', 'purge']);
/** Members of the Passport.js sign-in package, whose name is also that of an ID document. */
const SIGN_IN = new Set(['user', 'session', 'initialize', 'authenticate', 'use']);
const proofs = [...paperPictures, ...facePictures];

export function storedProofs({ file, path }: FactSources): readonly StoredProof[] {
  return file.nodes('CallExpression', 'NewExpression').flatMap((call) => {
    const args = STORES.has(getCalleeName(call) ?? '') ? (call.arguments as AstNode[]) : [];
    const [proof] = args.flatMap((at) => {
      const name = proofIn(at, file);
      return name === undefined ? [] : [{ at, name }];
    }) as ({ at: AstNode; name: string } | undefined)[];
    if (!proof) return [];
    // At the top of a file there is none: the parent of a program is null.
    const fn = getEnclosingFunction(call) as AstNode | null | undefined;
    const isOfAgeCheck = hasAnyWord(path, ageCheckWords) || mentionsWithin(call, ageCheckWords, file, 'names and texts')
      || (fn ? checksAge(fn, file) : false);
    return [{ call, ...proof, isOfAgeCheck, isDeleted: deletes(fn ?? file.program, file) }];
  });
}

/** An age inferred from a face in the same object as the photo: `{ estimatedAge, image }`. */
export function guessedAgesWithPictures({ file }: FactSources): readonly { readonly node: AstNode; readonly object: AstNode }[] {
  return file.nodes('ObjectExpression').flatMap((object) => {
    const entries = entriesOf(object);
    const age = entries.find(({ key }) => hasAnyPhrase(key, guessedAges));
    return age && entries.some(({ key }) => hasAnyWord(key, pictures)) ? [{ node: age.node, object }] : [];
  });
}

/** The first name or text of an argument that means an ID document or a photo of a face. */
function proofIn(argument: AstNode, file: FileContext): string | undefined {
  let found: string | undefined;
  const look = (name: string, shown = name): void => {
    if (hasAnyPhrase(name, proofs)) found ??= shown;
  };
  walk(argument, (node) => {
    if (node.type === 'MemberExpression') {
      const holder = unwrap(node.object as AstNode);
      if (holder.type === 'Identifier' && holder.name === 'passport' && SIGN_IN.has(getMemberName(node) ?? '')) return false;
      const names = pathNames(node).slice(-2);
      look(names.join(' '), names.join('.'));
    } else if (node.type === 'Identifier') look(String(node.name));
    else if (node.type === 'TemplateElement') look(String(node.value.cooked ?? ''));
    else if (node.type === 'Literal' && typeof node.value === 'string') look(node.value);
    return undefined;
  }, file.sourceCode.visitorKeys);
  return found;
}

const isCheckName = (name: string): boolean =>
  hasAnyPhrase(name, ageCheckNames) || (hasAnyWord(name, checkingVerbs) && hasAnyWord(name, checkedThings));

/** Does a function, by its name or by names in it, check an age or an identity? */
function checksAge(fn: AstNode, file: FileContext): boolean {
  return file.onceFor(checksAge, fn, () => {
    let checks = false;
    walk(fn, (node) => {
      if (node.type === 'Identifier' && isCheckName(String(node.name))) checks = true;
    }, file.sourceCode.visitorKeys);
    return checks;
  });
}

function deletes(root: AstNode, file: FileContext): boolean {
  return file.onceFor(deletes, root, () => {
    let isFound = false;
    walk(root, (node) => {
      if (node.type === 'CallExpression' && DELETES.has(wordsOf(getCalleeName(node) ?? '')[0])) isFound = true;
    }, file.sourceCode.visitorKeys);
    return isFound;
  });
}
