import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a public profile with the most private value of its list',
      lang: ['js', 'ts'],
      strict: true,
      code: "const profileSchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'friends', 'private'], «default: 'public'» } });",
      expect: 'openDefault',
      data: { name: 'profileVisibility', value: '`"public"`', safe: "'private'" },
      suggest: { protect: "const profileSchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'friends', 'private'], default: 'private' } });" },
    },
    {
      title: 'a schema whose default is public',
      lang: ['js', 'ts'],
      strict: true,
      code: "const privacySchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'contacts', 'private'], «default: 'public'» } });",
      expect: 'openDefault',
      data: { name: 'profileVisibility', value: '`"public"`', safe: "'private'" },
      suggest: { protect: "const privacySchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'contacts', 'private'], default: 'private' } });" },
      doc: true,
    },
    {
      title: 'a NestJS schema property',
      lang: 'ts',
      strict: true,
      code: `@Schema()
export class Profile {
  @Prop({ «default: true» })
  isPublic: boolean;
}`,
      expect: 'openDefault',
      suggest: { protect: `@Schema()
export class Profile {
  @Prop({ default: false })
  isPublic: boolean;
}` },
      doc: true,
    },
    {
      title: 'a column of TypeORM',
      lang: 'ts',
      strict: true,
      code: `@Entity()
export class Account {
  @Column({ type: 'varchar', «default: 'public'» })
  visibility: string;
}`,
      expect: 'openDefault',
    },
    {
      title: 'a model of Sequelize',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const User = sequelize.define('User', { searchable: { type: DataTypes.BOOLEAN, «defaultValue: true» } });",
      expect: 'openDefault',
    },
    {
      title: 'a table of Drizzle',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const users = pgTable('users', { isDiscoverable: boolean('is_discoverable').notNull().default(«true») });",
      expect: 'openDefault',
      suggest: { protect: "export const users = pgTable('users', { isDiscoverable: boolean('is_discoverable').notNull().default(false) });" },
    },
    {
      title: 'a migration of Knex',
      lang: ['js', 'ts'],
      strict: true,
      code: "exports.up = (knex) => knex.schema.alterTable('users', (table) => { «table.boolean('profile_public').defaultTo(true)»; });",
      expect: 'openDefault',
    },
    {
      title: 'a column added by a migration',
      lang: ['js', 'ts'],
      code: "await queryInterface.addColumn('users', 'is_private', { type: BOOLEAN, «defaultValue: false» });",
      strict: true,
      expect: 'openDefault',
    },
    {
      title: 'a Zod schema',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const settings = z.object({ profileVisibility: z.enum(['public', 'friends']).default(«'public'») });",
      expect: 'openDefault',
    },
    {
      title: 'Yup and Joi schemas',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const a = yup.object({ shareLocation: yup.boolean().default(«true») });
export const b = Joi.object({ isPrivate: Joi.boolean().default(«false») });`,
      expect: 'openDefault',
    },
    {
      title: 'a Valibot schema',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const settings = v.object({ discoverable: v.optional(v.boolean(), «true») });',
      expect: 'openDefault',
    },
    {
      title: 'a privacy field without default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const profileSchema = new Schema({ «isPrivate: { type: Boolean }» });',
      expect: 'missingDefault',
      suggest: { addDefault: 'const profileSchema = new Schema({ isPrivate: { default: true, type: Boolean } });' },
      doc: true,
    },
    {
      title: 'an audience field without a default',
      lang: ['js', 'ts'],
      strict: true,
      code: "const profileSchema = new Schema({ «profileVisibility: { type: String, enum: ['public', 'friends', 'private'] }» });",
      expect: 'missingDefault',
      suggest: { addDefault: "const profileSchema = new Schema({ profileVisibility: { default: 'private', type: String, enum: ['public', 'friends', 'private'] } });" },
    },
    {
      title: 'an audience field with its own enum',
      lang: ['js', 'ts'],
      strict: true,
      code: "const profileSchema = new Schema({ «profileVisibility: { type: String, enum: ['EVERYONE', 'CLASS'] }» });",
      expect: 'missingDefault',
      suggest: { addDefault: "const profileSchema = new Schema({ profileVisibility: { default: 'CLASS', type: String, enum: ['EVERYONE', 'CLASS'] } });" },
    },
    {
      title: 'an audience field whose list has no closed value',
      lang: ['js', 'ts'],
      strict: true,
      code: "const profileSchema = new Schema({ «profileVisibility: { type: String, enum: ['EVERYONE', 'LOGGED_IN'] }» });",
      expect: 'missingAudience',
      suggest: {},
    },
    {
      title: 'a schema over a list of the file',
      lang: 'ts',
      strict: true,
      code: `const VISIBILITY = ['ALL', 'UNIVERSITY', 'FACULTY', 'GROUP'] as const;
export const article = z.object({ visibility: z.enum(VISIBILITY).default(«'ALL'») });`,
      expect: 'openDefault',
      suggest: { protect: `const VISIBILITY = ['ALL', 'UNIVERSITY', 'FACULTY', 'GROUP'] as const;
export const article = z.object({ visibility: z.enum(VISIBILITY).default('GROUP') });` },
      filename: 'src/post/article.ts',
    },
    {
      title: 'a schema call named in the options',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const Profile = table({ «isPrivate: { type: Boolean }» });',
      expect: 'missingDefault',
      options: { schemaCalls: ['table'] },
    },
    {
      title: 'columns of a settings table that are public by default',
      lang: ['js', 'ts'],
      strict: true,
      code: `const table = \`CREATE TABLE user_settings (
  user_id TEXT PRIMARY KEY,
  «profile_visibility TEXT NOT NULL DEFAULT 'public'»,
  «share_activity BOOLEAN NOT NULL DEFAULT TRUE»
)\`;`,
      expect: 'openDefault',
      data: [{ name: 'profile_visibility', value: '`"public"`', safe: "'private'" }, { name: 'share_activity', value: '`true`', safe: 'false' }],
      suggest: [{ protect: `const table = \`CREATE TABLE user_settings (
  user_id TEXT PRIMARY KEY,
  profile_visibility TEXT NOT NULL DEFAULT 'private',
  share_activity BOOLEAN NOT NULL DEFAULT TRUE
)\`;` }, { protect: `const table = \`CREATE TABLE user_settings (
  user_id TEXT PRIMARY KEY,
  profile_visibility TEXT NOT NULL DEFAULT 'public',
  share_activity BOOLEAN NOT NULL DEFAULT false
)\`;` }],
    },
    {
      title: 'an added column that is public by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'await db.run("ALTER TABLE users ADD COLUMN «show_last_seen INTEGER DEFAULT 1»");',
      expect: 'openDefault',
      suggest: { protect: 'await db.run("ALTER TABLE users ADD COLUMN show_last_seen INTEGER DEFAULT 0");' },
    },
  ],
  valid: [
    {
      title: 'a default inside of an optional value, and the default of a room',
      lang: 'ts',
      code: "export const profile = z.object({ visibility: z.enum(['public', 'private']).default('public').optional() });\n"
        + "export const room = z.object({ visibility: z.enum(['public', 'private']).default('public') });",
    },
    {
      title: 'private column defaults, and columns of other tables',
      lang: ['js', 'ts'],
      strict: true,
      code: `const table = \`CREATE TABLE settings (profile_visibility TEXT DEFAULT 'private', show_last_seen BOOLEAN DEFAULT false, is_private BOOLEAN DEFAULT TRUE, note TEXT DEFAULT 'public')\`;
const read = 'SELECT is_public FROM posts WHERE is_public = TRUE';`,
    },
    {
      title: 'a timestamp of the last visit',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const userSchema = new mongoose.Schema({ lastSeen: { type: Date }, onlineStatus: { type: String } });',
    },
    {
      title: 'a schema whose default is private',
      lang: ['js', 'ts'],
      code: "const privacySchema = new Schema({ profileVisibility: { type: String, enum: ['public', 'contacts', 'private'], default: 'private' } });",
      doc: true,
    },
    {
      title: 'a NestJS property that is private by default',
      lang: 'ts',
      strict: true,
      code: `@Schema()
export class Profile {
  @Prop({ default: false })
  isPublic: boolean;
}`,
    },
    {
      title: 'validators with private defaults',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const settings = z.object({ profileVisibility: z.enum(['public', 'friends']).default('friends'), isPrivate: z.boolean().default(true) });",
    },
    {
      title: 'a required field',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const profileSchema = new Schema({ isPrivate: { type: Boolean, required: true } });',
    },
    {
      title: 'a JSON schema and argument types of stories',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const schema = { properties: { isPrivate: { type: 'boolean' } } };
export const argTypes = { isPrivate: { type: 'boolean' } };`,
    },
  ],
});
