import { defineCases } from '../../../rule/case';

/** Profiles fed and derived in components, templates and pages. */
export const cases = defineCases({
  invalid: [
    {
      title: 'traits from a component',
      lang: ['jsx', 'tsx'],
      strict: true,
      doc: true,
      code: `import { useEffect } from 'react';
import { usePostHog } from 'posthog-js/react';

export function Shelf({ reader, children }) {
  const posthog = usePostHog();
  useEffect(() => {
    posthog.identify(reader.id, { «birthYear: reader.birthYear» });
  }, [posthog, reader]);
  return <section>{children}</section>;
}
`,
      expect: 'traits',
    },
    {
      title: 'traits from the script and template of a Vue component',
      lang: 'vue',
      strict: true,
      doc: true,
      code: `<script setup>
import posthog from 'posthog-js';

const props = defineProps({ pupil: Object });
posthog.setPersonProperties({ «school: props.pupil.school» });
</script>

<template>
  <button @click="posthog.identify(pupil.id, { «mood: pupil.mood» })">Send</button>
</template>
`,
      expect: 'traits',
    },
    {
      title: 'traits in the script and the template of a Svelte component',
      lang: 'svelte',
      strict: true,
      code: `<script>
  import posthog from 'posthog-js';

  export let pupil;
  posthog.setPersonProperties({ «school: pupil.school» });
</script>

<button on:click={() => posthog.identify(pupil.id, { «mood: pupil.mood» })}>Send</button>
`,
      expect: 'traits',
    },
    {
      title: 'traits from a script in a page',
      lang: 'html',
      strict: true,
      doc: true,
      code: `<!doctype html>
<html lang="en">
  <head>
    <title>Birds</title>
    <script>
      gtag('set', 'user_properties', { «age_group: window.viewer.ageGroup», theme: 'dark' });
    </script>
  </head>
  <body><p>Birds</p></body>
</html>
`,
      expect: 'traits',
      suggest: {
        dropProperty: `<!doctype html>
<html lang="en">
  <head>
    <title>Birds</title>
    <script>
      gtag('set', 'user_properties', { theme: 'dark' });
    </script>
  </head>
  <body><p>Birds</p></body>
</html>
`,
      },
    },
    {
      title: 'interests inferred in JSX',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: `export const Shelf = ({ child }) => <Row topics={«inferInterests»(child.history)} />;
`,
      expect: 'vocabulary',
    },
    {
      title: 'interests inferred in a Vue template',
      strict: true,
      lang: 'vue',
      code: `<script setup>
import { inferInterests } from './shelves';
defineProps({ child: Object });
</script>

<template><Row :topics="«inferInterests»(child.history)" /></template>
`,
      expect: 'vocabulary',
    },
    {
      title: 'interests counted in a Svelte component',
      lang: 'svelte',
      strict: true,
      code: `<script>
  export let child;
  const profile = {};
  function watched(topic) {
    «profile[child.id].interests[topic] += 1»;
  }
</script>

<button on:click={() => watched('birds')}>Birds</button>
`,
      expect: 'counter',
    },
    {
      title: 'interests inferred in an inline script',
      strict: true,
      lang: 'html',
      code: `<!doctype html>
<html lang="en">
  <head><title>Birds</title></head>
  <body>
    <script>
      var topics = «inferInterests»(viewer.history);
    </script>
  </body>
</html>
`,
      expect: 'vocabulary',
    },
  ],
  valid: [
    {
      title: 'a component that identifies a reader by id only',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { usePostHog } from 'posthog-js/react';

export const Shelf = ({ reader }) => {
  const posthog = usePostHog();
  return <button onClick={() => posthog.identify(reader.id)}>{reader.name}</button>;
};
`,
    },
    {
      title: 'a Vue component that shows a profile and identifies by id only',
      lang: 'vue',
      strict: true,
      code: `<script setup>
import posthog from 'posthog-js';

defineProps({ pupil: Object });
posthog.setPersonProperties({ theme: 'dark' });
</script>

<template>
  <dl><dt>School</dt><dd>{{ pupil.school }}</dd></dl>
  <button @click="posthog.identify(pupil.id)">Send</button>
</template>
`,
    },
    {
      title: 'a Svelte component that shows a profile and identifies by id only',
      lang: 'svelte',
      strict: true,
      code: `<script>
  import posthog from 'posthog-js';

  export let pupil;
  posthog.setPersonProperties({ theme: 'dark' });
</script>

<button on:click={() => posthog.identify(pupil.id)}>{pupil.school}</button>
`,
    },
    {
      title: 'an inline script that measures page views',
      lang: 'html',
      strict: true,
      code: `<!doctype html>
<html lang="en">
  <head>
    <title>Birds</title>
    <script>
      gtag('set', 'user_properties', { theme: 'dark' });
      gtag('config', 'G-1');
    </script>
  </head>
  <body><p>Birds</p></body>
</html>
`,
    },
    {
      title: 'similar stories, computed from the topic',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `export const Shelf = ({ story }) => <Row topics={similarTo(story.topic)} affinity="low" />;
`,
    },
    {
      title: 'similar stories in a Vue template',
      lang: 'vue',
      strict: true,
      code: `<script setup>
import { similarTo } from './shelves';
defineProps({ story: Object });
</script>

<template><Row :topics="similarTo(story.topic)" affinity="low" /></template>
`,
    },
    {
      title: 'stories counted by topic in Svelte',
      lang: 'svelte',
      strict: true,
      code: `<script>
  export let topics;
  const read = (story) => { topics[story.topic] += 1; };
</script>

<button on:click={() => read({ topic: 'birds' })}>Birds</button>
`,
    },
    {
      title: 'stories counted by topic in an inline script',
      lang: 'html',
      strict: true,
      code: `<!doctype html>
<html lang="en">
  <head><title>Birds</title></head>
  <body>
    <script>
      var interests = ['birds', 'trees'];
      topics[story.topic] += 1;
    </script>
  </body>
</html>
`,
    },
  ],
});
