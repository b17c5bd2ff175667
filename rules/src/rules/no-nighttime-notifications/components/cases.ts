import { defineCases } from '../../../rule/case';

/** Reminders set in components and their templates. */
export const cases = defineCases({
  invalid: [
    {
      title: 'an hourly Capacitor notification in a Svelte component',
      lang: 'svelte',
      strict: true,
      doc: true,
      code: `<script>
  import { LocalNotifications } from '@capacitor/local-notifications';

  const remind = () => LocalNotifications.schedule({ notifications: [{ id: 2, title: 'Water the garden', body: '', schedule: { «every: 'hour'» } }] });
</script>

<button on:click={remind}>Remind me</button>
`,
      expect: 'crossesNight',
    },
    {
      title: 'a reminder scheduled when a Vue component is mounted',
      lang: 'vue',
      doc: true,
      code: `<script setup lang="ts">
import { onMounted } from 'vue';
import { LocalNotifications } from '@capacitor/local-notifications';

onMounted(async () => {
  await LocalNotifications.schedule({
    notifications: [{ id: 7, title: 'Your island misses you', body: '', schedule: { on: { hour: «22» } } }],
  });
});
</script>

<template><p>Welcome back</p></template>
`,
      expect: 'nightTime',
    },
    {
      title: 'a reminder set in a Vue template handler',
      lang: 'vue',
      code: `<script setup>
import { LocalNotifications } from '@capacitor/local-notifications';
</script>

<template>
  <button @click="LocalNotifications.schedule({ notifications: [{ id: 8, title: 'Tonight', body: '', schedule: { on: { hour: «23», minute: 0 } } }] })">Tonight</button>
</template>
`,
      expect: 'nightTime',
    },
    {
      title: 'a reminder set in a JSX handler',
      lang: ['jsx', 'tsx'],
      code: `import * as Notifications from 'expo-notifications';

export const Bell = () => <Button title="Tonight" onPress={() => Notifications.scheduleNotificationAsync({ content: { title: 'Tonight' }, trigger: { hour: «22», minute: 0, repeats: true } })} />;
`,
      expect: 'nightTime',
    },
    {
      title: 'a custom function called from a Vue template at night',
      lang: ['vue'],
      strict: true,
      code: `<script setup>
import { scheduleReminder } from './reminders';
</script>

<template><button @click="scheduleReminder(«22», 30)">Remind me tonight</button></template>
`,
      expect: 'nightTime',
      suggest: {
        moveTime: `<script setup>
import { scheduleReminder } from './reminders';
</script>

<template><button @click="scheduleReminder(20, 30)">Remind me tonight</button></template>
`,
      },
    },
    {
      title: 'a custom function called from a Svelte template at night',
      lang: 'svelte',
      strict: true,
      code: `<script>
  import { scheduleReminder } from './reminders';
</script>

<button onclick={() => scheduleReminder(«22», 30)}>Remind me tonight</button>
`,
      expect: 'nightTime',
    },
  ],
  valid: [
    {
      title: 'the hours of a dark theme',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { LocalNotifications } from '@capacitor/local-notifications';

const dark = { hour: 22, until: 6 };

export const Bell = ({ reminder }) => <button data-dark={dark.hour} onClick={() => LocalNotifications.schedule({ notifications: [{ id: 3, title: 'Read', body: '', schedule: { on: { hour: reminder.hour } } }] })}>Remind me</button>;
`,
    },
    {
      title: 'a Vue component that lets the child choose the hour',
      lang: 'vue',
      doc: true,
      code: `<script setup>
import { ref } from 'vue';
import { LocalNotifications } from '@capacitor/local-notifications';

const hour = ref(17);
const remind = () => LocalNotifications.schedule({ notifications: [{ id: 4, title: 'Read', body: '', schedule: { on: { hour: hour.value } } }] });
</script>

<template>
  <input v-model="hour" type="number">
  <button @click="remind">Remind me</button>
</template>
`,
    },
    {
      title: 'a Svelte component that lets the child choose the hour',
      lang: 'svelte',
      strict: true,
      code: `<script>
  import { LocalNotifications } from '@capacitor/local-notifications';

  export let hour;
  const remind = () => LocalNotifications.schedule({ notifications: [{ id: 5, title: 'Read', body: '', schedule: { on: { hour } } }] });
</script>

<button on:click={remind}>Remind me</button>
`,
    },
    {
      title: 'a custom function called from a Vue template during the day',
      lang: ['vue'],
      strict: true,
      code: `<script setup>
import { scheduleReminder } from './reminders';
defineProps({ hour: Number });
</script>

<template>
  <button @click="scheduleReminder(16, 0)">Remind me</button>
  <button @click="scheduleReminder(hour, 0)">Remind me</button>
</template>
`,
    },
    {
      title: 'a custom function called from a Svelte template during the day',
      lang: 'svelte',
      strict: true,
      code: `<script>
  import { scheduleReminder } from './reminders';
</script>

<button onclick={() => scheduleReminder(16, 0)}>Remind me</button>
`,
    },
  ],
});
