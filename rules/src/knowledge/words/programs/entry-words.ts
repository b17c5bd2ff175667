/**
 * How frameworks find files of a product that no other file names: Next.js 16, Gatsby 5, Astro 6, Remix and React Router 7, SvelteKit 2,
 * Expo Router 6, SolidStart, Vike, Umi, their documentation of routing; hosts of functions: Vercel, Netlify, Cloudflare, Firebase.
 */

/** Names of files, without their last ending, at which a program begins or which a tool looks for. */
export const entryNames: readonly string[] = ['index', 'main', 'app', 'server', 'client', 'background', 'content', 'preload', 'popup',
  'options', 'worker', 'sw', 'service-worker', 'serviceworker', 'middleware', 'proxy', 'instrumentation', 'instrumentation-client',
  'bootstrap', 'setup', 'start', 'cli', 'polyfills', 'entry', 'renderer', 'hooks', 'electron', 'script', 'scripts', 'custom', 'global'];

/** Parts of names between dots that tools look for: `vite.config.ts`, `hooks.server.ts`. */
export const entryParts: readonly string[] = ['config', 'server', 'client', 'worker', 'setup', 'rc', 'edge', 'd', 'module'];

/**
 * Folders whose files are reached by their path, whatever the framework. A folder `api` is one only at the top of a package, where hosts
 * of functions look; below `src` it holds the calls of a client.
 */
export const servedFolders: readonly string[] = ['functions', 'edge-functions', 'netlify', 'public', 'static', 'assets', 'workers',
  'lambda', 'lambdas', 'migrations', 'seeders', 'seeds', 'subscribers', 'cloud', 'extensions', 'plugins', 'userscripts'];

/** Folders of programs that those who develop a product run. */
export const toolFolders: readonly string[] = ['scripts', 'script', 'bin', 'tools', 'tool', 'cli', 'examples', 'example', 'demo', 'demos'];

/** Packages of frameworks that load every file of some folders. */
export const routedFolders: ReadonlyMap<string, readonly string[]> = new Map([
  ['next', ['pages']],
  ['gatsby', ['pages', 'templates']],
  ['astro', ['pages']],
  ['@remix-run/react', ['routes']],
  ['@remix-run/node', ['routes']],
  ['@react-router/dev', ['routes']],
  ['@tanstack/react-router', ['routes']],
  ['@tanstack/react-start', ['routes']],
  ['expo-router', ['app']],
  ['fresh', ['routes', 'islands']],
  ['@fresh/core', ['routes', 'islands']],
  ['$fresh/', ['routes', 'islands']],
  ['@solidjs/start', ['routes']],
  ['solid-start', ['routes']],
  ['vike', ['pages']],
  ['umi', ['pages', 'layouts', 'models']],
  ['@umijs/max', ['pages', 'layouts', 'models']],
  ['vite-plugin-pages', ['pages']],
  ['unplugin-vue-router', ['pages']],
  ['@generouted/react-router', ['pages']],
]);

/** Packages of frameworks that load files of certain names alone from a folder. */
export const routedNames: readonly { readonly name: string; readonly within: string; readonly stems: readonly string[] }[] = [
  {
    name: 'next',
    within: 'app',
    stems: ['page', 'layout', 'route', 'loading', 'error', 'global-error', 'not-found', 'template', 'default', 'sitemap', 'robots',
      'manifest', 'icon', 'apple-icon', 'opengraph-image', 'twitter-image', 'forbidden', 'unauthorized'],
  },
  {
    name: '@sveltejs/kit',
    within: 'routes',
    stems: ['+page', '+layout', '+server', '+error', '+page.server', '+layout.server'],
  },
];

/** Packages of tools that build the pages of a product: of those beside a manifest, they take the first, or those that it names. */
export const pageBuilders: readonly string[] = ['next', 'gatsby', 'astro', '@sveltejs/kit', '@remix-run/react', '@react-router/dev',
  '@tanstack/react-start', 'vite', 'react-scripts', '@vue/cli-service', '@angular/core', 'expo'];

/**
 * Pages that one tool fills in where it looks for them; another, which has its own beside the manifest, leaves them unused. Sources:
 * documentation of Create React App 5 (`public/index.html`) and of Vite 8 (`index.html` and project root).
 */
export const leftTemplates: readonly { readonly path: string; readonly of: string; readonly unusedBy: string }[] = [
  { path: 'public/index.html', of: 'react-scripts', unusedBy: 'vite' },
];
/** How names of packages begin that show samples of components, from folders called `stories`. */
export const sampleShowers = '@storybook/';

/** Names of files beside a manifest that a framework looks for in `src` first. */
export const sourceFirst: ReadonlyMap<string, readonly string[]> = new Map([
  ['next', ['middleware', 'proxy', 'instrumentation', 'instrumentation-client']],
]);

/** Packages that find modules, components or parts of them by their folders or names. */
export const autoLoaders: readonly string[] = ['nuxt', 'nuxt3', 'nuxt-edge', '@nuxt/kit', 'ember-source', 'ember-cli', '@adonisjs/core',
  '@adonisjs/framework', 'sails', '@strapi/strapi', 'strapi', '@fastify/autoload', 'fastify-autoload', 'unplugin-auto-import',
  'unplugin-vue-components', 'aurelia-framework', 'aurelia-bootstrapper', 'aurelia', 'egg', 'midway', '@midwayjs/core', 'moleculer',
  'require-all', 'require-directory', 'require-dir', 'consign', 'express-load', 'awilix', 'nitropack', 'nitro', 'quasar', '@quasar/app',
  '@quasar/app-vite', 'parse-server', 'ghost', '@redwoodjs/core', 'blitz', 'vuepress', 'hexo', 'eleventy', '@11ty/eleventy', 'glob-to-file',
  'bottlejs', '@loopback/boot', 'loopback-boot', 'discord-akairo', '@sapphire/framework', 'requirejs', 'extjs'];

/** Names in programs that load files by a pattern of paths. */
export const globLoaders: readonly string[] = ['import.meta.glob', 'import.meta.globEager', 'require.context', 'requireDirectory'];
/** Names in programs that look into a folder, perhaps to load what is there. */
export const folderReaders: readonly string[] = ['readdir', 'globSync'];

/** Names by which a framework calls functions and methods: those of modules of routes, of functions in a cloud, and of life cycles. */
export const calledNames: ReadonlySet<string> = new Set(['default', 'handler', 'main', 'loader', 'action', 'load', 'actions', 'meta',
  'links', 'headers', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fetch', 'scheduled', 'queue', 'metadata',
  'generateMetadata', 'generateStaticParams', 'getServerSideProps', 'getStaticProps', 'getStaticPaths', 'getInitialProps', 'viewport',
  'middleware', 'proxy', 'register', 'onRequest', 'onRequestError', 'handle', 'handleError', 'handleFetch', 'up', 'down', 'activate',
  'deactivate', 'install', 'setup', 'data', 'render', 'constructor', 'created', 'mounted', 'beforeMount', 'beforeDestroy', 'unmounted',
  'beforeUnmount', 'updated', 'destroyed', 'beforeCreate', 'beforeUpdate', 'activated', 'deactivated', 'preload', 'create', 'update',
  'init', 'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback', 'firstUpdated', 'willUpdate',
  'transform', 'intercept', 'resolve', 'canActivate', 'canDeactivate', 'canLoad', 'canMatch', 'validate', 'writeValue', 'registerOnChange',
  'registerOnTouched', 'setDisabledState', 'use', 'catch', 'serializeUser', 'deserializeUser', 'toJSON', 'toString', 'componentDidMount',
  'componentDidUpdate', 'componentWillUnmount', 'componentDidCatch', 'shouldComponentUpdate']);
/** First words of such names: `ngOnInit`, `ionViewWillEnter`, `onModuleInit`. */
export const calledFirst: readonly string[] = ['ng', 'ion', 'on'];
