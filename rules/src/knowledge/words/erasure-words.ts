import { subjects } from './people/person-words';

/**
 * Words of things that belong to a user, in the singular (GC25 ¶72; rule map, require-data-erasure). Deleting one of
 * these does not erase the user.
 */
export const ownedThings: readonly string[] = ['photo', 'avatar', 'picture', 'image', 'comment', 'message', 'post', 'item', 'token',
  'session', 'friend', 'follower', 'role', 'notification', 'device', 'node', 'from', 'address', 'note', 'key', 'card', 'group', 'team',
  'tag', 'field', 'link', 'setting', 'permission', 'invite', 'invitation', 'subscription', 'connection', 'integration', 'bookmark',
  'favorite', 'favourite', 'like', 'block', 'modal', 'dialog', 'button', 'menu', 'popup', 'popover', 'panel', 'tab', 'drawer', 'dropdown',
  'tooltip', 'screen', 'sheet', 'window', 'toast', 'banner', 'step', 'section', 'form'];

/** Texts that send people who want their data deleted to a letter box or a telephone, in English and Chinese. */
export const byContactTexts: readonly RegExp[] = [
  /\b(?:delete|close|remove|erase) (?:your|my|the|an|this) (?:account|data|profile)[^.!?]{1,40}\b(?:contact|e-?mail|write to|write us|call|phone|reach out)\b/i,
  /\b(?:contact|e-?mail|write to|call|reach out to)[^.!?]{1,60}\bto (?:have )?(?:delete|close|remove|erase) (?:your|my|the|an|this) (?:account|data|profile)/i,
  /(?:注销|删除)(?:您的|你的)?(?:账号|帐号|账户|帐户|数据)[^。！]{0,30}(?:联系|发送邮件|发邮件|致电|拨打)/,
  /(?:联系|发送邮件|发邮件|致电)[^。！]{0,30}(?:注销|删除)(?:您的|你的)?(?:账号|帐号|账户|帐户|数据)/,
  /^mailto:[^?]*\?(?:[^#]*&)?subject=(?![^&]*(?:question|help|issue|problem))[^&]*(?:delet|clos|remov|eras)[^&]*(?:account|data|profile)/i,
];
/** The same words where a text says how deletion is confirmed, that the product writes to the user, or that deletion was asked for. */
export const noContactTexts: readonly RegExp[] = [
  /\b(?:confirm|enter|type|re-?type|verify|check|provide) (?:in )?(?:(?:your|the) )?(?:account |own |registered |current )?e-?mail\b/i,
  /\bwe(?:['’]ll| will| have|['’]ve)? (?:just )?(?:send|sent|e-?mail(?:ed)?) (?:you|an?|the)\b/i,
  /\byou(?:['’]ll| will) (?:receive|get) an? e-?mail\b/i,
  /\bif (?:you|this|it) (?:did|have|was)(?:n(?:['’]|&\w+;)t| not)\b/i,
  /\b(?:was|has been|have been) (?:permanently )?(?:deleted|erased|removed)\b/i,
  /\b(?:scheduled for deletion|request (?:was|has been) (?:made|received))\b/i,
];
/** Pages that state rules in prose. */
export const proseFiles: readonly string[] = ['privacy', 'policy', 'policies', 'terms', 'legal', 'faq', 'imprint', 'agreement', 'gdpr',
  'coppa', 'help'];

/** Options of a model that make its deletion a mark, the method they change, and the option of that method which erases all the same. */
export const softDeleteSwitches: readonly {
  readonly option: string;
  readonly method: string;
  readonly unless: string;
  readonly source: string;
}[] = [
  { option: 'paranoid', method: 'destroy', unless: 'force', source: 'sequelize 6.37.8 types/model.d.ts' },
];

/** Words of queues, jobs and messages that lead to an erasure. */
export const erasureQueues: readonly string[] = ['purge', 'purges', 'erasure', 'erasures', 'erase', 'deletion', 'deletions', 'anonymise',
  'anonymize', 'gdpr'];

/** What is also deleted when a user signs out. */
export const passingThings: readonly string[] = ['session', 'sessions', 'token', 'tokens', 'cookie', 'cookies'];

/** How a handler refuses: methods that set a code, the codes, and faults it throws. */
export const refusals: {
  readonly methods: ReadonlySet<string>;
  readonly codes: readonly number[];
  readonly faults: ReadonlySet<string>;
  readonly source: string;
} = {
  methods: new Set(['status', 'sendStatus', 'code']),
  codes: [403, 405],
  faults: new Set(['ForbiddenException', 'MethodNotAllowedException']),
  source: '@types/express-serve-static-core 5.1.3 index.d.ts; fastify 5.12.8 types/reply.d.ts; @nestjs/common 12.5.1 exceptions/*.d.ts',
};

/** Verbs of functions that say that they delete. */
export const deletionVerbs: ReadonlySet<string> = new Set(['delete', 'erase', 'forget', 'remove', 'destroy', 'purge', 'wipe', 'close',
  'terminate']);

/** What such a function is called before the verb, and nouns of deletion behind them: `processAccountDeletion`. */
export const deletionLeads: ReadonlySet<string> = new Set(['handle', 'process', 'perform', 'execute', 'run', 'confirm', 'on', 'soft']);
export const deletionNouns: ReadonlySet<string> = new Set(['deletion', 'erasure', 'removal']);
/** What is deleted in a name that leaves open whose it is. */
export const requestWords: ReadonlySet<string> = new Set(['request', 'data', 'my']);

/** What holds a person's data, beside words for children. */
export const accountWords: readonly string[] = ['user', 'users', 'account', 'accounts', 'profile', 'me', 'member', 'player', 'personal',
  'myself', 'self', 'my'];
/** Whose records a deletion of people is about. */
export const erasedPeople: readonly string[] = [...new Set([...subjects.child, ...accountWords])];

/** Last words of calls that erase, now or later. */
export const erasingEnds: ReadonlySet<string> = new Set(['delete', 'delete one', 'delete many', 'delete forever', 'delete permanently',
  'delete user', 'delete account', 'delete doc', 'delete all', 'delete from', 'delete by id', 'delete by pk', 'delete where', 'delete item',
  'delete row', 'delete command', 'delete item command', 'delete user command', 'destroy', 'remove user', 'remove all', 'remove by id',
  'remove by pk', 'and remove', 'schedule erasure', 'schedule deletion', 'rimraf', 'unlink', 'truncate']);

/** Word stems that mean erasure anywhere in the name of a call. */
export const erasingStems: readonly string[] = ['erase', 'purge', 'anonymise', 'anonymize', 'pseudonymise', 'pseudonymize', 'wipe',
  'enqueue'];

/** Word stems in the names of deletion events. */
export const deletionEvents: readonly string[] = ['delet', 'eras', 'purg', 'remov'];

/** Methods that hand something to a queue, and those of them that tell whoever listens. */
export const handingOn: ReadonlySet<string> = new Set(['add', 'push', 'send', 'emit', 'publish', 'produce', 'trigger', 'schedule']);
export const telling: ReadonlySet<string> = new Set(['emit', 'publish', 'produce', 'trigger']);

/** A server or another part of the product that is asked; what it does is not seen in the file. */
export const askedParts: ReadonlySet<string> = new Set(['fetch', 'axios', 'api', 'mutate', 'dispatch', 'rpc']);

/** Methods whose name says that they soft-delete. */
export const softMethods: ReadonlySet<string> = new Set(['softDelete', 'softDeleteById', 'softDeleteOne', 'softRemove', 'softRemoveById',
  'softRemoveOne']);

/** Soft-delete fields, as one word each, grouped by the value that means deleted: true, false, a timestamp or a state. */
export const deletionFlags: Readonly<Record<'true' | 'false' | 'moment' | 'state', ReadonlySet<string>>> = {
  true: new Set(['deleted', 'isdeleted', 'closed', 'isclosed', 'disabled', 'isdisabled', 'deactivated', 'isdeactivated', 'isremoved',
    'archived', 'isarchived']),
  false: new Set(['active', 'isactive']),
  moment: new Set(['deletedat', 'removedat']),
  state: new Set(['status', 'state', 'accountstatus']),
};
export const deletedStates: ReadonlySet<string> = new Set(['deleted', 'removed', 'closed', 'archived', 'inactive', 'deactivated']);

/** Calls that give the present moment. */
export const momentMakers: ReadonlySet<string> = new Set(['now', 'serverTimestamp', 'dayjs', 'moment']);

/** Prefixes of placeholders that overwrite a name or an e-mail address: `deleted_42@…`. */
export const placeholders: readonly string[] = ['deleted', 'removed', 'anonym', 'erased'];

/** Methods that keep what they are given; those that only show or answer it are none. */
export const recordKeepers: ReadonlySet<string> = new Set(['set', 'setDoc', 'save', 'patch', 'put', 'merge', 'assign', 'modify', 'edit',
  'write', 'store', 'change', 'mark', 'transact', 'execute', 'query', 'batch']);
/** Words of other such methods: `findByIdAndUpdate`, `UpdateCommand`. */
export const recordKeepingWords: readonly string[] = ['update', 'updates', 'upsert', 'command'];

/** What holds the state of a page. */
export const pageStates: ReadonlySet<string> = new Set(['state', 'draft', 'store', 'ui']);

/** Last words of names of what a page shows, and methods and hooks that find such a part. */
export const controlNames: ReadonlySet<string> = new Set(['btn', 'button', 'input', 'textarea', 'checkbox', 'select', 'el', 'elem',
  'element', 'link', 'icon', 'field', 'fieldset', 'form', 'control', 'ctrl', 'submit', 'ref', 'target']);
export const controlLookUps: ReadonlySet<string> = new Set(['getElementById', 'querySelector', 'closest', 'createElement', '$', 'useRef',
  'byId']);

/** Words in a message by which a function says that the account is kept, out of use. */
export const keptAccountWords: readonly string[] = ['deactivate', 'deactivated', 'deactivating', 'deactivation', 'soft deleted',
  'soft delete', 'suspended'];

/** Words in names of functions that delete for good, and methods of models that do. */
export const finalWords: readonly string[] = ['permanent', 'permanently', 'hard', 'forever', 'force'];
export const finalMethods: ReadonlySet<string> = new Set(['deleteOne', 'findByIdAndDelete', 'findOneAndDelete', 'findByIdAndRemove',
  'findOneAndRemove', 'delete', 'destroy', 'hardDelete', 'forceDelete']);

/** Last words of names of what keeps records, behind a word for the records: `cardsRepository`. */
export const storeNames: ReadonlySet<string> = new Set(['repository', 'repo', 'model', 'dao', 'collection', 'table', 'store']);

/** Words in such names for people, beside those for whom an account is kept. */
export const storedPeople: readonly string[] = ['person', 'persons', 'people', 'parent', 'parents', 'guardian', 'guardians', 'teacher',
  'teachers', 'customer', 'customers', 'author', 'authors', 'patient', 'patients', 'identity', 'identities', 'auth', 'owner', 'owners',
  'admin', 'admins', 'base', 'entity', 'entities', 'record', 'records', 'document', 'documents', 'data', 'main', 'the', 'this'];

/** Ways to take one's data along. */
export const exportWords: readonly string[] = ['export', 'exports', 'download', 'downloads', 'archive', 'archives', 'copy', 'copies'];

/** What people write or show to others, each and in lists. */
export const writtenThings: ReadonlySet<string> = new Set(['post', 'posts', 'message', 'messages', 'comment', 'comments', 'story',
  'stories', 'video', 'reel', 'reply', 'confession', 'journal', 'diary']);
