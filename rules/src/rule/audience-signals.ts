import { isDevelopersFile, isDevelopersPage, type PackageAudience } from '../facts/kind-of-file';
import { isAdultsPath, isWorkersFile } from '../facts/people';
import { isChildPath, isStaffPath } from './audience';

const PACKAGES = {
  staff: 'names a product for staff: most findings are shown in strict only.',
  buyers: 'names a shop: names and dates of birth that it requires are reported in strict only.',
  adults: 'names a product for adults: findings about the person who uses it are shown in strict only.',
  children: 'names children: the file is judged for any audience.',
} as const;

const SAID_BY = {
  name: 'The name in package.json',
  description: 'The description in package.json',
  folder: 'The folder of the package',
  dependency: 'A dependency in package.json',
} as const;

/**
 * What the path of a file, relative to the root, and the nearest `package.json` say about those whom its code reaches: a
 * sentence each.
 */
export const audienceSignals = (relative: string, ofPackage: PackageAudience | undefined): readonly string[] => [
  ...(isChildPath(relative) ? ['The path names children: the file is judged for any audience.'] : []),
  ...(isStaffPath(relative) ? ['The path suggests a page for staff: most findings are shown in strict only.'] : []),
  ...(isAdultsPath(relative)
    ? ['The path names adults alone: findings about the person who is there are shown in strict only.']
    : []),
  ...(ofPackage ? [`${SAID_BY[ofPackage.saidBy]} ${PACKAGES[ofPackage.people]}`] : []),
  ...(isWorkersFile(relative) ? ['The path names people at work: their data and settings are reported in strict only.'] : []),
  ...(isDevelopersPage(relative)
    ? ['The path suggests a page for developers: most findings are shown in strict only.']
    : isDevelopersFile(relative)
    ? ['The path suggests code for developers: logs are reported in strict only.']
    : []),
];
