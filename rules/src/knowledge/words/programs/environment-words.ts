/** Names of environments in which developers run a product; `staging` is none, since others try products there. */
export const developersEnvironments: ReadonlySet<string> = new Set(['dev', 'development', 'develop', 'local', 'localhost', 'test',
  'testing']);

/** Words of variables that name the environment. */
export const environmentNames: readonly string[] = ['env', 'environment', 'stage', 'mode', 'deployment'];
