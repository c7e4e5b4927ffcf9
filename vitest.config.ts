import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@nutgraf\/engine\/schema$/,
        replacement: new URL('engine/src/contract/schema.ts', import.meta.url).pathname,
      },
      { find: /^@nutgraf\/engine$/, replacement: new URL('engine/src/index.ts', import.meta.url).pathname },
    ],
  },
  test: {
    include: ['{engine,desk,bench,training}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
  },
})
