import assert from 'node:assert/strict';
import { automaticLoads, endlessDefaults, type FeedWords } from '../../../rules/src/facts/feed-loading';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';
import { mainOf } from '../../support/module-project';

type Row = readonly [code: string, found: string, reader?: Reader, path?: string];

const none: FeedWords = { loadNames: [], components: [], finiteNames: [] };
const own: FeedWords = { loadNames: ['pullDown'], components: ['Stream'], finiteNames: ['shelf'] };

/** `list end onEndReached: feed`, with the limit and what is in doubt. */
const loads = (code: string, reader: Reader, path: string, words = none): string =>
  lookAt(
    reader,
    code,
    (file) =>
      automaticLoads(words, sourcesOf(file, path)).map(({ kind, shown, subject, cap, isAsked, isShown }) =>
        [`${kind} ${shown}: ${subject}`, cap !== undefined && `[cap ${cap}]`, isAsked && '[asked]', !isShown && '[not shown]']
          .filter(Boolean).join(' ')
      ).join('; '),
  );

const settings = (code: string, reader: Reader, path: string): string =>
  lookAt(
    reader,
    code,
    (file) =>
      endlessDefaults(sourcesOf(file, path)).map(({ name, value, safe, by, isOfOwnEvents, isCallersDefault }) =>
        `${name} ${file.getText(value)} -> ${safe}${by === 'pages' ? ' [pages]' : ''}${isOfOwnEvents ? ' [own events]' : ''}${
          isCallersDefault ? ' [callers]' : ''
        }`
      ).join('; '),
  );

const inFeed = (body: string): string => `function Feed() { ${body} }`;

const loadRows: readonly Row[] = [
  // A function that waits for something whose name says nothing.
  ['const loadMore = async () => { const rows = await build(last); add(rows) }; <FlatList data={posts} onEndReached={loadMore} />',
    'list end onEndReached: feed [not shown]'],
  ['const loadMore = useCallback(async () => { add(await build(last)) }, []); new IntersectionObserver(() => loadMore())',
    'in view loadMore: unknown [not shown]'],
  ['const loadMore = () => { add(build(last)) }; new IntersectionObserver(() => loadMore())', ''],
  // A prop of react-virtuoso that is named like no event.
  ['<Virtuoso data={posts} endReached={() => more && feed.fetchNextPage()} />', 'list end endReached: feed [not shown]'],
  ['<Virtuoso data={posts} endReached={() => setEnd(true)} />', ''],
  // Whose feed it is.
  ['const FollowingFeed = () => <FlatList data={articles} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const UserFeed = () => <FlatList data={articles} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const GroupFeed = () => <FlatList data={articles} onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['const UserFeed = () => <FlatList data={comments} onEndReached={loadMoreComments} />', 'list end onEndReached: bounded'],
  // Components and hooks for endless lists.
  ['const InfiniteScroll = ({ next }) => { new IntersectionObserver(([e]) => { if (e.isIntersecting) next() }) }', 'in view next: unknown'],
  ['const InfiniteScroll = (props) => { new IntersectionObserver(([e]) => { if (e.isIntersecting) props.onReachEnd() }) }',
    'in view onReachEnd: unknown'],
  [
    'const useInfiniteScroll = (callback) => { const fnRef = useRef(callback); new IntersectionObserver(() => fnRef.current()) }',
    'in view current: unknown',
  ],
  ["const useInfiniteScroll = (callback) => { addEventListener('scroll', () => { if (y > document.body.offsetHeight) callback() }) }",
    'scroll callback: unknown'],
  ['const InfiniteScroll = () => { const next = () => show(); new IntersectionObserver(() => next()) }', ''],
  ['const InfiniteScroll = ({ onSeen }) => { new IntersectionObserver(() => onSeen()) }', ''],
  ['const LazyImage = ({ next }) => { new IntersectionObserver(() => next()) }', ''],
  // Lists with an end event.
  ['<FlatList data={posts} onEndReached={() => loadMore()} />', 'list end onEndReached: feed'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['<FlatList data={posts} onEndReached={handle} />', ''],
  ['<FlatList data={posts} onEndReached={() => setEnd(true)} />', ''],
  ['<FlatList data={goods} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['<FlatList data={members} onEndReached={loadMore} />', 'list end onEndReached: bounded'],
  ['const EmojiPicker = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded'],
  ['const f = () => dispatch(fetchNotifications()); <Lineup onEndReached={f} />', 'list end onEndReached: unknown'],
  ['const f = () => dispatch(fetchPosts()); <Notifications onEndReached={f} />', 'list end onEndReached: unknown'],
  ['const f = () => dispatch(fetchPosts()); <GiphyGrid onEndReached={f} />', 'list end onEndReached: bounded'],
  ['const f = () => track("end"); <Lineup onEndReached={f} />', ''],
  ['const f = () => getState(); <Lineup onEndReached={f} />', ''],
  ['<FlatList data={posts} onRefresh={() => loadMore()} />', ''],
  ['<FlatList inverted data={posts} onEndReached={loadMore} />', ''],
  ['<FlatList horizontal data={posts} onEndReached={loadMore} />', ''],
  ['<FlatList horizontal={false} data={posts} onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/discover/MovieSlide.jsx'],
  ['const ExploreResults = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded'],
  ['<FlatList data={posts.results} onEndReached={loadMoreResults} />', 'list end onEndReached: feed'],
  ['<FlatList data={feeds} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/profile/profile-feeds.jsx'],
  ['<FlatList data={feeds} onEndReached={loadMore} />', 'list end onEndReached: feed', 'jsx', 'src/profile/feeds.jsx'],
  ['<FlatList data={feeds} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/post/reposted-by.jsx'],
  ['<FlatList data={feeds} onEndReached={loadMore} />', 'list end onEndReached: unknown', 'jsx', 'src/post/reposts.jsx'],
  ['const loadMore = () => fetchList("app.feed.getActorFeeds"); <Feeds onEndReached={loadMore} />', 'list end onEndReached: bounded'],
  ['const loadMore = () => fetchList("app.feed.getAuthorFeed"); <Feeds onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/journal/PostList.jsx'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/studio/posts.jsx'],
  ['const Home = () => <VideoGrid videos={posts} infiniteScroll={isEndless} />', ''],
  ['const Home = () => <VideoGrid videos={posts} infiniteScroll={() => loadMore()} />', 'list end infiniteScroll: feed'],
  ['const PostApproval = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/shop-list.jsx'],
  ['<FlatList data={posts} />', ''],
  // Components that load as they are scrolled.
  ['<InfiniteScroll next={fetchMore} hasMore>{items}</InfiniteScroll>', 'list end next: unknown'],
  ['<InfiniteScroll loadMore={more ? a : b}><FeedTile /></InfiniteScroll>', 'list end loadMore: feed'],
  ['<InfiniteScroll loadMore={load} hasMore={page < 4}><FeedTile /></InfiniteScroll>', 'list end loadMore: feed [cap 4]'],
  ['<InfiniteScroll loadMore={load} isReverse><FeedTile /></InfiniteScroll>', ''],
  ['<InfiniteScroll><FeedTile /></InfiniteScroll>', ''],
  ['<Carousel infinite next={showNext} />', ''],
  ['<InfiniteScroll loadMore={load} enabled={false}><FeedTile /></InfiniteScroll>', ''],
  ['<InfiniteScroll loadMore={load} enabled={on}><FeedTile /></InfiniteScroll>', 'list end loadMore: feed'],
  ['<InfiniteScroll loadMore={load} disabled><FeedTile /></InfiniteScroll>', ''],
  ['<infinite-scroll (load)="loadNext()" [enabled]="false"></infinite-scroll>', '', 'angular', 'src/feed.component.html'],
  ['<infinite-scroll (load)="loadNext()" [enabled]="true"></infinite-scroll>', 'list end (load): feed', 'angular',
    'src/feed.component.html'],
  // A control that does the same in the place of the next part.
  ['<InfiniteScroll next={more} loader={<b onClick={more} />}><FeedTile /></InfiniteScroll>', 'list end next: feed [asked]'],
  ['<InfiniteScroll next={more} loader={<p><More load={more} /></p>}><FeedTile /></InfiniteScroll>', 'list end next: feed [asked]'],
  ['<InfiniteScroll next={more} loader={<b onClick={other} />}><FeedTile /></InfiniteScroll>', 'list end next: feed'],
  ['<InfiniteScroll next={more}><FeedTile onPress={more} /></InfiniteScroll>', 'list end next: feed'],
  // Dialogs, own things, and lists that the program holds.
  ['<Modal><p><InfiniteScroll next={more}><FeedTile /></InfiniteScroll></p></Modal>', 'list end next: bounded'],
  ['<Main><p><InfiniteScroll next={more}><FeedTile /></InfiniteScroll></p></Main>', 'list end next: feed'],
  ['const Wallet = () => <ActivitiesList onEndReached={loadMore} />', 'list end onEndReached: bounded'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'src/screens/draftsScreen.jsx'],
  [`import { people } from './a'; ${inFeed('const more = () => load(people.slice(n, n + 9)); return <L onEndReached={more} />')}`, ''],
  [
    `import { people } from './a'; ${
      inFeed('const loadMore = () => { loadMore(people.slice(n, 9)) }; return <L onEndReached={loadMore} />')
    }`,
    'list end onEndReached: bounded',
  ],
  [inFeed('const loadMore = () => { loadMore(people.slice(n, 9)) }; return <L onEndReached={loadMore} />'), 'list end onEndReached: feed'],
  // A setting decides whether the list is drawn.
  [inFeed('return settings.infiniteScroll && <L onEndReached={loadMore} />'), 'list end onEndReached: feed [asked]'],
  [inFeed('return settings.shown && <L onEndReached={loadMore} />'), 'list end onEndReached: feed'],
  ['function Feed({ infiniteScroll = true }) { return infiniteScroll && <L onEndReached={loadMore} /> }', 'list end onEndReached: feed'],
  ['{#if $user.infiniteScroll}<InfiniteLoading on:infinite={more} />{/if}', 'list end on:infinite: feed [asked]', 'svelte',
    'src/feed.svelte'],
  ['{#if $user.infiniteScroll}<Pages />{:else}<InfiniteLoading on:infinite={more} />{/if}', 'list end on:infinite: feed', 'svelte',
    'src/feed.svelte'],
  ['<infinite-scroll *ngIf="infiniteScroll" (load)="loadNext()"></infinite-scroll>', 'list end (load): feed [asked]', 'angular',
    'src/feed.component.html'],
  // What comes into view.
  [inFeed("new IntersectionObserver(() => get('/posts', { page }).then((r) => { list.push(...r) }))"), 'in view get: feed'],
  [inFeed("new IntersectionObserver(() => get('/posts', { page }).then((r) => { list = r }))"), ''],
  [inFeed('new IntersectionObserver(() => get(a, { page }).then((r) => { list.push(...r) }))'), 'in view get: feed'],
  [inFeed('new IntersectionObserver(async () => { const r = await get(a, { page }); list.push(...r) })'), 'in view get: feed'],
  [inFeed("new IntersectionObserver(() => { const r = get('/posts', { page }); list.push(r) })"), 'in view get: feed'],
  [inFeed('new IntersectionObserver(() => { const post = posts.get(a); list.push(post.page) })'), ''],
  [inFeed('new IntersectionObserver(() => { list.push(posts.get(a).page) })'), ''],
  [inFeed("new IntersectionObserver(() => get('/views').then((r) => { list.push(r) }))"), ''],
  [inFeed('const loadMore = () => show(n + 10); new IntersectionObserver(() => loadMore())'), ''],
  [inFeed('new IntersectionObserver(([e]) => { if (e.isIntersecting) fetchNextPage(); })'), 'in view fetchNextPage: feed'],
  [inFeed('new IntersectionObserver(([e]) => { if (e.isIntersecting) e.target.src = next; })'), ''],
  [inFeed('const more = () => fetchMore(cursor); new IntersectionObserver(() => more())'), 'in view fetchMore: feed'],
  ['function Table() { new IntersectionObserver(() => loadMore()) }', 'in view loadMore: bounded'],
  ['function useEnd(loadMore) { new IntersectionObserver(() => loadMore()) }', 'in view loadMore: unknown'],
  [inFeed('useEffect(() => { if (inView) fetchNextPage(); }, [inView])'), 'in view fetchNextPage: feed'],
  [inFeed('useEffect(() => { if (hasNextPage) fetchNextPage(); }, [hasNextPage])'), ''],
  [inFeed('useEffect(() => { fetchNextPage(); }, [])'), ''],
  [inFeed('useEffect(() => { if (inView && page < 3) setPage(page + 1); }, [inView])'), 'in view setPage: feed [cap 3]'],
  [inFeed('useEffect(() => { if (inView && page < MAX_PAGES) setPage(page + 1); }, [inView])'), 'in view setPage: feed [cap named]'],
  [inFeed('useEffect(() => { if (inView && page < totalPages) setPage(page + 1); }, [inView])'), 'in view setPage: feed'],
  [inFeed('useEffect(() => { if (inView && items.length > 0) fetchNextPage(); }, [inView])'), 'in view fetchNextPage: feed'],
  [inFeed('useEffect(() => { if (inView) setPage(1); }, [inView])'), ''],
  [inFeed('useEffect(() => { if (inView && settings.autoLoad) loadMore(); })'), 'in view loadMore: feed [asked]'],
  ['function Feed({ autoLoad = true }) { useEffect(() => { if (inView && autoLoad) loadMore(); }) }', 'in view loadMore: feed'],
  [inFeed('watch(inView, () => loadMore())'), 'in view loadMore: feed'],
  [inFeed('watch(query, () => loadMore())'), ''],
  [inFeed('useInView({ onChange: (seen) => { if (seen) loadMore(); } })'), 'in view loadMore: feed'],
  [inFeed('new IntersectionObserver(() => hasNextPage())'), ''],
  [inFeed('useEffect(() => { if (inView && page !== 0) fetchNextPage(); }, [inView])'), 'in view fetchNextPage: feed'],
  // Scroll positions.
  [inFeed("addEventListener('scroll', () => { if (scrollY + innerHeight > body.scrollHeight) loadMore(); })"), 'scroll loadMore: feed'],
  [inFeed("addEventListener('scroll', () => { loadMore(); })"), ''],
  [inFeed("addEventListener('scroll', () => { if (box.scrollTop < 200 && !busy) loadMore(); })"), ''],
  [inFeed("addEventListener('scroll', () => { if (box.scrollTop > 200 || busy) return; loadMore(); })"), ''],
  [inFeed("addEventListener('scroll', () => { if (box.scrollTop < 200 || busy) return; loadMore(); })"), 'scroll loadMore: feed'],
  [inFeed("addEventListener('scroll', () => { if (box.scrollTop > 200) loadMore(); })"), 'scroll loadMore: feed'],
  [inFeed("addEventListener('scroll', () => { if (box.scrollTop <= end) loadMore(); })"), 'scroll loadMore: feed'],
  [inFeed("addEventListener('scroll', () => { if (box.clientHeight < 200) loadMore(); })"), 'scroll loadMore: feed'],
  ['<Feed onScroll={() => { if (scrollY === 0) loadMore() }} />', ''],
  ['<Feed onScroll={() => { if (scrollY > 900) loadMore() }} />', 'scroll onScroll: feed'],
  [
    'const loadMore = () => loadArt(all.slice(n)); addEventListener("scroll", () => { if (scrollY + innerHeight > h) loadMore() })',
    '',
  ],
  [
    'const loadMore = () => loadArt(all); addEventListener("scroll", () => { if (scrollY + innerHeight > h) loadMore() })',
    'scroll loadMore: unknown',
  ],
  [inFeed("addEventListener('click', () => { if (atBottom) loadMore(); })"), ''],
  [inFeed('function handleScrollBottom() { setPage(page + 1); }'), 'scroll setPage: feed'],
  ['function Feed() { const handleEndReached = () => loadMore(); return <L onEndReached={handleEndReached} />; }',
    'list end onEndReached: feed'],
  ['function Feed() { const visible = () => setCount(Math.min(n + 10, all.length)); addEventListener("scroll", visible) }', ''],
  [inFeed('useInfiniteScroll(loadMore)'), 'scroll useInfiniteScroll: feed'],
  [inFeed('useInfiniteScroll({ hasNextPage, onLoadMore: loadMore })'), 'scroll useInfiniteScroll: feed'],
  [inFeed('infinitescroll.init((direction) => { load(direction); infinitescroll.loadMore(a); })'), 'scroll infinitescroll.init: feed'],
  [inFeed('window.onscroll = () => { if (innerHeight + scrollY >= body.offsetHeight) loadMore(); }'), 'scroll loadMore: feed'],
  [inFeed('document.onscroll = function () { if (atBottom) fetchMore(); }'), 'scroll fetchMore: feed'],
  [inFeed('document.onscroll = function () { if (atBottom) showHeader(); }'), ''],
  [inFeed('document.onscroll = () => fetchMore()'), ''],
  [inFeed('pane.onscroll = () => { if (atBottom) fetchMore(); }'), ''],
  [inFeed('window.onresize = () => { if (atBottom) fetchMore(); }'), ''],
  [inFeed("new InfiniteScroll(list, { path: '/page/{{#}}', append: '.post' })"), 'scroll InfiniteScroll: feed'],
  [inFeed("new InfiniteScroll(list, { path: '/page/{{#}}', append: '.post', loadOnScroll: false })"), ''],
  [inFeed("new InfiniteScroll(list, { path: '/page/{{#}}' })"), ''],
  [inFeed("new MasonryInfiniteGrid(box).on('requestAppend', (e) => { fetchItems(e.groupKey) })"), 'list end fetchItems: feed'],
  [inFeed("new MasonryInfiniteGrid(box).on('renderComplete', (e) => { fetchItems(e.groupKey) })"), ''],
  [inFeed("new MasonryInfiniteGrid(box).on('requestAppend', (e) => { show(e.groupKey) })"), ''],
  // Functions that come from elsewhere, under another name, or that run less often.
  [inFeed('const { fetchMore: grow } = usePages(); return <L onEndReached={grow} />'), 'list end onEndReached: feed'],
  [inFeed('const { retry: grow } = usePages(); return <L onEndReached={grow} />'), ''],
  [inFeed('const { fetchNextPage: grow } = usePages(); new IntersectionObserver(() => grow())'), 'in view fetchNextPage: feed'],
  [inFeed('useIntersection(end, fetchNextPage)'), 'in view fetchNextPage: feed'],
  [inFeed('useIntersection(end, hasNextPage)'), ''],
  [inFeed('useIntersection(end, playVideo)'), ''],
  [inFeed("new IntersectionObserver(() => store.dispatch('feed/fetchMore'))"), 'in view fetchMore: feed'],
  [inFeed("new IntersectionObserver(() => store.dispatch('fetchMore/done'))"), ''],
  [inFeed('const grow = useThrottleFn(() => { page.value++ }); new IntersectionObserver(() => grow())'), 'in view page: feed'],
  [inFeed('const grow = useThrottleFn(() => { seen.value++ }); new IntersectionObserver(() => grow())'), ''],
  // What the file draws, where no name says it.
  ['const L = () => <><InfiniteScroll next={fetchMore} />{all.map((p) => <PostCard key={p.id} p={p} />)}</>', 'list end next: feed'],
  ['const L = () => <><InfiniteScroll next={fetchMore} />{all.map((p) => <li key={p.id}><PostCard /></li>)}</>', 'list end next: feed'],
  ['const L = () => <><InfiniteScroll next={fetchMore} /><PostCard /></>', 'list end next: unknown'],
  ['const L = () => <><InfiniteScroll next={fetchMore} />{all.map((p) => <RecipeCard key={p.id} />)}</>', 'list end next: unknown'],
  ['const L = () => <><InfiniteScroll next={fetchMore} />{all.map((p) => <PostCard key={p} />)}<MemberRow key={1} /></>',
    'list end next: unknown'],
  [
    '<template><p><infinite-loading @infinite="more" /><grid v-for="p in all" :key="p"><post-teaser /></grid></p></template>',
    'list end @infinite: feed',
    'vue',
    'src/index.vue',
  ],
  // Places where there may be a feed or a catalogue.
  ['const Explore = () => <FlatList data={goods} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const Explore = () => <FlatList data={photos} onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['const Album = () => <FlatList data={photos} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const Home = () => { const { fetchNextPage, data } = useAllVideos(); return <L data={data} onEndReached={fetchNextPage} />; }',
    'list end onEndReached: feed'],
  ['const Home = () => { const { fetchNextPage, data } = useNovels(); return <L data={data} onEndReached={fetchNextPage} />; }',
    'list end onEndReached: unknown'],
  ['const Home = () => { const q = useAllVideos(); useEffect(() => { if (inView) q.fetchNextPage(); }); }', 'in view fetchNextPage: feed'],
  ['const Home = () => { const q = useNovels(); useEffect(() => { if (inView) q.fetchNextPage(); }); }', 'in view fetchNextPage: unknown'],
  ['const Home = () => <><VideoCard /><FlatList data={goods} onEndReached={loadMore} /></>', 'list end onEndReached: feed'],
  ['const Row = () => <VideoCard />; const Home = () => <FlatList data={goods} onEndReached={loadMore} />',
    'list end onEndReached: unknown'],
  ['<infinite-scroll (load)="loadNext()"></infinite-scroll><app-feed-item></app-feed-item>', 'list end (load): feed', 'angular',
    'src/discovery/list.component.html'],
  ['<FlatList data={posts} onEndReached={loadMore} ><EndMessage /></FlatList>', 'list end onEndReached: feed'],
  // Lists that end.
  ['const MyPosts = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const MyFeed = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['<FlatList data={myPosts} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['<FlatList data={posts} className="my-4" onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: unknown', 'jsx', 'src/tabs/profile.jsx'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: unknown', 'jsx', 'src/ProfileScreen/index.jsx'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: feed', 'jsx', 'src/[id]/profile.jsx'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: feed', 'jsx', 'src/profile/_id/index.jsx'],
  ['<FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: feed', 'jsx', 'src/profile-posts.jsx'],
  ['const ActivityFeed = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const Notices = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['<FlatList data={videos} onEndReached={loadMore} />', 'list end onEndReached: unknown', 'jsx', 'courses/a/b/c/list.jsx'],
  ['const Feed = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded', 'jsx', 'admin/a/b/c/list.jsx'],
  ['const Feed = () => <FlatList data={posts} scrollEnabled={false} onEndReached={loadMore} />', 'list end onEndReached: unknown'],
  ['const Feed = () => <FlatList data={posts} scrollEnabled onEndReached={loadMore} />', 'list end onEndReached: feed'],
  // Observers of nothing.
  ...([
    ['const [end, setEnd] = useState(null)', 'o.observe(end)', '', ''],
    ['const [end, setEnd] = useState(null)', 'o.observe(end)', '<p ref={setEnd} />', 'in view loadMore: feed'],
    ['const end = useRef(null)', 'o.observe(end.current)', '', ''],
    ['const end = useRef(null)', 'const at = end.current; o.observe(at)', '', ''],
    ['const end = useRef(null)', 'o.observe(end.current)', '<p ref={end} />', 'in view loadMore: feed'],
    ['const end = useRef(null)', 'o.observe(end.current)', '<p ref={(at) => { end.current = at; }} />', 'in view loadMore: feed'],
    ['const end = find()', 'o.observe(end.current)', '', 'in view loadMore: feed'],
    ['const end = useRef(null)', 'o.observe(end.last)', '', 'in view loadMore: feed'],
  ] as const).map(([end, watch, drawn, found]): Row => [
    inFeed(`${end}; useEffect(() => { const o = new IntersectionObserver(() => loadMore()); ${watch}; }, [end]); return <i>${drawn}</i>;`),
    found,
  ]),
  // Buttons.
  ['const Feed = () => <button onClick={() => fetchNextPage()} />', ''],
  // Other syntaxes, and paths.
  ['<template><intersect @enter="loadMore()" /></template>', 'in view @enter: feed', 'vue', 'src/Timeline.vue'],
  ['<template><intersect @enter="loadMore()" /></template>', 'in view @enter: bounded', 'vue', 'src/Direct.vue'],
  ['<template><p v-intersect="loadMore" /></template>', 'in view v-intersect: feed', 'vue', 'src/feed/list.vue'],
  ['<template><p v-tooltip="loadMore" /></template>', '', 'vue', 'src/feed/list.vue'],
  ['<template><modal @enter="loadMore()" /></template>', '', 'vue', 'src/Timeline.vue'],
  ['<div infiniteScroll (scrolled)="onScroll()"></div>', 'list end (scrolled): feed', 'angular', 'src/feed.component.html'],
  ['<div (scrolled)="onScroll()"></div>', '', 'angular', 'src/feed.component.html'],
  ['<ion-infinite-scroll (ionInfinite)="more($event)"></ion-infinite-scroll>', 'list end (ionInfinite): unknown', 'angular', 'src/a.html'],
  ['<cdk-virtual-scroll-viewport (scrolledIndexChange)="loadMorePosts()"></cdk-virtual-scroll-viewport>',
    'list end (scrolledIndexChange): feed', 'angular', 'src/feed.component.html'],
  ['<cdk-virtual-scroll-viewport (scrolledIndexChange)="loadPicture()"></cdk-virtual-scroll-viewport>', '', 'angular',
    'src/feed.component.html'],
  ['<InfiniteLoading on:infinite={more} />', 'list end on:infinite: feed', 'svelte', 'src/feed.svelte'],
];

const settingRows: readonly Row[] = [
  ['const defaultSettings = { infiniteScroll: true }', 'infiniteScroll true -> false'],
  ['const defaultSettings = { infiniteScroll: true }', 'infiniteScroll true -> false [own events]', 'jsx', 'src/notifications/alerts.jsx'],
  ['const defaultSettings = { infiniteScroll: true }', 'infiniteScroll true -> false', 'jsx', 'src/notifications/list.jsx'],
  ['const defaultSettings = { infiniteScroll: false }', ''],
  ['const defaultSettings = { infiniteScroll: stored }', ''],
  ['const defaultSettings = { disableAutoLoading: 0 }', 'disableAutoLoading 0 -> 1'],
  ['const defaultSettings = { disableAutoLoading: true }', ''],
  ["const defaultSettings = { endlessFeed: 'on' }", "endlessFeed 'on' -> 'false'"],
  ['const defaultSettings = { usePagination: false }', 'usePagination false -> true [pages]'],
  ['function List({ infiniteScroll = true }) {}', 'infiniteScroll true -> false [callers]'],
  ['class List { @Input() infiniteScroll = true }', 'infiniteScroll true -> false [callers]', 'ts', 'src/list.ts'],
  ['class List { infiniteScroll = true }', 'infiniteScroll true -> false', 'ts', 'src/list.ts'],
  ['class List { @Output() infiniteScroll = true }', 'infiniteScroll true -> false', 'ts', 'src/list.ts'],
  ['draw({ infiniteScroll: true })', ''],
  ['const defaultSettings = { infinite: true }', ''],
  ['const defaultSettings = { setInfiniteScroll: true }', ''],
];

for (const [title, rows, say] of [['automatic loads', loadRows, loads], ['endless settings', settingRows, settings]] as const) {
  describe(`feed loading: ${title}`, () => {
    for (const [code, found, reader = 'jsx', path = 'src/list.jsx'] of rows)
      it(`${code} in ${path}`, () => assert.equal(say(code, reader, path), found));
  });
}

describe('feed loading: functions of another file', () => {
  const rows: readonly (readonly [hook: string, handler: string, found: number])[] = [
    ['return { reachEnd: () => fetchNextPage() };', 'onEndReached={reachEnd}', 1],
    ['return { reachEnd: fetchNextPage };', 'onEndReached={reachEnd}', 1],
    ['const reachEnd = () => get(page++); return { reachEnd };', 'onEndReached={reachEnd}', 1],
    ['return { reachEnd: () => measure() };', 'onEndReached={reachEnd}', 0],
    ['return { reachEnd: hasNextPage };', 'onEndReached={reachEnd}', 0],
    ['return { reachTop: () => fetchNextPage() };', 'onEndReached={reachEnd}', 0],
    ['return { reachEnd: () => fetchNextPage() };', 'onPress={reachEnd}', 0],
  ];
  for (const [hook, handler, found] of rows) {
    it(`${hook} ${handler}`, () => {
      const texts = {
        'main.tsx': `import { usePages } from './pages'; const Feed = () => { const { reachEnd } = usePages(); return <L ${handler} />; };`,
        'pages.ts': `export function usePages() { ${hook} }`,
      };
      assert.equal(automaticLoads(none, sourcesOf(mainOf(texts), 'src/main.tsx')).length, found);
    });
  }
});

describe('automatic loading with words of a project', () => {
  const rows: readonly (readonly [code: string, found: string])[] = [
    ['const Feed = () => <FlatList data={posts} onEndReached={pullDown} />', 'list end onEndReached: feed'],
    ['const Feed = () => <FlatList data={posts} onEndReached={pushUp} />', ''],
    ['function Feed() { useEffect(() => { if (inView) pullDown(); }, [inView]); }', 'in view pullDown: feed'],
    ['const Feed = () => <button onClick={pullDown} />', ''],
    ['const Feed = () => <Stream data={posts} />', 'list end Stream: feed'],
    ['const Feed = () => <Stream data={posts} loadMore={pullDown} />', 'list end loadMore: feed'],
    ['const Feed = () => <Stream data={posts} hasMore={page < 3} />', 'list end Stream: feed [cap 3]'],
    ['const Feed = () => <Streams data={posts} />', ''],
    ['const Shelf = () => <FlatList data={posts} onEndReached={loadMore} />', 'list end onEndReached: bounded'],
    ['const Feed = () => <FlatList data={shelfItems} onEndReached={loadMore} />', 'list end onEndReached: bounded'],
    ['const Feed = () => <FlatList data={shelves} onEndReached={loadMore} />', 'list end onEndReached: feed'],
  ];
  for (const [code, found] of rows) it(code, () => assert.equal(loads(code, 'jsx', 'src/a.tsx', own), found));
});

describe('feed loading: defaults that callers may replace', () => {
  const rows: readonly (readonly [code: string, others: readonly string[], isCallers: boolean])[] = [
    ['function List({ infiniteScroll = true }) {}', [], false],
    ['function List({ infiniteScroll = true }) {}', ['/project/home.tsx'], true],
    ['const defaultSettings = { infiniteScroll: true };', ['/project/home.tsx'], false],
  ];
  for (const [code, others, isCallers] of rows) {
    it(`${code} beside ${others.length} files`, () => {
      const file = mainOf({ 'main.tsx': code });
      Object.assign(file.host, { wordsBeside: () => ({ filesWith: () => others }) });
      assert.deepEqual(endlessDefaults(sourcesOf(file, 'src/main.tsx')).map(({ isCallersDefault }) => isCallersDefault), [isCallers]);
    });
  }
});

describe('feed loading: props that no caller passes', () => {
  const hook = (options: string, prop = 'endless = false'): string =>
    `function Feed({ ${prop} }) { useInfiniteScroll(loadMore, { ${options} }) }`;
  const rows: readonly (readonly [code: string, others: readonly string[] | undefined, isAsked: boolean])[] = [
    [hook('disabled: !endless'), [], true],
    [hook('disabled: busy || !endless'), [], true],
    [hook('disabled: busy && !endless'), [], false],
    [hook('disabled: endless'), [], false],
    [hook('enabled: endless && !busy'), [], true],
    [hook('enabled: endless || more'), [], false],
    [hook('margin: endless'), [], false],
    [hook('disabled: !endless'), ['/project/home.tsx'], false],
    [hook('disabled: !endless'), undefined, false],
    [hook('disabled: !endless', 'endless = true'), [], false],
    [hook('disabled: !endless', 'endless'), [], false],
  ];
  for (const [code, others, isAsked] of rows) {
    it(`${code} beside ${String(others?.length)} files`, () => {
      const file = mainOf({ 'main.tsx': code });
      Object.assign(file.host, { wordsBeside: () => others && { filesWith: () => others } });
      assert.deepEqual(automaticLoads(none, sourcesOf(file, 'src/main.tsx')).map((load) => load.isAsked), [isAsked]);
    });
  }
});
