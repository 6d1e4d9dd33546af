// `npm run conformance`: writes docs/conformance.md.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './buildSettings';
import { conformanceReport } from './conformanceReport';

writeFileSync(path.join(root, 'docs/conformance.md'), conformanceReport());
console.log('docs/conformance.md');
