import { defineCases } from '../../../rule/case';

/** In products that adults use as well, `recommended` shows what names say to be of a child. */
export const cases = defineCases({
  invalid: [
    {
      title: 'data of a child by the name of the child, of the value or of the record',
      lang: ['js', 'ts'],
      code: `console.log(«child.email»);
console.log(«studentName»);
export const show = (student) => console.log('shown', «student»);`,
      expect: ['log', 'log', 'record'],
    },
    {
      title: 'data of a child in the storage of a page',
      lang: ['js', 'ts'],
      code: `localStorage.setItem('account', JSON.stringify({ email: «pupil.email» }));`,
      expect: 'storage',
    },
    {
      title: 'a field of a child in the console of a page, and a choice that may be an id, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export const Card = ({ child, selectedChild }) => {
  console.log(«child.email»);
  console.log(«selectedChild»);
  return <p />;
};`,
      expect: ['log', 'record'],
    },
    {
      title: 'data of any user, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `console.log(«user.email»);
localStorage.setItem('account', JSON.stringify({ email: «user.email» }));
export const show = (user) => console.log('shown', «user»);
console.log(«accessToken»);`,
      expect: ['log', 'storage', 'record', 'secret'],
    },
    {
      title: 'data of any user where all users are children',
      lang: ['js', 'ts'],
      settings: { audience: 'children' },
      code: `console.log(«user.email»);
export const show = (user) => console.log('shown', «user»);`,
      expect: ['log', 'record'],
    },
    {
      title: 'data of whom the settings name, and fields that they add',
      lang: ['js', 'ts'],
      settings: { sources: { subjects: ['rider'], personalFields: ['badge'] } },
      code: `console.log(«rider.email»); console.log(«member.badge»);`,
      expect: ['log', 'log'],
    },
    { title: 'a password of anyone', lang: ['js', 'ts'], code: `console.log('signing in', «user.password»);`, expect: 'secret' },
    {
      title: 'a part of a kept state by the name of a child',
      lang: ['js', 'ts'],
      code: `import { create } from 'zustand';
import { persist } from 'zustand/middleware';
export const useFamily = create(persist((set) => ({ «child: null», choose: (child) => set({ child }) }), { name: 'family' }));`,
      expect: 'storage',
    },
    {
      title: 'a part of a kept state by the name of a user, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { create } from 'zustand';
import { persist } from 'zustand/middleware';
export const useAccount = create(persist((set) => ({ «user: null», choose: (user) => set({ user }) }), { name: 'account' }));`,
      expect: 'storage',
    },
    {
      title: 'the grade of a child beside an id, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `console.log(\`no rule for \${childId}\`, «child.grade»);`,
      expect: 'log',
    },
  ],
  valid: [
    {
      title: 'data of any user, where adults are users as well',
      lang: ['js', 'ts'],
      code: `import { create } from 'zustand';
import { persist } from 'zustand/middleware';
console.log(user.email);
localStorage.setItem('account', JSON.stringify({ email: user.email }));
export const show = (user) => console.log('shown', user);
console.log(accessToken);
export const useAccount = create(persist((set) => ({ user: null, choose: (user) => set({ user }) }), { name: 'account' }));`,
    },
    {
      title: 'a field of a child in the console of a page, and a choice that may be an id',
      lang: ['jsx', 'tsx'],
      code: `export const Card = ({ child, selectedChild }) => {
  console.log(child.email);
  console.log(selectedChild);
  return <p />;
};`,
    },
    { title: 'the grade of a child beside an id', lang: ['js', 'ts'], code: `console.log(\`no rule for \${childId}\`, child.grade);` },
  ],
});
