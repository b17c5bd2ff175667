import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a list of React Native whose items a function of the file draws',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function Chat() {\n  const draw = ({ item }) => <Text>{item.sender} {item.text}</Text>;\n  return <View>«<FlatList data={messages} renderItem={draw} />»<Button onPress={sendMessage} /></View>;\n}',
      expect: 'neither',
    },
    {
      title: 'messages by the name of one of them, written in another file',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const MessageList = ({ data }) => <ul>{«data.map»((message) => <li key={message.id}>{message.author}: {message.text}</li>)}</ul>;',
      expect: 'neither',
    },
    {
      title: 'messages beside errors that are shown for a moment, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export function PrivateChat({ messages, sendMessage, user }) {
  const send = (text) => sendMessage(text).catch(() => toast.error("Not sent"));
  return <ul>{«messages.map»((m) => <li key={m.id}>{m.sender} {m.text}</li>)}<input onChange={send} /></ul>;
}`,
      expect: 'neither',
    },
    {
      title: 'a chat of pupils without either control',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function PupilChat({ messages }) { return <div>{«messages.map»((m) => <p key={m.id}>{m.author}: {m.text}</p>)}<MessageInput onSend={sendMessage} /></div>; }',
      expect: 'neither',
    },
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
      strict: true,
      code: 'function Chat({ messages }) { return <div>{«messages.map»((m) => <p key={m.id}><b>{m.author}</b> {m.text}</p>)}<MessageInput onSend={sendMessage} /></div>; }',
      expect: 'neither',
      data: { what: 'messages' },
      doc: true,
    },
    {
      title: 'comments with a form and a reply',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function Comments({ comments }) {\n  return <section>{«comments.map»((c) => <li key={c.id}>{c.username}: {c.text}<button onClick={() => reply(c.id)}>Reply</button></li>)}<form onSubmit={addComment} /></section>;\n}',
      expect: 'neither',
    },
    {
      title: 'a chat kit that has neither control',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import SendbirdApp from '@sendbird/uikit-react/App';\nconst chat = <«SendbirdApp» appId={APP_ID} userId={user.id} />;",
      expect: 'neither',
    },
    {
      title: 'a Vue chat without either control',
      lang: 'vue',
      strict: true,
      code: '<script setup>\nconst sendMessage = () => {};\n</script>\n<template><div><p v-for="m in «messages»" :key="m.id">{{ m.sender }}: {{ m.text }}</p><input @keyup.enter="sendMessage" /></div></template>',
      expect: 'neither',
      doc: true,
    },
    {
      title: 'a Svelte chat without either control',
      lang: 'svelte',
      strict: true,
      code: '<script>\n  let messages = [];\n  const sendMessage = () => {};\n</script>\n{#each «messages» as m}<p>{m.sender}: {m.text}</p>{/each}\n<button on:click={sendMessage}>Send</button>',
      expect: 'neither',
      doc: true,
    },
    {
      title: 'an Angular chat without either control',
      lang: 'angular',
      strict: true,
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
    {
      title: 'a form for reports that asks for much',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const ReportAbuse = () => «<form onSubmit={submitReport}>»<input name="reason" required /><input name="place" required /><input name="time" required /><input name="story" required /></form>;',
      expect: 'hardReport',
    },
    {
      title: 'a form for reports that asks for the e-mail address of whoever reports',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const ReportAbuse = () => <form onSubmit={submitReport}><input name="reason" required /><input name="email" «type="email"» required /></form>;',
      expect: 'namedReport',
    },
    {
      title: 'a Vue form for reports that asks for more than the project allows',
      lang: 'vue',
      strict: true,
      options: { maxSteps: 1 },
      code: '<template>«<form @submit="submitReport">»<p>Report abuse</p><input name="reason" required><input name="place" required></form></template>',
      expect: 'hardReport',
    },
    {
      title: 'a chat of React Native', strict: true,
      lang: ['jsx', 'tsx'],
      code: "import { FlatList, Text, TextInput, View } from 'react-native';\nfunction Chat({ messages }) { return <View>«<FlatList data={messages} renderItem={({ item }) => <Text>{item.author}: {item.text}</Text>} />»<TextInput onSubmitEditing={sendMessage} /></View>; }",
      expect: 'neither',
    },
    {
      title: 'comments that are drawn by a component which is given an answer only', strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const comments = «<CommentList items={items} renderItem={(c) => <Comment {...c} onReply={reply} />} />»;',
      expect: 'neither',
    },
    {
      title: 'a profile with a way to write',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const profile = «<UserProfile user={stranger}>»<Button onPress={sendMessage}>Message</Button></UserProfile>;',
      expect: 'neither',
    },
    {
      title: 'a Vue control to report that has a price',
      lang: 'vue',
      strict: true,
      code: '<template>«<ReportButton v-if="user.isPremium" @click="open" />»</template>',
      expect: 'paidReport',
    },
    {
      title: 'a Svelte control to report that has a price',
      lang: 'svelte',
      strict: true,
      code: '{#if user.isPremium}«<button on:click={() => reportUser(id)}>»Report</button>{/if}',
      expect: 'paidReport',
    },
    {
      title: 'an Angular control to report that has a price',
      lang: 'angular',
      strict: true,
      code: '«<button *ngIf="user.isPremium" (click)="reportUser(user.id)">»Report</button>',
      expect: 'paidReport',
    },
    {
      title: 'a chat of pupils with a menu whose items are listed elsewhere',
      lang: 'angular',
      strict: true,
      filename: 'src/pupil-chat.component.html',
      code: '<div><p *ngFor="let m of «messages»">{{ m.sender }}: {{ m.text }}<app-dropdown [items]="actions"></app-dropdown></p><button (click)="sendMessage()">Send</button></div>',
      expect: 'neither',
    },
    {
      title: 'comments in a file that says nothing of children',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function Chat({ messages }) { return <div>{«messages.map»((m) => <p key={m.id}>{m.author}: {m.text}</p>)}<MessageInput onSend={sendMessage} /></div>; }',
      expect: 'neither',
    },
    {
      title: 'comments drawn by a component of another file',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const comments = <>«<CommentList items={items} renderItem={(c) => <Comment {...c} />} />»<CommentForm onReply={reply} /></>;',
      expect: 'neither',
    },
    {
      title: 'controls that only show a message',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const actions = {
  «onReport»: () => toast({ title: 'Report submitted', description: 'We will review this.' }),
};`,
      expect: 'emptyReport',
      data: { name: 'onReport' },
    },
    {
      title: 'a control to block that only shows a message',
      lang: ['js', 'ts'],
      strict: true,
      code: "function «handleBlockUser»(user) { Alert.alert('Blocked', user.name + ' was blocked'); }",
      expect: 'emptyBlock',
      data: { name: 'handleBlockUser' },
    },
    {
      title: 'reports that stay on the device',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const Reel = ({ reel }) => {
  const [open, setOpen] = useState(false);
  const «handleReport» = useCallback(() => {
    const reports = JSON.parse(localStorage.getItem('reports') || '[]');
    reports.push({ id: reel.id, at: Date.now() });
    localStorage.setItem('reports', JSON.stringify(reports));
    toast('Reported'); setOpen(false);
  }, [reel]);
  return <Sheet open={open} onReport={handleReport} />;
};`,
      expect: 'emptyReport',
    },
  ],
  valid: [
    {
      title: 'rows of a table',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const MessageTable = ({ data }) => <ul>{data.map((row) => <li key={row.id}>{row.author}</li>)}</ul>;',
    },
    {
      title: 'controls that do something beside the message',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `const reportUser = async (id) => { await api.post('/reports', { id }); toast('Report submitted'); };
const handleReport = () => { onReport?.(post.id); toast('Report submitted'); };
const blockUser = (id) => { dispatch(block(id)); toast('User blocked'); };
const blockMember = (id) => Alert.alert('Block?', '', [{ text: 'Yes', onPress: block }]);
const onBlock = (id) => { setBlocked([...blocked, id]); toast('User blocked'); };
const menu = <ReportDialog onReport={() => toast('Report submitted')} />;`,
    },
    {
      title: 'reports and blocks of other things',
      lang: ['js', 'ts'],
      strict: true,
      code: `const handleReport = () => toast('The sales report is ready');
const reportError = (error) => console.error('reported', error);
const blockUi = () => toast('Blocked');`,
    },
    {
      title: 'pictures of a chat of pupils',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function PupilChat({ messagesImage, sender }) { return <div>{messagesImage.map((m) => <img key={m.id} src={m.url} />)}<MessageInput onSend={sendMessage} /></div>; }',
    },
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
      strict: true,
      code: 'const List = ({ comments }) => <ul>{comments.map((c) => <li key={c.id}>{c.author}: {c.text}</li>)}</ul>;',
    },
    {
      title: 'messages of a form',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Errors = ({ messages }) => <ul>{messages.map((m) => <li key={m}>{m}</li>)}<button onClick={send} /></ul>;',
    },
    {
      title: 'texts that are only put together',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const lines = messages.map((m) => `${m.author}: ${m.text}`);\nsendMessage(lines);',
    },
    {
      title: 'a form for reports that asks for a reason',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const ReportAbuse = () => <form onSubmit={submitReport}><select name="reason" required /><input name="email" /><input name="offenderEmail" required /></form>;',
    },
    {
      title: 'a form for figures of sales',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const SalesReport = () => <form onSubmit={submitReport}><input name="email" required /><input name="from" required /><input name="to" required /><input name="region" required /></form>;',
    },
    {
      title: 'comments whose component is given all handlers',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const comments = <CommentList items={items} renderItem={(c) => <Comment {...c} onReply={reply} onReport={openReport} onBlock={blockAuthor} />} />;',
    },
    {
      title: 'a profile without a way to write',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const profile = <UserProfile user={me}><Button onPress={editName}>Edit</Button></UserProfile>; const chat = sendMessage;',
    },
    {
      title: 'an Angular control to report for everyone',
      lang: 'angular',
      strict: true,
      code: '<div><button *ngIf="!user.isPremium" (click)="reportUser(user.id)">Report</button><p *ngIf="user.isPremium">Thanks</p></div>',
    },
  ],
});
