import picomatch from 'picomatch';
import { isAbsolute, relative as relativeTo } from 'pathe';
import { filePattern } from '../configuration/file-pattern';
import type { Audience, Gc25Settings } from '../configuration/settings';

/** Where Capacitor and Cordova copy the web files of a product to. */
const COPIES = [
  '**/{android/app/src/main/assets/public,ios/App/App/public,platforms/android/app/src/main/assets/www,platforms/ios/www}/**',
];

/**
 * Files that no product runs, or that are copies: tests, stories, mocks, builders of test data, saved
 * pages, declarations, seeds. Patterns of ours, so picomatch may read them.
 */
const NOT_PRODUCT = [
  '**/*.{test,tests,spec,cy,e2e,stories,story,mock,mocks,fixture,fixtures,bench}.*',
  '**/*[-_]spec.*',
  '**/*_test.{js,jsx,ts,tsx,mjs,mts}',
  '**/*{[-_]e2e,[-_.]{e2e,integration,int,unit,api,component}[-_]{test,tests,spec}}.*',
  '**/*.d.{ts,mts,cts}',
  '**/{playwright,cypress,vitest,jest,wdio,karma,detox,protractor}.{config,conf}*.*',
  '**/{test-data,testdata,test-data-builders,test-builders,test-factories}/**',
  '**/{snapshots,scraper,scrapers,scraping,crawler,crawlers,spiders}/**/*.{html,htm}',
  '{test-*,test_*}.{html,htm}',
  ...COPIES,
  '**/{seed,seed-*,create-seed-*,seeder,test,tests,test-*,test_*,jest.conf,jest.setup}.{js,mjs,cjs,ts,mts,cts}',
  '**/{test,tests,__tests__,spec,specs,e2e,e2e-*,*-e2e,*-tests,cypress,playwright,detox,__mocks__,mocks,mock,.storybook,fixtures,__fixtures__,testing,test-utils,*-playwright,mock-*,*-mocks,jest.conf,seed,seeds,seeders,benchmark,benchmarks}/**',
];

/** Scripts that fill a database with people who do not exist: `add-sample-students.js`, `createTestUsers.ts`, `populate-db.mjs`. */
const FILLS_WITH_SAMPLES = new RegExp(
  String.raw`(?:^|/)(?:(?:add|create|generate|insert|load|make|import)[-_]?(?:sample|dummy|fake|mock|test)|seed|populate)[-_]?`
    + String.raw`(?:d(?:ata)?b(?:ase)?|data|users?|accounts?|admins?|students?|pupils?|teachers?|parents?|child(?:ren)?|kids?|members?|`
    + String.raw`players?|courses?|records?|profiles?|posts?)(?:[-_A-Z][^/]*)?\.[cm]?[jt]s$`,
  'i',
);

const isNotProductPath = matcherOf(NOT_PRODUCT);
/** Without one of these, a path matches none of the patterns, and most paths are of product code. */
const HINTS = new RegExp(
  String.raw`test|spec|\.cy\.|cypress|e2e|stor(?:y|ies)|mock|fixture|bench|\.d\.|playwright|vitest|jest|wdio|karma|detox|protractor|`
    + 'snapshots|scrap|crawler|spiders|seed|sample|dummy|fake|populate|main/assets/|ios/app/|platforms/',
  'i',
);
const isNotProduct = (relative: string): boolean =>
  HINTS.test(relative) && (isNotProductPath(relative) || FILLS_WITH_SAMPLES.test(relative));
const isStory = matcherOf(['**/*.{stories,story}.*', '**/.storybook/**']);
const isCopy = matcherOf(COPIES);
const isSeedPath = matcherOf(['**/{seed,seed-*,create-seed-*,seeder}.*', '**/{seed,seeds,seeders}/**']);
const isSeed = (relative: string): boolean => isSeedPath(relative) || FILLS_WITH_SAMPLES.test(relative);

/** Compiles patterns when they are first asked for. */
function matcherOf(patterns: readonly string[]): (file: string) => boolean {
  let matcher: ((file: string) => boolean) | undefined;
  return (file) => (matcher ??= picomatch([...patterns], { dot: true }))(file);
}

/** What a file is that no product runs, by its path; undefined for product code. */
export function notProductKindOf(relative: string): 'test' | 'story' | 'declaration' | 'seed' | 'copy' | undefined {
  if (!isNotProduct(relative)) return undefined;
  if (isStory(relative)) return 'story';
  if (isSeed(relative)) return 'seed';
  if (isCopy(relative)) return 'copy';
  return /\.d\.[mc]?ts$/.test(relative) ? 'declaration' : 'test';
}

/** Matchers of a project's patterns, each with its last answer: every rule asks the same about the same file. */
const matcherFor = new Map<string, { readonly fits: (file: string) => boolean; file?: string; answer?: boolean }>();

function isMatch(file: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    let matcher = matcherFor.get(pattern);
    if (!matcher) matcherFor.set(pattern, matcher = { fits: filePattern(pattern) });
    if (matcher.file !== file) Object.assign(matcher, { file, answer: matcher.fits(file) });
    return matcher.answer;
  });
}

/** Parts that are no names: `.`, `..` and empty ones. */
const NO_NAME = /(?:^|[\\/])\.{0,2}[\\/]/;

/** Path below the working directory with forward slashes; the whole path where it lies outside. */
export function relativePath(file: string, cwd: string | undefined): string {
  // Nearly all files of a run are below its folder.
  if (cwd && file.startsWith(cwd) && (file[cwd.length] === '/' || file[cwd.length] === '\\')) {
    const below = file.slice(cwd.length + 1);
    if (!NO_NAME.test(below)) return below.replaceAll('\\', '/');
  }
  const relative = cwd && isAbsolute(file) ? relativeTo(cwd, file) : file;
  return relative.replaceAll('\\', '/').replace(/^(?:\.\.?\/|\/)+/, '');
}

/** Is a path that of product code, whatever the settings leave out? */
export const isProductPath = (relative: string): boolean => !isNotProduct(relative);

/** Is the file product code, according to its path? */
export const isProductFile = (relative: string, settings: Gc25Settings): boolean =>
  !isNotProduct(relative) && !isMatch(relative, settings.exclude);

/** Who the file's code reaches; the last matching entry of `audienceByPath` decides. */
export function audienceOf(relative: string, settings: Gc25Settings): Audience {
  const entry = settings.audienceByPath.findLast((item) => isMatch(relative, item.files));
  return entry?.audience ?? settings.audience;
}

const CHILD_SEGMENTS = /(?:^|[/_.-])(?:kids?|child(?:ren)?|junior|pupils?|teens?|minors?)(?:[/_.-]|$)/i;

/** A path that names children: `apps/kids/…`. */
export const isChildPath = (relative: string): boolean => CHILD_SEGMENTS.test(relative);

const STAFF_SEGMENTS =
  /(?:^|\/)_?(?:(?:super-?)?admin|administration|backoffice|back-office|staff|operators?|moderation|moderator|sellers?|cms)(?:[/_.-]|$)/i;
/** `pages/adminUsers.ts` */
const ADMIN_FILES = /(?:^|\/)admin[A-Z]/i;
/** `SchoolAdmin/`, `SuperAdminPanel.tsx` */
const STAFF_NAMES = /(?:^|\/)[A-Z][A-Za-z]*Admin(?:[A-Z]\w*)?(?:[/.]|$)/;

/** `packages/shop-admin/`, but not the folder of a server's library. */
const STAFF_PARTS = /(?:^|\/)(?!(?:firebase|supabase|prisma|kafka)-)[\w.]+(?:-[\w.]+)*-(?:admin|backoffice|back-office|cms)\//i;
/** Pages of people at work, by their role: `pages/driver/`, `app/(clinician)/`. */
const ROLE_PAGES =
  /(?:^|\/)(?:pages|views|screens|routes|app|apps|layouts|features|packages)\/\(?(?:driver|courier|clinician|researcher)s?(?:[/).-]|$)/i;
/** `pages/mod.js` */
const MODERATORS_PAGES = /(?:^|\/)(?:pages|views|screens|routes)\/mods?(?:[/.]|$)/i;

const staffPaths = [STAFF_SEGMENTS, ADMIN_FILES, STAFF_NAMES, STAFF_PARTS, ROLE_PAGES, MODERATORS_PAGES];

/** A path of pages for staff, as far as its folders tell: a weak hint that no child is reached. Parents' pages are no staff pages. */
export const isStaffPath = (relative: string): boolean => staffPaths.some((pattern) => pattern.test(relative));
