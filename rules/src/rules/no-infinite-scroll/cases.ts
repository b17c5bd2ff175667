import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a virtual list that loads at its end',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Feed = () => <Virtuoso data={posts} «endReached={() => feed.fetchNextPage()}» />;',
      expect: 'listEnd',
    },
    {
      title: 'a function that waits for what it adds',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function Feed() {\n  const loadMore = useCallback(async () => { add(await build(last)); }, [last]);\n  useEffect(() => { new IntersectionObserver(([entry]) => { if (entry.isIntersecting) «loadMore()»; }).observe(end.current); }, [loadMore]);\n  return <ol ref={end} />;\n}',
      expect: 'inView',
    },
    {
      title: 'a feed of the people that someone follows',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const FollowingFeed = () => <FlatList data={articles} «onEndReached={loadMore}» />;',
      expect: 'someList',
    },
    {
      title: 'a component for endless lists that calls what it is given',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function InfiniteScroll({ next, children }) {\n  useEffect(() => { new IntersectionObserver(([entry]) => { if (entry.isIntersecting) «next()»; }).observe(end.current); }, []);\n  return <div>{children}<p ref={end} /></div>;\n}',
      expect: 'someList',
    },
    {
      title: 'a list of posts that loads more at its end',
      lang: ['jsx', 'tsx'],
      code: 'const Feed = () => <FlatList data={posts} «onEndReached={() => loadMore()}» />;',
      expect: 'listEnd',
      data: { name: 'onEndReached' },
      doc: true,
    },
    {
      title: 'an observer that fetches the next page of a timeline',
      lang: ['js', 'ts'],
      code:
        'function watchTimeline() { const io = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) «fetchNextPage()»; }); }',
      expect: 'inView',
      doc: true,
    },
    {
      title: 'an effect that loads the next page of a feed in view',
      lang: ['jsx', 'tsx'],
      code:
        'function Feed() { useEffect(() => { if (inView && hasNextPage) «fetchNextPage()»; }, [inView]); return <ol ref={end} />; }',
      expect: 'inView',
    },
    {
      title: 'a scroll listener near the end of the page',
      lang: ['js', 'ts'],
      code: `function exploreFeed() {
  window.addEventListener('scroll', () => {
    if (window.innerHeight + window.scrollY >= document.body.offsetHeight) «loadMorePosts()»;
  });
}`,
      expect: 'scrolled',
    },
    {
      title: 'an infinite scroll component around posts',
      lang: ['jsx', 'tsx'],
      code: 'const Wall = () => <InfiniteScroll «next={fetchMore}» hasMore dataLength={posts.length}>{items}</InfiniteScroll>;',
      expect: 'listEnd',
    },
    {
      title: 'a function named for the end of a scroll',
      lang: ['js', 'ts'],
      code: 'function discoverFeed() { function «handleScrollBottom»() { if (!loading) setPage(page + 1); } return handleScrollBottom; }',
      expect: 'scrolled',
    },
    {
      title: 'a sentinel in a Vue timeline',
      lang: 'vue',
      code: `<template><intersect «@enter="enterFeedEnd"»><spinner /></intersect></template>
<script>
export default { methods: { enterFeedEnd() { this.fetchMore(); }, fetchMore() { this.fetchNextPage(); } } };
</script>`,
      expect: 'inView',
      doc: true,
    },
    {
      title: 'a directive that loads more of a feed',
      lang: 'vue',
      filename: 'src/feed.vue',
      code: '<template><ul «v-infinite-scroll="loadMore"»></ul></template>',
      expect: 'listEnd',
    },
    {
      title: 'an infinite scroll directive in Angular',
      lang: 'angular',
      code: '<div infiniteScroll «(scrolled)="loadFeed()"»></div>',
      expect: 'listEnd',
      doc: true,
    },
    {
      title: 'an infinite loader in a Svelte feed',
      lang: 'svelte',
      code: '<script>function moreOfFeed() { loadMore(); }</script>\n<InfiniteLoading «on:infinite={moreOfFeed}» />',
      expect: 'listEnd',
      doc: true,
    },
    {
      title: 'a script of a page with a feed',
      lang: 'html',
      code: `<script>
function watchFeed() {
  new IntersectionObserver((entries) => { if (entries[0].isIntersecting) «loadMore()»; }).observe(last);
}
</script>`,
      expect: 'inView',
      doc: true,
    },
    {
      title: 'endless scrolling by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const defaultSettings = { «infiniteScroll: true» };',
      expect: 'defaultOn',
      suggest: { changeDefault: 'const defaultSettings = { infiniteScroll: false };' },
      doc: true,
    },
    {
      title: 'a switch against automatic loading that is off by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const defaultSettings = { «disableFeedAutoLoading: false» };',
      expect: 'defaultOn',
      suggest: { changeDefault: 'const defaultSettings = { disableFeedAutoLoading: true };' },
    },
    {
      title: 'pages off by default',
      lang: ['js', 'ts'],
      code: 'const defaultSettings = { «usePagination: false» };',
      strict: true,
      expect: 'pagesOff',
      suggest: { changeDefault: 'const defaultSettings = { usePagination: true };' },
    },
    {
      title: 'a list of something that names do not tell',
      lang: ['jsx', 'tsx'],
      code: 'const Stock = () => <FlatList data={goods} «onEndReached={loadMore}» />;',
      strict: true,
      expect: 'someList',
    },
    {
      title: 'a feed that stops after more pages than the option allows',
      lang: ['jsx', 'tsx'],
      options: { maxPages: 1 },
      code:
        'function Feed() { useEffect(() => { if (inView && page < 3) «fetchNextPage()»; }, [inView]); return <ol ref={end} />; }',
      expect: 'inView',
    },
    {
      title: 'a function that the option names',
      lang: ['jsx', 'tsx'],
      options: { loadNames: ['pullDown'] },
      code: 'const Feed = () => <FlatList data={posts} «onEndReached={pullDown}» />;',
      expect: 'listEnd',
    },
    {
      title: 'a component that the option names',
      lang: ['jsx', 'tsx'],
      options: { components: ['Stream'] },
      code: 'const Feed = () => «<Stream data={posts} />»;',
      expect: 'listEnd',
    },
    {
      title: 'a limit that is an optional prop',
      lang: ['jsx', 'tsx'],
      code:
        'function Feed({ most }) { useEffect(() => { if (inView && page < most) «fetchNextPage()»; }, [inView]); return <ol ref={end} />; }',
      expect: 'inView',
    },
    {
      title: 'a viewport of Angular that loads as it is scrolled',
      lang: 'angular',
      code: '<cdk-virtual-scroll-viewport «(scrolledIndexChange)="loadMorePosts()"»></cdk-virtual-scroll-viewport>',
      expect: 'listEnd',
    },
    {
      title: 'a class of Angular that loads as the window is scrolled',
      lang: 'ts',
      filename: 'src/feed.component.ts',
      code: "export class FeedComponent { @HostListener('window:scroll') onScroll() { if (window.innerHeight + window.scrollY >= document.body.offsetHeight) «this.loadMorePosts()»; } }",
      expect: 'scrolled',
    },
    {
      title: 'a scroll component beside a control that does the same, in strict',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const Feed = ({ posts, more }) => <InfiniteScroll «next={more}» loader={<Button onClick={more} />}>{posts}</InfiniteScroll>;',
      expect: 'listEnd',
    },
    {
      title: 'a list that a setting draws, in strict',
      strict: true,
      lang: 'svelte',
      code: '{#if $settings.infiniteScroll}<InfiniteLoading «on:infinite={loadPosts}» />{/if}',
      filename: 'src/feed.svelte',
      expect: 'listEnd',
    },
    {
      title: 'endless notifications by default, in strict',
      strict: true,
      lang: ['js', 'ts'],
      filename: 'src/notifications.js',
      code: 'export const defaultSettings = { «infiniteScroll: true» };',
      expect: 'defaultOn',
    },
    {
      title: 'a home page that loads videos',
      lang: ['jsx', 'tsx'],
      code: 'const Home = () => { const { data, fetchNextPage } = useAllVideos(); return <FlatList data={data} «onEndReached={fetchNextPage}» />; };',
      expect: 'listEnd',
    },
    {
      title: 'a catalogue to explore, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Explore = () => { const { data, fetchNextPage } = useNovels(); return <FlatList data={data} «onEndReached={fetchNextPage}» />; };',
      expect: 'someList',
    },
    {
      title: 'the posts of the user, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const MyPosts = () => <FlatList data={posts} «onEndReached={loadMore}» />;',
      expect: 'someList',
    },
    {
      title: 'endless scrolling by default that callers of a component may switch off, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'export const List = ({ «infiniteScroll = true» }) => <ul data-endless={infiniteScroll} />;',
      expect: 'defaultOn',
    },
    {
      title: 'a list of React Native, whose footer can hold a button',
      lang: ['jsx', 'tsx'],
      code: "import { FlatList } from 'react-native';\nexport const Feed = ({ posts, loadMore }) => <FlatList data={posts} «onEndReached={loadMore}» onEndReachedThreshold={0.5} />;",
      expect: 'listEnd',
      suggest: {
        showMore: "import { FlatList, Button } from 'react-native';\nexport const Feed = ({ posts, loadMore }) => <FlatList data={posts} ListFooterComponent={<Button title=\"Show more\" onPress={() => loadMore()} />} />;",
      },
      doc: true,
    },
    {
      title: 'a list of React Native with a footer of its own',
      lang: ['jsx', 'tsx'],
      code: "import { FlatList } from 'react-native';\nexport const Feed = ({ posts, loadMore }) => <FlatList data={posts} «onEndReached={loadMore}» ListFooterComponent={<Line />} />;",
      expect: 'listEnd',
      suggest: {},
    },
    {
      title: 'a list of React Native whose handler needs what the list gives it',
      lang: ['jsx', 'tsx'],
      code: "import { FlatList } from 'react-native';\nexport const Feed = ({ posts, loadMore }) => <FlatList data={posts} «onEndReached={({ distanceFromEnd }) => loadMore(distanceFromEnd)}» />;",
      expect: 'listEnd',
      suggest: {},
    },
    {
      title: 'a list of React Native beside another button',
      lang: ['jsx', 'tsx'],
      code: "import { FlatList } from 'react-native';\nimport { Button } from './button';\nexport const Feed = ({ posts, loadMore }) => <FlatList data={posts} «onEndReached={() => loadMore()}» />;",
      expect: 'listEnd',
      suggest: {},
    },
    {
      title: 'an effect that loads more beside the element it watches',
      lang: ['jsx', 'tsx'],
      code: `function Feed({ posts, hasNextPage, fetchNextPage }) {
  const { ref, inView } = useInView();
  useEffect(() => { if (inView && hasNextPage) «fetchNextPage()»; }, [inView]);
  return <ol>{posts}<li ref={ref} /></ol>;
}`,
      expect: 'inView',
      suggest: { showMore: `function Feed({ posts, hasNextPage, fetchNextPage }) {
  const { ref, inView } = useInView();
  return <ol>{posts}<li ref={ref}><button type="button" onClick={() => { if (hasNextPage) fetchNextPage(); }}>Show more</button></li></ol>;
}` },
    },
    {
      title: 'an effect that loads more beside an element with content',
      lang: ['jsx', 'tsx'],
      code: `function Feed({ fetchNextPage }) {
  const [ref, inView] = useInView();
  useEffect(() => { if (inView) «fetchNextPage()»; }, [inView]);
  return <div ref={ref}><Spinner /></div>;
}`,
      expect: 'inView',
      suggest: {},
    },
    {
      title: 'an effect that loads more and does something else',
      lang: ['jsx', 'tsx'],
      code: `function Feed({ fetchNextPage }) {
  const [ref, inView] = useInView();
  useEffect(() => { if (inView) { count(); «fetchNextPage()»; } }, [inView]);
  return <div ref={ref}></div>;
}`,
      expect: 'inView',
      suggest: {},
    },
    {
      title: 'an effect that loads more beside an empty element',
      lang: ['jsx', 'tsx'],
      code: `function Feed({ fetchNextPage }) {
  const [ref, inView] = useInView();
  useEffect(() => { if (inView) { «fetchNextPage()»; } }, [inView]);
  return <div ref={ref}></div>;
}`,
      expect: 'inView',
      suggest: { showMore: `function Feed({ fetchNextPage }) {
  const [ref, inView] = useInView();
  return <div ref={ref}><button type="button" onClick={() => fetchNextPage()}>Show more</button></div>;
}` },
    },
    {
      title: 'a directive in a Vue page that loads more of a feed',
      lang: 'vue',
      filename: 'src/feed.vue',
      code: '<template><main><ul «v-infinite-scroll="loadMore"» infinite-scroll-distance="10"></ul></main></template>',
      expect: 'listEnd',
      suggest: { showMore: '<template><main><ul></ul><button type="button" @click="loadMore()">Show more</button></main></template>' },
    },
    {
      title: 'a directive in a Vue page whose list is one of two',
      lang: 'vue',
      filename: 'src/feed.vue',
      code: '<template><main><ul v-if="isNew" «v-infinite-scroll="loadMore"»></ul><p v-else>Old</p></main></template>',
      expect: 'listEnd',
      suggest: {},
    },
    {
      title: 'an infinite scroll directive in an Angular page',
      lang: 'angular',
      code: '<main><div infiniteScroll [infiniteScrollDistance]="2" «(scrolled)="loadFeed()"»></div></main>',
      expect: 'listEnd',
      suggest: { showMore: '<main><div></div><button type="button" (click)="loadFeed()">Show more</button></main>' },
    },
    {
      title: 'an infinite scroll directive in an Angular page that can be off',
      lang: 'angular',
      code: '<main><div infiniteScroll [infiniteScrollDisabled]="isDone" «(scrolled)="loadFeed()"»></div></main>',
      expect: 'listEnd',
      suggest: {},
    },
    {
      title: 'an infinite loader in a Svelte feed that needs nothing of it',
      lang: 'svelte',
      code: '<script>function moreOfFeed() { loadMore(); }</script>\n<ul /><InfiniteLoading «on:infinite={moreOfFeed}» />',
      expect: 'listEnd',
      suggest: { showMore: '<script>function moreOfFeed() { loadMore(); }</script>\n<ul /><button type="button" on:click={() => moreOfFeed()}>Show more</button>' },
    },
    {
      title: 'an infinite loader in a Svelte feed whose handler reads the event',
      lang: 'svelte',
      code: '<script>function moreOfFeed({ detail }) { loadMore(); detail.complete(); }</script>\n<InfiniteLoading «on:infinite={moreOfFeed}» />',
      expect: 'listEnd',
      suggest: {},
    },
  ],
  valid: [
    {
      title: 'a picture that calls what it is given in view',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'function LazyPicture({ next }) { useEffect(() => { new IntersectionObserver(() => next()).observe(end.current); }, []); return <img ref={end} />; }',
    },
    {
      title: 'a row of videos that is scrolled sideways',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Trending = () => <FlatList horizontal data={videos} onEndReached={loadMore} />;',
    },
    {
      title: 'what was looked for',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const ExploreResults = () => <FlatList data={posts} onEndReached={fetchNextPage} />;',
    },
    {
      title: 'a catalogue to explore',
      lang: ['jsx', 'tsx'],
      code: 'const Explore = () => { const { data, fetchNextPage } = useNovels(); return <FlatList data={data} onEndReached={fetchNextPage} />; };',
      doc: true,
    },
    {
      title: 'the posts of the user',
      lang: ['jsx', 'tsx'],
      code: 'const MyPosts = () => <FlatList data={posts} onEndReached={loadMore} />;',
    },
    {
      title: 'a list that is a part of a page that scrolls',
      lang: ['jsx', 'tsx'],
      code: 'const Feed = () => <FlatList data={posts} scrollEnabled={false} onEndReached={loadMore} />;',
    },
    {
      title: 'an observer of a state that no element is given',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function Feed() {
  const [end, setEnd] = useState(null);
  useEffect(() => { const io = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) loadMore(); }); io.observe(end); }, [end]);
  return <ol />;
}`,
    },
    {
      title: 'endless scrolling by default that callers of a component may switch off',
      lang: ['jsx', 'tsx'],
      code: 'export const List = ({ infiniteScroll = true }) => <ul data-endless={infiniteScroll} />;',
    },
    {
      title: 'a directory of shops',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const ShopList = ({ fetchNextPage }) => { const { endRef } = useInfiniteScroll({ fetchNextPage }); return <ul ref={endRef} />; };',
    },
    {
      title: 'more of a list that is there already',
      lang: ['js', 'ts'],
      strict: true,
      code: `function loadMorePosts() { loadPictures(all.slice(shown.length, count)); shown = all.slice(0, count); }
window.addEventListener('scroll', () => { if (window.innerHeight + window.scrollY >= document.body.offsetHeight) loadMorePosts(); });`,
    },
    {
      title: 'a function and a component that no option names',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Feed = () => <div><FlatList data={posts} onEndReached={pullDown} /><Stream data={posts} /></div>;',
    },
    {
      title: 'a list that the option names as one that ends',
      lang: ['jsx', 'tsx'],
      strict: true,
      options: { finiteNames: ['shelf'] },
      code: 'const Shelf = () => <FlatList data={posts} onEndReached={loadMore} />;',
    },
    {
      title: 'a scroll component beside a control that does the same',
      lang: ['jsx', 'tsx'],
      code: 'const Feed = ({ posts, more }) => <InfiniteScroll next={more} loader={<Button onClick={more} />}>{posts}</InfiniteScroll>;',
    },
    {
      title: 'a list that a setting draws',
      lang: 'svelte',
      code: '{#if $settings.infiniteScroll}<InfiniteLoading on:infinite={loadPosts} />{/if}',
      filename: 'src/feed.svelte',
    },
    {
      title: 'endless notifications by default',
      lang: ['js', 'ts'],
      filename: 'src/notifications.js',
      code: 'export const defaultSettings = { infiniteScroll: true };',
    },
    {
      title: 'a scroll component that is switched off',
      strict: true,
      lang: 'angular',
      filename: 'src/feed.component.html',
      code: '<infinite-scroll (load)="loadNext()" [enabled]="false"></infinite-scroll>',
    },
    {
      title: 'a list in a dialog',
      strict: true,
      lang: ['jsx', 'tsx'],
      code: 'const Feed = ({ posts, more }) => <Modal><InfiniteScroll next={more}>{posts}</InfiniteScroll></Modal>;',
    },
    {
      title: 'a button that loads more',
      lang: ['jsx', 'tsx'],
      code: 'const Feed = () => <button onClick={() => fetchNextPage()} disabled={!hasNextPage}>Show more</button>;',
      doc: true,
    },
    {
      title: 'an observer that loads pictures late',
      lang: ['js', 'ts'],
      code: 'const feed = new IntersectionObserver(([entry]) => { if (entry.isIntersecting) entry.target.src = entry.target.dataset.src; });',
      doc: true,
    },
    {
      title: 'a feed that stops after three pages',
      lang: ['jsx', 'tsx'],
      code: 'function Feed() { useEffect(() => { if (inView && hasNextPage && page < 3) fetchNextPage(); }, [inView]); return <ol ref={end} />; }',
      doc: true,
    },
    {
      title: 'an emoji picker with the same list',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const EmojiPicker = () => <FlatList data={emojis} onEndReached={loadMore} />;',
      doc: true,
    },
    {
      title: 'the past of a conversation',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Feed = () => <InfiniteScroll inverse next={fetchMore}>{posts}</InfiniteScroll>;',
    },
    {
      title: 'followers of a profile',
      lang: 'vue',
      strict: true,
      filename: 'src/profile-followers.vue',
      code: '<template><intersect @enter="loadMore"></intersect></template>',
    },
    {
      title: 'an observer that starts a decorative animation in a feed',
      lang: ['js', 'ts'],
      strict: true,
      code: "function feed() { new IntersectionObserver(([entry]) => { if (entry.isIntersecting) entry.target.classList.add('in'); }); }",
    },
    {
      title: 'a scroll listener that hides a header',
      lang: ['js', 'ts'],
      strict: true,
      code: "function feed() { window.addEventListener('scroll', () => { if (window.scrollY > 100) header.hide(); }); }",
    },
    {
      title: 'a list whose end loads nothing',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: 'const Feed = () => <FlatList data={posts} onEndReached={() => setEnd(true)} />;',
    },
    {
      title: 'endless scrolling that is off by default',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const defaultSettings = { infiniteScroll: false, disableAutoLoading: true };',
    },
    {
      title: 'an infinite carousel',
      lang: ['js', 'ts'],
      strict: true,
      code: 'const settings = { infinite: true, slidesToShow: 3 };',
    },
    {
      title: 'a setting that decides, with a default elsewhere',
      lang: ['jsx', 'tsx'],
      code: 'function Feed() { useEffect(() => { if (inView && settings.autoLoad) fetchNextPage(); }, [inView]); return <ol ref={end} />; }',
    },
    {
      title: 'a viewport of Angular that notes where it is',
      lang: 'angular',
      strict: true,
      code: '<cdk-virtual-scroll-viewport (scrolledIndexChange)="keepPlace($event)"><app-post></app-post></cdk-virtual-scroll-viewport><button (click)="loadMore()">More</button>',
    },
  ],
});
