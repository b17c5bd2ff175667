/**
 * Names in the code of products in which parents hold the accounts and children have profiles in them, as they are written: child profiles,
 * the child that a parent chose, and what parents alone may enter.
 */
export const familyAccountNames: readonly string[] = [
  ...['child', 'kid'].flatMap((child) => {
    const titled = `${child[0].toUpperCase()}${child.slice(1)}`;
    return [`${child}Profile`, `${child}Profiles`, `${titled}Profile`, `${titled}Profiles`, `${child}_profile`, `${child}_profiles`,
      `selected${titled}`, `selected${titled}Id`, `setSelected${titled}`, `active${titled}`, `active${titled}Id`, `current${titled}`,
      `current${titled}Id`];
  }),
  'childrenProfiles',
  ...['Dashboard', 'Account', 'Pin', 'PIN', 'Profile'].flatMap((part) => [`parent${part}`, `Parent${part}`]),
  'parent_pin',
];
