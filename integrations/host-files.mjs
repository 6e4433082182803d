/** Writes the headers of `headers.mjs` in the language of each host. */

/** @import { Headers } from './headers.mjs' */

/**
 * One function for each file of `deploy/`, from headers to the file's text.
 *
 * `_headers` and `vercel.json` say nothing of caching for pages: on those hosts two matching rules collide, and what
 * they send by default (`max-age=0, must-revalidate`) means the same.
 *
 * @type {Record<'_headers' | 'vercel.json' | 'nginx.conf' | 'Caddyfile', (headers: Headers) => string>}
 */
export const renderers = {
  _headers: netlifyAndCloudflare,
  'vercel.json': vercel,
  'nginx.conf': nginx,
  Caddyfile: caddy,
};

/** @param {Headers} headers */
function netlifyAndCloudflare({ base, everywhere, assets, erase }) {
  return [
    '# Netlify and Cloudflare Pages read this file from the published folder.',
    rule(`${base}*`, everywhere),
    rule(`${base}_astro/*`, assets),
    rule(`${base}erase/*`, erase),
    '',
  ].join('\n');

  /** @type {(path: string, values: Record<string, string>) => string} */
  function rule(path, values) {
    return [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  }
}

/** @param {Headers} headers */
function vercel({ base, everywhere, assets, erase }) {
  const rules = [
    rule(`${base}(.*)`, everywhere),
    rule(`${base}_astro/(.*)`, assets),
    rule(`${base}erase/(.*)`, erase),
  ];
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;

  /** @type {(source: string, values: Record<string, string>) => object} */
  function rule(source, values) {
    return { source, headers: Object.entries(values).map(([key, value]) => ({ key, value })) };
  }
}

/**
 * One list of headers for the whole server, because an `add_header` in a `location` cancels all inherited ones. What
 * differs between addresses is a variable: nginx sends no header whose value is empty.
 *
 * @param {Headers} headers
 */
function nginx({ base, everywhere, assets, pages, erase }) {
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return `# Put this file into nginx's conf.d/, the published files into /srv/toward${base}, and your name and certificate below.
map $uri $toward_cache {
  default "${pages['Cache-Control']}";
  ~^${base}_astro/ "${assets['Cache-Control']}";
}
map $uri $toward_clear {
  default "";
  ~^${base}erase/ '${erase['Clear-Site-Data']}';
}
server {
  listen 80;
  server_name example.org;
  access_log off;
  return 301 https://$host$request_uri;
}
server {
  listen 443 ssl;
  server_name example.org;
  ssl_certificate /etc/ssl/example.org.pem;
  ssl_certificate_key /etc/ssl/example.org.key;

  root /srv/toward;
  charset utf-8;
  absolute_redirect off;
  server_tokens off;
  access_log off;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml;

${headers.join('\n')}
  add_header Cache-Control $toward_cache always;
  add_header Clear-Site-Data $toward_clear always;

  error_page 404 ${base}404.html;
  location ${base} {
    try_files $uri $uri/ =404;
  }
}
`;
}

/**
 * `handle_errors` repeats the headers: without it the 404 page carries none.
 *
 * @param {Headers} headers
 */
function caddy({ base, everywhere, assets, pages, erase }) {
  return `# Put the published files into /srv/toward${base}, and your name in place of example.org.
(everywhere) {
  header {
${Object.entries(everywhere)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
    -Server
  }
}
example.org {
  root * /srv/toward
  encode gzip
  import everywhere
  @assets path ${base}_astro/*
  @pages not path ${base}_astro/*
  @erase path ${base}erase/*
  header @assets Cache-Control "${assets['Cache-Control']}"
  header @pages Cache-Control "${pages['Cache-Control']}"
  header @erase Clear-Site-Data \`${erase['Clear-Site-Data']}\`
  file_server
  handle_errors {
    import everywhere
    header Cache-Control "${pages['Cache-Control']}"
    rewrite * ${base}404.html
    file_server
  }
}
`;
}
