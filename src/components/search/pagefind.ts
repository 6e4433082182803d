/** What we use of Pagefind's own types; the library ships none for its browser part. */
export type PagefindHit = Readonly<{ id: string; score: number; data: () => Promise<PagefindPage> }>;
export type PagefindPage = Readonly<{
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  sub_results: readonly Readonly<{ title: string; url: string; excerpt: string }>[];
}>;
type Filters = Readonly<Record<string, string>>;
type Pagefind = Readonly<{
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (
    term: string | null,
    options?: { filters?: Filters },
  ) => Promise<{ results: readonly PagefindHit[] }>;
}>;

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once, when somebody asks something.
 *
 * It runs without its worker: the policy's one Trusted Types list does not name it, and on this many pages the main thread is as quick.
 * The address goes through `new URL`, since the bundler would otherwise try to resolve a file that exists only after the build.
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= (async () => {
    const address = new URL(`${base}pagefind/pagefind.js`, location.href).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      baseUrl: base,
      noWorker: true,
      excerptLength: 22,
      metaCacheTag: 'toward',
      ranking: { metaWeights: { title: 5, said: 3 } },
    });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** An excerpt with its marked words, as plain stretches: Pagefind's HTML is never put into the page. */
export function stretches(excerpt: string): { text: string; marked: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/u)
    .filter(Boolean)
    .map((part) => ({
      text: unescaped(part.replace(/<\/?mark>/gu, '')),
      marked: part.startsWith('<mark>'),
    }));
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}
