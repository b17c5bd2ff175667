import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an age of a child from a form, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { trackEvent } from '@/lib/analytics';
trackEvent('trial', { childAge: «data.childAge» });`,
      expect: 'exactAge',
    },
    {
      title: 'a prompt for a function of the product, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { aiComplete } from './router';
export const report = (studentName) => aiComplete('report', \`Write about \${«studentName»}\`);`,
      expect: 'prompt',
    },
    {
      title: 'a URL in a variable that is requested, once',
      strict: true,
      lang: ['js', 'ts'],
      code: `const url = \`https://nominatim.openstreetmap.org/reverse?mail=\${child.email}\`;
await axios.get(«url»);`,
      expect: 'request',
    },
    {
      title: 'a text with a name that is put together once and sent in two prompts',
      lang: ['js', 'ts'],
      code: `import { generateText } from 'ai';
export async function answer(model, child) {
  const context = \`You talk to \${child.firstName}.\`;
  const first = await generateText({ model, prompt: «context» });
  return first.text || generateText({ model, prompt: context });
}`,
      expect: 'prompt',
    },
    {
      title: 'a record called `user` in a prompt',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { generateText } from 'ai';
export const ask = (model, { user }) => generateText({ model, prompt: JSON.stringify(«user») });`,
      expect: 'prompt',
    },
    {
      title: 'a position sent to a geocoder',
      strict: true,
      lang: ['js', 'ts'],
      code: `const GEOCODER = 'https://nominatim.openstreetmap.org/reverse';
const addressAt = (lat, lon) => fetch(\`\${GEOCODER}?lat=\${«lat»}&lon=\${lon}\`);
navigator.geolocation.getCurrentPosition(({ coords }) => addressAt(coords.latitude, coords.longitude));`,
      expect: 'request',
    },
    {
      title: 'an account pushed to the data layer of a page under another type',
      lang: 'ts',
      strict: true,
      code: `type SignedIn = { user: Account; token: string };
export function tell(answer: SignedIn) {
  const page = window as PageWithLayer;
  page.dataLayer.push({ event: 'signed_in', data: «answer» });
}`,
      expect: 'event',
    },
    {
      title: 'a name in the URL of a picture, in a helper',
      lang: ['js', 'ts'],
      strict: true,
      code: `export function pictureOf(name) {
  const label = name.trim() || 'Guest';
  return \`https://ui-avatars.com/api/?name=\${encodeURIComponent(«label»)}&size=64\`;
}`,
      expect: 'request',
    },
    {
      title: 'what a pupil wrote to an assistant',
      lang: 'ts',
      strict: true,
      code: `import Anthropic from '@anthropic-ai/sdk';
import { sanitize } from './texts';
function getModel(): Anthropic { return new Anthropic(); }
export async function answer(request: Request) {
  const { messages } = await request.json();
  const last = messages.at(-1);
  const said = sanitize(messages.at(-1).content);
  await getModel().messages.create({ model, system: RULES, messages: [...«messages», { role: 'user', content: said }] });
}
export const isFit = (message: string) =>
  getModel().messages.create({ model, messages: [{ role: 'user', content: \`Message: \${«message»}\` }] });`,
      expect: 'talk',
    },
    {
      title: 'what a request carries to a language model, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `const MODEL_URL = 'https://api.groq.com/openai/v1/chat/completions';
export async function chat(req) {
  const { message, earlier = [] } = req.body;
  const messages = [{ role: 'system', content: RULES }, ...earlier, { role: 'user', content: message }];
  const body = { model, messages };
  return fetch(MODEL_URL, { method: 'POST', body: JSON.stringify(«body») });
}
export const answer = (input) =>
  axios.post('https://api.anthropic.com/v1/messages', { model, messages: [{ role: 'user', content: «input» }] });`,
      expect: 'talk',
    },
    {
      title: 'what the messages of a user hold, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import OpenAI from 'openai';
import { createChatCompletion } from './client';
const openai = new OpenAI();
export async function mark(request) {
  const { text, input } = request.body;
  const letter = String(text || '').trim();
  await createChatCompletion([{ role: 'system', content: RULES }, { role: 'user', content: «letter» }]);
  await createChatCompletion([{ role: 'user', content: \`User \${request.uid} says: \${«request.body.transcript»}\` }]);
  await openai.chat.completions.create({ model, messages: [{ role: 'user', content: 'Correct this: ' + «input» }] });
  await openai.chat.completions.create({ model, messages: [{ role: 'user', content: asked ? «request.body.essay» : RULES }] });
}
export async function listen(recording) {
  const spoken = await transcribe(recording);
  await openai.chat.completions.create({ model, messages: [{ role: 'user', content: «spoken» }] });
}`,
      expect: 'talk',
    },
    {
      title: 'a talk that a stream of an assistant is given',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { streamText } from 'ai';
export const answer = (context) => streamText({ model, system: context.systemPrompt, messages: «context.messages» });`,
      expect: 'talk',
    },
    {
      title: 'a talk with a child, as the prompt says',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { streamText } from 'ai';
const rules = 'You are chatting with a child of nine years.';
export const answer = (context) => streamText({ model, system: rules, messages: «context.messages» });`,
      expect: 'talk',
    },
    {
      title: 'an email address attached to error reports',
      strict: true,
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/nestjs';
export function enter(request) {
  const { _id: id, email, nickname: username } = request.user;
  Sentry.setUser({ id, «email», username });
}`,
      expect: 'request',
      data: { value: 'email', service: 'Sentry' },
    },
    {
      title: 'a person told to the module of the product that reports errors',
      lang: ['js', 'ts'],
      strict: true,
      code: "import { errorMonitoring } from './services/errorMonitoring';\nerrorMonitoring.setUser({ id: pupil.id, email: «pupil.email» });",
      expect: 'request',
    },
    {
      title: 'a user that callers give to error reports, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "import * as Sentry from '@sentry/browser';\nexport const identify = (user) => Sentry.setUser(«user»);",
      expect: 'request',
    },
    {
      title: 'a whole record attached to error reports',
      strict: true,
      lang: ['js', 'ts'],
      code: `import Bugsnag from '@bugsnag/js';
import * as Sentry from '@sentry/react';
export const mark = (pupil) => {
  Bugsnag.setUser(pupil.id, «pupil.email», pupil.firstName);
  Sentry.getCurrentScope().setUser(«pupil»);
};`,
      expect: 'request',
    },
    {
      title: 'a person attached to error reports through the scope that a callback gets',
      strict: true,
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/browser';
Sentry.configureScope((scope) => {
  scope.setUser({ id: account.id, email: «account.email» });
});`,
      expect: 'request',
    },
    {
      title: 'a name in a message class of a language model',
      lang: ['js', 'ts'],
      code: `import { ChatAnthropic } from '@langchain/anthropic';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
const llm = new ChatAnthropic({ model: 'm' });
export const help = (pupil, task) =>
  llm.invoke([new SystemMessage('Be kind.'), new HumanMessage(\`\${«pupil.name»} asks: \${task.text}\`)]);`,
      expect: 'prompt',
    },
    {
      title: 'an exact age where the age band is known',
      lang: ['js', 'ts'],
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
show(child.ageBand);
mixpanel.track('level done', { childId: child.id, age: «child.age» });`,
      expect: 'exactAge',
      suggest: { useBand: `import mixpanel from 'mixpanel-browser';
show(child.ageBand);
mixpanel.track('level done', { childId: child.id, ageBand: child.ageBand });`, dropField: `import mixpanel from 'mixpanel-browser';
show(child.ageBand);
mixpanel.track('level done', { childId: child.id });` },
    },
    {
      title: 'an email address beside an imported redactor that is not applied',
      lang: ['js', 'ts'],
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
import { mask } from './privacy';
mixpanel.track('signup', { email: «child.email», plan: 'free' });`,
      expect: 'event',
      suggest: { dropField: `import mixpanel from 'mixpanel-browser';
import { mask } from './privacy';
mixpanel.track('signup', { plan: 'free' });`, anonymise: `import mixpanel from 'mixpanel-browser';
import { mask } from './privacy';
mixpanel.track('signup', { email: mask(child.email), plan: 'free' });` },
    },
    {
      title: 'an exact age',
      lang: ['js', 'ts'],
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('level done', { childId: child.id, age: «child.age» });`,
      expect: 'exactAge',
      data: { value: 'child.age', service: 'Mixpanel' },
      suggest: { dropField: `import mixpanel from 'mixpanel-browser';
mixpanel.track('level done', { childId: child.id });` },
      doc: true,
    },
    {
      title: 'a date of birth in a request to a language model',
      lang: 'ts',
      strict: true,
      code: "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ user: userId, born: «pupil.dateOfBirth» }) });",
      expect: 'exactAge',
    },
    {
      title: 'a date of birth in a prompt',
      lang: 'ts',
      strict: true,
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: \`Congratulate \${studentId}, born \${«student.birthDate»}\` });`,
      expect: 'exactAge',
    },
    {
      title: 'a message to a Slack channel',
      strict: true,
      lang: ['js', 'ts'],
      code: `import { IncomingWebhook } from '@slack/webhook';
const hook = new IncomingWebhook(address);
await hook.send({ text: \`New: \${«child.firstName»}\` });`,
      expect: 'request',
      data: { value: 'child.firstName', service: 'a team chat' },
    },
    {
      title: 'a message to a Discord channel',
      strict: true,
      lang: 'js',
      code: `const { WebhookClient } = require('discord.js');
new WebhookClient({ url }).send('Joined: ' + «pupil.fullName»);`,
      expect: 'request',
    },
    {
      title: 'webhook URLs from the environment and a variable',
      lang: ['js', 'ts'],
      strict: true,
      code: `await fetch(process.env.SLACK_WEBHOOK_URL, { method: 'POST', body: JSON.stringify({ text: \`New: \${«student.email»}\` }) });
await axios.post(discordWebhookUrl, { content: «student.fullName» });`,
      expect: 'hook',
      data: [{ value: 'student.email', service: 'SLACK_WEBHOOK_URL' }, { value: 'student.fullName', service: 'discordWebhookUrl' }],
    },
    {
      title: 'an account name announced in a chat, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `await fetch(process.env.DISCORD_WEBHOOK_URL, {
  method: 'POST',
  body: JSON.stringify({ content: \`\${«profile.username»} wrote \${title}\` }),
});`,
      expect: 'hook',
    },
    {
      title: 'a message to an iframe of another origin',
      strict: true,
      lang: 'js',
      settings: { firstPartyHosts: ['school.org'] },
      code: "frame.contentWindow.postMessage({ email: «pupil.email» }, 'https://partner.io');",
      expect: 'request',
      data: { value: 'pupil.email', service: 'partner.io' },
    },
    {
      title: 'training examples with answers and messages of pupils',
      lang: 'js',
      code: `dataset.«push»({ input: student.answer, output: mark });
await lab.«createTrainingFile»(pupilMessages);`,
      expect: 'training',
    },
    {
      title: 'an XMLHttpRequest to an automation service',
      strict: true,
      lang: 'js',
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', 'https://hooks.zapier.com/hooks/catch/1');
xhr.send(JSON.stringify({ email: «user.email» }));`,
      expect: 'request',
    },
    {
      title: 'error reports with personal data turned on',
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ dsn, «sendDefaultPii: true» });`,
      expect: 'diagnostics',
      suggest: { switchOff: `import * as Sentry from '@sentry/react';
Sentry.init({ dsn, sendDefaultPii: false });` },
    },
    {
      title: 'error reports with personal data, on by default in this version',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
«init»({ dsn });`,
      expect: 'diagnostics',
      suggest: { switchOff: `import { init } from '@sentry/browser';
init({ dsn, dataCollection: { userInfo: false, cookies: false, httpBodies: [], urlQueryParams: false } });` },
    },
    {
      title: 'the former option, which the newer version ignores',
      lang: ['js', 'ts'],
      settings: { packages: { '@sentry/browser': '^11.2.0' } },
      code: `import { init } from '@sentry/browser';
«init»({ dsn, sendDefaultPii: false, dataCollection: { cookies: false } });`,
      expect: 'diagnostics',
      data: { service: 'Sentry', name: 'dataCollection.userInfo' },
      suggest: { switchOff: `import { init } from '@sentry/browser';
init({ dsn, sendDefaultPii: false, dataCollection: { cookies: false, userInfo: false, httpBodies: [], urlQueryParams: false } });` },
    },
    {
      title: 'the former option, which the SDK for apps still reads',
      lang: 'ts',
      settings: { packages: { '@sentry/react-native': '8.28.0' } },
      code: `import * as Sentry from '@sentry/react-native';
Sentry.init({ dsn, «sendDefaultPii: true» });`,
      expect: 'diagnostics',
      suggest: { switchOff: `import * as Sentry from '@sentry/react-native';
Sentry.init({ dsn, sendDefaultPii: false });` },
    },
    {
      title: 'error reports of a server with personal data turned on',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/node';
Sentry.init({ dsn, «sendDefaultPii: true» });`,
      expect: 'diagnostics',
    },
    {
      title: 'a subscriber added to a mailing list service',
      strict: true,
      lang: 'ts',
      code: `import mailchimp from '@mailchimp/mailchimp_marketing';
await mailchimp.lists.addListMember(list, { email_address: «user.email», merge_fields: { FNAME: user.firstName } });`,
      expect: 'request',
    },
    {
      title: 'a prompt passed to a LangChain model',
      lang: 'ts',
      code: `import { ChatOpenAI } from '@langchain/openai';
const model = new ChatOpenAI({});
await model.invoke(\`Feedback for \${«student.name»}: \${answer}\`);`,
      expect: 'prompt',
    },
    {
      title: 'a fine-tuning job on chats of students',
      lang: 'ts',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
await openai.fineTuning.jobs.«create»({ training_file: studentChats, model });`,
      expect: 'training',
    },
    {
      title: 'an email address in event properties',
      lang: 'ts',
      strict: true,
      code: `import posthog from 'posthog-js';
posthog.capture('joined', { email: «user.email», $set: { plan } });
gtag('event', 'joined', { user_email: «user.email» });`,
      expect: 'event',
    },
    {
      title: 'a name nested in the body of a request',
      strict: true,
      lang: 'ts',
      code: "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Pupil ' + «pupil.fullName» + ' asks ' + question }] }) });",
      expect: 'request',
    },
    {
      title: 'an email address in an event',
      lang: ['js', 'ts', 'jsx'],
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('signup', { «email: child.email», plan: 'free' });`.replace('«email: child.email»', 'email: «child.email»'),
      expect: 'event',
      data: { value: 'child.email', service: 'Mixpanel' },
      suggest: { dropField: `import mixpanel from 'mixpanel-browser';
mixpanel.track('signup', { plan: 'free' });` },
      doc: true,
    },
    {
      title: 'an event wrapper defined in the file',
      lang: ['js', 'ts'],
      strict: true,
      code: `import ReactGA from 'react-ga4';
const trackEvent = (action, label) => ReactGA.event({ category: 'x', action, label });
export const added = (personName) => trackEvent('added', «personName»);`,
      expect: 'event',
    },
    {
      title: 'an event through the analytics module of the project',
      lang: 'ts',
      strict: true,
      code: `import { trackEvent } from '@/lib/analytics';
trackEvent('joined', { nickname: «student.nickname» });`,
      expect: 'ownEvent',
    },
    {
      title: 'a prompt with a name and a message',
      lang: ['js', 'ts'],
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
await openai.chat.completions.create({ model, messages: [{ role: 'user', content: \`Child \${«child.name»}, \${child.age}\` }] });`,
      expect: 'prompt',
      suggest: {},
      doc: true,
    },
    {
      title: 'a name concatenated to a prompt',
      lang: 'ts',
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: 'Write to ' + «pupil.firstName» });`,
      expect: 'prompt',
    },
    {
      title: 'a request to a webhook URL',
      strict: true,
      lang: ['js', 'ts'],
      code: "await fetch('https://hooks.slack.com/services/x', { method: 'POST', body: JSON.stringify({ text: `New: ${«student.email»}` }) });",
      expect: 'request',
    },
    {
      title: 'a name in the URL of an avatar service',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const a = <img src={`https://ui-avatars.com/api/?name=${«student.fullName»}`} />;',
      expect: 'request',
    },
    {
      title: 'a request to a host that is not listed as first party',
      strict: true,
      lang: 'ts',
      settings: { firstPartyHosts: ['school.org'] },
      code: "axios.post('https://collect.partner.io/x', { phone: «user.phone» });",
      expect: 'request',
      suggest: { dropField: `axios.post('https://collect.partner.io/x', {});` },
    },
    {
      title: 'a message to any origin',
      lang: ['js', 'ts'],
      code: "window.parent.postMessage({ email: «pupil.email» }, '*');",
      expect: 'anyOrigin',
    },
    {
      title: 'chats that train a model',
      lang: ['js', 'ts'],
      code: 'await trainer.«fineTune»({ examples: studentChats });',
      expect: 'training',
      doc: true,
    },
    {
      title: 'a class list uploaded as a custom audience',
      lang: 'js',
      code: 'await ads.«createCustomAudience»({ source: classroom.students });',
      expect: 'groupData',
    },
    {
      title: 'a sink and an anonymiser named in the options',
      lang: 'js',
      strict: true,
      options: { sinks: ['passOn'], anonymisers: ['veil'] },
      code: `passOn(«user.email»);
passOn(veil(user.email));`,
      expect: 'ownEvent',
      suggest: { anonymise: `passOn(veil(user.email));
passOn(veil(user.email));` },
    },
    {
      title: 'an event in a Vue component',
      lang: 'vue',
      strict: true,
      code: `<script setup>
import mixpanel from 'mixpanel-browser';
mixpanel.track('open', { school: «student.school» });
</script>
<template><p /></template>`,
      expect: 'event',
    },
    {
      title: 'an event in a Svelte component',
      lang: 'svelte',
      strict: true,
      code: `<script>
  import posthog from 'posthog-js';
  posthog.capture('open', { phone: «student.phone» });
</script>`.replace(`import posthog from 'posthog-js';
  posthog.capture`, `import mixpanel from 'mixpanel-browser';
  mixpanel.track`),
      expect: 'event',
    },
    {
      title: 'a webhook request in the script of an HTML page',
      strict: true,
      lang: 'html',
      code: "<script>fetch('https://discord.com/api/webhooks/1', { method: 'POST', body: JSON.stringify({ content: «student.email» }) });</script>",
      expect: 'request',
    },
    {
      title: 'prompts in calls of other clients that hold personal data',
      lang: ['js', 'ts'],
      code: `import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import { ChatOpenAI } from '@langchain/openai';
const openai = new OpenAI();
const chat = new GoogleGenAI({}).chats.create({ model: 'm' });
const model = new ChatOpenAI({}).withStructuredOutput(form);
openai.responses.stream({ model: 'm', input: \`Write to \${«pupil.email»}\` });
new Anthropic().beta.messages.create({ model: 'm', messages: [{ role: 'user', content: «pupil.email» }] });
chat.sendMessage({ message: «pupil.email» });
model.invoke(\`Pupil: \${«pupil.email»}\`);`,
      expect: 'prompt',
    },
    {
      title: 'personal data read aloud by another company',
      strict: true,
      lang: ['js', 'ts'],
      code: `import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
new ElevenLabsClient().textToSpeech.convert(VOICE, { text: «pupil.email» });`,
      expect: 'request',
      data: { value: 'pupil.email', service: 'ElevenLabs' },
    },
    {
      title: 'personal data told to an advertising network with an event',
      lang: ['js', 'ts'],
      strict: true,
      code: "criteo_q.push({ event: 'setEmail', email: «pupil.email» });",
      expect: 'event',
      data: { value: 'pupil.email', service: 'Criteo' },
    },
    {
      title: 'a user record in a call of a module for tracking in a folder of things, in strict',
      lang: ['js', 'ts'],
      code: `import { trackLessonStart } from '@/lesson/tracking';
export const start = (user, lesson) => trackLessonStart(«user», lesson);`,
      strict: true,
      expect: 'ownEvent',
    },
    {
      title: 'personal data in a call that may track an order of the user, in strict',
      lang: ['js', 'ts'],
      code: `import { trackOrder } from '@/lib/tracking';
export const bought = (student) => trackOrder(«student.email»);`,
      strict: true,
      expect: 'ownEvent',
    },
    {
      title: 'user data in an event for a service of statistics',
      strict: true,
      lang: ['js', 'ts'],
      code: `const joined = (user_data) =>
  fetch('https://api.mixpanel.com/track', { method: 'POST', body: JSON.stringify({ event_name: 'Join', «user_data» }) });`,
      expect: 'request',
    },
  ],
  valid: [
    {
      title: 'a text for a function of the product without a person',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { aiComplete } from './router';
export const idea = (topic) => aiComplete('idea', \`Write about \${topic}\`);`,
    },
    {
      title: 'personal data in a call that may track an order of the user',
      lang: ['js', 'ts'],
      code: `import { trackOrder } from '@/lib/tracking';
export const bought = (student) => trackOrder(student.email);`,
    },
    {
      title: 'what the product keeps track of for its users, read or switched on',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { getTrackingBoard } from '@/lib/homework-tracking';
import { enableStepTracking } from '@/services/step-tracking-start';
export const Board = (student) => getTrackingBoard({ name: student.fullName });
export const walk = (student) => enableStepTracking({ name: student.fullName });`,
    },
    {
      title: 'pictures of players that are written in the file',
      lang: ['jsx', 'tsx'],
      code: `const best = [{ rank: 1, name: 'Otter', avatar: 'otter' }, { rank: 2, name: 'Badger', avatar: 'badger' }];
export const Board = () => best.map((player) => <img key={player.rank} src={\`https://api.dicebear.com/7.x/shapes/svg?seed=\${player.avatar}\`} />);`,
    },
    {
      title: 'user data for advertisers, which the rule on ads reports',
      lang: ['js', 'ts'],
      strict: true,
      code: `const address = \`https://graph.facebook.com/v21.0/\${SET}/events\`;
const report = (event) => fetch(address, { method: 'POST', body: JSON.stringify({ data: [event] }) });
export const bought = (user_data) => report({ event_name: 'Purchase', user_data });`,
    },
    {
      title: 'the part of a prompt in the role of the user',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { generateText } from 'ai';
export async function title(model, input) {
  const { system, user } = buildPrompt(input);
  return generateText({ model, system, prompt: user });
}
export const ask = (model, system, user) => generateText({ model, system, prompt: user });`,
    },
    {
      title: 'a text called `user` in a prompt',
      lang: 'ts',
      strict: true,
      code: `import { generateText } from 'ai';
export const ask = (model, user: string) => generateText({ model, prompt: user });
export const sum = (model, list) => { const user = \`Sum up \${list.length} lessons\`; return generateText({ model, prompt: user }); };`,
    },
    {
      title: 'a rounded position, and the place of a shop, sent to a geocoder',
      lang: ['js', 'ts'],
      strict: true,
      code: `navigator.geolocation.getCurrentPosition(({ coords }) =>
  fetch(\`https://nominatim.openstreetmap.org/reverse?lat=\${coords.latitude.toFixed(1)}&lon=\${coords.longitude.toFixed(1)}\`));
fetch(\`https://nominatim.openstreetmap.org/reverse?lat=\${shop.lat}&lon=\${shop.lon}\`);`,
    },
    {
      title: 'a picture drawn from an id, and a name in a helper, not in strict',
      lang: ['js', 'ts'],
      code: `export const a = (userId) => \`https://api.dicebear.com/9.x/shapes/svg?seed=\${userId}\`;
export const b = (name) => \`https://ui-avatars.com/api/?name=\${encodeURIComponent(name)}\`;`,
    },
    {
      title: 'what a program says to a language model, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { generateText } from 'ai';
const systemMessage = { role: 'system', content: RULES };
export async function write(topic, commitMessage) {
  const messages = [systemMessage, { role: 'assistant', content: message.text }, { role: 'user', content: \`Write about \${topic}\` }];
  await generateText({ model, messages });
  await generateText({ model, prompt: \`Sum up \${commitMessage} and \${lesson.text}\`, system: context.message });
}`,
    },
    {
      title: 'requests to other hosts, and to a model without words of a user, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const chat = (message) => fetch('https://api.example.org/chat', { method: 'POST', body: JSON.stringify({ message }) });
export const models = (message) => fetch('https://api.openai.com/v1/models', { headers });
export const local = (message) => fetch('/api/openai.com/', { method: 'POST', body: JSON.stringify({ message }) });`,
    },
    {
      title: 'what the program writes as the words of the user, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
export async function describe(topic, input) {
  const text = \`Write about \${topic}.\`;
  const note = 'Be short.';
  await openai.chat.completions.create({ model, messages: [{ role: 'user', content: text }, { role: 'user', content: note }] });
  await openai.chat.completions.create({ model, messages: [{ role: 'system', content: input }, { role: 'user', content: buildPrompt(topic) }] });
  await openai.chat.completions.create({ model, messages: [{ role: 'user', content: defaultText }] });
  return openai.embeddings.create({ model, encoding: input });
}`,
    },
    {
      title: 'what a pupil wrote to an assistant, not in strict',
      lang: ['js', 'ts'],
      code: `import { streamText } from 'ai';
export const answer = (context) => streamText({ model, messages: context.messages });`,
    },
    {
      title: 'an id attached to error reports',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Sentry from '@sentry/react';
import Bugsnag from '@bugsnag/js';
Sentry.setUser({ id: user.id, organizationId: user.organizationId });
Sentry.setUser(null);
Bugsnag.setUser(user.id);`,
    },
    {
      title: 'a parameter that shadows a wrapper of the file',
      lang: ['js', 'ts'],
      strict: true,
      code: `import posthog from 'posthog-js';
export function log(name) { posthog.capture('seen', { name }); }
export const other = (log, user) => log({ email: user.email });`,
    },
    {
      title: 'a prompt parameter named `user`, after its role',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const ask = (system, user) => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'm', messages: [{ role: 'system', content: system }, { role: 'user', content: user }] }) });",
    },
    {
      title: 'an age band and an opaque id in a prompt',
      lang: 'ts',
      strict: true,
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: \`Write for somebody of \${student.ageBand}, id \${student.id}\` });`,
    },
    {
      title: 'a count in a message to a Slack channel',
      lang: 'ts',
      strict: true,
      code: `import { IncomingWebhook } from '@slack/webhook';
const hook = new IncomingWebhook(address);
await hook.send({ text: \`\${students.length} joined \${course.name}\` });`,
    },
    {
      title: 'a webhook of the product that the environment names',
      lang: 'js',
      strict: true,
      code: `await fetch(process.env.WEBHOOK_URL, { method: 'POST', body: JSON.stringify({ email: student.email }) });
await fetch(process.env.SLACK_LOGIN_URL, { body: JSON.stringify({ email: user.email }) });
await saveWebhook(slackWebhookUrl, { email: user.email });`,
    },
    {
      title: 'a message to the own window',
      lang: 'js',
      strict: true,
      code: "window.postMessage({ email: pupil.email }, '*');",
    },
    {
      title: 'a message to a first-party origin',
      lang: 'js',
      strict: true,
      settings: { firstPartyHosts: ['school.org'] },
      code: `frame.contentWindow.postMessage({ email: pupil.email }, 'https://www.school.org');
frame.contentWindow.postMessage({ email: pupil.email }, location.origin);`,
    },
    {
      title: "an XMLHttpRequest to the product's own server",
      lang: 'js',
      strict: true,
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', '/api/children');
xhr.send(JSON.stringify({ email: user.email }));`,
    },
    {
      title: 'datasets of products and charts',
      lang: 'js',
      strict: true,
      code: `dataset.push({ label: product.name, data: sales });
chart.data.datasets.push({ label: user.name, data });`,
    },
    {
      title: 'error reports without user information',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn, dataCollection: { userInfo: false } });`,
    },
    {
      title: 'error reports in a version without personal data by default',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@sentry/browser': '10.4.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn, sendDefaultPii: false });`,
    },
    {
      title: 'error reports of apps, without personal data by default in the newest version too',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@sentry/react-native': '8.28.0' } },
      code: `import * as Sentry from '@sentry/react-native';
Sentry.init({ dsn });`,
    },
    {
      title: 'the former option beside a newer one that excludes users',
      lang: 'ts',
      strict: true,
      code: `import { init } from '@sentry/browser';
init({ dsn, sendDefaultPii: true, dataCollection: { userInfo: false } });`,
    },
    {
      title: 'error reports in a range of versions with different defaults',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@sentry/browser': '>=10.0.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn });`,
    },
    {
      title: 'data collection configured in another file',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
import { collected } from './privacy';
init({ dsn, dataCollection: collected });
init({ dsn, dataCollection: { ...collected } });
init(...given);`,
    },
    {
      title: 'error reports in an unknown version',
      lang: 'ts',
      strict: true,
      code: `import { init } from '@sentry/browser';
init({ dsn });`,
    },
    {
      title: 'unresolved options of an error reporter',
      lang: 'ts',
      strict: true,
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn, ...shared });`,
    },
    {
      title: 'a fine-tuning job on lesson texts',
      lang: 'ts',
      strict: true,
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
await openai.fineTuning.jobs.create({ training_file: lessonTexts, model });`,
    },
    {
      title: 'an age without a person in a prompt',
      lang: 'ts',
      code: "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: `A quiz for a child of ${userAge} years` }] }) });",
    },
    {
      title: 'an age band',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('signup', { ageBand: child.ageBand, count: students.length });`,
      doc: true,
    },
    {
      title: "a request to the product's own server",
      lang: ['js', 'ts'],
      code: "await fetch('/api/children', { method: 'POST', body: JSON.stringify(child) });",
      doc: true,
    },
    {
      title: 'a child who shares a drawing',
      lang: ['js', 'ts'],
      code: "navigator.share({ title: 'My drawing', files: [drawing] });",
      doc: true,
    },
    {
      title: 'hosts listed as first party or as processor',
      lang: 'js',
      strict: true,
      settings: { firstPartyHosts: ['school.org'], processors: ['mail.example.net'] },
      code: `axios.post('https://api.school.org/x', { email: user.email });
axios.post('https://mail.example.net/x', { email: user.email });`,
    },
    {
      title: 'a request to a host that the settings do not classify',
      lang: 'js',
      strict: true,
      code: "axios.post('https://api.school.org/signup', { email: user.email });",
    },
    {
      title: 'hosts listed as first party or as processor in the options',
      lang: 'js',
      strict: true,
      options: { firstPartyHosts: ['school.org'], processors: ['crm.example.net'] },
      code: "axios.post('https://crm.example.net/x', { email: user.email });",
    },
    {
      title: 'an event behind parental consent',
      lang: 'js',
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
if (child.hasParentalConsent) mixpanel.track('signup', { email: child.email });`,
    },
    {
      title: 'an age band in a prompt',
      lang: 'ts',
      strict: true,
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: \`Explain \${topic} to somebody of \${ageBand}\` });`,
    },
    {
      title: 'a message to the origin of the product',
      lang: 'js',
      strict: true,
      code: "window.parent.postMessage({ email: pupil.email }, 'https://school.org');",
    },
    {
      title: 'training with consent',
      lang: 'js',
      strict: true,
      code: "await trainer.fineTune({ examples: studentChats, consent: 'given' });",
    },
    {
      title: 'a mail module of the project',
      lang: 'ts',
      strict: true,
      code: `import { send } from '@/lib/mail';
send('joined', { nickname: student.nickname });`,
    },
    {
      title: 'names of lessons and videos',
      lang: 'js',
      strict: true,
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('open', { name: lesson.name, title: video.title });`,
    },
    {
      title: 'a question to a model that runs on the machine itself',
      lang: ['js', 'ts'],
      strict: true,
      code: `import ollama from 'ollama';
ollama.chat({ model: 'm', messages: [{ role: 'user', content: pupil.email }] });`,
    },
    {
      title: 'a module that tracks lessons',
      lang: ['js', 'ts'],
      code: `import { trackLessonStart } from '@/lesson/tracking';
export const start = (user, lesson) => trackLessonStart(user, lesson);`,
    },
  ],
});
