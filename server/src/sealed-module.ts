/**
 * Replaces `node:module` in the packages bundled with the server (see esbuild.mjs): looking a module up from any
 * place finds nothing, so that no package loads code from the working directory.
 */
export function createRequire(): NodeJS.Require {
  const refuse = (name: string): never => {
    throw Object.assign(new Error(`Cannot find module '${name}': bundled packages load nothing else`), { code: 'MODULE_NOT_FOUND' });
  };
  return Object.assign(refuse, {
    resolve: Object.assign(refuse, { paths: () => null }),
    cache: {},
    extensions: {},
    main: undefined,
  }) as unknown as NodeJS.Require;
}

export default { createRequire };
