import fs from 'node:fs';
import path from 'node:path';
import { relativePath } from '../../rule/audience';
import { CONFIG_FILE } from '../../configuration/config-file';
import { configureHost, type HostConfiguration } from '../../configuration/eslint-host';
import { filePattern } from '../../configuration/file-pattern';
import { ConfigurationLookup, type FoundInFolders, type OwnConfiguration } from '../../configuration/lookup';
import { ESLINT_CONFIG_NAMES, RootFolders } from '../../configuration/root-folder';
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

/** What holds for the files of a folder. */
interface Place {
  readonly own: OwnConfiguration | undefined;
  readonly configuration: HostConfiguration;
}

/** What is known of folders, by absolute path. */
interface Known {
  readonly found: FoundInFolders;
  readonly places: Map<string, Place>;
}

/**
 * What was found in folders for the files of one configuration of ESLint, in this moment. A run looks at each folder about once then; a
 * file that was written is seen by the next run at once, because it reads its configuration anew, and by an ESLint that goes on with
 * the same one a moment later.
 */
const moments = new WeakMap<object, Known & { readonly moment: object }>();

function knownInMomentOf(settings: object): Known {
  const moment = currentMoment();
  let known = moments.get(settings);
  if (known?.moment !== moment) moments.set(settings, known = { moment, found: new Map(), places: new Map() });
  return known;
}

/** Files and folders that say something of a project. A folder that has none of them has what is above it. */
const MARKS: ReadonlySet<string> = new Set([CONFIG_FILE, 'package.json', '.git', ...ESLINT_CONFIG_NAMES]);

/** Is there a mark in a folder, whatever the case of its letters? One look at the names costs less than to ask for each of them. */
function hasMark(folder: string): boolean {
  try {
    return fs.readdirSync(folder).some((name) => MARKS.has(name) || MARKS.has(name.toLowerCase()));
  } catch {
    return true;
  }
}

/** Of the folder above where a folder has no mark. */
function placeOf(folder: string, known: Known): Place {
  const before = known.places.get(folder);
  if (before) return before;
  const parent = path.dirname(folder);
  const place = parent === folder || hasMark(folder) ? markedPlace(folder, known.found) : placeOf(parent, known);
  known.places.set(folder, place);
  return place;
}

function markedPlace(folder: string, found: FoundInFolders): Place {
  const file = path.join(folder, CONFIG_FILE);
  const own = lookup.find(file, found);
  return { own, configuration: { root: own?.root ?? roots.rootOf(file), settings: own?.settings, problems: own?.problems ?? [] } };
}

interface Look extends Place {
  readonly lint: object;
  readonly file: string;
}

/** The last text asked about: ESLint runs all rules on one before the next. */
let last: Look | undefined;

function read(file: string, lint: object, settings: object): HostConfiguration {
  if (last?.lint === lint && last.file === file) return last.configuration;
  last = { lint, file, ...placeOf(path.dirname(file), knownInMomentOf(settings)) };
  return last.configuration;
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
