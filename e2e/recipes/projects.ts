// The smallest real projects that hold the code of docs/recipes as it is written there.

import { recipe } from './recipe';

export interface Project {
  readonly name: string;
  /** Beside the package itself; exact, so that what passes today can be told from what a framework changes tomorrow. */
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** One after the other, before anything is started. */
  readonly build: readonly (readonly string[])[];
  /** Servers to try, each by itself. They are told their port by `PORT`. */
  readonly servers: Readonly<Record<string, readonly string[]>>;
}

/** `address`: of the demo; its endpoint and the portrait of its agent are passed on. */
export function projects(address: string): readonly Project[] {
  return [react(address), vue(address), next(address)];
}

const viteServers = {
  'built, with vite preview': ['npx', 'vite', 'preview'],
  'in development, with vite': ['npx', 'vite'],
};

function viteConfig(plugin: string, address: string): string {
  const server = `{ host: '127.0.0.1', port: Number(process.env.PORT), strictPort: true, proxy: { '/chat': '${address}', '/people': '${address}' } }`;
  return `import plugin from '${plugin}';\nexport default { plugins: [plugin()], server: ${server}, preview: ${server} };\n`;
}

function page(script: string): string {
  return `<!doctype html>\n<html lang="en">\n<title>A shop</title>\n<link rel="icon" href="data:," />\n<div id="app"></div>\n<script type="module" src="${script}"></script>\n</html>\n`;
}

const types = (more: object) =>
  JSON.stringify({
    compilerOptions: {
      target: 'ES2023',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
      ...more,
    },
    include: ['src'],
  });

function react(address: string): Project {
  return {
    name: 'React, in StrictMode',
    dependencies: {
      '@types/react': '19.3.3',
      '@types/react-dom': '19.3.0',
      '@vitejs/plugin-react': '6.3.0',
      react: '19.3.1',
      'react-dom': '19.3.1',
      typescript: '6.0.3',
      vite: '8.4.0',
    },
    files: {
      'index.html': page('/src/main.tsx'),
      'vite.config.js': viteConfig('@vitejs/plugin-react', address),
      'tsconfig.json': types({ jsx: 'react-jsx' }),
      'src/Chat.tsx': recipe('react', 'export function Chat('),
      'src/ChatButton.tsx': recipe('react', 'export function ChatButton('),
      'src/main.tsx': `import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Chat } from './Chat';

createRoot(document.getElementById('app')!).render(<StrictMode><h1>A shop</h1><Chat plan="gold" /></StrictMode>);
`,
    },
    build: [
      ['npx', 'tsc'],
      ['npx', 'vite', 'build'],
    ],
    servers: viteServers,
  };
}

function vue(address: string): Project {
  return {
    name: 'Vue',
    dependencies: {
      '@vitejs/plugin-vue': '6.0.11',
      typescript: '6.0.3',
      vite: '8.4.0',
      vue: '3.5.45',
      'vue-tsc': '3.3.14',
    },
    files: {
      'index.html': page('/src/main.ts'),
      'vite.config.js': viteConfig('@vitejs/plugin-vue', address),
      'tsconfig.json': types({}),
      'src/Chat.vue': recipe('vue', 'createParlor'),
      'src/main.ts': `import { createApp } from 'vue';\nimport Chat from './Chat.vue';\n\ncreateApp(Chat).mount('#app');\n`,
    },
    build: [
      ['npx', 'vue-tsc'],
      ['npx', 'vite', 'build'],
    ],
    servers: viteServers,
  };
}

function next(address: string): Project {
  return {
    name: 'Next.js, app router',
    dependencies: {
      '@types/node': '20.19.43',
      '@types/react': '19.3.3',
      next: '16.4.6',
      react: '19.3.1',
      'react-dom': '19.3.1',
      typescript: '6.0.3',
    },
    files: {
      // Before the files: what the recipe's own endpoint would answer needs an account.
      'next.config.mjs': `const demo = (path) => ({ source: path, destination: '${address}' + path });
const rewrites = async () => ({ beforeFiles: [demo('/chat/:call'), demo('/people/:file')] });
export default { rewrites, devIndicators: false, allowedDevOrigins: ['127.0.0.1'] };
`,
      'app/chat.tsx': recipe('next', 'export function Chat('),
      'app/layout.tsx': recipe('next', 'export default function Layout('),
      'app/chat/[call]/route.ts': recipe('next', 'createEndpoint'),
      'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'app/page.tsx': 'export default function Page() {\n  return <h1>A shop</h1>;\n}\n',
    },
    build: [['npx', 'next', 'build']],
    servers: {
      'built, with next start': ['npx', 'next', 'start'],
      'in development, with next dev': ['npx', 'next', 'dev'],
    },
  };
}
