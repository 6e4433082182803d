import type { AstroIntegration } from 'astro';

/**
 * `client:touch`: an island that is loaded by the first sign of interest in it, for things that are on every page and used on few.
 * Nothing is fetched until then.
 */
export function touchDirective(): AstroIntegration {
  return {
    name: 'toward:touch-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'touch', entrypoint: './integrations/touch.ts' });
      },
    },
  };
}
