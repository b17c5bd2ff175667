/** Names of texts that are sent. */
export const sentTexts: ReadonlySet<string> = new Set(['msg', 'text', 'message', 'content', 'comment', 'body', 'caption']);
/** Ids of who wrote a text and whom it is for, as keys. Those of chats, rooms and channels may be of machines. */
export const correspondents: ReadonlySet<string> = new Set(['fromId', 'from_id', 'toId', 'to_id', 'senderId', 'sender_id', 'recipientId',
  'recipient_id', 'receiverId', 'receiver_id', 'fromUserId', 'from_user_id', 'toUserId', 'to_user_id']);
/** Ids beside which a text is one of a person, unless it is called a message: answers of servers have both. */
export const writers: ReadonlySet<string> = new Set(['userId', 'user_id', 'authorId', 'author_id']);
/** Words of events of a socket with which people write to each other. */
export const talkEvents: ReadonlySet<string> = new Set(['message', 'chat', 'dm', 'comment', 'reply', 'review']);
/** Names of ways to reach a person. */
export const contactNames: ReadonlySet<string> = new Set(['contact info', 'contact details', 'contact data', 'contact information']);
/** Ends of keys under which a store keeps what people wrote in a talk. */
export const talkKeyEnds: ReadonlySet<string> = new Set(['chat history', 'chat messages', 'chat log', 'conversation history',
  'conversations', 'conversation', 'message history', 'chats', 'message draft', 'chat draft']);
