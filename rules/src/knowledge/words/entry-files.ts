/**
 * Files with which a program or its pages start, without endings, as seen from a folder above a module. Source: documentation of
 * Vite, Create React App, Next.js and React Router.
 */
export const entryFiles: readonly string[] = ['main', 'index', 'App', 'app', 'root', 'layout', '_app', 'app/layout', 'app/root',
  'pages/_app'];
