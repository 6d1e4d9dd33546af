export { Expectation } from './Expectation';
export { Reception } from './Reception';
