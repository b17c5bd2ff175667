import path from 'node:path';
import { relativePath } from '../../rule/audience';
import { configureHost, type HostConfiguration } from '../../configuration/eslint-host';
import { filePattern } from '../../configuration/file-pattern';
import { ConfigurationLookup, type FoundInFolders, type OwnConfiguration } from '../../configuration/lookup';
import { RootFolders } from '../../configuration/root-folder';
import { EntryIndex } from '../../directives/entries';
import { configureEslintHost } from './eslint-directives';
import { dayOf } from '../../directives/reason';
import { currentMoment } from './moment';

const lookup = new ConfigurationLookup({ cwd: process.cwd(), mayLeaveFolder: true });
const roots = new RootFolders();
const entries = new WeakMap<OwnConfiguration, EntryIndex>();

function entriesOf(own: OwnConfiguration): EntryIndex {
  let index = entries.get(own);
  if (!index) entries.set(own, index = new EntryIndex(own.suppressions, own.root, relativePath, filePattern));
  return index;
}

/**
 * What was found in folders for the files of one configuration of ESLint, in this moment. A run looks at each folder about once then; a
 * file that was written is seen by the next run at once, because it reads its configuration anew, and by an ESLint that goes on with
 * the same one a moment later.
 */
const moments = new WeakMap<object, { readonly moment: object; readonly known: FoundInFolders }>();

function foundInMomentOf(settings: object): FoundInFolders {
  const moment = currentMoment();
  let found = moments.get(settings);
  if (found?.moment !== moment) moments.set(settings, found = { moment, known: new Map() });
  return found.known;
}

interface Look {
  readonly lint: object;
  readonly file: string;
  readonly folder: string;
  readonly known: FoundInFolders;
  readonly own: OwnConfiguration | undefined;
  readonly configuration: HostConfiguration;
}

/** The last text asked about: ESLint runs all rules on one before the next. */
let last: Look | undefined;

function read(file: string, lint: object, settings: object): HostConfiguration {
  if (last?.lint === lint && last.file === file) return last.configuration;
  const folder = path.dirname(file);
  const known = foundInMomentOf(settings);
  // Files of a folder mostly follow each other.
  last = last?.known === known && last.folder === folder ? { ...last, lint, file } : lookAt(file, lint, folder, known);
  return last.configuration;
}

function lookAt(file: string, lint: object, folder: string, known: FoundInFolders): Look {
  const own = lookup.find(file, known);
  const configuration = { root: own?.root ?? roots.rootOf(file), settings: own?.settings, problems: own?.problems ?? [] };
  return { lint, file, folder, known, own, configuration };
}

/** gc25's own configuration of the file ESLint is at, once a rule has asked for its settings. */
export const ownConfigurationAt = (
  file: string,
  lint: object,
): OwnConfiguration | undefined => (last?.lint === lint && last.file === file ? last.own : undefined);

/**
 * Makes the rules read `gc25.config.json` in ESLint: its suppressions, and its settings where ESLint's leave them
 * open. Rules and severities stay ESLint's.
 */
export function useOwnConfiguration(): void {
  configureHost((file, lint, settings) => (path.isAbsolute(file) ? read(file, lint, settings) : { problems: [] }));
  configureEslintHost({
    entryFor(file, ruleId) {
      const own = last?.file === file ? last.own : undefined;
      return own && own.suppressions.length > 0 ? entriesOf(own).answer(file, ruleId, dayOf(new Date())) : {};
    },
  });
}
