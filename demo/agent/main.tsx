// The agent console: the other side of every conversation that starts on the shop page.

import { render } from 'preact';
import { AgentApp } from './AgentApp';
import { createConnection } from './connection';

const root = document.getElementById('desk');
if (root) render(<AgentApp connection={createConnection()} />, root);
