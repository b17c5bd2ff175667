import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a full name beside the nickname in a tooltip',
      lang: 'jsx',
      strict: true,
      code: 'const Leaderboard = ({ student }) => <li title={student.nickname}>{«student.fullName»}</li>;',
      expect: 'shown',
      suggest: { showAlias: 'const Leaderboard = ({ student }) => <li title={student.nickname}>{student.nickname}</li>;' },
    },
    {
      title: 'two spellings of a full name, reported once',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "export const CommentItem = ({ comment }) => <b>{«comment.user?.full_name» || comment.user?.fullName || comment.user?.nickname}</b>;",
      expect: 'shown',
    },
    {
      title: 'full names in a leaderboard in Vue',
      lang: 'vue',
      strict: true,
      filename: 'src/Leaderboard.vue',
      code: '<template><li v-for="entry in leaders" :key="entry.id">{{ «entry.user.fullName» }}</li></template>',
      expect: 'shown',
    },
    {
      title: "the author's full name in a Svelte comment",
      lang: 'svelte',
      strict: true,
      filename: 'src/lib/Comment.svelte',
      code: `<script>export let comment;</script>
<article><b>{comment.user.firstName} {«comment.user.lastName»}</b></article>`,
      expect: 'shown',
    },
    {
      title: "the author's full name in an Angular comment",
      lang: 'angular',
      strict: true,
      filename: 'src/app/comment-list.component.html',
      code: '<div *ngFor="let comment of comments"><strong>{{ comment.author.firstName }} {{ «comment.author.lastName» | titlecase }}</strong><p>{{ comment.text }}</p></div>',
      expect: 'shown',
    },
    {
      title: 'a full name in an inline Angular template',
      lang: 'ts',
      strict: true,
      code: "@Component({ selector: 'app-row', template: '<b>{{ «post.user?.fullName» }}</b>' }) export class Row {}",
      expect: 'shown',
      suggest: {},
    },
    {
      title: 'full names in public components, one of them from the options',
      lang: 'angular',
      strict: true,
      options: { publicComponents: ['app-wall'] },
      code: `<app-wall><b>{{ «student.fullName» }}</b></app-wall>
<app-leaderboard><b>{{ «student.fullName» }}</b></app-leaderboard>`,
      expect: 'shown',
    },
    {
      title: 'display names filled with a legal name',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/auth/signup.js',
      code: `await db.user.create({ data: { displayName: «form.fullName», locale } });
await updateProfile(auth.currentUser, { displayName: «\`\${firstName} \${lastName}\`» });
player.nickname = «user.legalName»;`,
      expect: 'alias',
      data: [{ alias: 'displayName', name: 'form.fullName' }, undefined, undefined],
    },
    {
      title: 'names in a chat of the service that keeps users, and in reviews',
      lang: 'angular',
      strict: true,
      filename: 'src/app/course/reviews.component.html',
      code: `<p>{{ «userService.selectedUser.last_name» }}</p><p>{{ «review.user.last_name» }}</p>`,
      expect: 'shown',
    },
    {
      title: 'ID verification before a post',
      lang: ['js', 'ts'],
      code: `async function createPost(user, text) { if (!«user.identityVerified») throw new Error('Verify your identity to post'); await posts.insert({ text }); }
router.post('/comments', signedIn, «requireIdVerified», write);`,
      expect: 'verified',
    },
    {
      title: 'a legal name under a comment',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const comment = <p>{author.firstName} {«author.lastName»}: {text}</p>;',
      expect: 'shown',
      doc: true,
    },
    {
      title: 'a full name in a leaderboard in JSX',
      lang: 'jsx',
      strict: true,
      code: 'const Leaderboard = ({ student }) => <li>{«student.fullName»}</li>;',
      expect: 'shown',
      suggest: {},
    },
    {
      title: 'field names and public components from the options',
      lang: 'jsx',
      strict: true,
      options: { fieldNames: ['familyName'], publicComponents: ['Wall'] },
      code: 'const Wall = ({ post }) => <b>{post.author.givenName} {«post.author.familyName»}</b>;',
      expect: 'shown',
    },
    {
      title: 'an account that may be that of the reader, a customer, those of one class, and the name of a family',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const CommentHead = ({ user }) => <p>{«user.fullName»}</p>;
const ChatHead = ({ chat }) => <p>{«chat.customer.fullName»}</p>;
const TaskComment = ({ homework }) => <p>{«homework.author.fullName»}</p>;
const CommentFamily = ({ comment }) => <p>{«comment.author.familyName»}</p>;`,
      expect: 'shown',
    },
    {
      title: 'each user of a list, and one of two branches that show the same',
      lang: 'vue',
      strict: true,
      filename: 'src/Comments.vue',
      code: `<template><p v-for="user in users" :key="user.id">{{ «user.fullName» }}</p>
<h3><a v-if="post.author.id">{{ «post.author.surname» }}</a><span v-else>{{ post.author.surname }}</span></h3></template>`,
      expect: 'shown',
    },
    {
      title: 'each user of a list in Angular, and one of which nothing is known',
      lang: 'angular',
      strict: true,
      filename: 'src/app/messages.component.html',
      code: '<b *ngFor="let user of users">{{ «user.lastName» }}</b>@for (user of users; track user.id) {<i>{{ «user.lastName» }}</i>}<u>{{ «user.lastName» }}</u>',
      expect: 'shown',
    },
    {
      title: 'each user of a list in Angular, and another one, in strict',
      lang: 'angular',
      strict: true,
      filename: 'src/app/messages.component.html',
      code: '<b *ngFor="let user of users">{{ «user.lastName» }}</b>@for (user of users; track user.id) {<i>{{ «user.lastName» }}</i>}<u>{{ «user.lastName» }}</u>',
      expect: 'shown',
    },
  ],
  valid: [
    {
      title: 'the own name in a header and above a new post, from the context of the session',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const ChatHeader = () => { const { user } = useContext(AuthContext); return <p>{user?.fullName || user?.name}</p>; };
const NewPost = ({ given }) => { const session = useAuth(); const user = session?.user || given; return <p>{user.fullName}</p>; };`,
    },
    {
      title: "the user's own name beside the comment that the user writes",
      lang: 'svelte',
      strict: true,
      filename: 'src/lib/comments.svelte',
      code: '<script>import { profile } from "./profile";</script>\n<p>{$profile.fullname}</p><textarea bind:value={comment}></textarea>',
    },
    {
      title: 'the own name above a new post, from the service that keeps it',
      lang: 'angular',
      strict: true,
      filename: 'src/app/new-post/new-post-header.component.html',
      code: '<p>{{ userService.User?.name }} {{ userService.User?.last_name }}</p>',
    },
    {
      title: 'answers that a new user looks through',
      lang: 'vue',
      strict: true,
      filename: 'src/onboarding/OnboardingReview.vue',
      code: '<template><span>{{ user.firstName }}</span><span>{{ user.lastName }}</span></template>',
    },
    {
      title: 'the name of the signed-in user in a chat, and the free text of IRC',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const ChatBox = () => { const { user } = useAuth(); return <p>{user.fullName}</p>; };
const ChatLine = ({ message }) => <p title={message.user.nick}>{message.user.realname}</p>;`,
    },
    {
      title: 'the user of an error that is sent to an error tracker',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/auth/session.js',
      code: 'const user = { username: info.fullName, segment: "app" };\nreporter.setUser(user);',
    },
    {
      title: 'a label for a list, and a search by name',
      lang: 'ts',
      strict: true,
      filename: 'src/student/list.ts',
      code: `const label = formatUserLabel({ displayName: student.fullName });
const found = await findStudent({ username: form.fullName });`,
    },
    {
      title: "the user's own profile, and the author of an article",
      lang: 'angular',
      strict: true,
      filename: 'src/app/settings/me.component.html',
      code: '<h1>{{ user.firstName }} {{ user.lastName }}</h1><p>{{ article.author.lastName }}</p><p>{{ comment.author.getFullName() }}</p>',
    },
    {
      title: 'a nickname before the full name, a name in a list, and the name of a parent',
      lang: 'ts',
      strict: true,
      filename: 'src/auth/signup.ts',
      code: `await create({ displayName: user.nickname ?? user.fullName });
const rows = users.map((user) => ({ displayName: user.fullName }));
await createParent({ displayName: \`\${parent.firstName} \${parent.lastName}\` });
Form.displayName = 'Form';
await create({ username: \`\${firstName}\${lastName[0]}\` });`,
    },
    {
      title: 'ID verification before a payout, and email verification before a post',
      lang: 'ts',
      strict: true,
      code: `async function payOut(user) { if (!user.identityVerified) throw new Error('first verify'); }
async function createPost(user) { if (!user.emailVerified) throw new Error('Confirm your mail'); }
router.post('/payouts', requireIdVerified, pay);`,
    },
    { title: 'the full name of a repository', lang: 'jsx', strict: true, code: 'const Comment = () => <b>{repo.fullName}</b>;' },
    {
      title: 'a settings page of the user',
      lang: 'jsx',
      strict: true,
      filename: 'src/settings/me.jsx',
      code: 'const Me = ({ user }) => <b>{user.fullName}</b>;',
    },
  ],
});
