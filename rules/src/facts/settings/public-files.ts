import { fileStores, fileUploads } from '../../knowledge/words/sending-words';
import { impersonalFiles, personalFiles, picturesOfPeople, storedHeaders } from '../../knowledge/words/setting-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import { type Entry, entryAround, entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { isAdultsFile } from '../people';
import type { FactSources } from '../sources';

/** A stored file, or a bucket, that is publicly readable. */
export interface PublicFile {
  /** The option that opens it, or the name of the call that does. */
  readonly at: AstNode;
  readonly site: AstNode;
  /** The value that opens it and the text of the one that does not, where it is an option. */
  readonly option?: { readonly value: AstNode; readonly safe: string };
  /** It is one that people made, or that shows them, as the statement or the path says. */
  readonly isPersonal: boolean;
  /** It shows a person: a portrait, a photo, a recording. */
  readonly showsPeople: boolean;
  /** It is whatever the code around is given, under a name made when it runs; nothing says what it shows. */
  readonly isAnyFile: boolean;
  /** The bucket is a parameter of the function around: those who call it say what it holds. */
  readonly isOfAnyBucket: boolean;
  /** The file is about grown-ups. */
  readonly isOfAdults: boolean;
}

/** `openBuckets`: names of buckets and folders that are meant to be public. */
export function publicFiles(openBuckets: readonly string[], sources: FactSources): readonly PublicFile[] {
  const { file, path } = sources;
  const read = (at: AstNode, site: AstNode, option?: PublicFile['option']): PublicFile => ({
    at,
    site,
    option,
    ...whoseFile(site, option?.value, openBuckets, sources),
    isOfAnyBucket: hasGivenBucket(site, file),
    isOfAdults: isAdultsFile(path),
  });
  const options = file.nodes('Property').flatMap((property) => {
    const entry = entryAround(property);
    const safe = entry && closedTextOf(entry, file);
    return safe === undefined ? [] : [read(property, property, { value: entry?.value as AstNode, safe })];
  });
  const calls = callSitesOf(file).named('makePublic', 'getPublicUrl').filter((site) => !site.isNew && isOfFile(site, file));
  return [...options, ...calls.map(({ at, node }) => read(at, node))];
}

const accessKeys: ReadonlySet<string> = new Set(['ACL', 'acl', 'predefinedAcl', 'access']);
/** Calls that store a file or make the place for it. */
const stores: ReadonlySet<string> = new Set([...fileStores, 'createBucket', 'updateBucket', 'createWriteStream', 'file']);

/** What to write instead of a value that opens a stored file; undefined for other entries. */
function closedTextOf({ key, value, node }: Entry, file: FileContext): string | undefined {
  if (key !== 'public' && !accessKeys.has(key)) return undefined;
  const given = getKnown(valueOf(value, file));
  const [first, second] = wordsOf(String(given ?? ''));
  // `public-read`, `publicRead`, `public-read-write`
  if (first === 'public' && second === 'read') return "'private'";
  const call = node.parent?.parent;
  if (call?.type !== 'CallExpression' || !stores.has(getCalleeName(call) ?? '')) return undefined;
  if (key === 'public') return given === true ? 'false' : undefined;
  return key === 'access' && given === 'public' ? "'private'" : undefined;
}

const storeNames: ReadonlySet<string> = new Set(['storage', 'from', 'bucket']);

/** `supabase.storage.from(…).getPublicUrl(path)`; a custom method of the same name, and a URL without a file, do not count. */
function isOfFile({ name, node, receiver, args: [path] }: CallSite, file: FileContext): boolean {
  if (name === 'makePublic') return true;
  if (!receiver || !path || path.value === '') return false;
  return [...lastNames(receiver, LINKS), ...originWords(node, file)].some((word) => storeNames.has(word.toLowerCase()));
}

/** `storage.from(bucketName)` where `bucketName` is a parameter. */
function hasGivenBucket(site: AstNode, file: FileContext): boolean {
  let link: AstNode | undefined = site;
  while (link && (link.type === 'CallExpression' || link.type === 'MemberExpression')) {
    const [bucket] = link.type === 'CallExpression' && storeNames.has(getCalleeName(link) ?? '') ? (link.arguments as AstNode[]) : [];
    if (bucket?.type === 'Identifier') return file.variableOf(bucket)?.defs[0]?.type === 'Parameter';
    link = unwrap((link.type === 'CallExpression' ? link.callee : link.object) as AstNode | undefined);
  }
  return false;
}

/** Links of a path that are looked at. */
const LINKS = 8;
const uploads: ReadonlySet<string> = new Set(fileUploads);

/** Does the statement around it, or the path, mention users' files and not a bucket that is public by design? */
function whoseFile(
  node: AstNode,
  access: AstNode | undefined,
  openBuckets: readonly string[],
  { file, path }: FactSources,
): Pick<PublicFile, 'isPersonal' | 'showsPeople' | 'isAnyFile'> {
  const words = [...wordsWithout(uploads, statementAround(node), file).words, ...originWords(node, file)].filter((word) =>
    !hasAnyPhrase(word, storedHeaders)
  );
  const isOfThings = openBuckets.some((bucket) => words.some((word) => word.includes(bucket)))
    || words.some((word) => hasAnyWord(word, impersonalFiles));
  const isPersonal = !isOfThings && [...words, path].some((word) => hasAnyWord(word, personalFiles));
  const isAnyFile = !isOfThings && access !== undefined && !hasAnyWord(path, impersonalFiles) && isNamedLater(node);
  const showsPeople = isPersonal && [...words, path].some((word) => hasAnyPhrase(word, picturesOfPeople));
  return { isPersonal, showsPeople, isAnyFile };
}

/** `{ Bucket, Key: key, ACL }`, `{ Key: key, Fields: { acl } }`, `{ key: (req, file, done) => …, acl }` */
function isNamedLater(property: AstNode): boolean {
  for (let node: AstNode | undefined = property.parent, depth = 0; node && depth < MAX_DEPTH; node = node.parent, depth++) {
    const key = node.type === 'ObjectExpression' ? entryOf(node, 'Key', 'key') : undefined;
    if (key) return unwrap(key.value).type !== 'Literal';
  }
  return false;
}

/** Objects around the access of a file: itself, and the one that fields of a form are part of. */
const MAX_DEPTH = 3;

function statementAround(node: AstNode): AstNode {
  let statement = node;
  while (statement.parent && !isStatement(statement.type)) statement = statement.parent;
  return statement;
}

const isStatement = (type: string): boolean => type.endsWith('Statement') || type.endsWith('Declaration') || type === 'Program';

interface PartWords {
  readonly words: readonly string[];
  readonly calls: number;
}

/** Identifiers and strings of a node without the names of some calls, and the number of those calls. */
function wordsWithout(names: ReadonlySet<string>, root: AstNode, file: FileContext): PartWords {
  const words = [...wordsWithin(root, file, 'names and texts')];
  let calls = 0;
  walk(root, (node) => {
    const name = node.type === 'CallExpression' ? (getCalleeName(node) ?? '') : '';
    if (names.has(name)) calls += words.splice(words.indexOf(name), 1).length;
  }, file.sourceCode.visitorKeys);
  return { words, calls };
}

/** Calls that answer a place for files; their names say nothing of whose files they are. */
const places: ReadonlySet<string> = new Set(['bucket', 'file', 'ref', 'child', 'from']);
const MAX_STEPS = 2;

/** How the receiver of a call was made, two steps back: `file` of `bucket.file('children/…')`, and `bucket`. */
function originWords(node: AstNode, file: FileContext, steps = 0): readonly string[] {
  let base: AstNode | undefined = unwrap(node);
  while (base?.type === 'MemberExpression' || base?.type === 'CallExpression') base = unwrap(base.object ?? (base.callee as AstNode));
  const origin = base?.type === 'Identifier' && steps < MAX_STEPS ? definitionOf(base, file) : undefined;
  if (!origin || origin.isCallback) return [];
  const { words, calls } = wordsWithout(places, origin.from, file);
  return calls === 0 ? [] : [...words, ...originWords(origin.from, file, steps + 1)];
}
