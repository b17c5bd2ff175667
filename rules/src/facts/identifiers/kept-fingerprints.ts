import { deviceFingerprintWords, fingerprintWords, keepingVerbs, keyFingerprintWords, makingVerbs, strongSources,
  weakSources } from '../../knowledge/words/device-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { schemaFields } from '../fields/schema-field';
import { isSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { isFingerprintName } from './names';

/** A fingerprint of a device that is kept with a person. */
export interface KeptFingerprint {
  readonly by: 'call' | 'assignment' | 'field';
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode;
  readonly name: string;
}

export const keptFingerprints = (sources: FactSources): readonly KeptFingerprint[] =>
  mentions(sources.file, fingerprintNames, 'names and texts') ? [...inCalls(sources), ...inAssignments(sources), ...inFields(sources)] : [];

const fingerprintNames = [...fingerprintWords, ...deviceFingerprintWords];
const keeping = new Set(keepingVerbs);
const makingOrKeeping = new Set([...keepingVerbs, ...makingVerbs]);
const firstWord = (name: string): string => wordsOf(name)[0] ?? '';

/** `new DeviceFingerprint(user.id)`, `deviceFingerprints.save({ userId, hash })`, `recordDeviceFingerprint(user, print)` */
const inCalls = (sources: FactSources): readonly KeptFingerprint[] =>
  callSitesOf(sources.file).all.flatMap((call): KeptFingerprint[] => {
    const isStore = isKeptInStore(call);
    if (!isStore && !isKeptByName(call, sources.file)) return [];
    const isOfPerson = call.args.some((argument) => holdsPerson(argument, sources));
    return isOfPerson ? [{ by: 'call', at: call.at, site: call.node, name: call.shown }] : [];
  });

function isKeptInStore({ isNew, name, receiver, holder }: CallSite): boolean {
  if (isNew) return hasAnyPhrase(name, deviceFingerprintWords);
  return (
    receiver !== undefined
    && !isFingerprintName(name)
    && makingOrKeeping.has(firstWord(name))
    && hasAnyPhrase(holder, deviceFingerprintWords)
  );
}

const isKeptByName = ({ isNew, name }: CallSite, file: FileContext): boolean =>
  !isNew && keeping.has(firstWord(name)) && isOfDeviceIn(name, file);

/** A bare `fingerprint` is that of a key where the file deals with keys and says `device fingerprint` nowhere. */
const isOfDeviceIn = (name: string, file: FileContext): boolean =>
  isFingerprintName(name)
  && (hasAnyPhrase(name, deviceFingerprintWords) || mentions(file, deviceFingerprintWords, 'names and texts')
    || !mentions(file, keyFingerprintWords, 'names and texts'));

/** Is a value a person, or an object that contains one? */
function holdsPerson(node: AstNode, sources: FactSources): boolean {
  const value = unwrap(node);
  if (pathNames(value).some((name) => isSubject(name, sources.settings))) return true;
  return entriesOf(value).some((entry) => isSubject(entry.key, sources.settings) || holdsPerson(entry.value, sources));
}

/** `user.deviceFingerprints = …`; to empty it protects. */
const inAssignments = ({ file, settings }: FactSources): readonly KeptFingerprint[] =>
  file.nodes('AssignmentExpression').flatMap((node): KeptFingerprint[] => {
    const target = unwrap(node.left as AstNode);
    const name = getMemberName(target) ?? '';
    if (!isOfDeviceIn(name, file) || isEmpty(node.right as AstNode) || !pathNames(target.object).some((part) => isSubject(part, settings)))
      return [];
    return [{ by: 'assignment', at: target.property as AstNode, site: node, name: file.getText(target) }];
  });

function isEmpty(node: AstNode): boolean {
  const value = unwrap(node);
  if (value.type === 'ArrayExpression') return (value.elements as unknown[]).length === 0;
  return value.name === 'undefined' || (value.type === 'Literal' && (value.value === null || value.value === ''));
}

/** Keys, files and lists have fingerprints too; that of a device is called so, or is kept beside values of the device. */
const isOfDevice = (name: string, beside: readonly string[]): boolean =>
  hasAnyPhrase(name, deviceFingerprintWords) || beside.some((other) => weakSources.includes(other) || strongSources.includes(other));

/** A field of that name in a schema of people. */
function inFields({ file, path, settings }: FactSources): readonly KeptFingerprint[] {
  const fields = schemaFields(file).flatMap(({ names: [name], at, site, owner = '' }) => 'type' in site ? [{ name, at, site, owner }] : []);
  return fields
    .filter(({ name }) => isFingerprintName(name))
    .flatMap(({ name, at, site, owner }): KeptFingerprint[] => {
      const beside = fields.filter((other) => other.site.parent === site.parent).map((other) => other.name);
      const places = [...owner.split(' '), ...path.split('/'), ...beside];
      const isOfPeople = places.some((each) => isSubject(each, settings));
      return isOfPeople && isOfDevice(name, beside) ? [{ by: 'field', at, site, name }] : [];
    });
}
