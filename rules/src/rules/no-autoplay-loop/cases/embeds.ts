import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a URL that a click asks for, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `function embedUrl(id) { return «\`https://www.youtube.com/embed/\${id}?autoplay=1\`»; }
thumbnail.addEventListener('click', () => { box.innerHTML = frameOf(embedUrl(thumbnail.id)); });`,
      expect: 'embedUrl',
    },
    {
      title: 'two branches that make the URL, as one place', strict: true,
      lang: ['js', 'ts'],
      code: `function embedUrl(id, kind) {
  let url = '';
  if (kind === 'long') url = «\`https://www.youtube.com/embed/\${id}?autoplay=1\`»;
  else url = \`https://www.youtube.com/embed/\${id}?list=all&autoplay=1\`;
  return url;
}`,
      expect: 'embedUrl',
    },
    {
      title: 'the URL of a frame in a text of several lines', strict: true,
      lang: ['js', 'ts'],
      code: `export const page = (film) => \`<main>
  <iframe
    src="\${film.address}«&autoplay=1»"
    allow="fullscreen"></iframe>
</main>\`;`,
      expect: 'embedUrl',
    },
    {
      title: 'an embedded video', strict: true,
      lang: ['html', 'vue'],
      code: `<template>
  <iframe «src="https://www.youtube.com/embed/abc?autoplay=1&rel=0"»></iframe>
</template>`,
      expect: 'embedUrl',
      data: { parameter: 'autoplay=1' },
      suggest: { dropParameter: `<template>
  <iframe src="https://www.youtube.com/embed/abc?rel=0"></iframe>
</template>` },
      doc: true,
    },
    {
      title: 'an embed URL built in a template string', strict: true,
      lang: ['js', 'ts'],
      code: 'export const address = (id) => «`https://player.vimeo.com/video/${id}?autoplay=1`»;',
      expect: 'embedUrl',
      suggest: { dropParameter: 'export const address = (id) => `https://player.vimeo.com/video/${id}`;' },
    },
    {
      title: 'an autoplay parameter added to an embed URL', strict: true,
      lang: ['js', 'ts'],
      code: `const address = new URL(base);
«address.searchParams.set('autoplay', '1')»;
frame.src = address.href;`,
      expect: 'embedUrl',
      suggest: { dropParameter: `const address = new URL(base);
frame.src = address.href;` },
    },
  ],
  valid: [
    {
      title: 'an embedded video in a dialog that a click opened',
      lang: 'jsx',
      code: 'export const Clip = ({ id, onClose }) => <ReactModal isOpen={!!id} onRequestClose={onClose}><iframe src={`https://www.youtube.com/embed/${id}?autoplay=1`} /></ReactModal>;',
    },
    {
      title: 'an embedded video with `autoplay=0`',
      lang: ['html', 'vue'],
      strict: true,
      code: `<template>
  <iframe src="https://www.youtube.com/embed/abc?autoplay=0&rel=0"></iframe>
</template>`,
    },
    {
      title: 'an embed URL with autoplay only on request',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const address = (id, autoplay) => (autoplay ? `https://player.vimeo.com/video/${id}?autoplay=1` : `https://player.vimeo.com/video/${id}`);',
    },
    {
      title: 'a URL that is only searched for the parameter',
      lang: ['js', 'ts'],
      strict: true,
      code: `const starts = address.includes('autoplay=1');
const clean = address.replace('autoplay=1', '');`,
    },
    {
      title: 'a looping single video whose URL has no playlist',
      lang: ['html', 'vue'],
      code: `<template>
  <iframe src="https://www.youtube.com/embed/abc?autoplay=0&loop=1"></iframe>
</template>`,
      strict: true,
    },
    {
      title: 'an iframe that is allowed to autoplay but whose URL does not ask for it',
      lang: ['html', 'vue', 'jsx'],
      strict: true,
      code: '<div><iframe src="https://www.youtube.com/embed/abc" allow="autoplay; fullscreen"></iframe></div>',
    },
  ],
});
