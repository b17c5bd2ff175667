/**
 * Words of things that belong to a user, in the singular (GC25 ¶72; rule map, require-data-erasure). Deleting one of
 * these does not erase the user.
 */
export const ownedThings: readonly string[] = [
  'photo', 'avatar', 'picture', 'image', 'comment', 'message', 'post', 'item', 'token', 'session', 'friend', 'follower', 'role', 'notification', 'device', 'node', 'from', 'address', 'note', 'key', 'card', 'group', 'team', 'tag', 'field', 'link', 'setting', 'permission', 'invite', 'invitation', 'subscription', 'connection', 'integration', 'bookmark', 'favorite', 'favourite', 'like', 'block',
  'modal', 'dialog', 'button', 'menu', 'popup', 'popover', 'panel', 'tab', 'drawer', 'dropdown', 'tooltip', 'screen', 'sheet', 'window', 'toast', 'banner', 'step', 'section', 'form',
];

/** Texts that send people who want their data deleted to a letter box or a telephone, in English and Chinese. */
export const byContactTexts: readonly RegExp[] = [
  /\b(?:delete|close|remove|erase) (?:your|my|the|an|this) (?:account|data|profile)[^.!?]{1,40}\b(?:contact|e-?mail|write to|write us|call|phone|reach out)\b/i,
  /\b(?:contact|e-?mail|write to|call|reach out to)[^.!?]{1,60}\bto (?:have )?(?:delete|close|remove|erase) (?:your|my|the|an|this) (?:account|data|profile)/i,
  /(?:注销|删除)(?:您的|你的)?(?:账号|帐号|账户|帐户|数据)[^。！]{0,30}(?:联系|发送邮件|发邮件|致电|拨打)/,
  /(?:联系|发送邮件|发邮件|致电)[^。！]{0,30}(?:注销|删除)(?:您的|你的)?(?:账号|帐号|账户|帐户|数据)/,
  /^mailto:[^?]*\?(?:[^#]*&)?subject=(?![^&]*(?:question|help|issue|problem))[^&]*(?:delet|clos|remov|eras)[^&]*(?:account|data|profile)/i,
];
/** Pages that state rules in prose. */
export const proseFiles: readonly string[] = ['privacy', 'policy', 'policies', 'terms', 'legal', 'faq', 'imprint', 'agreement', 'gdpr', 'coppa', 'help'];

/** Options of a model that make its deletion a mark, the method they change, and the option of that method which erases all the same. */
export const softDeleteSwitches: readonly { readonly option: string; readonly method: string; readonly unless: string; readonly source: string }[] = [
  { option: 'paranoid', method: 'destroy', unless: 'force', source: 'sequelize 6.37.8 types/model.d.ts' },
];

/** Words of queues, jobs and messages that lead to an erasure. */
export const erasureQueues: readonly string[] = ['purge', 'purges', 'erasure', 'erasures', 'erase', 'deletion', 'deletions', 'anonymise', 'anonymize', 'gdpr'];

/** What is also deleted when a user signs out. */
export const passingThings: readonly string[] = ['session', 'sessions', 'token', 'tokens', 'cookie', 'cookies'];

/** How a handler refuses: methods that set a code, the codes, and faults it throws. */
export const refusals: { readonly methods: RegExp; readonly codes: readonly number[]; readonly faults: RegExp; readonly source: string } = {
  methods: /^(?:status|sendStatus|code)$/,
  codes: [403, 405],
  faults: /^(?:ForbiddenException|MethodNotAllowedException)$/,
  source: '@types/express-serve-static-core 5.1.3 index.d.ts; fastify 5.12.8 types/reply.d.ts; @nestjs/common 12.5.1 exceptions/*.d.ts',
};
