import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a video behind an age check for 13',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (user.age >= 13 ? <video src={src} «autoPlay» /> : null);',
      strict: true,
      expect: 'autoplay',
    },
    {
      title: 'a video behind an unresolved check, in strict',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (mayWatchAlone(user) ? <video src={src} «autoPlay» controls /> : null);',
      expect: 'autoplay',
      strict: true,
    },
    {
      title: 'a video of a product for children',
      lang: 'jsx',
      code: 'export const Clip = ({ src }) => <video src={src} «autoPlay» />;',
      strict: true,
      expect: 'autoplay',
      settings: { audience: 'children' },
    },
    {
      title: "a video in the children's part of a product for everyone",
      lang: 'jsx',
      filename: 'src/kids/clip.jsx',
      code: 'export const Clip = ({ src }) => <video src={src} «autoPlay» />;',
      strict: true,
      expect: 'autoplay',
      settings: { audience: 'general' },
    },
  ],
  valid: [
    {
      title: 'a video behind a check for verified adults',
      lang: 'jsx',
      strict: true,
      code: 'export const Clip = ({ user, src }) => (user.isVerifiedAdult ? <video src={src} autoPlay controls /> : null);',
    },
    {
      title: 'a next item behind an age check for 18',
      lang: ['js', 'ts'],
      strict: true,
      code: "player.on('ended', () => { if (user.age >= 18) playNext(); });",
    },
    {
      title: 'a video behind an unresolved check',
      lang: 'jsx',
      code: 'export const Clip = ({ user, src }) => (mayWatchAlone(user) ? <video src={src} autoPlay loop controls /> : null);',
    },
    {
      title: 'a video of a product for a general audience',
      lang: 'jsx',
      strict: true,
      code: 'export const Clip = ({ src }) => <video src={src} autoPlay controls />;',
      settings: { audience: 'general' },
    },
    {
      title: 'a video of an admin page',
      lang: 'jsx',
      filename: 'src/admin/clip.jsx',
      code: 'export const Clip = ({ src }) => <video src={src} autoPlay loop controls />;',
    },
  ],
});
