/** Fields that hold the text of a message. */
export const messageTexts: ReadonlySet<string> = new Set(['text', 'body', 'content', 'message']);

/** Fields that say who wrote a message: a person, or in talks with a language model, a role. */
export const correspondents: ReadonlySet<string> = new Set(['role', 'sender', 'senderId', 'sender_id', 'senderName', 'author', 'authorId']);
