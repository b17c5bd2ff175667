import { describedLooks, faceWords, plainTemplates, storingWords, templateHolders,
  biometricTemplates } from '../../knowledge/words/inference-words';
import { type AstNode, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import { isNothing } from '../../program/origin/definition';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isHandedTo } from '../acts/handed-to';
import { schemaFields } from '../fields/schema-field';
import { isSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { namesAround } from './names-around';

/** A biometric template of a face or a voice in a record. */
export interface StoredTemplate {
  readonly at: { readonly range: readonly [number, number] };
  readonly site: AstNode;
  readonly name: string;
  /** The entry of an object literal that holds it. */
  readonly entry?: AstNode;
  /** Its name may as well be that of a text on looks. */
  readonly isUnsure?: boolean;
}

export const storedTemplates = (sources: FactSources): readonly StoredTemplate[] =>
  [...entries(sources), ...assigned(sources), ...columns(sources)].map((stored) => ({
    ...stored,
    isUnsure: hasAnyPhrase(stored.name, describedLooks),
  }));

/** Entries of objects that are kept, and fields of classes. */
function entries(sources: FactSources): StoredTemplate[] {
  const { file } = sources;
  const isStore = (name: string): boolean => hasAnyWord(name, storingWords) || isPerson(name, sources);
  return file.nodes('Property', 'PropertyDefinition').flatMap((site): StoredTemplate[] => {
    const name = getKeyName(site.key as AstNode, site.computed as boolean) ?? '';
    if (site.parent?.type === 'ObjectPattern' || !hasAnyPhrase(name, biometricTemplates)) return [];
    const at = site.key as AstNode;
    // A field holds what is stored later, whatever it holds first.
    if (site.type === 'PropertyDefinition') return isFunction(unwrap(site.value as AstNode | null)) ? [] : [{ at, site, name }];
    if (!mayBeTemplate(site.value, file)) return [];
    return namesAround(site).some(isStore) || isHandedTo(site, isStore, file) ? [{ at, site, name, entry: site }] : [];
  });
}

/** What no template is stored by: a function, an empty list, a condition of a query such as `{ $exists: true }`. */
function mayBeTemplate(value: unknown, file: FileContext): boolean {
  const written = unwrap(value as AstNode | null);
  if (!written) return true;
  if (isNothing(written) || (written.type === 'ArrayExpression' && written.elements.length === 0)) return false;
  const isCondition = written.type === 'ObjectExpression' && entriesOf(written).some(({ key }) => key.startsWith('$'));
  return !isCondition && !getHandlerFunction(written, file);
}

const isPerson = (name: string, { settings }: FactSources): boolean => isSubject(name, settings) || hasAnyWord(name, templateHolders);

/** `student.faceDescriptor = …` */
const assigned = (sources: FactSources): StoredTemplate[] =>
  sources.file.nodes('AssignmentExpression').flatMap((site) => {
    const target = unwrap(site.left as AstNode);
    const name = getMemberName(target) ?? '';
    const isStored = hasAnyPhrase(name, biometricTemplates) && mayBeTemplate(site.right, sources.file)
      && pathNames(target.object).some((part) => isPerson(part, sources));
    return isStored ? [{ at: target.property as AstNode, site, name }] : [];
  });

const plain = new Set(plainTemplates);

/** `face_embedding` of a table, `embedding` in a schema of faces, `descriptors` beside `faceImages`. */
const columns = ({ file }: FactSources): StoredTemplate[] =>
  schemaFields(file).flatMap((field) => {
    const { at, names: [name], owner = '' } = field;
    const site = field.site as AstNode;
    if (field.kind === 'sql') return hasAnyPhrase(name, biometricTemplates) ? [{ at, site, name }] : [];
    if (!plain.has(wordsOf(name).join(' ')) || site.parent?.type !== 'ObjectExpression') return [];
    const isBesideFace = entriesOf(site.parent).some(({ key }) => key !== name && hasAnyWord(key, faceWords));
    return isBesideFace || hasAnyWord(owner, faceWords) ? [{ at, site, name }] : [];
  });
