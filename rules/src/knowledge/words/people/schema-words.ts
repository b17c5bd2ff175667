/** Names that packages of schemas, models and tables are used by. */
export const schemaBuilders: ReadonlySet<string> = new Set(['z', 'v', 't', 's', 'yup', 'Yup', 'Joi', 'joi', 'vine', 'superstruct', 'Schema',
  'mongoose', 'DataTypes', 'Sequelize', 'Type']);

/** Calls that take an object of fields. */
export const schemaCalls: ReadonlySet<string> = new Set(['Schema', 'object', 'model', 'define', 'init', 'pgTable', 'mysqlTable',
  'sqliteTable', 'table', 'defineTable', 'strictObject', 'looseObject', 'shape', 'keys', 'EntitySchema', 'interface', 'type', 'group']);

/** Those that make a table, whose columns may stay empty. */
export const tableCalls: ReadonlySet<string> = new Set(['pgTable', 'mysqlTable', 'sqliteTable', 'table']);

/** Functions that make a column of a table. */
export const columnTypes: ReadonlySet<string> = new Set(['text', 'varchar', 'date', 'timestamp', 'integer', 'char', 'string', 'optional',
  'nullable', 'json', 'jsonb', 'vector', 'blob', 'bytea', 'real', 'doublePrecision', 'numeric']);

/** Calls of a table builder that is handed to a function: `createTable('users', (table) => …)`. */
export const builtTables: ReadonlySet<string> = new Set(['createTable', 'createTableIfNotExists', 'alterTable', 'table']);

/** Methods of such a builder that make a column. */
export const builtColumns: ReadonlySet<string> = new Set(['string', 'text', 'date', 'datetime', 'timestamp', 'integer', 'char', 'enum',
  'enu', 'json', 'jsonb', 'binary']);

/** Constructors that stand for the type of a field. */
export const typeNames: ReadonlySet<string> = new Set(['String', 'Date', 'Number', 'Boolean', 'Map', 'Buffer']);

/** Types of SQL columns in which something told is kept, lower-case. */
export const sqlTypes: ReadonlySet<string> = new Set(['text', 'varchar', 'char', 'date', 'datetime', 'timestamp', 'integer', 'int',
  'bigint', 'real', 'numeric', 'boolean', 'json', 'jsonb', 'uuid', 'serial', 'blob', 'bytea', 'vector', 'float', 'double', 'decimal']);

/** Keys of the schema that describes the input of a function to a language model. */
export const toolSchemaKeys: ReadonlySet<string> = new Set(['input schema', 'inputschema', 'parameters']);

/** Decorators of columns and properties that are stored. */
export const storingDecorators: ReadonlySet<string> = new Set(['Column', 'Prop', 'Property', 'Field', 'prop']);

/** Decorators of checks on what is given. */
export const checkingDecorators: ReadonlySet<string> = new Set(['IsNotEmpty', 'IsDefined', 'IsString', 'IsDate', 'IsDateString',
  'IsISO8601', 'Length', 'MinLength', 'Matches', 'IsAlpha']);

/** Of these, the ones that check the type only: an empty text is a text. */
export const typeDecorators: ReadonlySet<string> = new Set(['IsString', 'IsDate', 'IsAlpha']);

/** Decorators of classes that describe an answer. */
export const answerDecorators: ReadonlySet<string> = new Set(['ObjectType']);

/** Words in the names of schemas that describe what was read. */
export const answerWords: readonly string[] = ['read', 'response', 'output', 'result', 'reply', 'answer'];

/** Words in the names of classes whose properties are user input. */
export const takingClasses: readonly string[] = ['create', 'register', 'signup', 'sign up', 'update', 'input', 'request', 'body', 'form'];
