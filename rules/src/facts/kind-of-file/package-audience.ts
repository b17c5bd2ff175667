import { basename } from 'pathe';
import { adultPackages, adultPlaces } from '../../knowledge/words/people/adult-words';
import { libraryWords, partWords, shopPackages, staffDescriptions, staffLibraries,
  staffPackages } from '../../knowledge/words/people/audience-words';
import { subjects } from '../../knowledge/words/people/person-words';
import type { FileContext } from '../../program/syntax/file-context';
import type { FileHost } from '../../program/syntax/file-host';
import { findPhrase, hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { nearestManifest } from './manifests-around';

/** Whom the nearest `package.json` names as those for whom the package is, and where it says so. */
export interface PackageAudience {
  /** `adults`: teachers, parents, sellers by their role. `buyers`: people who have things delivered and pay for them. */
  readonly people: 'staff' | 'children' | 'buyers' | 'adults';
  readonly saidBy: 'name' | 'description' | 'folder' | 'dependency';
}

/** What the package of a file says; `path` is that of the file below the folder where the project begins. */
export const packageAudienceOf = (path: string, file: FileContext): PackageAudience | undefined =>
  file.once(`package audience ${path}`, () => packageAudience(file.filename, path, file.host));

/** The same without a parsed file. Only manifests of the project are read, not those around it. */
export function packageAudience(filename: string, path: string, host: FileHost): PackageAudience | undefined {
  const folders = path.split('/').length;
  const found = nearestManifest(filename, host, folders);
  if (!found) return undefined;
  const isWithinProject = found.depth < folders - 1;
  return audienceIn(found.manifest) ?? (isWithinProject ? audienceOfName(basename(found.folder), 'folder') : undefined);
}

function audienceIn({ name, description, dependencies }: Readonly<Record<string, unknown>>): PackageAudience | undefined {
  const own = typeof name === 'string' ? audienceOfName(name.slice(name.indexOf('/') + 1)) : undefined;
  const scope = typeof name === 'string' && name.includes('/') ? name.slice(0, name.indexOf('/')) : '';
  if (own ?? isOfAdults(scope)) return own ?? { people: 'adults', saidBy: 'name' };
  if (typeof description === 'string' && isStaffDescription(description)) return { people: 'staff', saidBy: 'description' };
  return staffLibraries.some((library) => library in Object(dependencies)) ? { people: 'staff', saidBy: 'dependency' } : undefined;
}

/** What a name says: that of a package, or of its folder within a project, where the manifest may keep the name of a template. */
function audienceOfName(name: string, saidBy: 'name' | 'folder' = 'name'): PackageAudience | undefined {
  if (isOfStaff(name)) return { people: 'staff', saidBy };
  if (hasAnyWord(name, subjects.child)) return { people: 'children', saidBy };
  if (isOfAdults(name)) return { people: 'adults', saidBy };
  return hasAnyWord(name, shopPackages) ? { people: 'buyers', saidBy } : undefined;
}

function isOfStaff(name: string): boolean {
  const words = wordsOf(name);
  return [words[0], words.at(-1)].some((word) => word !== undefined && staffPackages.includes(word)) && !hasAnyWord(name, libraryWords);
}

/** `classroom-teacher`, `parent-app` */
const isOfAdults = (name: string): boolean =>
  [wordsOf(name)[0], wordsOf(name).at(-1)].some((word) => word !== undefined && adultPackages.has(word)) || hasAnyPhrase(name, adultPlaces);

/** A description of children's use, or of a part among others, says nothing of the whole. */
function isStaffDescription(description: string): boolean {
  const phrase = findPhrase(description, staffDescriptions);
  if (phrase === undefined || hasAnyWord(description, subjects.child)) return false;
  const text = wordsOf(description).join(' ');
  return !hasAnyWord(text.slice(0, text.indexOf(phrase)), partWords);
}
