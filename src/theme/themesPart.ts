export { dressUp } from './dressUp';
