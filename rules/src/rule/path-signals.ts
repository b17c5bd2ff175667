import { isDevelopersFile } from '../facts/kind-of-file';
import { isWorkersFile } from '../facts/people';
import { isChildPath, isStaffPath } from './audience';

/** What the path of a file, relative to the root, says about those whom its code reaches: a sentence each. */
export const pathSignals = (relative: string): readonly string[] => [
  ...(isChildPath(relative) ? ['The path names children: the file is judged for any audience.'] : []),
  ...(isStaffPath(relative) ? ['The path suggests a page for staff: most findings are shown in strict only.'] : []),
  ...(isWorkersFile(relative) ? ['The path names people at work: their data and settings are reported in strict only.'] : []),
  ...(isDevelopersFile(relative) ? ['The path suggests code for developers: logs are reported in strict only.'] : []),
];
