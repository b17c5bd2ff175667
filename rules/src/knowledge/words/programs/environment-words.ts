/** Names of environments in which developers run a product; `staging` is none, since others try products there. */
export const developersEnvironments: ReadonlySet<string> = new Set(['dev', 'development', 'develop', 'local', 'localhost', 'test',
  'testing']);

/** Words of variables that name the environment. */
export const environmentNames: readonly string[] = ['env', 'environment', 'stage', 'mode', 'deployment'];

/** Words of variables of the environment that switch a part of a product on, which is off where they are not set. */
export const switchedOn: readonly string[] = ['enable', 'enabled', 'enables'];
/** Values that do. */
export const flagValues: ReadonlySet<unknown> = new Set([true, 1, 'true', '1', 'yes', 'on']);

/** Names of environments in which others use it. */
export const productEnvironments: ReadonlySet<string> = new Set(['production', 'prod', 'live']);

/** What sends the mails of a product and needs a server for it. Without the services of companies: a product may use one of several. */
export const mailParts: readonly string[] = ['transporter', 'mailer', 'smtp', 'nodemailer', 'mail client', 'email client', 'mail service',
  'email service', 'mail transport', 'email transport'];
