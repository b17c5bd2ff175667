import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a new user record that is public',
      lang: ['js', 'ts'],
      strict: true,
      code: `await setDoc(doc(db, 'users', id), { name, «isPublic: true» });
await db.insert(profiles).values({ id, «showLastSeen: true» });
await prisma.user.create({ data: { ...input, «isPrivate: false» } });
await supabase.from('profiles').insert([{ id, «shareLocation: true» }]);`,
      expect: 'openDefault',
    },
    {
      title: 'a new account that shows its email address',
      lang: ['js', 'ts'],
      strict: true,
      code: `await store.collection('users').create({ name, «emailVisibility: true» });
await auth.signUp({ email, password, options: { data: { «email_visibility: true» } } });`,
      expect: 'openDefault',
    },
    {
      title: 'a new pupil who is public',
      lang: ['js', 'ts'],
      strict: true,
      code: "User.create({ email, role: 'pupil', «isPublic: true» });",
      expect: 'openDefault',
    },
  ],
  valid: [
    {
      title: 'columns of a query for profiles',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const profileSelect = { isPublic: true, shareLocation: true, owner: { select: { name: true } } };',
    },
    {
      title: 'merged, unrelated, chosen and cached records',
      lang: ['js', 'ts'],
      strict: true,
      code: `await setDoc(doc(db, 'users', id), { isPublic: true }, { merge: true });
await setDoc(doc(db, 'chapters', id), { isPublic: true });
await prisma.user.create({ data: { isPublic: input.isPublic } });
shown.set('users', { isPublic: true });`,
    },
    {
      title: 'records of a database seed',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'prisma/seed.ts',
      code: "await prisma.user.create({ data: { name: 'Sample', isPublic: true } });",
    },
    {
      title: 'a new account of staff that is public',
      lang: ['js', 'ts'],
      strict: true,
      code: "User.create({ email, role: 'admin', isPublic: true });",
    },
  ],
});
