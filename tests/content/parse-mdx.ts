import type { Heading, Node, Paragraph, Parent, Root, Strong } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A paragraph, list item, heading, line to say, or bold words that lead in a paragraph. Line breaks of the source are kept in `text`, so that lines can be counted. */
export interface Block {
  readonly kind: 'prose' | 'heading' | 'say' | 'lead';
  readonly text: string;
  /** The text without the technical terms it names, for the reading grade. */
  readonly easy: string;
  readonly line: number;
  /** `Moment`, or the `is` of the part it stands in; empty outside both. */
  readonly part: string;
}

/** A component in the text. */
export interface Use {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly part: string;
  /** Whether it stands at the top of the page, inside nothing else. */
  readonly top: boolean;
}

/** The text of a page below its front matter. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly uses: readonly Use[];
  readonly links: readonly { url: string; line: number }[];
  readonly importLines: readonly number[];
  readonly error?: { line: number; message: string };
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export const emptyBody: Body = { blocks: [], uses: [], links: [], importLines: [] };

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Parses a whole MDX file; lines are those of the file. Front matter comes back as it stands, with the number of lines before it. */
export function parseMdx(text: string): { front: string; linesBefore: number; body: Body } {
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (cause) {
    return { front: frontOf(text), linesBefore: 1, body: { ...emptyBody, error: asError(cause) } };
  }
  const first = root.children[0];
  const front = first?.type === 'yaml' ? first : undefined;
  return { front: front?.value ?? '', linesBefore: front ? lineOf(front) : 0, body: bodyOf(root) };
}

function frontOf(text: string): string {
  return /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
}

function bodyOf(root: Root): Body {
  const blocks: Block[] = [];
  const uses: Use[] = [];
  const links: { url: string; line: number }[] = [];
  const importLines: number[] = [];
  const trail = new Map<Node, readonly Jsx[]>();

  visit(root, (node, _, parent) => {
    const around = (parent ? trail.get(parent) : undefined) ?? [];
    trail.set(node, isJsx(node) ? [...around, node] : around);
    const part = partOf(around);
    if (node.type === 'mdxjsEsm') importLines.push(lineOf(node));
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push({ url: node.url, line: lineOf(node) });
    }
    if (isJsx(node)) {
      const attributes = attributesOf(node);
      uses.push({ name: node.name ?? '', attributes, line: lineOf(node), part, top: around.length === 0 });
      if (attributes['href'] !== undefined) links.push({ url: attributes['href'], line: lineOf(node) });
      if (node.name === 'Say') {
        const said = toString(node);
        blocks.push({ kind: 'say', text: said, easy: said, line: lineOf(node), part });
      }
    }
    if (node.type === 'paragraph' || node.type === 'heading') {
      if (around.some((jsx) => jsx.name === 'Say')) return;
      const kind = node.type === 'heading' ? 'heading' : 'prose';
      const lead = leadOf(node);
      if (lead) {
        const words = toString(lead);
        blocks.push({ kind: 'lead', text: words, easy: words, line: lineOf(lead), part });
      }
      const told = { ...node, children: node.children.filter((child) => child !== lead) };
      const written = inline(told, ['Say', 'Cite']);
      const easy = inline(told, ['Say', 'Cite', 'Term']);
      if (written.trim() !== '') blocks.push({ kind, text: written, easy, line: lineOf(node), part });
    }
    if (node.type === 'code') return SKIP;
    return undefined;
  });
  return { blocks, uses, links, importLines };
}

/** Bold words that open a paragraph and end on a stop: "**What to say.** Begin with the place." */
function leadOf(node: Paragraph | Heading): Strong | undefined {
  const first = node.children[0];
  if (node.type !== 'paragraph' || first?.type !== 'strong') return undefined;
  return /[.:?][”"]?$/.test(toString(first)) ? first : undefined;
}

/** Text of the nodes inside, without that of the named components. */
function inline(node: Node, without: readonly string[]): string {
  if (isJsx(node) && without.includes(node.name ?? '')) return '';
  if ('value' in node && typeof node.value === 'string') return node.type.startsWith('mdx') ? '' : node.value;
  if ('children' in node) return (node as Parent).children.map((child) => inline(child, without)).join('');
  return node.type === 'break' ? '\n' : '';
}

function partOf(around: readonly Jsx[]): string {
  for (const jsx of around.toReversed()) {
    if (jsx.name === 'Part') return attributesOf(jsx)['is'] ?? '';
    if (jsx.name === 'Moment') return 'Moment';
  }
  return '';
}

function isJsx(node: Node): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributesOf(node: Jsx): Record<string, string> {
  const pairs = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute'
      ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : ''] as const]
      : [],
  );
  return Object.fromEntries(pairs);
}

function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

function asError(cause: unknown): { line: number; message: string } {
  const message = cause instanceof Error ? cause.message : String(cause);
  const line = typeof cause === 'object' && cause !== null && 'line' in cause ? Number(cause.line) : 1;
  return { line: Number.isFinite(line) ? line : 1, message };
}
