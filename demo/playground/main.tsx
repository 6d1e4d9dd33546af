import { render } from 'preact';
import { Playground } from './Playground';

const app = document.querySelector('#app');
if (app) render(<Playground />, app);
