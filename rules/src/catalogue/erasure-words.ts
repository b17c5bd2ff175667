/** Words of what belongs to a person without being the person (GC25 ¶72; rule map, require-data-erasure). Deleting one of these erases nobody. */
export const ownedThings: readonly string[] = ['photo', 'avatar', 'picture', 'image', 'comment', 'message', 'post', 'item', 'token', 'session', 'friend', 'follower', 'role', 'notification', 'modal', 'dialog', 'button', 'device', 'node', 'from'];
