/** Names of files and components of a program by when they are drawn: as it opens, or on the way to one of its pages. In words. */

/** Files in which a program begins, or that it draws around all of its pages. */
export const rootNames: ReadonlySet<string> = new Set(['app', 'main', 'root', 'bootstrap', 'application', 'app component', 'app content',
  'app root', 'app inner', 'app shell', 'app layout', 'app container', 'root layout', 'root navigator', 'app navigator', 'main app',
  'background', 'init', 'startup']);
/** The page that is shown first, without `page` and `screen`. */
export const firstPages: ReadonlySet<string> = new Set(['app', 'index', 'home', 'main', 'application', 'root', 'landing', 'welcome',
  'splash', 'start', 'launch', 'layout', 'document']);
/** Folders whose files, or folders, are a page each. */
export const foldersOfPages: ReadonlySet<string> = new Set(['pages', 'screens', 'views', 'routes']);
/** Folders of modules that frameworks run before the first page: Nuxt, Quasar, Vue CLI. */
export const startFolders: ReadonlySet<string> = new Set(['plugins', 'boot']);
/** Folders in which the source of a package lies. */
export const sourceFolders: ReadonlySet<string> = new Set(['src', 'app', 'client', 'web', 'frontend', 'lib', 'source']);
/** Words of what people reach on their way through a program. */
export const deeperWords: readonly string[] = ['page', 'screen', 'modal', 'dialog', 'sheet', 'settings', 'preferences', 'lobby', 'checkout',
  'otp', 'wizard', 'tracking', 'order', 'orders', 'profile', 'registration', 'registrations', 'chat', 'inbox'];
export const pageWords: readonly string[] = ['page', 'screen', 'view', 'container', 'client'];
/** Modules that list pages; of what they import, only this much is drawn around the pages. */
export const routerWords: readonly string[] = ['routes', 'router', 'routing', 'route', 'module'];
export const framingWords: readonly string[] = ['layout', 'navigator', 'navigation', 'provider', 'providers', 'root', 'shell', 'guard'];
