import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a function to report that only subscribers can use',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: 'export function report(user, id) { if (!user.isPremium) return openShop(); «reportUser»(id); }',
      expect: 'paidReport',
      data: { name: 'reportUser', state: 'isPremium' },
    },
    {
      title: 'a chat without either control',
      lang: ['jsx', 'tsx'],
      code: 'function Chat({ messages }) { return <div>{«messages.map»((m) => <p key={m.id}><b>{m.author}</b> {m.text}</p>)}<MessageInput onSend={sendMessage} /></div>; }',
      expect: 'neither',
      data: { what: 'messages' },
      doc: true,
    },
    {
      title: 'comments with a form and a reply',
      lang: ['jsx', 'tsx'],
      code: 'function Comments({ comments }) {\n  return <section>{«comments.map»((c) => <li key={c.id}>{c.username}: {c.text}<button onClick={() => reply(c.id)}>Reply</button></li>)}<form onSubmit={addComment} /></section>;\n}',
      expect: 'neither',
    },
    {
      title: 'a chat kit that has neither control',
      lang: ['jsx', 'tsx'],
      code: "import SendbirdApp from '@sendbird/uikit-react/App';\nconst chat = <«SendbirdApp» appId={APP_ID} userId={user.id} />;",
      expect: 'neither',
    },
    {
      title: 'a Vue chat without either control',
      lang: 'vue',
      code: '<script setup>\nconst sendMessage = () => {};\n</script>\n<template><div><p v-for="m in «messages»" :key="m.id">{{ m.sender }}: {{ m.text }}</p><input @keyup.enter="sendMessage" /></div></template>',
      expect: 'neither',
      doc: true,
    },
    {
      title: 'a Svelte chat without either control',
      lang: 'svelte',
      code: '<script>\n  let messages = [];\n  const sendMessage = () => {};\n</script>\n{#each «messages» as m}<p>{m.sender}: {m.text}</p>{/each}\n<button on:click={sendMessage}>Send</button>',
      expect: 'neither',
      doc: true,
    },
    {
      title: 'an Angular chat without either control',
      lang: 'angular',
      code: '<div><p *ngFor="let m of «messages»">{{ m.sender }}: {{ m.text }}</p><button (click)="sendMessage()">Send</button></div>',
      expect: 'neither',
      doc: true,
    },
    {
      title: 'messages that a component of another file draws',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import Bubble from './Bubble';\nconst Chat = ({ messages, user }) => <div>{«messages.map»((m) => <Bubble key={m.id} message={m} />)}<MessageInput onSend={sendMessage} /></div>;",
      expect: 'neither',
    },
    {
      title: 'a chat in which messages can be reported only',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Chat = ({ messages }) => <div>{«messages.map»((m) => <p key={m.id}>{m.sender}: {m.text}<button onClick={() => reportMessage(m.id)} /></p>)}<MessageInput onSend={sendMessage} /></div>;',
      expect: 'onlyOne',
      data: { what: 'messages', missing: 'block users' },
    },
  ],
  valid: [
    {
      title: 'a function to report that all can use',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: 'export function report(user, id) { if (user.isPremium) thank(user); reportUser(id); }',
    },
    {
      title: 'an item component with its controls that the option names',
      lang: ['jsx', 'tsx'],
      options: { itemComponents: ['Bubble'] },
      strict: true,
      code: 'const Chat = () => <div>{messages.map((m) => <Bubble key={m.id} author={m.author} />)}<button onClick={sendMessage} /></div>;',
    },
    {
      title: 'a chat with both controls',
      lang: ['jsx', 'tsx'],
      code: 'function Chat({ messages }) { return <div>{messages.map((m) => <Message key={m.id} author={m.author} text={m.text} actions={[report, block]} />)}<MessageInput onSend={sendMessage} /></div>; }',
      doc: true,
    },
    {
      title: 'announcements of the service',
      lang: ['jsx', 'tsx'],
      code: 'const news = <ul>{announcements.map((a) => <li key={a.id}>{a.text}</li>)}</ul>;',
      doc: true,
    },
    {
      title: 'a talk with a bot',
      lang: ['jsx', 'tsx'],
      code: "const Chat = ({ messages }) => <div>{messages.map((m) => <p key={m.id} className={m.role === 'user' ? 'me' : ''}>{m.text}</p>)}<button onClick={sendMessage} /></div>;",
      doc: true,
    },
    {
      title: 'a list that cannot be answered',
      lang: ['jsx', 'tsx'],
      code: 'const List = ({ comments }) => <ul>{comments.map((c) => <li key={c.id}>{c.author}: {c.text}</li>)}</ul>;',
    },
    {
      title: 'messages of a form',
      lang: ['jsx', 'tsx'],
      code: 'const Errors = ({ messages }) => <ul>{messages.map((m) => <li key={m}>{m}</li>)}<button onClick={send} /></ul>;',
    },
    {
      title: 'texts that are only put together',
      lang: ['js', 'ts'],
      code: 'const lines = messages.map((m) => `${m.author}: ${m.text}`);\nsendMessage(lines);',
    },
  ],
});
